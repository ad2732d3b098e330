namespace GovReport.Domain.Validation;

/// <summary>GR4 of one breakdown of a total.</summary>
internal static class BreakdownState
{
    internal static IEnumerable<Finding> Check(Breakdown subject, RuleScope scope) => [];
}
