namespace GovReport.Domain.Validation;

/// <summary>GR1 of a stated change: its unit, and that it is measured against something that came before.</summary>
internal static class StatedChangeStructure
{
    internal static IEnumerable<Finding> Check(StatedChange change, Observation observation, Indicator indicator, RuleScope scope)
    {
        bool isEmpty = change.Value is null && string.IsNullOrWhiteSpace(change.Words) && change.Kind != ChangeKind.Words;
        bool isUnnamed = change is { Against: ChangeAgainst.NamedPeriod, AgainstPeriod: null, AgainstName: null };
        return Findings.Of(
            OtherUnit(change, indicator, scope),
            scope.Missing(nameof(StatedChange.Value), indicator.Name, isEmpty, "Change"),
            scope.Missing(nameof(StatedChange.AgainstPeriod), indicator.Name, isUnnamed, "Against"),
            NotBefore(change, observation, indicator, scope),
            PeriodStructure.Cumulated(change, observation, indicator, scope),
            PeriodStructure.OtherLength(change, observation, indicator, scope),
            Steps(change, observation, indicator, scope));
    }

    private static Finding? OtherUnit(StatedChange change, Indicator indicator, RuleScope scope)
    {
        Unit? expected = change.Kind switch
        {
            ChangeKind.Rate or ChangeKind.Average or ChangeKind.Contribution or ChangeKind.Completion => Unit.Percent,
            ChangeKind.Points or ChangeKind.Pull => Unit.Points,
            ChangeKind.Multiple or ChangeKind.MultipleGrowth => Unit.Multiple,
            ChangeKind.Increase => indicator.Unit,
            _ => null,
        };
        bool isPoints = change is { Kind: ChangeKind.Increase, Value: { } value } && value.Unit == Unit.Points && indicator.Unit.IsPercentLike;
        return expected is null || isPoints ? null : scope.OtherUnit(nameof(StatedChange.Value), indicator.Name, change.Value, expected);
    }

    private static Finding? NotBefore(StatedChange change, Observation observation, Indicator indicator, RuleScope scope) =>
        change.HasBase && change.AgainstPeriod is { } before && before.End >= observation.Period.End
            ? scope.Found("GR105", nameof(StatedChange.AgainstPeriod), indicator.Name, "Against", before, observation.Period)
            : null;

    // n is the end year less the base year: from 2020 to 2024 are four steps.
    private static Finding? Steps(StatedChange change, Observation observation, Indicator indicator, RuleScope scope) =>
        change is { Kind: ChangeKind.Average, Years: { } years, AgainstPeriod: { Kind: PeriodKind.Year } start }
        && observation.Period.Kind == PeriodKind.Year && observation.Period.EndYear - start.EndYear is var steps && steps > 0 && steps != years
            ? scope.Found("GR104", nameof(StatedChange.Years), indicator.Name, "Years", start, observation.Period, steps, years)
            : null;
}
