using FluentValidation;

namespace GovReport.Domain.Validation;

/// <summary>GR5: what the comparison of two reports shows, as findings.</summary>
internal static class ContinuityRules
{
    private static readonly Dictionary<DifferenceKind, string> Codes = new()
    {
        [DifferenceKind.Renamed] = "GR506",
        [DifferenceKind.Scope] = "GR507",
        [DifferenceKind.Price] = "GR507",
        [DifferenceKind.Unit] = "GR508",
        [DifferenceKind.CountingWord] = "GR509",
        [DifferenceKind.Revised] = "GR510",
        [DifferenceKind.Restated] = "GR511",
        [DifferenceKind.Copied] = "GR512",
        [DifferenceKind.Doubtful] = "GR513",
    };

    internal static IEnumerable<Finding> Check(ReportComparison comparison, RuleScope scope) =>
    [
        .. Rates(comparison, scope.Options),
        .. comparison.Promises.Select(OfPromise).OfType<Finding>(),
        .. comparison.Projects.Select(OfProject).OfType<Finding>(),
        .. comparison.Differences.Where(one => one.Kind != DifferenceKind.Copied || HasDigits(one, scope.Options.Thresholds)).Select(OfDifference),
    ];

    private static IEnumerable<Finding> Rates(ReportComparison comparison, ValidationOptions options) =>
        ReportRelations.Contradictions(ReportRelations.Against(comparison.Current, comparison.Recoded, options));

    private static Finding? OfPromise(PromiseResult result) => result switch
    {
        { How: MatchKind.Doubtful } => Found("GR513", Severity.Info, result.ResultPath!, result.Name, result.Said),
        { Verdict: Verdict.NotMentioned } => Found("GR502", result.IsMeasurable ? Severity.Warning : Severity.Info, result.Path, result.Name, result.Said),
        { Verdict: Verdict.Answered, Target.Goal: not null } or { Verdict: Verdict.Answered, Commitment.Items: not null } => Found("GR502", Severity.Info, result.Path, result.Name, result.Said),
        { Verdict: Verdict.Missed } => Found("GR503", TargetState.Gravity(result.Strength), result.Path, result.Name, result.Said) with { Facts = result.Completion?.Actual is { } actual ? [actual] : [] },
        _ => null,
    };

    private static Finding? OfProject(ProjectCourse course) => course.Fate switch
    {
        ProjectFate.Vanished => Found("GR504", ProjectCourses.IsTalk(course.From) ? Severity.Info : Severity.Warning, course.Path, course.Name, course.Said),
        ProjectFate.WentBack => Found("GR505", ProjectCourses.IsDone(course.From) ? Severity.Error : Severity.Warning, course.Path, course.Name, course.Said),
        ProjectFate.Doubtful => Found("GR513", Severity.Info, course.Path, course.Name, course.Said),
        _ => null,
    };

    private static Finding OfDifference(ReportDifference difference) =>
        Found(Codes[difference.Kind], difference.IsMinor ? Severity.Info : Rules.Of(Codes[difference.Kind]).Severity, difference.Path, difference.Subject, difference.Said) with
        {
            Facts = [.. new[] { difference.Previous, difference.Current }.OfType<Fact>()],
        };

    private static bool HasDigits(ReportDifference difference, Thresholds thresholds) =>
        ReportDifferences.Digits(difference.Current!.Value.Figure) >= thresholds.CopiedDigits;

    private static Finding Found(string code, Severity severity, string path, string subject, Func<Language, string> said) =>
        new() { Rule = Rules.Of(code), Severity = severity, Path = path, Subject = subject, Words = ("Finding.Said", [said]) };
}
