using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Targets;
using NodaTime.Text;
using Spectre.Console;

namespace GovReport.Desk.Commands.Score;

internal static class CommitmentSection
{
    public static ISection Of(ScoreContext context) => new Section<Fulfilment>(
        "commitment",
        new("承诺", "Commitments"),
        context.Report.Commitments.Select(commitment => context.Report.Evaluate(commitment, context.AsOf)),
        new("name", new("承诺", "Commitment"), kept => kept.Commitment.Name),
        new("commitmentKind", new("类型", "Kind"), kept => context.Named<CommitmentKind>(kept.Commitment.Kind)) { IsExtra = true },
        new("strength", new("约束力", "Strength"), kept => context.Named<Strength>(kept.Commitment.Strength)) { IsExtra = true },
        new("period", new("承诺期", "Period"), kept => context.Period(kept.Commitment.Period, context.Report.Header.PlanPeriod)),
        new("by", new("时限", "By"), kept => kept.Commitment.By is { } day ? LocalDatePattern.Iso.Format(day) : null),
        new("items", new("件数", "Items"), kept => Cell.Of(kept.Commitment.Items)) { IsNumber = true },
        new("project", new("项目", "Project"), kept => new(kept.Commitment.Project, ProjectOf(context, kept.Commitment))),
        new("part", null, kept => kept.Commitment.Part),
        new("goal", new("目标阶段", "To reach"), kept => context.Named(kept.Commitment.Stage)),
        new("verdict", new("结论", "Verdict"), kept => Cell.Named<Verdict>(kept.Verdict, context.Language, ColorOf(kept.Verdict))));

    private static string? ProjectOf(ScoreContext context, Commitment commitment) =>
        commitment.Project is { } name ? context.InBrackets(context.Report.FindProject(name)?.Name ?? name, commitment.Part) : null;

    private static Color? ColorOf(Verdict verdict) => verdict switch
    {
        Verdict.Met => Color.Green,
        Verdict.Missed => Color.Red,
        _ => null,
    };
}
