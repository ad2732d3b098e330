using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Calculation;

namespace GovReport.Desk.Commands.Score;

/// <summary>The latest value of each indicator; a line for each change stated with it, with the base that it implies.</summary>
internal static class IndicatorSection
{
    public static ISection Of(ScoreContext context) => new Section<Line>(
        "indicator",
        new("指标：数值、增减和隐含基数", "Indicators: values, growth and the base it implies"),
        context.Report.LatestObservations(context.AsOf).SelectMany(observation => LinesOf(context, observation)),
        new("indicator", null, line => line.Observation.IndicatorCode),
        new("scope", null, line => line.Observation.Scope),
        new("area", null, line => Cell.Of(line.Observation.Area)),
        new("name", new("指标", "Indicator"), line => context.NameOf(line.Observation.IndicatorCode, line.Observation.Scope)) { IsGroup = true, Widest = 22 },
        new("period", new("时期", "Period"), line => context.Period(line.Observation.Period, context.Report.Header.ReviewPeriod)) { IsGroup = true, IsExtra = true },
        new("value", new("数值", "Value"), line => Cell.Of(line.Observation.Value)) { IsNumber = true, IsGroup = true, Widest = 12 },
        new("words", null, line => line.Observation.Words),
        new("change", null, line => ChangeOf(context, line)),
        new(null, new("增减和表述", "Change, words"), line => context.Joined([line.Observation.Words, ChangeOf(context, line)])),
        new("impliedBase", new("隐含基数", "Implied base"), line => Rounded(line)) { IsNumber = true, Widest = 12 },
        new("impliedBaseBounds", new("基数区间", "Its bounds"), line => BoundsOf(line)) { IsNumber = true },
        new("noBase", null, line => Cell.Of(line.Base?.Reason)),
        new("yearBefore", null, line => Cell.Of(line.Before?.Value)),
        new("growth", new("据上年数", "From levels"), line => GrowthOf(line)) { IsNumber = true, IsGroup = true, IsExtra = true });

    private static IEnumerable<Line> LinesOf(ScoreContext context, Observation observation)
    {
        Observation? before = context.Report.YearBefore(observation);
        Indicator? indicator = context.Report.FindIndicator(observation.IndicatorCode);
        return observation.Changes.Count == 0
            ? [new(observation, before, null, null)]
            : observation.Changes.Select(change => new Line(observation, before, change, indicator is null ? null : observation.ImpliedBase(change, indicator)));
    }

    private static string? ChangeOf(ScoreContext context, Line line) =>
        line.Change?.InWords(context.Language, line.Change is { Against: ChangeAgainst.Indicator, AgainstName: { } code } ? context.NameOf(code) : null);

    // As the report would have printed it: in the scale and with the places of the value.
    private static Cell Rounded(Line line) =>
        line is { Observation.Value: { } value, Base.Value: { } implied } ? new(implied.ToString(), implied.Print(value.Scale, value.Number.Scale).ToString()) : default;

    private static Cell BoundsOf(Line line) =>
        line is { Observation.Value: { } value, Base.Bounds: { } bounds }
            ? new(bounds.ToString(), bounds.In(value.Scale).ToString($"0.{new string('0', value.Number.Scale + 1)}"))
            : default;

    private static Cell GrowthOf(Line line) =>
        line.Before?.ToFact() is { } before && line.Observation.ToFact() is { } now && Growth.YearOnYear(before, now) is var growth
            ? growth.Rate is { } rate ? Cell.Rate(rate) : growth.Increase is { } increase && growth.Reason == NoRate.SaidInPoints ? new(increase.ToString(), increase.ToString("0.0")) : default
            : default;

    private sealed record Line(Observation Observation, Observation? Before, StatedChange? Change, Derived<Quantity>? Base);
}
