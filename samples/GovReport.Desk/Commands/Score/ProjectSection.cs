using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Projects;
using Spectre.Console;

namespace GovReport.Desk.Commands.Score;

/// <summary>The projects by the stage they are at; parts of a project stand below it.</summary>
internal static class ProjectSection
{
    public static ISection Of(ScoreContext context) => new Section<Line>(
        "project",
        new("项目：按阶段", "Projects by stage"),
        context.Report.Projects.Select(project => project.AsOf(context.AsOf))
            .OrderBy(project => project.CurrentStage is null)
            .ThenBy(project => project.CurrentStage)
            .SelectMany(project => project.Parts.Select(part => new Line(project, part)).Prepend(new(project, null))),
        new("stage", new("阶段", "Stage"), line => StageOf(context, line)) { IsGroup = true },
        new("code", null, line => line.Project.Code),
        new("project", new("项目", "Project"), line => new(line.Project.Name, line.Part is { } part ? $"- {part.Name}" : Described(context, line.Project))),
        new("part", null, line => line.Part?.Name),
        new("group", null, line => line.Project.Group),
        new("words", new("表述", "In words"), line => context.Joined((line.Part?.Statements ?? line.Project.Statements).Select(statement => statement.Words).Distinct())) { IsExtra = true },
        new("landClearance", new("征迁", "Land"), line => line.Part is null ? context.Named(line.Project.LandClearance?.CurrentStage) : default),
        new("investment", new("投资", "Investment"), line => Cell.Of(Whole(line)?.Amount)) { IsNumber = true },
        new("investmentKind", null, line => Cell.Of(Whole(line)?.Kind)),
        new("invested", new("累计完成", "Done so far"), line => Cell.Of(line.Part is null ? line.Project.InvestmentOf(InvestmentKind.CompletedCumulative)?.Amount : null)) { IsNumber = true },
        new("financialProgress", new("投资完成率", "Financial"), line => line.Part is null ? Cell.Rate(line.Project.FinancialProgress.Value) : default) { IsNumber = true },
        new("physicalProgress", new("形象进度", "Physical"), line => Cell.Of(line.Part is { } part ? part.PhysicalProgress : line.Project.PhysicalProgress)) { IsNumber = true },
        new("measures", null, line => line.Part is null ? context.MeasuresOf(line.Project.Measures) : null),
        new("funding", null, line => line.Part is null ? context.FundingOf(line.Project.Funding) : null));

    // What was counted and where the money comes from stand below the name.
    private static string Described(ScoreContext context, Project project) => string.Join(
        "\n- ",
        project.Measures.Select(measure => context.MeasuresOf([measure])).Concat(project.Funding.Select(funding => context.FundingOf([funding]))).Prepend(project.Name));

    private static Cell StageOf(ScoreContext context, Line line)
    {
        Stage? stage = line.Part is { } part ? part.CurrentStage : line.Project.CurrentStage;
        string unstated = new Label("未说明", "unstated").In(context.Language);
        return stage is null ? new(null, unstated, Color.Grey) : Cell.Named(stage, context.Language, stage == Stage.Halted ? Color.Red : stage >= Stage.Completed ? Color.Green : null);
    }

    private static Investment? Whole(Line line) => line.Part is not null ? null
        : line.Project.InvestmentOf(InvestmentKind.PlannedTotal) ?? line.Project.InvestmentOf(InvestmentKind.Stated);

    private sealed record Line(Project Project, ProjectPart? Part);
}
