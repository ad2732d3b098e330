using NodaTime;
using static GovReport.Domain.Tests.Targets.Promises;

namespace GovReport.Domain.Tests.Targets;

/// <summary>增长6%以上, 提高1.2个百分点: promises about rates of growth.</summary>
public class GrowthTargetTests
{
    private static readonly Promise SixPercent = Gdp.To(Comparator.AtLeast, "6%", Aspect.Growth);

    [Theory]
    [InlineData("6.3%", Verdict.Met, "0.3个百分点")]
    [InlineData("6.0%", Verdict.Met, "0个百分点")]
    [InlineData("5.5%", Verdict.Missed, "-0.5个百分点")]
    [InlineData("-1.2%", Verdict.Missed, "-7.2个百分点")]
    public void A_published_rate_has_a_margin_in_points_and_no_rate_of_completion(string actual, Verdict verdict, string margin)
    {
        Completion completion = SixPercent.AtEnd(actual);

        Assert.Equal(verdict, completion.Verdict);
        Assert.Equal(margin, completion.Margin.ToString());
        Assert.Null(completion.Rate);
        Assert.Equal(NoRate.NotDefined, completion.Reason);
    }

    [Fact]
    public void A_level_is_no_rate()
    {
        Assert.Equal(NoRate.UnitsDiffer, SixPercent.AtEnd("12亿元").Reason);
        Assert.Equal(NoRate.UnitsDiffer, SixPercent.AtEnd("6.3个百分点").Reason);
    }

    [Theory]
    [InlineData("6%", "4.5%", "75%")]
    [InlineData("6%", "7.5%", "125%")]
    [InlineData("6%", "0%", "0%")]
    public void A_ratio_of_rates_only_on_request(string goal, string actual, string ratio) =>
        Assert.Equal(ratio, Gdp.To(Comparator.AtLeast, goal, Aspect.Growth).AtEnd(actual, CompletionMethod.Ratio).Rate.ToString());

    [Theory]
    [InlineData("0%", "2%", NoRate.DivisorIsZero)]
    [InlineData("-3%", "-2%", NoRate.ValueIsNegative)]
    [InlineData("6%", "-2%", NoRate.ValueIsNegative)]
    [InlineData("-3%", "2%", NoRate.ValueIsNegative)]
    public void A_ratio_is_refused_for_a_goal_from_0_down_and_for_unlike_signs(string goal, string actual, NoRate reason)
    {
        Completion completion = Gdp.To(Comparator.AtLeast, goal, Aspect.Growth).AtEnd(actual, CompletionMethod.Ratio);

        Assert.Null(completion.Rate);
        Assert.Equal(reason, completion.Reason);
    }

    [Fact]
    public void Real_growth_is_not_judged_by_a_nominal_rate()
    {
        Promise real = SixPercent with { Target = SixPercent.Target with { Price = PriceBasis.Real } };

        Assert.Equal(Verdict.Met, real.AtEnd(Rate("6.3%", PriceBasis.Real)).Verdict);
        Assert.Equal(Verdict.Met, real.AtEnd(Rate("6.3%", PriceBasis.Unstated)).Verdict);
        Assert.Equal(Verdict.NotComparable, real.AtEnd(Rate("6.3%", PriceBasis.Nominal)).Verdict);
        Assert.Equal(NoRate.BasisDiffers, real.AtEnd(Rate("6.3%", PriceBasis.Nominal)).Reason);
    }

    [Fact]
    public void A_promise_without_a_price_basis_means_the_customary_one()
    {
        Assert.Equal(Verdict.NotComparable, SixPercent.AtEnd(Rate("6.3%", PriceBasis.Nominal)).Verdict);
        Assert.Equal(Verdict.Met, Income.To(Comparator.AtLeast, "6%", Aspect.Growth).AtEnd(Rate("6.3%", PriceBasis.Nominal)).Verdict);
    }

    [Fact]
    public void A_rate_computed_from_levels_is_marked_as_a_substitute()
    {
        Completion completion = FromLevels(Income, "6.5%", "20922元", "22282元");

        Assert.Equal(Verdict.Met, completion.Verdict);
        Assert.Contains(CompletionNote.SubstituteRate, completion.Notes);
        Assert.Equal("+0.0003个百分点", new PercentagePoints(completion.Margin!.Value.Value).ToString());
        Assert.Null(completion.Rate);
    }

    [Theory]
    [InlineData("6.5%", true)]   // 22282 by 20922 is 6.5003%, within rounding 6.495% to 6.505%
    [InlineData("6.4%", false)]
    public void The_rounding_of_the_levels_reaches_into_the_verdict(string goal, bool noted) =>
        Assert.Equal(noted, FromLevels(Income, goal, "20922元", "22282元").Notes.Contains(CompletionNote.StraddlesGoal));

    [Fact]
    public void A_rate_computed_from_levels_is_not_rounded_before_it_is_judged()
    {
        // One 元 short of 6% on a base of thirty million million: 5.9999999999966…%.
        Completion completion = FromLevels(Income, "6%", "30000000000000元", "31799999999999元");

        Assert.Equal(Verdict.Missed, completion.Verdict);
        Assert.Equal(-1, completion.Margin?.Sign);
    }

    [Fact]
    public void Nominal_levels_do_not_judge_growth_that_is_customarily_real()
    {
        var growth = Growth.Against(Figure.Parse("100亿元"), Figure.Parse("107亿元"));

        Assert.Equal(Verdict.NotComparable, AtLeastGrowth(Gdp, "6%").Evaluate(Gdp, growth, Promise.YearEnd).Verdict);
        Assert.Equal(Verdict.Met, AtLeastGrowth(Gdp, "6%").Evaluate(Gdp, growth, Promise.YearEnd, PriceBasis.Real).Verdict);
    }

