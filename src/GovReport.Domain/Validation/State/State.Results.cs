namespace GovReport.Domain.Validation;

/// <summary>GR4 of results in words: beside what is computed, beside others, without figures; one project under two names.</summary>
internal static partial class State
{
    internal static void Check(Observation observation, RuleScope scope)
    {
        if (scope.IndicatorOf(observation.IndicatorCode) is not { } indicator)
        {
            return;
        }

        scope.NoUnitOf(nameof(observation.Value), indicator, observation.Value);
        if (ResultWords.Claim(observation.Words) is not 0 and var claim)
        {
            scope.Add(AgainstTargets(claim, observation, indicator, scope));
            scope.Add(AgainstPlan(claim, observation, indicator, scope));
        }

        scope.Each(nameof(observation.Changes), observation.Changes, (change, here) =>
        {
            if (change.Kind is ChangeKind.Rate or ChangeKind.Average or ChangeKind.Contribution or ChangeKind.Completion)
            {
                here.Add(change.Value is { Number: not 0 } bare && bare.Unit == Unit.None ? here.Found("GR412", nameof(change.Value), indicator.Name, "As", bare, Unit.Percent) : null);
            }
            else if (change.Kind == ChangeKind.Increase)
            {
                here.NoUnitOf(nameof(change.Value), indicator, change.Value);
            }
            else
            {
                here.NoUnit(nameof(change.Value), indicator.Name, change.Value);
            }
        });
    }

    internal static void Check(WorkReport report, RuleScope scope)
    {
        SimilarNames(report, scope);
        Results(report, scope);
    }

    // 未达预期 beside a target that is met, 圆满完成 beside one that is missed.
    private static Finding? AgainstTargets(int claim, Observation observation, Indicator indicator, RuleScope scope)
    {
        if (scope.Report is not { } report || report.FindIndicator(observation.IndicatorCode) is null)
        {
            return null;
        }

        Completion[] results =
        [
            .. report.Targets.Where(target => target.IndicatorCode == observation.IndicatorCode && target.Scope == observation.Scope && target.Period.CoversSameDays(observation.Period))
                .Select(target => report.Evaluate(target, report.Header.Date)),
        ];
        Completion? contrary = claim > 0
            ? results.FirstOrDefault(one => one.Verdict == Verdict.Missed)
            : results.Length > 0 && results.All(one => one.Verdict == Verdict.Met) ? results[0] : null;
        return contrary is null ? null : scope.Found("GR409", nameof(Observation.Words), indicator.Name, places: [observation.Words, contrary]);
    }

    // 超额完成 beside 完成年度计划的81.3%.
    private static Finding? AgainstPlan(int claim, Observation observation, Indicator indicator, RuleScope scope)
    {
        if (observation.Changes.FirstOrDefault(change => change.Kind == ChangeKind.Completion)?.Value is not { Unit.IsPercentLike: true } stated)
        {
            return null;
        }

        Bounds share = Formulas.BoundsOf(stated);
        bool isContrary = claim > 0 ? share.Upper is { } most && most < 1 : share.Lower is { } least && least >= 1;
        return isContrary ? scope.Found("GR409", nameof(Observation.Words), indicator.Name, "Plan", observation.Words, stated) : null;
    }

    private static void SimilarNames(WorkReport report, RuleScope scope)
    {
        ProjectName[] names = [.. report.Projects.Select(project => ProjectName.Of(project.Name))];
        for (int i = 0; i < names.Length; i++)
        {
            for (int k = 0; k < i; k++)
            {
                (Project one, Project other) = (report.Projects[k], report.Projects[i]);
                bool isTold = one.Name == other.Name || one.Aliases.Contains(other.Name, StringComparer.Ordinal) || other.Aliases.Contains(one.Name, StringComparer.Ordinal);
                bool isAlike = !isTold && names[k].IsLike(names[i], scope.Options.Thresholds.SimilarNames);
                scope.Add(isAlike ? scope.Of(nameof(report.Projects), i).Found("GR408", nameof(Project.Name), subject: null, places: [one.Name, other.Name]) : null);
            }
        }
    }

    // What is said of all goals stands beside each single result; a result without a figure is told once, at the claim if there is one.
    private static void Results(WorkReport report, RuleScope scope)
    {
        List<int> bare = [.. Enumerable.Range(0, report.Observations.Count).Where(i => IsBare(report.Observations[i], report))];
        scope.Each(nameof(report.WorkItems), report.WorkItems, (item, here) =>
        {
            if (!ResultWords.IsOfAllGoals(item.Name) || ResultWords.Claim(item.Words) <= 0)
            {
                return;
            }

            ReportingPeriod period = item.Period ?? report.Header.ReviewPeriod;
            List<int> failed = bare.FindAll(at => ResultWords.Claim(report.Observations[at].Words) < 0 && period.Contains(report.Observations[at].Period));
            List<string> names = [.. failed.Select(at => report.IndicatorOf(report.Observations[at]).Name)];
            here.Add(Contrary(report, period, bare) is { Count: > 0 } contrary ? here.Found("GR409", nameof(item.Words), item.Name, "Goals", item.Words, contrary) : null);
            here.Add(failed.Count > 0 ? here.Found("GR410", nameof(item.Words), item.Name, "Goals", item.Words, names, report.Observations[failed[0]].Words) : null);
            _ = bare.RemoveAll(failed.Contains);
        });
        foreach (int at in bare)
        {
            Observation observation = report.Observations[at];
            scope.Add(scope.Of(nameof(report.Observations), at).Found("GR410", nameof(observation.Words), report.IndicatorOf(observation).Name, places: observation.Words));
        }
    }

    // Names of what is missed by the figures, or said to be, within the period of the claim.
    private static List<string> Contrary(WorkReport report, ReportingPeriod period, List<int> bare)
    {
        IEnumerable<string> missed = report.Targets
            .Where(target => period.Contains(target.Period) && report.FindIndicator(target.IndicatorCode) is not null)
            .Where(target => report.Evaluate(target, report.Header.Date).Verdict == Verdict.Missed)
            .Select(target => report.IndicatorOf(target).Name);
        IEnumerable<string> said = report.Observations
            .Where((one, at) => ResultWords.Claim(one.Words) < 0 && period.Contains(one.Period) && !bare.Contains(at) && HasFigure(one))
            .Select(one => report.FindIndicator(one.IndicatorCode)?.Name ?? one.IndicatorCode);
        return [.. missed.Concat(said).Distinct(StringComparer.Ordinal)];
    }

    // A result in words of an indicator that has a unit, and nowhere in the report a figure.
    private static bool IsBare(Observation observation, WorkReport report) =>
        ResultWords.Claim(observation.Words) != 0
        && report.FindIndicator(observation.IndicatorCode) is { } indicator && indicator.Unit != Unit.None
        && !report.Observations.Any(other => other.IndicatorCode == observation.IndicatorCode && HasFigure(other));

    private static bool HasFigure(Observation observation) => observation.Value is not null || observation.Changes.Any(change => change.Value is not null);
}
