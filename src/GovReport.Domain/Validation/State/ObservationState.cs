namespace GovReport.Domain.Validation;

/// <summary>GR4 of an observation: units left out, words against what is computed.</summary>
internal static class ObservationState
{
    internal static IEnumerable<Finding> Check(Observation observation, RuleScope scope)
    {
        if (scope.IndicatorOf(observation.IndicatorCode) is not { } indicator)
        {
            return [];
        }

        return
        [
            .. Findings.Of(
                UnitState.NoUnitOf(nameof(Observation.Value), indicator, observation.Value, scope),
                ResultState.OfTargets(observation, indicator, scope),
                ResultState.OfPlan(observation, indicator, scope)),
            .. Findings.Each(scope, nameof(Observation.Changes), observation.Changes, (change, here) => BareChange(change, indicator, here)),
        ];
    }

    private static Finding? BareChange(StatedChange change, Indicator indicator, RuleScope scope) => change.Kind switch
    {
        ChangeKind.Increase => UnitState.NoUnitOf(nameof(StatedChange.Value), indicator, change.Value, scope),
        ChangeKind.Rate or ChangeKind.Average or ChangeKind.Contribution or ChangeKind.Completion when change.Value is { } bare && bare.Unit == Unit.None && bare.Number != 0 =>
            scope.Found("GR412", nameof(StatedChange.Value), indicator.Name, "As", bare, Unit.Percent),
        _ => UnitState.NoUnit(nameof(StatedChange.Value), indicator.Name, change.Value, scope),
    };
}
