namespace GovReport.Domain.Validation;

/// <summary>GR4 of one item of work with what was counted.</summary>
internal static class WorkItemState
{
    internal static IEnumerable<Finding> Check(WorkItem subject, RuleScope scope) => [];
}
