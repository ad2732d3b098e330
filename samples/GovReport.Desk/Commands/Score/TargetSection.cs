using GovReport.Desk.Output;
using GovReport.Domain;
using Spectre.Console;

namespace GovReport.Desk.Commands.Score;

/// <summary>Each target with what the report says of it: completion, lead over the pace, verdict.</summary>
internal static class TargetSection
{
    public static ISection Of(ScoreContext context) => new Section<Line>(
        "target",
        new("目标：完成情况（条为完成率，|为按月的序时进度）", "Targets: completion (bars show the rate, | the pace by months)"),
        context.Report.Targets.Select(target => new Line(target, CompletionOf(context, target))),
        new("indicator", null, line => line.Target.IndicatorCode),
        new("scope", null, line => line.Target.Scope),
        new("name", new("指标", "Indicator"), line => context.NameOf(line.Target.IndicatorCode, line.Target.Scope)) { IsGroup = true },
        new("period", new("目标期", "Period"), line => context.Period(line.Target.Period)),
        new("aspect", null, line => Cell.Of(line.Target.Aspect)),
        new("comparator", null, line => Cell.Of(line.Target.Comparator)),
        new("strength", null, line => Cell.Of(line.Target.Strength)),
        new("goal", null, line => Cell.Of(line.Target.Goal)),
        new("promise", new("目标", "Target"), line => context.InBrackets(line.Target.InWords(context.Language, line.Target.Reference is { } other ? context.NameOf(other) : null), line.Target.Words)),
        new("words", null, line => line.Target.Words),
        new("actual", new("实际", "Actual"), line => Cell.Of(line.Completion?.Actual)) { IsNumber = true },
        new("actualPeriod", null, line => Cell.Of(line.Completion?.Actual?.Period)),
        new("rate", new("完成率", "Rate"), line => RateOf(line.Completion)) { IsNumber = true },
        new("usedShare", null, line => Cell.Of(line.Completion?.UsedShare?.ToString("R"))),
        new("noRate", null, line => Cell.Of(line.Completion?.Reason)),
        new("elapsed", null, line => Cell.Of(line.Completion?.Elapsed?.ToString("R"))),
        new("lead", new("快于序时", "Lead"), line => LeadOf(line.Completion)) { IsNumber = true },
        new("margin", new("余量", "Margin"), line => MarginOf(line)) { IsNumber = true },
        new("verdict", new("结论", "Verdict"), line => Cell.Named(line.Completion?.Verdict, context.Language, ColorOf(line.Completion?.Verdict))),
        new("notes", null, line => context.Joined(line.Completion?.Notes.Select(note => note.ToString()))),
        new("explanation", null, line => line.Completion?.Explain(context.Language)),
        new(null, new("进度", "Progress"), line => new(null, null, Bar: BarOf(line.Completion))));

    private static Completion? CompletionOf(ScoreContext context, Target target) =>
        context.Report.FindIndicator(target.IndicatorCode) is null ? null : context.Report.Evaluate(target, context.AsOf, Pace.ByMonths, CompletionMethod.Logarithmic);

    private static Cell RateOf(Completion? completion) =>
        completion?.Rate is { } rate ? Cell.Rate(rate)
        : completion?.Progress is { } progress ? new(progress.ToString(), new Percentage(progress.Round(6)).ToString("0.0"))
        : default;

    private static Cell LeadOf(Completion? completion) =>
        completion?.Lead is { } lead ? new(lead.ToString("R"), lead.ToString("+0.0;-0.0;0"), lead.Sign < 0 ? Color.Red : Color.Green) : default;

    // Where a rate says it already, the distance is left to JSON.
    private static Cell MarginOf(Line line) =>
        line.Completion?.Margin is { } margin
            ? new(margin.ToString(), line.Completion.Rate is null && line.Completion.Progress is null ? Printed(margin, line.Target.Goal ?? line.Completion.Actual?.Figure) : null)
            : default;

    private static string Printed(Quantity margin, Figure? like) =>
        like is { } figure ? margin.Print(figure.Scale, figure.Number.Scale).ToString() : margin.ToString("0.##");

    private static Bar? BarOf(Completion? completion) => completion switch
    {
        { CappedRate: { } rate } => new Bar(rate, completion.Lead is null ? null : completion.Elapsed, completion.Lead is { Sign: < 0 } ? Color.Red : Color.Green),
        { Progress: { } progress } => new Bar(new Percentage(Rational.Max(0, Rational.Min(1, progress.Round(6)))), null, Color.Green),
        { UsedShare: { } used } => new Bar(new Percentage(Rational.Max(0, Rational.Min(1, used.Ratio))), completion.Elapsed, Color.Yellow),
        _ => null,
    };

    private static Color? ColorOf(Verdict? verdict) => verdict switch
    {
        Verdict.Met => Color.Green,
        Verdict.Missed => Color.Red,
        Verdict.Judgement => Color.Yellow,
        _ => null,
    };

    private sealed record Line(Target Target, Completion? Completion);
}
