namespace GovReport.Domain.Validation;

/// <summary>GR1 of an observation: known indicator, its unit, its kind of period, what its changes are measured against.</summary>
internal static class ObservationStructure
{
    internal static IEnumerable<Finding> Check(Observation observation, RuleScope scope)
    {
        if (scope.IndicatorOf(observation.IndicatorCode) is not { } indicator)
        {
            return [scope.Found("GR102", nameof(Observation.IndicatorCode), observation.IndicatorCode, places: observation.IndicatorCode)];
        }

        bool isEmpty = observation is { Value: null, Changes.Count: 0 } && string.IsNullOrWhiteSpace(observation.Words);
        return
        [
            .. Findings.Of(
                scope.OtherUnit(nameof(Observation.Value), indicator.Name, observation.Value, indicator.Unit),
                scope.Missing(nameof(Observation.Value), indicator.Name, isEmpty, "Value"),
                scope.InFuture(nameof(Observation.Period), indicator.Name, observation.Period),
                PeriodStructure.Check(observation.Period, indicator, scope),
                OtherArea(observation, indicator, scope),
                scope.UnknownSection(observation.Section, indicator.Name)),
            .. Findings.EachOf(scope, nameof(Observation.Changes), observation.Changes, (change, here) => StatedChangeStructure.Check(change, observation, indicator, here)),
        ];
    }

    // A village of the town or the county around it, but not a place elsewhere.
    private static Finding? OtherArea(Observation observation, Indicator indicator, RuleScope scope) =>
        observation.Area is not { } area ? null
        : !IssuerArea.HasProvince(area) ? scope.Found("GR108", nameof(Observation.Area), indicator.Name, "Province", area)
        : scope.Report?.Header.Area is { } home && !home.Contains(area) && !area.Contains(home)
            ? scope.Found("GR108", nameof(Observation.Area), indicator.Name, "Elsewhere", area, home)
            : null;
}
