namespace GovReport.Domain.Tests;

/// <summary>The rows of the table of growth: a value against its base.</summary>
public class GrowthTests
{
    [Fact]
    public void Income_from_20922_to_22282_grew_by_6_5_percent()
    {
        Growth growth = Samples.Growth;

        Assert.Equal(new Rational(1360, 20922), growth.Rate!.Value.Ratio);
        Assert.Equal("6.5003%", growth.Rate.ToString());
        Assert.Equal(Unit.Yuan.Of(1360), growth.Increase);
        Assert.Equal(GrowthStatus.Grew, growth.Status);
        Assert.Null(growth.Reason);
        Assert.Equal("同比增长6.5%", growth.ToString());
        Assert.Equal("up 6.5% year on year", growth.InWords(Language.En));
        Assert.Equal("同比增长6.50%", growth.InWords(Language.Zh, 2));
        Assert.All(["22282元", "20922元", "+1360元", "6.5003%"], part => Assert.Contains(part, growth.Explain(), StringComparison.Ordinal));
        Assert.All(["22282元", "20922元", "+1360元", "6.5003%"], part => Assert.Contains(part, growth.Explain(Language.En), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("100万元", "125万元", GrowthStatus.Grew, "25", null, "同比增长25.0%")]
    [InlineData("100万元", "90万元", GrowthStatus.Fell, "-10", null, "同比下降10.0%")]
    [InlineData("100万元", "100万元", GrowthStatus.Unchanged, "0", null, "同比持平")]
    [InlineData("100万元", "0万元", GrowthStatus.Fell, "-100", null, "同比下降100.0%")]
    [InlineData("100万元", "-50万元", GrowthStatus.TurnedLoss, "-150", null, "同比由盈转亏")]
    [InlineData("0万元", "50万元", GrowthStatus.FromZero, null, NoRate.BaseIsZero, "同比从无到有")]
    [InlineData("0万元", "-50万元", GrowthStatus.FromZeroToLoss, null, NoRate.BaseIsZero, "同比由零转亏")]
    [InlineData("0万元", "0万元", GrowthStatus.Unchanged, null, NoRate.BaseIsZero, "同比持平")]
    [InlineData("-50万元", "20万元", GrowthStatus.TurnedProfit, null, NoRate.BaseIsNegative, "同比扭亏为盈")]
    [InlineData("-50万元", "0万元", GrowthStatus.BrokeEven, null, NoRate.BaseIsNegative, "同比扭亏为平")]
    [InlineData("-50万元", "-20万元", GrowthStatus.LossNarrowed, null, NoRate.BaseIsNegative, "同比减亏")]
    [InlineData("-50万元", "-80万元", GrowthStatus.LossWidened, null, NoRate.BaseIsNegative, "同比增亏")]
    [InlineData("-50万元", "-50万元", GrowthStatus.Unchanged, null, NoRate.BaseIsNegative, "同比持平")]
    [InlineData("1.2亿元", "12600万元", GrowthStatus.Grew, "5", null, "同比增长5.0%")]
    [InlineData("30亩", "3公顷", GrowthStatus.Grew, "50", null, "同比增长50.0%")]
    public void A_base_that_is_not_positive_has_a_word_instead_of_a_rate(
        string previous, string current, GrowthStatus status, string? percent, NoRate? reason, string words)
    {
        Growth growth = Growth.YearOnYear(Figure.Parse(previous), Figure.Parse(current));

        Assert.Equal(status, growth.Status);
        Assert.Equal(percent is null ? null : Percentage.Of(Rational.Parse(percent)), growth.Rate);
        Assert.Equal(reason, growth.Reason);
        Assert.Equal(words, growth.ToString());
        Assert.Equal(Figure.Parse(current).Value - Figure.Parse(previous).Value, growth.Increase);
        Assert.DoesNotContain("  ", growth.InWords(Language.En), StringComparison.Ordinal);
        Assert.Contains(growth.InWords(Language.En), growth.Explain(Language.En), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("51.2%", "52.4%", "1.2个百分点", GrowthStatus.Grew, "同比提高1.2个百分点")]
    [InlineData("3.9%", "1.6%", "-2.3个百分点", GrowthStatus.Fell, "同比下降2.3个百分点")]
    [InlineData("八成", "80%", "0个百分点", GrowthStatus.Unchanged, "同比持平")]
    public void Percentages_change_in_points_and_have_no_rate(string previous, string current, string points, GrowthStatus status, string words)
    {
        Growth growth = Growth.YearOnYear(Figure.Parse(previous), Figure.Parse(current));

        Assert.Null(growth.Rate);
        Assert.Null(growth.RateBounds);
        Assert.Equal(NoRate.SaidInPoints, growth.Reason);
        Assert.Equal(points, growth.Increase.ToString());
        Assert.Equal((status, words), (growth.Status, growth.ToString()));
    }

    [Theory]
    [InlineData("2023", "2024", null)]
    [InlineData("2022", "2024", NoRate.PeriodsDiffer)]
    [InlineData("2023-Q1", "2024-01/2024-03", null)]
    [InlineData("2023-01/2023-10", "2024-01/2024-10", null)]
    [InlineData("2023-01/2023-09", "2024-01/2024-10", NoRate.PeriodsDiffer)]
    [InlineData("2023-02-28", "2024-02-29", null)]
    [InlineData("2024-02-29", "2025-02-28", null)] // calculation A5
    [InlineData("2024-02-28", "2025-02-28", null)]
    [InlineData("2023", "2024-12-31", null)]
    [InlineData("2023-12-31", "2024", null)]
    [InlineData("2023-H1", "2024-06-30", null)]
    [InlineData("2023-12-31", "2024-06-30", NoRate.PeriodsDiffer)]
    [InlineData("2023", "2024-06-30", NoRate.PeriodsDiffer)]
    [InlineData("2024-02-28", "2025-02-27", NoRate.PeriodsDiffer)]
    [InlineData("2023-01/2023-12", "2024", null)] // calculation A6
    [InlineData("2023-01/2023-03", "2024-Q1", null)]
    public void Year_on_year_compares_the_same_period_a_year_before(string then, string now, NoRate? reason)
    {
        Growth growth = Growth.YearOnYear(In(then), In(now));

        Assert.Equal(reason, growth.Reason);
        Assert.Equal(reason is null, growth.Rate is not null);
    }

    [Theory]
    [InlineData("2024-Q1", "2024-Q2", null)]
    [InlineData("2023-12", "2024-01", null)]
    [InlineData("2023-12", "2024-01/2024-01", null)] // calculation A6
    [InlineData("2024-01/2024-03", "2024-Q2", null)]
    [InlineData("2023-Q4", "2024-01/2024-03", null)]
    [InlineData("2024-Q1", "2024-Q3", NoRate.PeriodsDiffer)]
    [InlineData("2024-Q2", "2024-07", NoRate.PeriodsDiffer)]
    [InlineData("2024-01/2024-09", "2024-01/2024-10", NoRate.PeriodsDiffer)]
    public void Period_on_period_compares_neighbours_of_one_kind(string then, string now, NoRate? reason)
    {
        Growth growth = Growth.PeriodOnPeriod(In(then), In(now));

        Assert.Equal(reason, growth.Reason);
        Assert.Equal(GrowthKind.PeriodOnPeriod, growth.Kind);
    }

    [Fact]
    public void A_named_base_may_be_any_period()
    {
        Growth growth = Growth.Against(In("2020"), In("2024"));

        Assert.Equal(Percentage.Of(0), growth.Rate);
        Assert.StartsWith("比基期", Growth.Against(Figure.Parse("2人"), Figure.Parse("3人")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_alike_is_not_compared()
    {
        Fact real = new(Figure.Parse("5元"), Basis: new(PriceBasis.Real)), nominal = new(Figure.Parse("5元"), Basis: new(PriceBasis.Nominal));
        Fact village = new(Figure.Parse("5元"), Basis: new(Scope: "北岗村")), town = new(Figure.Parse("5元"), Basis: new(Scope: "北岗镇"));

        Growth units = Growth.YearOnYear(Figure.Parse("5元"), Figure.Parse("5人"));
        Assert.Equal((GrowthStatus.NotComparable, NoRate.UnitsDiffer), (units.Status, units.Reason));
        Assert.True(units is { Rate: null, RateBounds: null, Increase: null });
        Assert.Contains("5人", units.Explain(), StringComparison.Ordinal);
        Assert.Contains("units", units.Explain(Language.En), StringComparison.Ordinal);
        Assert.Equal(NoRate.BasisDiffers, Growth.YearOnYear(real, nominal).Reason);
        Assert.Equal(NoRate.BasisDiffers, Growth.YearOnYear(village, town).Reason);
        Assert.Null(Growth.YearOnYear(real, Figure.Parse("5元")).Reason);
        Assert.Null(Growth.YearOnYear(village, Figure.Parse("5元")).Reason);
    }

    [Fact]
    public void The_rate_has_the_bounds_that_the_prints_allow()
    {
        Assert.Equal("[6.4954, 6.5053]", Samples.Growth.RateBounds!.Value.ToString("0.0000"));
        Assert.Equal(Bounds.Point(25), Growth.YearOnYear(Figure.Parse("4人"), Figure.Parse("5人")).RateBounds);
        Assert.Equal("(25, ∞)", Growth.YearOnYear(Figure.Parse("4人"), Figure.Parse("超过5人")).RateBounds.ToString());
        Assert.Equal("(−∞, 25]", Growth.YearOnYear(Unit.Yuan.Of(4), Figure.Parse("不超过5元")).RateBounds.ToString());
        Assert.Null(Growth.YearOnYear(Figure.Parse("约4元"), Figure.Parse("5元")).RateBounds);
        Assert.Null(Growth.YearOnYear(Figure.Parse("0元"), Figure.Parse("5元")).RateBounds);
    }

    [Theory]
    [InlineData("-50万元", "20万元", "20万元，基数-50万元，增量+70万元，同比扭亏为盈")]
    [InlineData("0万元", "50万元", "50万元，基数0万元，增量+50万元，同比从无到有")]
    [InlineData("100万元", "125万元", "125万元，基数100万元，增量+25万元，同比增长25.0%（增速25%）")]
    public void A_rate_is_told_only_where_there_is_one(string previous, string current, string explained) =>
        Assert.Equal(explained, Growth.YearOnYear(Figure.Parse(previous), Figure.Parse(current)).Explain());

    [Fact]
    public void The_roles_of_the_facts_decide_on_the_bounds_of_the_rate()
    {
        Assert.Equal(Bounds.Point(25), Growth.YearOnYear(Unit.Yuan.Of(4), Unit.Yuan.Of(5)).RateBounds);
        Assert.Equal(Bounds.Point(25), Growth.YearOnYear(Fact.Exactly(Figure.Parse("4万元")), Fact.Exactly(Figure.Parse("5万元"))).RateBounds);
        Assert.Equal("[25, 50)", Growth.YearOnYear(Unit.Yuan.Of(4), new Fact(Figure.Parse("5元"), Rounding: Rounding.Truncated)).RateBounds.ToString());
    }

    [Fact]
    public void The_default_is_not_comparable_since_a_value_is_missing()
    {
        Assert.Equal((GrowthStatus.NotComparable, NoRate.Missing), (default(Growth).Status, default(Growth).Reason));
        Assert.True(default(Growth) is { Rate: null, Increase: null, RateBounds: null });
    }

    private static Fact In(string period) => new(Figure.Parse("5元"), ReportingPeriod.Parse(period));
}
