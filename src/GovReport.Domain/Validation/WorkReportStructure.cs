namespace GovReport.Domain.Validation;

/// <summary>GR1 between the elements of a report.</summary>
internal static class WorkReportStructure
{
    internal static IEnumerable<Finding> Check(WorkReport report, RuleScope scope) => [];
}
