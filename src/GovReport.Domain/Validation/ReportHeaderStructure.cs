namespace GovReport.Domain.Validation;

/// <summary>GR1 of the header of a report.</summary>
internal static class ReportHeaderStructure
{
    internal static IEnumerable<Finding> Check(ReportHeader subject, RuleScope scope) => [];
}
