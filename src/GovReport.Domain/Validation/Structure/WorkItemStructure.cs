namespace GovReport.Domain.Validation;

/// <summary>GR1 of an item of work: names, and measures that say something.</summary>
internal static class WorkItemStructure
{
    internal static IEnumerable<Finding> Check(WorkItem item, RuleScope scope) =>
    [
        .. Findings.Of(
            scope.Blank(nameof(WorkItem.Name), item.Name),
            scope.UnknownSection(item.Section, item.Name)),
        .. Measures(item.Measures, item.Name, scope),
    ];

    /// <summary>The measures of an item of work, a project or a program.</summary>
    internal static IEnumerable<Finding> Measures(IReadOnlyList<Measure> measures, string subject, RuleScope scope) =>
        Findings.EachOf(scope, nameof(WorkItem.Measures), measures, (measure, here) => Findings.Of(
            here.Blank(nameof(Measure.Name), measure.Name),
            here.Missing(nameof(Measure.Figure), subject, measure.Figure is null && string.IsNullOrWhiteSpace(measure.Words), "Measure")));
}
