namespace GovReport.Domain.Validation;

/// <summary>GR409: a result in words against what is computed from the report's own figures.</summary>
internal static class ResultState
{
    /// <summary>未达预期 beside a target that is met, 圆满完成 beside one that is missed.</summary>
    internal static Finding? OfTargets(Observation observation, Indicator indicator, RuleScope scope)
    {
        int claim = ResultWords.Claim(observation.Words);
        if (claim == 0 || scope.Report is not { } report || report.FindIndicator(observation.IndicatorCode) is null)
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

    /// <summary>超额完成 beside 完成年度计划的81.3%.</summary>
    internal static Finding? OfPlan(Observation observation, Indicator indicator, RuleScope scope)
    {
        int claim = ResultWords.Claim(observation.Words);
        if (claim == 0 || observation.Changes.FirstOrDefault(change => change.Kind == ChangeKind.Completion)?.Value is not { } stated || !stated.Unit.IsPercentLike)
        {
            return null;
        }

        Bounds share = stated.Bounds() * Bounds.Point(stated.Unit.Factor);
        bool isContrary = claim > 0 ? share.Upper is { } most && most < 1 : share.Lower is { } least && least >= 1;
        return isContrary ? scope.Found("GR409", nameof(Observation.Words), indicator.Name, "Plan", observation.Words, stated) : null;
    }
}
