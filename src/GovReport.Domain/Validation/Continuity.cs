namespace GovReport.Domain.Validation;

/// <summary>GR5: what the comparison of two reports shows: rates, promises, projects and the figures side by side.</summary>
internal static class Continuity
{
    internal static void Check(ReportComparison comparison, RuleScope scope)
    {
        ReportRelations.Relate(comparison.Current, comparison.Recoded, scope with { Report = comparison.Current });
        foreach (PromiseResult one in comparison.Promises)
        {
            Tell(scope, RuleOf(one), one.How == MatchKind.Doubtful ? one.ResultPath! : one.Path, one.Name, one.Said,
                one.Verdict == Verdict.Missed ? one.Completion?.Actual : null);
        }

        foreach (ProjectCourse one in comparison.Projects)
        {
            Tell(scope, RuleOf(one), one.Path, one.Name, one.Said);
        }

        foreach (ReportDifference one in comparison.Differences)
        {
            Tell(scope, RuleOf(one, scope.Options.Thresholds), one.Path, one.Subject, one.Said, one.Previous, one.Current);
        }
    }

    // With how grave it is, where that is not what the rule says.
    private static (string? Code, Severity? Gravity) RuleOf(PromiseResult result) => result switch
    {
        { How: MatchKind.Doubtful } => ("GR513", null),
        { Verdict: Verdict.Missed } => ("GR503", State.Gravity(result.Strength)),
        { Verdict: Verdict.NotMentioned, IsMeasurable: true } => ("GR502", null),
        { Verdict: Verdict.NotMentioned } or { Verdict: Verdict.Answered, Target.Goal: not null }
            or { Verdict: Verdict.Answered, Commitment.Items: not null } => ("GR502", Severity.Info),
        _ => default,
    };

    private static (string? Code, Severity? Gravity) RuleOf(ProjectCourse course) => course.Fate switch
    {
        ProjectFate.Vanished => ("GR504", ProjectCourses.IsTalk(course.From) ? Severity.Info : null),
        ProjectFate.WentBack => ("GR505", ProjectCourses.IsDone(course.From) ? Severity.Error : null),
        ProjectFate.Doubtful => ("GR513", null),
        _ => default,
    };

    private static (string? Code, Severity? Gravity) RuleOf(ReportDifference difference, Thresholds thresholds)
    {
        bool isChance = difference is { Kind: DifferenceKind.Copied, Current: { } figure }
            && ReportDifferences.Digits(figure.Figure) < thresholds.CopiedDigits;
        string? code = difference.Kind switch
        {
            DifferenceKind.Renamed => "GR506",
            DifferenceKind.Scope or DifferenceKind.Price => "GR507",
            DifferenceKind.Unit => "GR508",
            DifferenceKind.CountingWord => "GR509",
            DifferenceKind.Revised => "GR510",
            DifferenceKind.Restated => "GR511",
            DifferenceKind.Doubtful => "GR513",
            DifferenceKind.Plan => "GR514",
            _ => isChance ? null : "GR512",
        };
        return (code, Gravity(difference, thresholds));
    }

    private static Severity? Gravity(ReportDifference difference, Thresholds thresholds)
    {
        if (difference.IsMinor)
        {
            return Severity.Info;
        }

        return IsLarge(difference, thresholds) ? Severity.Warning : null;
    }

    // From there on an estimate has to be approved again.
    private static bool IsLarge(ReportDifference difference, Thresholds thresholds) =>
        difference is { Kind: DifferenceKind.Plan, Change.Value: { } change, Previous.Value: { Sign: > 0 } before }
            && change / before > thresholds.InvestmentOverrun.Ratio;

    private static void Tell(RuleScope scope, (string? Code, Severity? Gravity) rule, string path, string subject,
        Func<Language, string> said, params Fact?[] facts)
    {
        if (rule.Code is { } code)
        {
            Finding finding = scope.Found(code, path, subject) with { Words = ("Finding.Said", [said]), Facts = [.. facts.OfType<Fact>()] };
            scope.Add(finding with { Severity = rule.Gravity ?? finding.Severity });
        }
    }
}
