using static GovReport.Domain.Tests.Targets.Promises;

namespace GovReport.Domain.Tests.Targets;

/// <summary>区间 and 左右.</summary>
public class RangeTests
{
    [Theory]
    [InlineData("4.4%", Verdict.Missed, "-0.1个百分点")]
    [InlineData("4.5%", Verdict.Met, "0个百分点")]
    [InlineData("4.6%", Verdict.Met, "0.1个百分点")]
    [InlineData("4.8%", Verdict.Met, "0.2个百分点")]
    [InlineData("5.0%", Verdict.Met, "0个百分点")]
    [InlineData("5.3%", Verdict.Missed, "-0.3个百分点")]
    public void Between_includes_both_ends_and_the_margin_is_to_the_nearer_one(string actual, Verdict verdict, string margin)
    {
        Completion completion = Gdp.To(Comparator.Between, "4.5—5%", Aspect.Growth).AtEnd(actual);

        Assert.Equal(verdict, completion.Verdict);
        Assert.Equal(margin, completion.Margin.ToString());
        Assert.Equal(NoRate.NotDefined, completion.Reason);
    }

    [Theory]
    [InlineData("超4—5%", "4%", Verdict.Missed)]
    [InlineData("超4—5%", "5%", Verdict.Met)]
    [InlineData("4—5%以下", "4%", Verdict.Met)]
    [InlineData("4—5%以下", "5%", Verdict.Met)]
    [InlineData("不足4—5%", "5%", Verdict.Missed)]
    public void An_end_that_the_print_leaves_out_is_open(string goal, string actual, Verdict verdict) =>
        Assert.Equal(verdict, Prices.To(Comparator.Between, goal).AtEnd(actual).Verdict);

    [Theory]
    [InlineData("3%")]
    [InlineData("超3—3%")]
    [InlineData("不足3—3%")]
    public void Where_the_ends_of_a_range_meet_it_is_that_number(string goal)
    {
        Promise promise = Prices.To(Comparator.Between, goal);

        Assert.Equal(Verdict.Met, promise.AtEnd("3%").Verdict);
        Assert.Equal(Verdict.Missed, promise.AtEnd("2.9%").Verdict);
        Assert.Equal(Verdict.Missed, promise.AtEnd("3.1%").Verdict);
    }

    [Theory]
    [InlineData(Aspect.Multiple, "2—2.5倍", "240万元", Verdict.Met)]
    [InlineData(Aspect.Multiple, "2—2.5倍", "260万元", Verdict.Missed)]
    [InlineData(Aspect.MultipleGrowth, "1—1.5倍", "240万元", Verdict.Met)]   // that is 2 to 2.5 times
    [InlineData(Aspect.MultipleGrowth, "1—1.5倍", "260万元", Verdict.Missed)]
    [InlineData(Aspect.MultipleGrowth, "1—1.5倍", "190万元", Verdict.Missed)]
    public void A_range_of_multiples_has_both_its_ends_in_the_baseline(Aspect aspect, string goal, string actual, Verdict verdict) =>
        Assert.Equal(verdict, Income.To(Comparator.Between, goal, aspect).From("100万元").AtEnd(actual).Verdict);

    [Fact]
    public void A_range_of_levels_minds_the_scale()
    {
        Completion completion = Population.To(Comparator.Between, "3.2—3.5万人").AtEnd("36000人");

        Assert.Equal(Verdict.Missed, completion.Verdict);
        Assert.Equal("-1000人", completion.Margin.ToString());
    }

    [Fact]
    public void An_upside_down_range_is_refused() =>
        Assert.Throws<PrintFormatException>(() => Prices.To(Comparator.Between, "5—4.5%"));

    [Theory]
    [InlineData("6%", "6.2%", Verdict.Met)]
    [InlineData("6%", "5.5%", Verdict.Judgement)]   // calculation C7: the printed place makes no tolerance
    [InlineData("6%", "5.4%", Verdict.Judgement)]
    [InlineData("6%", "9%", Verdict.Met)]           // better
    [InlineData("6.0%", "5.9%", Verdict.Judgement)]
    [InlineData("6.0%", "6.00%", Verdict.Met)]
    public void About_is_met_at_the_goal_or_beyond_it_in_the_good_direction(string goal, string actual, Verdict verdict) =>
        Assert.Equal(verdict, Gdp.To(Comparator.About, goal, Aspect.Growth).AtEnd(actual).Verdict);

    [Theory]
    [InlineData("3.0%", Verdict.Met)]
    [InlineData("3.1%", Verdict.Judgement)]
    [InlineData("3.4%", Verdict.Judgement)]
    [InlineData("1%", Verdict.Met)]
    public void Where_less_is_better_about_looks_the_other_way(string actual, Verdict verdict)
    {
        Indicator unemployment = Prices with { Polarity = Polarity.LowerIsBetter };

        Assert.Equal(verdict, unemployment.To(Comparator.About, "3%").AtEnd(actual).Verdict);
    }

