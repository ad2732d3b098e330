using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Work;

namespace GovReport.Desk.Commands.Score;

/// <summary>Breakdowns, a line for each part.</summary>
internal static class BreakdownSection
{
    public static ISection Of(ScoreContext context) => new Section<Line>(
        "breakdown",
        new("分项", "Breakdowns"),
        context.Report.Breakdowns.SelectMany(breakdown => breakdown.Parts.Select(part => new Line(breakdown, part))),
        new("name", new("名称", "Name"), line => line.Breakdown.Name) { IsGroup = true },
        new("total", new("总计", "Total"), line => Cell.Of(line.Breakdown.Total ?? context.Report.FigureAt(line.Breakdown.TotalPath))) { IsNumber = true, IsGroup = true },
        new("axis", new("分组", "By"), line => line.Breakdown.Axis) { IsGroup = true },
        new("completeness", null, line => Cell.Of(line.Breakdown.Completeness)),
        new("overlap", null, line => Cell.Of(line.Breakdown.Overlap)),
        new("part", new("分项", "Part"), line => line.Part.Name),
        new("figure", new("数值", "Figure"), line => Cell.Of(line.Part.Figure ?? context.Report.FigureAt(line.Part.Path))) { IsNumber = true });

    private sealed record Line(Breakdown Breakdown, BreakdownPart Part);
}
