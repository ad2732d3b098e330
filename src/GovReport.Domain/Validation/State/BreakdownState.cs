namespace GovReport.Domain.Validation;

/// <summary>GR4 of a breakdown: units left out.</summary>
internal static class BreakdownState
{
    internal static IEnumerable<Finding> Check(Breakdown breakdown, RuleScope scope) =>
    [
        .. Findings.Of(UnitState.NoUnit(nameof(Breakdown.Total), breakdown.Name, breakdown.Total, scope)),
        .. Findings.Each(scope, nameof(Breakdown.Parts), breakdown.Parts, (part, here) => UnitState.NoUnit(nameof(part.Figure), breakdown.Name, part.Figure, here)),
    ];
}
