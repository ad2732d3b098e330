using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Projects;

namespace GovReport.Desk.Commands.Score;

internal static class ProjectGroupSection
{
    public static ISection Of(ScoreContext context) => new Section<ProjectGroup>(
        "projectGroup",
        new("项目群", "Groups of projects"),
        context.Report.ProjectGroups,
        new("name", new("项目群", "Group"), group => group.Name),
        new("period", new("时期", "Period"), group => context.Period(group.Period, context.Report.Header.ReviewPeriod)),
        new("count", new("项目数", "Projects"), group => Cell.Of(group.Count)) { IsNumber = true },
        new("stages", new("阶段", "Stages"), group => context.Joined(group.Stages.Select(stage => $"{Glossary.NameOf(stage.Stage, context.Language)} {stage.Count}"))),
        new("investment", new("投资", "Investment"), group => Cell.Of(group.Investment?.Amount)) { IsNumber = true },
        new("funding", new("资金", "Funding"), group => context.FundingOf(group.Funding)),
        new("projects", new("列举", "Named"), group => string.Join('、', group.Projects) + (group.AndOthers ? new Label("等", " and others").In(context.Language) : null)),
        new("words", new("表述", "In words"), group => group.Words));
}
