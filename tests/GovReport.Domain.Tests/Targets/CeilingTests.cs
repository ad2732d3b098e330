using static GovReport.Domain.Tests.Targets.Promises;

namespace GovReport.Domain.Tests.Targets;

/// <summary>控制在…以内, 不超过, 降到…以下: ceilings, and indicators of which less is better.</summary>
public class CeilingTests
{
    [Fact]
    public void Prices_up_0_2_percent_under_a_ceiling_of_3_are_met_and_never_6_7_percent_complete()
    {
        Completion completion = Prices.AtMost("3%").AtEnd("0.2%");

        Assert.Equal(Verdict.Met, completion.Verdict);
        Assert.Null(completion.Rate);
        Assert.Null(completion.UsedShare);
        Assert.Equal(NoRate.NotDefined, completion.Reason);
        Assert.Equal("2.8个百分点", completion.Margin.ToString());
    }

    [Theory]
    [InlineData(CompletionMethod.Ratio)]
    [InlineData(CompletionMethod.Reciprocal)]
    [InlineData(CompletionMethod.Linear)]
    public void No_method_gives_a_ceiling_a_rate_where_less_is_not_better(CompletionMethod method)
    {
        Assert.Equal(NoRate.NotDefined, Prices.AtMost("3%").AtEnd("0.2%", method).Reason);
        Assert.Equal(NoRate.NotDefined, Prices.To(Comparator.AtMost, "3%", Aspect.Growth).AtEnd("0.2%", method).Reason);
        Assert.Equal(NoRate.NotDefined, Accidents.To(Comparator.AtMost, "3%", Aspect.Growth).AtEnd("0.2%", method).Reason);
        Assert.Null(Prices.AtMost("3%").AtEnd("0.2%", method).Rate);
    }

    [Theory]
    [InlineData(Comparator.AtMost, "3.0%", Verdict.Met)]
    [InlineData(Comparator.AtMost, "3.1%", Verdict.Missed)]
    [InlineData(Comparator.Below, "3.0%", Verdict.Missed)]
    [InlineData(Comparator.Below, "2.9%", Verdict.Met)]
    [InlineData(Comparator.Below, "不足3%", Verdict.Met)]
    [InlineData(Comparator.AtMost, "超过3%", Verdict.Missed)]
    public void A_ceiling_may_be_touched_unless_the_promise_says_below(Comparator comparator, string actual, Verdict verdict) =>
        Assert.Equal(verdict, Prices.To(comparator, "3%").AtEnd(actual).Verdict);

    [Fact]
    public void A_budget_has_a_used_share()
    {
        Completion completion = Spending.AtMost("2000万元").AtEnd("1500万元");

        Assert.Equal("75%", completion.UsedShare.ToString());
        Assert.Null(completion.Rate);
        Assert.Equal("5000000元", completion.Margin.ToString());
        Assert.Equal("120%", Spending.AtMost("2000万元").AtEnd("2400万元").UsedShare.ToString());
    }

    [Theory]
    [InlineData("10", "4起")]
    [InlineData("10起", "4")]
    public void A_bare_quota_has_a_used_share_too(string goal, string actual) =>
        Assert.Equal("40%", Accidents.AtMost(goal).AtEnd(actual).UsedShare.ToString());

    [Fact]
    public void Neither_a_stock_nor_a_quota_of_0_nor_a_growth_rate_is_used_up()
    {
        Assert.Null(PovertyWatch.AtMost("20户").AtEnd("15户").UsedShare);
        Assert.Null(Accidents.AtMost("0起").AtEnd("0起").UsedShare);
        Assert.Null(Spending.To(Comparator.AtMost, "5%", Aspect.Growth).AtEnd("3%").UsedShare);
        Assert.Null(Farmland.AtLeast("5000亩").AtEnd("3250亩").UsedShare);
    }

    [Fact]
    public void Where_less_is_better_the_caller_names_the_method()
    {
        Completion completion = Dust.AtMost("40微克/立方米").AtEnd("32微克/立方米");

        Assert.Null(completion.Rate);
        Assert.Equal(NoRate.NeedsMethod, completion.Reason);
        Assert.Equal(Verdict.Met, completion.Verdict);
        Assert.Equal("8微克/立方米", completion.Margin.ToString());
    }

