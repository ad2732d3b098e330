namespace GovReport.Domain.Validation;

/// <summary>GR4 of an observation: units left out, words against what is computed.</summary>
internal static class ObservationState
{
    internal static IEnumerable<Finding> Check(Observation observation, RuleScope scope)
    {
        if (scope.IndicatorOf(observation.IndicatorCode) is not { } indicator)
        {
            yield break;
        }

        foreach (Finding finding in Findings.Of(
            UnitState.NoUnitOf(nameof(Observation.Value), indicator, observation.Value, scope),
            ResultState.OfTargets(observation, indicator, scope),
            ResultState.OfPlan(observation, indicator, scope)))
        {
            yield return finding;
        }

        for (int i = 0; i < observation.Changes.Count; i++)
        {
            StatedChange change = observation.Changes[i];
            bool isPercent = change.Kind is ChangeKind.Rate or ChangeKind.Average or ChangeKind.Contribution or ChangeKind.Completion;
            RuleScope here = scope.Of(nameof(Observation.Changes), i);
            Finding? finding = change.Kind switch
            {
                ChangeKind.Increase => UnitState.NoUnitOf(nameof(StatedChange.Value), indicator, change.Value, here),
                _ when isPercent && change.Value is { } bare && bare.Unit == Unit.None && bare.Number != 0 =>
                    here.Found("GR412", nameof(StatedChange.Value), indicator.Name, "As", bare, Unit.Percent),
                _ => UnitState.NoUnit(nameof(StatedChange.Value), indicator.Name, change.Value, here),
            };
            if (finding is not null)
            {
                yield return finding;
            }
        }
    }
}
