namespace GovReport.Domain.Validation;

/// <summary>GR4 of a breakdown: units left out.</summary>
internal static class BreakdownState
{
    internal static IEnumerable<Finding> Check(Breakdown breakdown, RuleScope scope)
    {
        if (UnitState.NoUnit(nameof(Breakdown.Total), breakdown.Name, breakdown.Total, scope) is { } total)
        {
            yield return total;
        }

        for (int i = 0; i < breakdown.Parts.Count; i++)
        {
            if (UnitState.NoUnit(nameof(BreakdownPart.Figure), breakdown.Name, breakdown.Parts[i].Figure, scope.Of(nameof(Breakdown.Parts), i)) is { } finding)
            {
                yield return finding;
            }
        }
    }
}
