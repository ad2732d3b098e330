namespace GovReport.Domain.Validation;

/// <summary>GR4 of one commitment.</summary>
internal static class CommitmentState
{
    internal static IEnumerable<Finding> Check(Commitment subject, RuleScope scope) => [];
}
