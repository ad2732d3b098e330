namespace GovReport.Domain.Validation;

/// <summary>GR4 between the elements of a report.</summary>
internal static class WorkReportState
{
    internal static IEnumerable<Finding> Check(WorkReport report, RuleScope scope) => [];
}
