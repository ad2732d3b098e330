namespace GovReport.Domain.Validation;

/// <summary>GR1 of one honour.</summary>
internal static class HonourStructure
{
    internal static IEnumerable<Finding> Check(Honour subject, RuleScope scope) => [];
}
