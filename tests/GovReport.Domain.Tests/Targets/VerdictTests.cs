using NodaTime;
using static GovReport.Domain.Tests.Targets.Promises;

namespace GovReport.Domain.Tests.Targets;

/// <summary>What has become of a promise before and after the end of its period, and what may not be judged at all.</summary>
public class VerdictTests
{
    [Theory]
    [InlineData("4999亩", Verdict.Open)]
    [InlineData("5000亩", Verdict.Met)]
    [InlineData("超过5000亩", Verdict.Met)]
    public void A_flow_that_has_reached_its_goal_early_is_met(string actual, Verdict verdict) =>
        Assert.Equal(verdict, Farmland.AtLeast("5000亩").On(Promise.MidYear, actual).Verdict);

    [Theory]
    [InlineData(Comparator.Exceed, "5000亩", Verdict.Open)]
    [InlineData(Comparator.Exceed, "5001亩", Verdict.Met)]
    [InlineData(Comparator.Between, "9000亩", Verdict.Open)]
    [InlineData(Comparator.About, "5000亩", Verdict.Open)]
    public void Only_reaching_and_exceeding_are_met_early(Comparator comparator, string actual, Verdict verdict) =>
        Assert.Equal(verdict, Farmland.To(comparator, "5000亩").On(Promise.MidYear, actual).Verdict);

    [Theory]
    [InlineData(Comparator.AtMost, "5起", Verdict.Open)]
    [InlineData(Comparator.AtMost, "6起", Verdict.Missed)]
    [InlineData(Comparator.Below, "5起", Verdict.Missed)]
    [InlineData(Comparator.Below, "4起", Verdict.Open)]
    public void A_flow_that_has_passed_its_ceiling_is_missed_early(Comparator comparator, string actual, Verdict verdict) =>
        Assert.Equal(verdict, Accidents.To(comparator, "5起").On(Promise.MidYear, actual).Verdict);

    [Theory]
    [InlineData("0起", Verdict.Open)]
    [InlineData("1起", Verdict.Missed)]
    public void The_first_accident_ends_a_year_without_any(string actual, Verdict verdict) =>
        Assert.Equal(verdict, Accidents.To(Comparator.Maintain, "零").On(Promise.MidYear, actual).Verdict);

    [Fact]
    public void A_flow_with_a_baseline_is_a_flow_all_the_same()
    {
        Assert.Equal(Verdict.Met, Farmland.AtLeast("5000亩").From("4000亩").On(Promise.MidYear, "5100亩").Verdict);
        Assert.Equal(Verdict.Missed, Accidents.AtLeast("5起").From("9起").On(Promise.MidYear, "6起").Verdict);
    }

    [Fact]
    public void A_stock_or_an_average_may_still_turn()
    {
        Assert.Equal(Verdict.Open, Cropland.AtLeast("30万亩").On(Promise.MidYear, "31万亩").Verdict);
        Assert.Equal(Verdict.Open, PovertyWatch.AtMost("20户").On(Promise.MidYear, "25户").Verdict);
        Assert.Equal(Verdict.Open, Dust.AtMost("40微克/立方米").On(Promise.MidYear, "55微克/立方米").Verdict);
    }

    [Fact]
    public void A_share_may_still_turn_though_it_belongs_to_a_flow()
    {
        Completion completion = GoodAir.AtLeast("85%").On(Promise.MidYear, "90%", Pace.ByMonths);

        Assert.Equal(Verdict.Open, completion.Verdict);
        Assert.Null(completion.Lead);
        Assert.Null(completion.Projection);
    }

    [Fact]
    public void So_may_a_yield_and_a_ratio_of_incomes()
    {
        Indicator yield = IndicatorCatalogue.Standard.Find("GRAIN-YIELD")!, ratio = IndicatorCatalogue.Standard.Find("INCOME-RATIO")!;

        Assert.Equal(Verdict.Open, yield.AtLeast("400公斤/亩").On(Promise.MidYear, "450公斤/亩").Verdict);
        Assert.Equal(Verdict.Open, ratio.AtMost("2.3∶1").On(Promise.MidYear, "2.5∶1").Verdict);
        Assert.Null(ratio.AtMost("2.3∶1").On(Promise.MidYear, "2.5∶1").UsedShare);
    }

    [Theory]
    [InlineData(2024, 12, 30, Verdict.Open)]
    [InlineData(2024, 12, 31, Verdict.Missed)]
    [InlineData(2025, 1, 1, Verdict.Missed)]
    public void The_period_is_over_at_the_end_of_its_last_day(int year, int month, int day, Verdict verdict) =>
        Assert.Equal(verdict, Farmland.AtLeast("5000亩").On(new LocalDate(year, month, day), "4000亩").Verdict);

    [Fact]
    public void A_five_year_plan_is_open_for_five_years()
    {
        Promise plan = Cropland.AtLeast("33万亩").In(ReportingPeriod.FiveYearPlan(14));

        Assert.Equal(Verdict.Open, plan.On(Promise.YearEnd, "32万亩").Verdict);
        Assert.Equal(Verdict.Missed, plan.On(new LocalDate(2025, 12, 31), "32万亩").Verdict);
    }

    [Fact]
    public void A_promise_that_is_only_roughly_meant_is_missed_by_a_person_only()
    {
        Promise promise = Farmland.AtLeast("5000亩");
        Promise roughly = promise with { Target = promise.Target with { Roughly = true } };

        Assert.Equal(Verdict.Judgement, roughly.AtEnd("4900亩").Verdict);
        Assert.Equal(Verdict.Met, roughly.AtEnd("5000亩").Verdict);
        Assert.Equal(Verdict.Open, roughly.On(Promise.MidYear, "4900亩").Verdict);
    }

