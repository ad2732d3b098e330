namespace GovReport.Domain.Validation;

/// <summary>GR4 of one target.</summary>
internal static class TargetState
{
    internal static IEnumerable<Finding> Check(Target subject, RuleScope scope) => [];
}
