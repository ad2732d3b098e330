namespace GovReport.Domain.Validation;

/// <summary>GR4 of an item of work: units left out.</summary>
internal static class WorkItemState
{
    internal static IEnumerable<Finding> Check(WorkItem item, RuleScope scope) => UnitState.Measures(item.Measures, item.Name, scope);
}