    [Theory]
    [InlineData(Polarity.None)]
    [InlineData(Polarity.WithinRange)]
    public void Without_a_direction_about_is_equal_or_for_a_person_to_judge(Polarity polarity)
    {
        Indicator prices = Prices with { Polarity = polarity };

        Assert.Equal(Verdict.Met, prices.To(Comparator.About, "3%").AtEnd("3.0%").Verdict);
        Assert.Equal(Verdict.Judgement, prices.To(Comparator.About, "3%").AtEnd("2.4%").Verdict);
        Assert.Equal(Verdict.Judgement, prices.To(Comparator.About, "3%").AtEnd("3.6%").Verdict);
    }

    [Theory]
    [InlineData("5.7%", Verdict.Met)]
    [InlineData("5.69%", Verdict.Missed)]
    [InlineData("6.3%", Verdict.Met)]
    [InlineData("6.31%", Verdict.Missed)]
    public void A_tolerance_decides_both_ways(string actual, Verdict verdict) =>
        Assert.Equal(verdict, Prices.To(Comparator.About, "6.0%").AtEnd(actual, tolerance: 0.3m).Verdict);

    [Theory]
    [InlineData("1.9亿元", Verdict.Met)]
    [InlineData("18999万元", Verdict.Missed)]
    [InlineData("9亿元", Verdict.Met)]
    public void A_tolerance_is_in_the_number_of_the_goal_as_printed(string actual, Verdict verdict) =>
        Assert.Equal(verdict, Gdp.To(Comparator.About, "2.0亿元").AtEnd(actual, tolerance: 0.1m).Verdict);

    [Fact]
    public void A_tolerance_below_0_has_no_meaning() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Prices.To(Comparator.About, "6%").AtEnd("6%", tolerance: -1));

    [Theory]
    [InlineData("3.2万人", "32000人", Verdict.Met)]
    [InlineData("3.2万人", "32001人", Verdict.Judgement)]
    [InlineData("3.20万人", "31999人", Verdict.Judgement)]
    [InlineData("32000人", "3.2万人", Verdict.Met)]
    public void Without_a_direction_the_scale_of_the_goal_makes_no_tolerance(string goal, string actual, Verdict verdict) =>
        Assert.Equal(verdict, Population.To(Comparator.About, goal).AtEnd(actual).Verdict);

    [Theory]
    [InlineData("4.4%", Verdict.Judgement)]
    [InlineData("4.5%", Verdict.Met)]
    [InlineData("4.8%", Verdict.Met)]
    [InlineData("5%", Verdict.Met)]
    [InlineData("5.4%", Verdict.Judgement)]
    public void About_a_range_is_met_inside_it(string actual, Verdict verdict) =>
        Assert.Equal(verdict, Prices.To(Comparator.About, "4.5—5.0%左右").AtEnd(actual).Verdict);

    [Theory]
    [InlineData("6%", "7%", "1个百分点")]
    [InlineData("6%", "5%", "-1个百分点")]
    public void About_has_a_margin_where_there_is_a_direction(string goal, string actual, string margin)
    {
        Assert.Equal(margin, Gdp.To(Comparator.About, goal, Aspect.Growth).AtEnd(actual).Margin.ToString());
        Assert.Equal("-1个百分点", Prices.To(Comparator.About, goal).AtEnd(actual).Margin.ToString());
        Assert.Null(Prices.To(Comparator.About, goal).AtEnd(actual).Rate);
    }

    [Theory]
    [InlineData("15%", Verdict.Met)]
    [InlineData("20%", Verdict.Met)]
    [InlineData("14%", Verdict.Judgement)]
    public void More_of_a_reduction_is_better_though_less_of_the_thing_is(string fall, Verdict verdict) =>
        Assert.Equal(verdict, Dust.To(Comparator.About, "15%", Aspect.Reduction).AtEnd(fall).Verdict);

    [Fact]
    public void About_the_fifth_place_is_met_by_the_third() =>
        Assert.Equal(Verdict.Met, Gdp.To(Comparator.About, "5", Aspect.Rank).AtEnd("3").Verdict);

    [Theory]
    [InlineData(Aspect.Multiple, "2.0倍", "200万元", Verdict.Met)]
    [InlineData(Aspect.Multiple, "2.0倍", "199万元", Verdict.Judgement)]
    [InlineData(Aspect.Multiple, "2.0倍", "194万元", Verdict.Judgement)]
    [InlineData(Aspect.Multiple, "2.0倍", "1.96倍", Verdict.Judgement)]
    [InlineData(Aspect.MultipleGrowth, "1.0倍", "201万元", Verdict.Met)]
    public void About_a_multiple_looks_at_the_multiple(Aspect aspect, string goal, string actual, Verdict verdict) =>
        Assert.Equal(verdict, Income.To(Comparator.About, goal, aspect).From("100万元").AtEnd(actual).Verdict);
}