    [Fact]
    public void So_is_what_is_roughly_to_be_maintained()
    {
        Promise promise = TapWater.To(Comparator.Maintain, "95%");
        Promise roughly = promise with { Target = promise.Target with { Roughly = true } };

        Assert.Equal(Verdict.Judgement, roughly.AtEnd("94%").Verdict);
        Assert.Equal(Verdict.Missed, promise.AtEnd("94%").Verdict);
    }

    [Fact]
    public void A_missing_value_leaves_it_undecided()
    {
        Completion nothing = Farmland.AtLeast("5000亩").AtEnd((string?)null);
        Completion withoutGoal = Farmland.To(Comparator.AtLeast).AtEnd("5000亩");

        Assert.Equal((Verdict.Undecided, NoRate.Missing), (nothing.Verdict, nothing.Reason));
        Assert.Equal((Verdict.Undecided, NoRate.Missing), (withoutGoal.Verdict, withoutGoal.Reason));
        Assert.Null(nothing.Margin);
        Assert.Null(nothing.RequiredPerStep(1));
    }

    [Fact]
    public void Another_unit_is_not_comparable()
    {
        Completion completion = Farmland.AtLeast("5000亩").AtEnd("5000户");

        Assert.Equal((Verdict.NotComparable, NoRate.UnitsDiffer), (completion.Verdict, completion.Reason));
        Assert.Null(completion.Rate);
        Assert.Null(completion.Margin);
        Assert.Null(completion.RequiredPerStep(6));
        Assert.Null(completion.RequiredGrowth(6));
    }

    [Fact]
    public void Another_scope_is_not_comparable_but_an_unstated_one_is()
    {
        Promise promise = Gdp.AtLeast("10亿元");
        Promise large = promise with { Target = promise.Target with { Scope = "规上" } };

        Assert.Equal(NoRate.BasisDiffers, large.AtEnd(new Fact(Figure.Parse("11亿元"), Basis: new(Scope: "规下"))).Reason);
        Assert.Equal(Verdict.Met, large.AtEnd(new Fact(Figure.Parse("11亿元"))).Verdict);
        Assert.Null(large.AtEnd(new Fact(Figure.Parse("9亿元"), Basis: new(Scope: "规下"))).RequiredPerStep(2));
    }

    [Fact]
    public void Another_year_is_not_comparable()
    {
        Completion completion = Farmland.AtLeast("5000亩").AtEnd(new Fact(Figure.Parse("5000亩"), ReportingPeriod.Year(2023)));

        Assert.Equal((Verdict.NotComparable, NoRate.PeriodsDiffer), (completion.Verdict, completion.Reason));
    }

    [Theory]
    [InlineData("2024", Verdict.Missed)]
    [InlineData("2024-01/2024-12", Verdict.Missed)]
    [InlineData("2024-12-31", Verdict.Missed)]
    [InlineData("2024-01/2024-10", Verdict.Undecided)]  // November and December are missing
    [InlineData("2024-10-31", Verdict.Undecided)]
    [InlineData("2024-12", Verdict.NotComparable)]      // one month is not the year
    [InlineData("2024-Q4", Verdict.NotComparable)]
    public void After_the_year_a_flow_is_judged_by_the_whole_year(string period, Verdict verdict) =>
        Assert.Equal(verdict, Farmland.AtLeast("5000亩").AtEnd(new Fact(Figure.Parse("4000亩"), ReportingPeriod.Parse(period))).Verdict);

    [Theory]
    [InlineData("5200亩", Verdict.Met)]
    [InlineData("4000亩", Verdict.Undecided)]
    public void A_flow_that_reached_its_goal_by_October_has_reached_it_for_good(string actual, Verdict verdict) =>
        Assert.Equal(verdict, Farmland.AtLeast("5000亩").AtEnd(new Fact(Figure.Parse(actual), ReportingPeriod.Cumulative(2024, 10))).Verdict);

    [Theory]
    [InlineData("2024", Verdict.Met)]
    [InlineData("2024-12", Verdict.Met)]
    [InlineData("2024-12-31", Verdict.Met)]
    [InlineData("2021/2024", Verdict.Met)]
    [InlineData("2024-10-31", Verdict.Undecided)]
    [InlineData("2025-01-31", Verdict.NotComparable)]
    public void A_stock_is_judged_by_its_last_day(string period, Verdict verdict) =>
        Assert.Equal(verdict, Cropland.AtLeast("30万亩").AtEnd(new Fact(Figure.Parse("31万亩"), ReportingPeriod.Parse(period))).Verdict);

    [Fact]
    public void The_last_year_of_a_plan_may_stand_for_the_plan() =>
        Assert.Equal(
            Verdict.Met,
            Gdp.To(Comparator.AtLeast, "2", Aspect.Multiple).From("10亿元").In(ReportingPeriod.FiveYearPlan(14)).Target
                .Evaluate(Gdp, new Fact(Figure.Parse("20.1亿元"), ReportingPeriod.Year(2025)), new LocalDate(2025, 12, 31)).Verdict);

    [Fact]
    public void A_target_is_judged_with_its_own_indicator_only() =>
        Assert.Throws<ArgumentException>(() => Farmland.AtLeast("5000亩").Target.Evaluate(Cropland, Figure.Parse("1亩"), Promise.YearEnd));

    [Fact]
    public void Equal_judgements_are_equal() =>
        Assert.Equal(Farmland.AtLeast("5000亩").AtEnd("5100亩"), Farmland.AtLeast("5000亩").AtEnd("5100亩"));
}
