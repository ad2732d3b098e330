using GovReport.Desk.Output;
using GovReport.Domain;
using Spectre.Console;

namespace GovReport.Desk.Commands.Score;

/// <summary>Each target with what the report says of it: completion, lead over the pace, verdict.</summary>
internal static class TargetSection
{
    private static readonly Label Ahead = new("快", "ahead ");
    private static readonly Label Behind = new("慢", "behind ");
    private static readonly Label Spare = new("余", "margin ");
    private static readonly Label Short = new("差", "short ");

    public static ISection Of(ScoreContext context) => new Section<Line>(
        "target",
        new("目标：完成情况（条为完成率，|为按月的序时进度）", "Targets: completion (bars show the rate, | the pace by months)"),
        context.Report.Targets.Select(target => new Line(target, CompletionOf(context, target))),
        new("indicator", null, line => line.Target.IndicatorCode),
        new("scope", null, line => line.Target.Scope),
        new("name", new("指标", "Indicator"), line => context.NameOf(line.Target.IndicatorCode, line.Target.Scope)) { IsGroup = true, Widest = 22 },
        new("period", new("目标期", "Period"), line => context.Period(line.Target.Period, context.Report.Header.PlanPeriod)) { IsExtra = true },
        new("aspect", null, line => Cell.Of(line.Target.Aspect)),
        new("comparator", null, line => Cell.Of(line.Target.Comparator)),
        new("strength", null, line => Cell.Of(line.Target.Strength)),
        new("goal", null, line => Cell.Of(line.Target.Goal)),
        new("promise", new("目标", "Target"), line => PromiseOf(context, line.Target)) { Widest = 22 },
        new("words", null, line => line.Target.Words),
        new("actual", new("实际", "Actual"), line => Cell.Of(line.Completion?.Actual)) { IsNumber = true, Widest = 12 },
        new("actualPeriod", null, line => Cell.Of(line.Completion?.Actual?.Period)),
        new("rate", new("完成率", "Rate"), line => RateOf(line.Completion)) { IsNumber = true },
        new("progress", null, line => Cell.Of(line.Completion?.Progress)),
        new("usedShare", null, line => Cell.Of(line.Completion?.UsedShare?.ToString("R"))),
        new("dataThrough", null, line => line.Completion?.DataThrough is { } day ? Cell.Of(ReportingPeriod.AsOf(day)) : default),
        new("missing", null, line => context.Joined(line.Completion?.MissingPeriods.Select(period => period.ToString()))),
        new("planToDate", null, line => Cell.Of(line.Completion?.PlanToDate?.ToString())),
        new("planRate", null, line => Cell.Of(line.Completion?.PlanRate?.ToString("R"))),
        new("remainingGrowth", null, line => Cell.Of(line.Completion?.RemainingGrowth?.ToString("R"))),
        new("strivenVerdict", null, line => Cell.Of(line.Completion?.Striven?.Verdict)),
        new("noRate", null, line => Cell.Of(line.Completion?.Reason)),
        new("elapsed", null, line => Cell.Of(line.Completion?.Elapsed?.ToString("R"))),
        new("lead", null, line => Cell.Of(line.Completion?.Lead?.ToString("R"))),
        new("margin", null, line => Cell.Of(line.Completion?.Margin)),
        new(null, new("序时差或余量", "Lead or margin"), line => DistanceOf(context.Language, line)) { IsNumber = true, Widest = 14 },
        new("verdict", new("结论", "Verdict"), line => Cell.Named(line.Completion?.Verdict, context.Language, ColorOf(line.Completion?.Verdict))) { Widest = 10 },
        new("state", null, line => Cell.Of(line.Completion?.State)),
        new("notes", null, line => context.Joined(line.Completion?.Notes.Select(note => note.ToString()))),
        new("explanation", null, line => line.Completion?.Explain(context.Language)),
        new(null, new("进度", "Progress"), line => new(null, null, Bar: BarOf(line.Completion))));

    private static Completion? CompletionOf(ScoreContext context, Target target) =>
        context.Report.FindIndicator(target.IndicatorCode) is null ? null : context.Report.Evaluate(target, context.AsOf, Pace.ByMonths, CompletionMethod.Logarithmic);

    private static Cell PromiseOf(ScoreContext context, Target target)
    {
        string promise = (target with { Strength = Strength.Expected }).InWords(context.Language, target.Reference is { } other ? context.NameOf(other) : null);
        return new(promise, context.InBrackets(promise, promise.Contains(target.Words ?? string.Empty, StringComparison.Ordinal) ? null : target.Words));
    }

    private static Cell RateOf(Completion? completion) =>
        completion?.Rate is { } rate ? new(rate.ToString("R"), completion.PrintRate()!.Value.ToString())
        : completion?.Progress is { } progress ? new(null, new Percentage(progress.Round(6)).ToString("0.0"))
        : default;

    // How far it is ahead of the pace or, where there is no rate, from the goal.
    private static Cell DistanceOf(Language language, Line line) => line.Completion switch
    {
        { Lead: { } lead } => new(null, $"{(lead.Sign < 0 ? Behind : Ahead).In(language)}{new PercentagePoints(lead.Points.Abs()).ToString("0.0")}", lead.Sign < 0 ? Color.Red : Color.Green),
        { Rate: null, Progress: null, Margin: { } margin, Actual.Figure: var actual } =>
            new(null, $"{(margin.Sign < 0 ? Short : Spare).In(language)}{Printed(margin.Sign < 0 ? -margin : margin, actual, line.Target.Goal)}"),
        _ => default,
    };

    // In the scale of the actual, with the places of the finer of the two.
    private static Figure Printed(Quantity margin, Figure actual, Figure? goal) =>
        margin.Print(actual.Scale, goal is { } finer && finer.Scale == actual.Scale ? Math.Max(finer.Number.Scale, actual.Number.Scale) : actual.Number.Scale);

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
