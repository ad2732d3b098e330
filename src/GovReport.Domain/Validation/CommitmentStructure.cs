namespace GovReport.Domain.Validation;

/// <summary>GR1 of one commitment.</summary>
internal static class CommitmentStructure
{
    internal static IEnumerable<Finding> Check(Commitment subject, RuleScope scope) => [];
}
