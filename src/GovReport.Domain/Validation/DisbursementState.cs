namespace GovReport.Domain.Validation;

/// <summary>GR4 of money paid out by welfare programs.</summary>
internal static class DisbursementState
{
    internal static IEnumerable<Finding> Check(Disbursement subject, RuleScope scope) => [];
}
