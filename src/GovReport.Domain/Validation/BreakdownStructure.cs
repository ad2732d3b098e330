namespace GovReport.Domain.Validation;

/// <summary>GR1 of one breakdown of a total.</summary>
internal static class BreakdownStructure
{
    internal static IEnumerable<Finding> Check(Breakdown subject, RuleScope scope) => [];
}