    [Theory]
    [InlineData("0元", "100元", Verdict.Undecided, NoRate.BaseIsZero)]
    [InlineData("-5元", "100元", Verdict.Undecided, NoRate.BaseIsNegative)]
    [InlineData("5户", "100元", Verdict.NotComparable, NoRate.UnitsDiffer)]
    public void Levels_without_a_rate_say_why(string before, string now, Verdict verdict, NoRate reason)
    {
        Completion completion = FromLevels(Income, "6%", before, now);

        Assert.Equal(verdict, completion.Verdict);
        Assert.Equal(reason, completion.Reason);
    }

    [Fact]
    public void A_level_is_judged_by_its_growth_from_the_baseline()
    {
        Completion completion = Income.To(Comparator.AtLeast, "8%", Aspect.Growth).From("33.59亿元").AtEnd("35.57亿元");

        Assert.Equal("目标不低于8%，实际5.8946%，相差2.11个百分点，未完成（增速由水平推算，非公布数）", completion.Explain());
        Assert.Equal([CompletionNote.SubstituteRate], completion.Notes);
        Assert.Equal(Verdict.Met, Income.To(Comparator.AtLeast, "5.9%", Aspect.Growth).From("33.59亿元").AtEnd("355720万元").Verdict);
    }

    [Fact]
    public void A_level_of_nine_months_leaves_its_year_undecided_and_one_of_another_year_is_not_comparable()
    {
        Promise promise = Income.To(Comparator.AtLeast, "8%", Aspect.Growth).From("33.59亿元");

        Assert.Equal(Verdict.Undecided, promise.AtEnd(new Fact(Figure.Parse("35.57亿元"), ReportingPeriod.Cumulative(2024, 9))).Verdict);
        Assert.Equal(NoRate.PeriodsDiffer, promise.AtEnd(new Fact(Figure.Parse("35.57亿元"), ReportingPeriod.Year(2023))).Reason);
    }

    [Theory]
    [InlineData(PriceBasis.Unstated, Verdict.NotComparable)]   // levels are nominal, the growth of GDP is real
    [InlineData(PriceBasis.Nominal, Verdict.NotComparable)]
    [InlineData(PriceBasis.Real, Verdict.Missed)]
    public void Prices_of_a_level_are_those_of_its_growth(PriceBasis prices, Verdict verdict) =>
        Assert.Equal(verdict, Gdp.To(Comparator.AtLeast, "8%", Aspect.Growth).From("33.59亿元").AtEnd(new Fact(Figure.Parse("35.57亿元"), Basis: new(prices))).Verdict);

    [Fact]
    public void A_level_without_a_baseline_or_in_another_unit_is_still_no_rate()
    {
        Assert.Equal(NoRate.UnitsDiffer, Income.To(Comparator.AtLeast, "8%", Aspect.Growth).AtEnd("35.57亿元").Reason);
        Assert.Equal(NoRate.UnitsDiffer, Income.To(Comparator.AtLeast, "8%", Aspect.Growth).From("33.59亿元").AtEnd("35人").Reason);
        Assert.Equal(NoRate.BaseIsZero, Income.To(Comparator.AtLeast, "8%", Aspect.Growth).From("0元").AtEnd("35元").Reason);
    }

    [Fact]
    public void Levels_judge_promises_about_growth_only() =>
        Assert.Throws<ArgumentException>(() => Farmland.AtLeast("5000亩").Target.Evaluate(Farmland, Growth.Against(Figure.Parse("1亩"), Figure.Parse("2亩")), Promise.YearEnd));

    [Theory]
    [InlineData("1.3个百分点", Verdict.Met, "0.1个百分点")]
    [InlineData("1.1个百分点", Verdict.Missed, "-0.1个百分点")]
    public void Points_are_promised_in_points(string actual, Verdict verdict, string margin)
    {
        Completion completion = TapWater.To(Comparator.AtLeast, "1.2个百分点", Aspect.Points).AtEnd(actual);

        Assert.Equal(verdict, completion.Verdict);
        Assert.Equal(margin, completion.Margin.ToString());
        Assert.Equal(NoRate.NotDefined, completion.Reason);
    }

    [Fact]
    public void Points_are_not_percent() =>
        Assert.Equal(NoRate.UnitsDiffer, TapWater.To(Comparator.AtLeast, "1.2个百分点", Aspect.Points).AtEnd("1.3%").Reason);

    [Theory]
    [InlineData("1", Verdict.Open)]
    [InlineData("9", Verdict.Open)]
    public void A_rate_of_growth_may_still_turn_before_the_period_is_over(string actual, Verdict verdict) =>
        Assert.Equal(verdict, SixPercent.On(new LocalDate(2024, 12, 30), actual + "%").Verdict);

    private static Target AtLeastGrowth(Indicator indicator, string goal) => indicator.To(Comparator.AtLeast, goal, Aspect.Growth).Target;

    private static Fact Rate(string print, PriceBasis basis) => new(Figure.Parse(print), Promise.Year, new Basis(basis));

    private static Completion FromLevels(Indicator indicator, string goal, string before, string now) =>
        AtLeastGrowth(indicator, goal).Evaluate(indicator, Growth.Against(Figure.Parse(before), Figure.Parse(now)), Promise.YearEnd);
}
