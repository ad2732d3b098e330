namespace GovReport.Domain.Validation;

/// <summary>GR1 of one item of work with what was counted.</summary>
internal static class WorkItemStructure
{
    internal static IEnumerable<Finding> Check(WorkItem subject, RuleScope scope) => [];
}
