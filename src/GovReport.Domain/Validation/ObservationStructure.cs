namespace GovReport.Domain.Validation;

/// <summary>GR1 of an observation: known indicator, its unit, its kind of period.</summary>
internal static class ObservationStructure
{
    internal static IEnumerable<Finding> Check(Observation observation, RuleScope scope)
    {
        if (scope.IndicatorOf(observation.IndicatorCode) is not { } indicator)
        {
            yield return scope.Found("GR102", nameof(Observation.IndicatorCode), observation.IndicatorCode, places: observation.IndicatorCode);
            yield break;
        }

        if (observation.Value is { } value && value.Unit != Unit.None && !value.Unit.ConvertsTo(indicator.Unit))
        {
            yield return scope.Found("GR103", nameof(Observation.Value), indicator.Name, places: [value, indicator.Unit]);
        }
    }
}