    [Theory]
    [InlineData(CompletionMethod.Reciprocal, "32微克/立方米", "125%")]
    [InlineData(CompletionMethod.Reciprocal, "50微克/立方米", "80%")]
    [InlineData(CompletionMethod.Linear, "32微克/立方米", "120%")]
    [InlineData(CompletionMethod.Linear, "50微克/立方米", "75%")]
    [InlineData(CompletionMethod.Linear, "100微克/立方米", "-50%")]
    [InlineData(CompletionMethod.Linear, "0微克/立方米", "200%")]
    public void The_methods_differ(CompletionMethod method, string actual, string rate) =>
        Assert.Equal(rate, Dust.AtMost("40微克/立方米").AtEnd(actual, method).Rate.ToString());

    [Theory]
    [InlineData(CompletionMethod.Reciprocal, "125%")]
    [InlineData(CompletionMethod.Linear, "120%")]
    [InlineData(CompletionMethod.FromBaseline, "180%")]
    public void A_named_method_comes_before_the_baseline(CompletionMethod method, string rate) =>
        Assert.Equal(rate, Dust.AtMost("40微克/立方米").From("50微克/立方米").AtEnd("32微克/立方米", method).Rate.ToString());

    [Fact]
    public void By_the_reciprocal_0_is_met_and_has_no_rate()
    {
        Completion completion = Accidents.AtMost("5起").AtEnd("0起", CompletionMethod.Reciprocal);

        Assert.Equal(Verdict.Met, completion.Verdict);
        Assert.Null(completion.Rate);
        Assert.Equal(NoRate.DivisorIsZero, completion.Reason);
    }

    [Theory]
    [InlineData(CompletionMethod.Usual, "0起", Verdict.Met, NoRate.NeedsMethod)]
    [InlineData(CompletionMethod.Reciprocal, "0起", Verdict.Met, NoRate.DivisorIsZero)]
    [InlineData(CompletionMethod.Reciprocal, "1起", Verdict.Missed, NoRate.DivisorIsZero)]
    [InlineData(CompletionMethod.Linear, "1起", Verdict.Missed, NoRate.DivisorIsZero)]
    public void No_accidents_is_a_verdict_only(CompletionMethod method, string actual, Verdict verdict, NoRate reason)
    {
        Completion completion = Accidents.AtMost("零").AtEnd(actual, method);

        Assert.Equal(verdict, completion.Verdict);
        Assert.Null(completion.Rate);
        Assert.Equal(reason, completion.Reason);
    }

    [Theory]
    [InlineData(CompletionMethod.Reciprocal, "-100元", "50元")]
    [InlineData(CompletionMethod.Reciprocal, "50元", "-100元")]
    [InlineData(CompletionMethod.Linear, "-100元", "-150元")]
    public void Below_0_there_is_no_method(CompletionMethod method, string goal, string actual)
    {
        Indicator debt = Spending with { Polarity = Polarity.LowerIsBetter };

        Assert.Equal(NoRate.ValueIsNegative, debt.AtMost(goal).AtEnd(actual, method).Reason);
    }

    [Fact]
    public void A_ceiling_given_as_a_range_is_its_upper_end()
    {
        Completion completion = Prices.AtMost("3—4%").AtEnd("3.5%");

        Assert.Equal(Verdict.Met, completion.Verdict);
        Assert.Equal("0.5个百分点", completion.Margin.ToString());
    }

    [Theory]
    [InlineData("进入前三", "3", "2", Verdict.Met, 1)]
    [InlineData("进入前三", "3", "3", Verdict.Met, 0)]
    [InlineData("进入前三", "3", "5", Verdict.Missed, -2)]
    public void A_place_is_reached_from_above(string words, string goal, string place, Verdict verdict, int margin)
    {
        foreach (Comparator comparator in new[] { Comparator.AtMost, Comparator.AtLeast })
        {
            Promise promise = Gdp.To(comparator, goal, Aspect.Rank);
            Completion completion = (promise with { Target = promise.Target with { Words = words } }).AtEnd(place);

            Assert.Equal(verdict, completion.Verdict);
            Assert.Equal(margin, completion.Margin?.Value);
            Assert.Equal(NoRate.NotDefined, completion.Reason);
        }
    }

    [Fact]
    public void A_place_counts_whatever_word_stands_behind_it() =>
        Assert.Equal(Verdict.Met, Gdp.To(Comparator.AtMost, "3位", Aspect.Rank).AtEnd("2").Verdict);
}
