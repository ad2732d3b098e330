namespace GovReport.Domain.Validation;

/// <summary>GR1 of one composition or ratio.</summary>
internal static class CompositionStructure
{
    internal static IEnumerable<Finding> Check(Composition subject, RuleScope scope) => [];
}
