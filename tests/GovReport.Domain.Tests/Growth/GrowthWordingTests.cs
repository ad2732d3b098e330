namespace GovReport.Domain.Tests;

/// <summary>What a report says of a growth: words by what is measured, and a number that is never more than is true.</summary>
public class GrowthWordingTests
{
    // calculation B2: profit and loss are said of money only.
    [Theory]
    [InlineData("-1.2%", "0.5%", GrowthStatus.TurnedPositive, "同比由负转正、提高1.7个百分点")]
    [InlineData("-5%", "-3%", GrowthStatus.FallNarrowed, "同比降幅收窄2个百分点")]
    [InlineData("-3%", "-5%", GrowthStatus.FallWidened, "同比降幅扩大2个百分点")]
    [InlineData("-2.50%", "-4.15%", GrowthStatus.FallWidened, "同比降幅扩大1.65个百分点")]
    [InlineData("5%", "-1%", GrowthStatus.TurnedNegative, "同比由正转负、下降6个百分点")]
    [InlineData("0%", "-2%", GrowthStatus.FromZeroToNegative, "同比由零转负、下降2个百分点")]
    [InlineData("-2%", "0%", GrowthStatus.ReachedZero, "同比由负转零、提高2个百分点")]
    [InlineData("0%", "5.5%", GrowthStatus.Grew, "同比提高5.5个百分点")]
    [InlineData("八成", "80.5%", GrowthStatus.Grew, "同比提高0.5个百分点")]
    [InlineData("5‰", "6‰", GrowthStatus.Grew, "同比提高0.1个百分点")]
    [InlineData("1.2个百分点", "-0.3个百分点", GrowthStatus.TurnedNegative, "同比由正转负、下降1.5个百分点")]
    [InlineData("-5℃", "3℃", GrowthStatus.TurnedPositive, "同比由负转正、提高8℃")]
    [InlineData("-5.2℃", "-3.0℃", GrowthStatus.Grew, "同比提高2.2℃")]
    [InlineData("-3℃", "-5℃", GrowthStatus.Fell, "同比下降2℃")]
    [InlineData("15℃", "12℃", GrowthStatus.Fell, "同比下降3℃")]
    [InlineData("-2.1点", "1.5点", GrowthStatus.TurnedPositive, "同比由负转正、提高3.6点")]
    [InlineData("-300人", "0.05万人", GrowthStatus.TurnedPositive, "同比由负转正、增加0.08万人")]
    [InlineData("-30户", "-10户", GrowthStatus.Grew, "同比增加20户")]
    [InlineData("5户", "-3户", GrowthStatus.TurnedNegative, "同比由正转负、减少8户")]
    [InlineData("0户", "12户", GrowthStatus.FromZero, "同比从无到有")]
    [InlineData("-50万元", "20万元", GrowthStatus.TurnedProfit, "同比扭亏为盈")]
    [InlineData("-50元/亩", "-20元/亩", GrowthStatus.LossNarrowed, "同比减亏")]
    [InlineData("5万美元", "-2万美元", GrowthStatus.TurnedLoss, "同比由盈转亏")]
    public void Profit_and_loss_are_said_of_money_alone(string previous, string current, GrowthStatus status, string words)
    {
        Growth growth = Growth.YearOnYear(Figure.Parse(previous), Figure.Parse(current));

        Assert.Equal((status, words), (growth.Status, growth.ToString()));
        Assert.DoesNotContain("  ", growth.InWords(Language.En), StringComparison.Ordinal);
        if (!words.Contains('亏', StringComparison.Ordinal))
        {
            Assert.All(["loss", "profit", "broke even"], word => Assert.DoesNotContain(word, growth.InWords(Language.En), StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("-1.2%", "0.5%", "turned from negative to positive, up 1.7个百分点 year on year")]
    [InlineData("-5%", "-3%", "fall narrowed by 2个百分点 year on year")]
    [InlineData("-3%", "-5%", "fall widened by 2个百分点 year on year")]
    [InlineData("15℃", "12℃", "down 3℃ year on year")]
    [InlineData("22282元", "22283元", "almost unchanged year on year")]
    public void The_same_is_said_in_English(string previous, string current, string words) =>
        Assert.Equal(words, Growth.YearOnYear(Figure.Parse(previous), Figure.Parse(current)).InWords(Language.En));

    [Fact]
    public void A_temperature_has_no_rate()
    {
        Growth growth = Growth.YearOnYear(Figure.Parse("12℃"), Figure.Parse("15℃"));

        Assert.Equal((NoRate.SaidAsDifference, null), (growth.Reason, growth.Rate));
        Assert.Equal(("3.0℃", "3℃"), (growth.Print().ToString(), growth.PrintIncrease().ToString()));
        Assert.Equal(NoRate.SaidAsDifference, AverageGrowth.Between(Figure.Parse("12℃"), Figure.Parse("15℃"), 3).Reason);
        Assert.Equal(NoRate.SaidInPoints, AverageGrowth.Between(Figure.Parse("5%"), Figure.Parse("6%"), 2).Reason); // calculation B10
    }

    // calculation B11: no print says 0.0% or 100.0% of what is neither.
    [Theory]
    [InlineData("22282元", "22283元", "同比基本持平", "0.004%")]
    [InlineData("1000000", "999999", "同比基本持平", "-0.0001%")]
    [InlineData("100万", "1", "同比下降99.9999%", "-99.9999%")]
    [InlineData("10000户", "9996户", "同比基本持平", "-0.04%")]                 // calculation B18
    [InlineData("3000户", "5999户", "同比增长99.97%", "99.97%")]
    [InlineData("1000000000户", "1999999999户", "同比增长不足100.0%", "不足100.0%")]
    [InlineData("1000000000户", "1000000001户", "同比基本持平", "不足0.000001%")]
    [InlineData("1000000000户", "999999999户", "同比基本持平", "超过-0.000001%")]
    [InlineData("100户", "0户", "同比下降100.0%", "-100.0%")]
    [InlineData("100户", "200户", "同比增长100.0%", "100.0%")]
    [InlineData("100户", "100户", "同比持平", "0.0%")]
    public void A_change_that_does_not_show_is_no_change_of_zero(string previous, string current, string words, string print)
    {
        Growth growth = Growth.YearOnYear(Figure.Parse(previous), Figure.Parse(current));

        Assert.Equal((words, print), (growth.ToString(), growth.Print().ToString()));
        Assert.DoesNotContain("增速0%", growth.Rate == Percentage.Of(0) ? string.Empty : growth.Explain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5.10%", "5.06%", null, "同比下降0.04个百分点")]                    // calculation B18: the places of the figures
    [InlineData("5.10%", "5.06%", 1, "同比基本持平")]
    [InlineData("22282元", "22283元", 3, "同比增长0.004%")]
    public void More_places_show_more(string previous, string current, int? decimals, string words) =>
        Assert.Equal(words, Growth.YearOnYear(Figure.Parse(previous), Figure.Parse(current)).InWords(Language.Zh, decimals));

    [Fact]
    public void No_print_of_a_rate_says_zero_or_all_of_what_is_neither()
    {
        Assert.Equal("0.04%", Percentage.Of(0.04m).Print().ToString());
        Assert.Equal("99.96%", Percentage.Of(99.96m).Print().ToString());
        Assert.Equal("不足100.0%", Percentage.Of(100 - new Rational(1, 1_000_000_000)).Print().ToString());
        Assert.Equal("-99.97%", Percentage.Of(-99.97m).Print().ToString());
        Assert.Equal("0.00002%", Percentage.Of(0.00002m).ToString());
        Assert.Equal("99.99999%", Percentage.Of(99.99999m).ToString());
        Assert.Equal("-0.03个百分点", new PercentagePoints(-0.03m).Print().ToString());
        Assert.Equal("100.0个百分点", new PercentagePoints(99.97m).Print().ToString());
        Assert.Equal("+0.00004个百分点", new PercentagePoints(0.00004m).ToString());
        Assert.Equal("年均基本持平", AverageGrowth.Between(Figure.Parse("22282户"), Figure.Parse("22285户"), 3).ToString());
        Assert.Equal("两年平均基本持平", AverageGrowth.Between(Figure.Parse("22282户"), Figure.Parse("22279户"), 2).ToString());
        Assert.Equal("0.004%", AverageGrowth.Between(Figure.Parse("22282户"), Figure.Parse("22285户"), 3).Print().ToString());
        Assert.DoesNotContain("1倍", AverageGrowth.Between(Figure.Parse("2228200户"), Figure.Parse("2228201户"), 3).Explain(), StringComparison.Ordinal);
        Assert.Equal("1000000人占1000001人的99.9999%", Derive.Share(Figure.Parse("1000000人"), Figure.Parse("1000001人")).Explain());
        Assert.Equal("0.00001亿元", Derive.Increase(Figure.Parse("1.00000亿元"), Figure.Parse("1.00001亿元")).ToString());
    }

    // calculation B12: a printed rate lies in its own bounds, or says so.
    [Theory]
    [InlineData("1200余万元", "近2400万元", "同比增长不足100.0%")]
    [InlineData("近2400万元", "1200余万元", "同比下降不足50.0%")]
    [InlineData("4人", "超过5人", "同比增长超过25.0%")]
    [InlineData("4人", "5人以上", "同比增长25.0%以上")]
    [InlineData("约400万元", "500万元", "同比增长约25.0%")]
    [InlineData("100人", "超过90人", "同比变动超过-10.0%")]
    [InlineData("100户", "不足100户", "同比下降")]
    [InlineData("100户", "超过100户", "同比增长")]
    [InlineData("20922元", "22282元", "同比增长6.5%")]
    [InlineData("3万元", "4万元", "同比增长33.3%")]
    public void A_rate_stays_within_its_bounds(string previous, string current, string words)
    {
        Growth growth = Growth.YearOnYear(Figure.Parse(previous), Figure.Parse(current));
        Figure print = growth.Print()!.Value;

        Assert.Equal(words, growth.ToString());
        Assert.True(print.Qualifier != Qualifier.None || growth.RateBounds!.Value.Overlaps(print.Bounds()));
    }

    [Fact]
    public void A_share_and_an_average_stay_within_their_bounds()
    {
        Assert.Equal("1200余万元占近2400万元的超过50%", Derive.Share(Figure.Parse("1200余万元"), Figure.Parse("近2400万元")).Explain());
        Assert.Equal("不足1200万元", Derive.Increase(Figure.Parse("1200余万元"), Figure.Parse("近2400万元")).ToString());
        Assert.Equal("两年平均增长超过20.0%", AverageGrowth.Between(Figure.Parse("100人"), Figure.Parse("超过144人"), 2).ToString());
        Assert.Equal("年均增长约10.0%", AverageGrowth.Between(Figure.Parse("约100人"), Figure.Parse("133.1人"), 3).ToString());
        Assert.Null(AverageGrowth.Between(Figure.Parse("约100人"), Figure.Parse("133人"), 3).RateBounds);
        Assert.Equal("[9.82, 10.13]", AverageGrowth.Between(Figure.Parse("100.0元"), Figure.Parse("133元"), 3).RateBounds!.Value.ToString("0.00"));
    }

    // calculation B13: a range gives a range.
    [Theory]
    [InlineData("8—9亿元", "10亿元", "同比增长11.1—25.0%", GrowthStatus.Grew)]
    [InlineData("10亿元", "8—9亿元", "同比下降10.0—20.0%", GrowthStatus.Fell)]
    [InlineData("8—9亿元", "8.5亿元", "同比变动-5.6—6.3%", GrowthStatus.Uncertain)]
    [InlineData("5—6%", "8%", "同比提高2.0—3.0个百分点", GrowthStatus.Grew)]
    public void A_range_gives_a_range(string previous, string current, string words, GrowthStatus status)
    {
        Growth growth = Growth.YearOnYear(Figure.Parse(previous), Figure.Parse(current));

        Assert.Equal((words, status), (growth.ToString(), growth.Status));
        Assert.True(growth is { Rate: null, Increase: null, Reason: NoRate.IsRange or NoRate.SaidInPoints });
        Assert.Contains(words, growth.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_among_operands_gives_a_range_of_results()
    {
        Derived<Percentage> share = Derive.Share(Figure.Parse("8—9亿元"), Figure.Parse("20亿元"));

        Assert.Equal((null, NoRate.IsRange), (share.Value, share.Reason));
        Assert.Equal("8—9亿元占20亿元的40.00—45.00%", share.Explain());
        Assert.Equal("40.0—45.0%", share.Print(Figure.Parse("41.3%")).ToString());
        Assert.Equal("28.00—29.00亿元", Derive.Sum(Figure.Parse("8—9亿元"), Figure.Parse("20亿元")).ToString());
        Assert.Equal("两年平均变动10.0—20.0%", AverageGrowth.Between(Figure.Parse("100人"), Figure.Parse("121—144人"), 2).ToString());
        Assert.Equal(NoRate.IsRange, AverageGrowth.Between(Figure.Parse("100人"), Figure.Parse("121—144人"), 2).Reason);
    }

    // calculation B14: in the scale of the figures beside it.
    [Theory]
    [InlineData("-30万元", "0元", "0元，基数-30万元，增量+30万元，同比扭亏为平", "30万元")]
    [InlineData("1.2亿元", "0元", "0元，基数1.2亿元，增量-1.2亿元，同比下降100.0%（增速-100%）", "-1.2亿元")]
    [InlineData("914万元", "1286.0万元", "1286.0万元，基数914万元，增量+372万元，同比增长40.7%（增速40.7002%）", "372.0万元")]
    [InlineData("0.9亿元", "10020.35万元", "10020.35万元，基数0.9亿元，增量+1020.35万元，同比增长11.3%（增速11.3372%）", "1020.35万元")]
    public void An_increase_is_told_like_the_levels(string previous, string current, string explained, string increase)
    {
        Growth growth = Growth.YearOnYear(Figure.Parse(previous), Figure.Parse(current));

        Assert.Equal(explained, growth.Explain());
        Assert.Equal(increase, growth.PrintIncrease().ToString());
    }

    [Fact]
    public void Amounts_and_rates_are_printed_like_the_figures_beside_them()
    {
        Quantity needed = Unit.Yuan.Of(new Rational(74_000_000, 3));

        Assert.Equal("2466.67万元", needed.Print(Figure.Parse("5000.00万元")).ToString());
        Assert.Equal("2467万元", needed.Print(like: Figure.Parse("5000万元")).ToString());
        Assert.Equal("66385万元", Unit.Yuan.Of(663_850_000).Print(like: Figure.Parse("15823万元")).ToString());
        Assert.Equal("0.003万元", Unit.Yuan.Of(30).Print(like: Figure.Parse("15823万元")).ToString());
        Assert.Equal("3.0公顷", Unit.Mu.Of(45).Print(like: Figure.Parse("1.5公顷")).ToString());
        Assert.Throws<UnitMismatchException>(() => needed.Print(like: Figure.Parse("5人")));
        Assert.Equal("40.7%", Growth.YearOnYear(Figure.Parse("914万元"), Figure.Parse("1286万元")).Print(like: Figure.Parse("35.0%")).ToString());
        Assert.Equal("41%", Growth.YearOnYear(Figure.Parse("914万元"), Figure.Parse("1286万元")).Print(like: Figure.Parse("35%")).ToString());
        Assert.Equal("12.13%", AverageGrowth.Between(Figure.Parse("120.5亿元"), Figure.Parse("213.6亿元"), 5).Print(like: Figure.Parse("12.50%")).ToString());
        Assert.Equal("37200万元", Growth.YearOnYear(Figure.Parse("9.14亿元"), Figure.Parse("12.86亿元")).PrintIncrease(like: Figure.Parse("35000万元")).ToString());
        Assert.Equal("15千元", Derive.Sum(Unit.Yuan.Of(7000), Unit.Yuan.Of(8000)).Print(like: Figure.Parse("12千元")).ToString());
        Assert.Equal("66385万元", Derive.Sum(Unit.Yuan.Of(158_230_000), Figure.Parse("50562万元")).ToString());
    }

    // calculation D11: a reason names what is missing.
    [Fact]
    public void A_missing_value_is_named()
    {
        Figure known = Figure.Parse("5元");

        Assert.Equal("缺上年同期数", Growth.YearOnYear(null, known).ReasonInWords());
        Assert.Equal("同比无法计算：缺本期数", Growth.YearOnYear(known, null).ToString());
        Assert.Equal("缺上年同期数、本期数", Growth.YearOnYear(null, null).ReasonInWords());
        Assert.Equal("缺上年同期数、本期数", default(Growth).ReasonInWords());
        Assert.Equal("环比无法计算：缺上期数", Growth.PeriodOnPeriod(null, known).Explain());
        Assert.Equal("缺基期值", Growth.Against(null, known).ReasonInWords());
        Assert.Equal("no growth year on year: last year's value is missing", Growth.YearOnYear(null, known).InWords(Language.En));
        Assert.Equal("缺末期值", AverageGrowth.Between(known, null, 3).ToString());
        Assert.Equal("the first value is missing", AverageGrowth.Between(null, known, 3).Explain(Language.En));
        Assert.Equal("缺分期增速", AverageGrowth.Of(Figure.Parse("5%"), null).ToString());
        Assert.Equal("无法计算：缺基期值", Derive.Increase(null, known).Explain());
        Assert.Equal("no value: the rate is missing", Derive.BaseFromRate(known, null).Explain(Language.En));
        Assert.Equal("缺总量", Derive.Share(known, null).ToString());
        Assert.Equal("缺部分基期值、总量本期数", Derive.Contribution(null, known, known, null).ToString());
        Assert.Equal("缺分项数", Derive.Sum(known, null).ToString());
        Assert.Equal("缺人数", Derive.PerPersonMonth(known, null, 3).ToString());
        Assert.Equal("缺指数", Derive.IndexRate(null).ToString());
        Assert.True(Growth.YearOnYear(null, known) is { Previous: null, Current: not null, Status: GrowthStatus.NotComparable, Reason: NoRate.Missing, Rate: null, Increase: null, RateBounds: null });
    }

    [Fact]
    public void A_figure_that_may_be_missing_is_an_operand()
    {
        Figure? lastYear = null, thisYear = Figure.Parse("22282元");

        Assert.Equal(NoRate.Missing, Growth.YearOnYear(lastYear, thisYear).Reason);
        Assert.Equal("同比增长6.5%", Growth.YearOnYear(Figure.Parse("20922元"), thisYear).ToString());
        Assert.Equal(NoRate.Missing, Derive.Increase(lastYear, thisYear).Reason);
    }
}
