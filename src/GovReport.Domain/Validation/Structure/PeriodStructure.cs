namespace GovReport.Domain.Validation;

/// <summary>GR104: whether a period is of the kind that an indicator or a comparison needs.</summary>
internal static class PeriodStructure
{
    /// <summary>
    /// A stock stands at the end of a year, a quarter or a month, or on a day; it does not cumulate. A flow or an average with a day
    /// alone (截至某日) leaves open where it begins, which is usual and only information.
    /// </summary>
    internal static Finding? Check(ReportingPeriod period, Indicator indicator, RuleScope scope) => indicator.TimeBasis switch
    {
        TimeBasis.Stock when period.Kind is PeriodKind.Cumulative or PeriodKind.Days =>
            scope.Found("GR104", nameof(Observation.Period), indicator.Name, "Stock", period),
        TimeBasis.Flow or TimeBasis.Average when period.IsAsOf =>
            scope.Found("GR104", nameof(Observation.Period), indicator.Name, "Flow", period) with { Severity = Severity.Info },
        _ => null,
    };

    /// <summary>A cumulative value has no previous period of its kind (累计数没有环比).</summary>
    internal static Finding? Cumulated(StatedChange change, Observation observation, Indicator indicator, RuleScope scope) =>
        change.Against == ChangeAgainst.PreviousPeriod && observation.Period.Kind == PeriodKind.Cumulative && indicator.TimeBasis == TimeBasis.Flow
            ? scope.Found("GR104", nameof(StatedChange.Against), indicator.Name, "Previous", observation.Period)
            : null;

    /// <summary>What adds up is compared over spans of equal length, within a year.</summary>
    internal static Finding? OtherLength(StatedChange change, Observation observation, Indicator indicator, RuleScope scope)
    {
        ReportingPeriod period = observation.Period;
        bool compares = change is { Against: ChangeAgainst.NamedPeriod, Kind: ChangeKind.Rate or ChangeKind.Increase or ChangeKind.Multiple or ChangeKind.MultipleGrowth };
        return compares && change.AgainstPeriod is { IsAsOf: false, MonthCount: <= 12 } other && indicator is { TimeBasis: TimeBasis.Flow, Rollup: RollupKind.Sum }
            && period is { IsAsOf: false, MonthCount: <= 12 } && period.MonthCount != other.MonthCount
            ? scope.Found("GR104", nameof(StatedChange.AgainstPeriod), indicator.Name, "Length", period, other)
            : null;
    }
}
