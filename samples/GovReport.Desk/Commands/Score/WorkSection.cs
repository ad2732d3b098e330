using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Work;

namespace GovReport.Desk.Commands.Score;

/// <summary>Work items, a line for each thing counted.</summary>
internal static class WorkSection
{
    public static ISection Of(ScoreContext context) => new Section<Line>(
        "workItem",
        new("工作事项", "Work items"),
        context.Report.WorkItems.SelectMany(item => item.Measures.Count == 0 ? [new(item, null)] : item.Measures.Select(measure => new Line(item, measure))),
        new("name", new("事项", "Item"), line => line.Item.Name) { IsGroup = true },
        new("period", new("时期", "Period"), line => context.Period(line.Item.Period, context.Report.Header.ReviewPeriod)) { IsGroup = true },
        new("measure", new("计量", "Counted"), line => line.Measure?.Name),
        new("role", new("角色", "Role"), line => context.Named(line.Measure?.Role)) { IsExtra = true },
        new("figure", new("数值", "Figure"), line => new(line.Measure?.Figure?.ToString(), line.Measure is { } measure ? $"{measure.Figure}{measure.Second}" : null)) { IsNumber = true },
        new("second", null, line => Cell.Of(line.Measure?.Second)),
        new("words", new("结果", "Result"), line => line.Measure?.Words ?? line.Item.Words));

    private sealed record Line(WorkItem Item, Measure? Measure);
}
