namespace GovReport.Domain.Validation;

/// <summary>GR4 between the elements of a report: one project under two names, results claimed beside others or without figures.</summary>
internal static class WorkReportState
{
    internal static IEnumerable<Finding> Check(WorkReport report, RuleScope scope) =>
    [
        .. SimilarNames(report, scope),
        .. Results(report, scope),
    ];

    private static IEnumerable<Finding> SimilarNames(WorkReport report, RuleScope scope)
    {
        ProjectName[] names = [.. report.Projects.Select(project => ProjectName.Of(project.Name))];
        for (int i = 0; i < names.Length; i++)
        {
            for (int k = 0; k < i; k++)
            {
                (Project one, Project other) = (report.Projects[k], report.Projects[i]);
                bool isTold = one.Name == other.Name || one.Aliases.Contains(other.Name, StringComparer.Ordinal) || other.Aliases.Contains(one.Name, StringComparer.Ordinal);
                if (!isTold && names[k].IsLike(names[i], scope.Options.Thresholds.SimilarNames))
                {
                    yield return scope.Of(nameof(WorkReport.Projects), i).Found("GR408", nameof(Project.Name), subject: null, places: [one.Name, other.Name]);
                }
            }
        }
    }

    // What is said of all goals stands beside each single result; a result without a figure is told once, at the claim if there is one.
    private static IEnumerable<Finding> Results(WorkReport report, RuleScope scope)
    {
        List<int> bare = [.. Enumerable.Range(0, report.Observations.Count).Where(i => IsBare(report.Observations[i], report, scope))];
        for (int i = 0; i < report.WorkItems.Count; i++)
        {
            WorkItem item = report.WorkItems[i];
            if (!ResultWords.IsOfAllGoals(item.Name) || ResultWords.Claim(item.Words) <= 0)
            {
                continue;
            }

            ReportingPeriod period = item.Period ?? report.Header.ReviewPeriod;
            RuleScope here = scope.Of(nameof(WorkReport.WorkItems), i);
            List<int> failed = bare.FindAll(at => ResultWords.Claim(report.Observations[at].Words) < 0 && period.Contains(report.Observations[at].Period));
            if (Contrary(report, period, bare) is { Count: > 0 } contrary)
            {
                yield return here.Found("GR409", nameof(WorkItem.Words), item.Name, "Goals", item.Words, contrary);
            }

            if (failed.Count > 0)
            {
                _ = bare.RemoveAll(failed.Contains);
                yield return here.Found("GR410", nameof(WorkItem.Words), item.Name, "Goals", item.Words, NamesOf(failed, report), report.Observations[failed[0]].Words);
            }
        }

        foreach (int at in bare)
        {
            Observation observation = report.Observations[at];
            yield return scope.Of(nameof(WorkReport.Observations), at).Found("GR410", nameof(Observation.Words), report.IndicatorOf(observation).Name, places: observation.Words);
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
    private static bool IsBare(Observation observation, WorkReport report, RuleScope scope) =>
        ResultWords.Claim(observation.Words) != 0
        && report.FindIndicator(observation.IndicatorCode) is { } indicator && indicator.Unit != Unit.None
        && !report.Observations.Any(other => other.IndicatorCode == observation.IndicatorCode && HasFigure(other));

    private static bool HasFigure(Observation observation) => observation.Value is not null || observation.Changes.Any(change => change.Value is not null);

    private static List<string> NamesOf(List<int> observations, WorkReport report) => [.. observations.Select(at => report.IndicatorOf(report.Observations[at]).Name)];
}
