namespace GovReport.Domain.Validation;

/// <summary>GR1 of money paid out by welfare programs.</summary>
internal static class DisbursementStructure
{
    internal static IEnumerable<Finding> Check(Disbursement subject, RuleScope scope) => [];
}
