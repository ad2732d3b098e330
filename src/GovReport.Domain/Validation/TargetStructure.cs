namespace GovReport.Domain.Validation;

/// <summary>GR1 of one target.</summary>
internal static class TargetStructure
{
    internal static IEnumerable<Finding> Check(Target subject, RuleScope scope) => [];
}
