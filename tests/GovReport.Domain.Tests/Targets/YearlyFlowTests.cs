using NodaTime;
using static GovReport.Domain.Tests.Targets.Promises;

namespace GovReport.Domain.Tests.Targets;

/// <summary>What adds up through a year: last year's result as its baseline, and where its data end.</summary>
public class YearlyFlowTests
{
    private static readonly LocalDate EndOfSeptember = new(2024, 9, 30);
    private static readonly Indicator Revenue = IndicatorCatalogue.Standard.Find("BUDGET-REVENUE")!;

    // calculation C1
    [Theory]
    [InlineData(9, "8811万元", "73.4%", "-1.6")]
    [InlineData(12, "1.19亿元", "99.2%", "-0.8")]
    public void The_baseline_of_a_yearly_flow_is_last_years_result_and_no_place_to_start_from(int month, string actual, string rate, string lead)
    {
        Completion completion = Revenue.AtLeast("1.2亿元").From("11286万元").On(ReportingPeriod.Month(2024, month).End, actual, Pace.ByMonths);

        Assert.Equal((rate, lead), (completion.Rate?.ToString("0.0"), completion.Lead?.ToString("0.0").Replace("个百分点", "", StringComparison.Ordinal)));
        Assert.StartsWith($"完成1.2亿元目标的{rate}", completion.Explain(), StringComparison.Ordinal);
    }

    // calculation C1
    [Fact]
    public void The_way_from_the_baseline_is_told_of_a_flow_where_it_is_asked_for()
    {
        Completion completion = Revenue.AtLeast("1.2亿元").From("1亿元").AtEnd("1.1亿元", CompletionMethod.FromBaseline);

        Assert.Equal(("50%", null), (completion.Rate.ToString(), completion.Lead));
        Assert.StartsWith("由1亿元到目标1.2亿元，完成50.0%", completion.Explain(), StringComparison.Ordinal);
        Assert.Equal(NoRate.NeedsBaseline, Revenue.AtLeast("1.2亿元").AtEnd("1.1亿元", CompletionMethod.FromBaseline).Reason);
    }

    // calculation C1
    [Fact]
    public void Neither_a_mean_nor_a_ceiling_of_a_flow_starts_from_last_year()
    {
        Completion dust = Dust.AtMost("35微克/立方米").From("38微克/立方米").On(Promise.MidYear, "42微克/立方米", Pace.ByMonths);
        Completion spent = Spending.AtMost("2.5亿元").From("2.6亿元").On(Promise.MidYear, "1.2亿元", Pace.ByMonths);

        Assert.Equal((null, NoRate.NeedsMethod, Verdict.Open), (dust.Rate, dust.Reason, dust.Verdict));
        Assert.Equal((null, "48%"), (spent.Rate, spent.UsedShare.ToString()));
        Assert.Equal("60%", Dust.AtMost("35微克/立方米").From("40微克/立方米").AtEnd("37微克/立方米", CompletionMethod.FromBaseline).Rate.ToString());
        Assert.Equal("60%", Firms.AtLeast("35家").From("30家").AtEnd("33家").Rate.ToString());
        Assert.Equal("60%", GoodAir.AtLeast("85%").From("80%").AtEnd("83%").Rate.ToString());
    }

    // calculation C1
    [Fact]
    public void A_flow_that_is_to_double_is_told_by_its_goal_until_the_year_is_over()
    {
        Promise doubled = Income.To(Comparator.AtLeast, "翻一番", Aspect.Multiple).From("412万元");

        Completion open = doubled.On(EndOfSeptember, "618万元", Pace.ByMonths);

        Assert.Equal(("75%", "0个百分点", null), (open.Rate.ToString(), open.Lead.ToString(), open.Progress));
        Assert.Equal("完成824万元目标的75.0%，与序时进度一致", open.Explain());
        Assert.NotNull(doubled.AtEnd("618万元").Progress);
    }

    // calculation B4
    [Fact]
    public void To_double_is_twice_the_baseline_in_every_sense() =>
        Assert.Equal(Verdict.Met, Income.To(Comparator.AtLeast, "翻一番", Aspect.MultipleGrowth).From("1200万元").AtEnd("2400万元").Verdict);

    // calculation C3
    [Fact]
    public void The_pace_is_that_of_the_day_where_the_data_end()
    {
        Completion completion = Judged(Revenue.AtLeast("1亿元"), "2500万元", ReportingPeriod.Cumulative(2024, 3), EndOfSeptember);

        Assert.Equal(("25%", "0个百分点", new LocalDate(2024, 3, 31)), (completion.Elapsed.ToString(), completion.Lead.ToString(), completion.DataThrough));
        Assert.Equal("完成1亿元目标的25.0%，与序时进度一致（数据截至3月）", completion.Explain());
        Assert.Equal("25.0% of the goal of 1亿元, in pace (data through 2024-03)", completion.Explain(Language.En));
    }

    // calculation C3
    [Fact]
    public void So_is_the_projection()
    {
        Completion completion = Judged(Revenue.AtLeast("1.2亿元"), "5000万元", ReportingPeriod.Cumulative(2024, 5), Promise.MidYear);

        Assert.Equal(("120000000元", 0), (completion.Projection.ToString(), completion.Lead?.Sign));
    }

    // calculation C3
    [Theory]
    [InlineData("2024-03-15", "数据截至3月15日")]
    [InlineData("2024-06-30", null)]
    public void The_day_is_told_where_it_is_not_the_last_of_a_month(string end, string? said)
    {
        Completion completion = Cropland.AtLeast("30万亩").Target.Evaluate(Cropland, new Fact(Figure.Parse("29万亩"), ReportingPeriod.Parse(end)), Promise.MidYear);

        Assert.Equal(said is not null, completion.DataThrough is not null);
        Assert.Contains(said ?? "96.7%", completion.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_estimate_of_the_whole_year_is_set_against_the_whole_year_and_reaches_nothing_yet()
    {
        Fact estimate = new(Figure.Parse("1.1亿元"), ReportingPeriod.Year(2024), new Basis(Vintage: Vintage.Estimated));

        Completion completion = Revenue.AtLeast("1亿元").Target.Evaluate(Revenue, estimate, EndOfSeptember, Pace.ByMonths);

        Assert.Equal((Verdict.Open, "10个百分点", BoardState.Ahead), (completion.Verdict, completion.Lead?.ToString("0"), completion.State));
    }

    [Fact]
    public void One_year_of_a_plan_of_several_is_neither_a_part_of_it_nor_reached_for_good()
    {
        Completion completion = Judged(Gdp.AtLeast("10亿元").In(ReportingPeriod.FiveYearPlan(14)), "10.5亿元", ReportingPeriod.Year(2023), Promise.YearEnd);

        Assert.Equal((Verdict.Open, null), (completion.Verdict, completion.Lead));
        Assert.Contains("数据截至2023年", completion.Explain(), StringComparison.Ordinal);
    }

    // calculation C5
    [Theory]
    [InlineData("0万元", "18万元")]
    [InlineData("500万元", "620万元")]
    [InlineData("-20万元", "-10万元")]
    public void Profit_can_fall_again_and_is_open_until_the_period_ends(string goal, string actual)
    {
        Promise profit = Profit.AtLeast(goal);

        Assert.Equal((Verdict.Open, Verdict.Met), (profit.On(EndOfSeptember, actual).Verdict, profit.AtEnd(actual).Verdict));
    }

    // calculation C5
    [Fact]
    public void So_can_a_balance_of_ones_own_and_a_ceiling_on_one()
    {
        var balance = new Indicator { Code = "BALANCE", Name = "财政收支差额", Unit = Unit.Yuan, TimeBasis = TimeBasis.Flow, Polarity = Polarity.HigherIsBetter };
        var firms = new Indicator { Code = "NET", Name = "净增规上企业", Unit = Unit.Firm, TimeBasis = TimeBasis.Flow, Polarity = Polarity.HigherIsBetter };

        Assert.Equal(Verdict.Open, balance.AtLeast("5万元").On(EndOfSeptember, "8万元").Verdict);
        Assert.Equal(Verdict.Open, balance.AtMost("5万元").On(EndOfSeptember, "8万元").Verdict);
        Assert.Equal(Verdict.Open, firms.AtLeast("5家").On(EndOfSeptember, "8家").Verdict);
        Assert.Equal(Verdict.Met, Revenue.AtLeast("1亿元").On(EndOfSeptember, "1.2亿元").Verdict);
    }

    // calculation C8
    [Theory]
    [InlineData("近5000亩", "不足100%")]
    [InlineData("不足5000亩", "不足100%")]
    [InlineData("4999亩", "99.98%")]
    [InlineData("近4800亩", "不足96.0%")]
    [InlineData("约4800亩", "约96.0%")]
    public void What_is_short_of_its_goal_never_reads_as_all_of_it(string actual, string rate)
    {
        Completion completion = Farmland.AtLeast("5000亩以上").AtEnd(actual);

        Assert.Equal(rate, completion.PrintRate().ToString());
        Assert.Equal($"完成5000亩目标的{rate}，未完成", completion.Explain().Split('（')[0]);
    }

    [Fact]
    public void What_exceeds_it_says_so() =>
        Assert.Equal("完成5000亩目标的超过100%，已完成", Farmland.AtLeast("5000亩以上").AtEnd("超过5000亩").Explain());

    // calculation C10
    [Fact]
    public void A_ceiling_shows_what_is_used_beside_what_is_due()
    {
        Completion completion = Spending.AtMost("2.5亿元以内").On(Promise.MidYear, "2.4亿元", Pace.ByMonths);

        Assert.Equal("目标不超过2.5亿元，实际2.4亿元，已用96.0%，序时50%，余量0.1亿元", completion.Explain());
        Assert.Equal("goal at most 2.5亿元, actual 2.4亿元, 96.0% used, 50% due by the pace, margin 0.1亿元", completion.Explain(Language.En));
    }

    // calculation C12
    [Fact]
    public void The_months_left_have_to_grow_by_what_is_left_over_what_they_brought_last_year()
    {
        Completion completion = Revenue.AtLeast("1.2亿元").On(EndOfSeptember, "8811万元");

        Derived<Percentage> growth = completion.RequiredGrowth(Figure.Parse("11286万元"), Figure.Parse("8400万元"));

        Assert.Equal(new Rational(12000 - 8811, 11286 - 8400) - 1, growth.Value?.Ratio);
        Assert.Equal("目标1.2亿元，已完成8811万元；上年全年11286万元，上年同期8400万元：余下月份同比需增长10.499%", growth.Explain());
        Assert.Null(completion.RequiredGrowth(3));
        Assert.Equal(NoRate.DivisorIsZero, completion.RequiredGrowth(Figure.Parse("8400万元"), Figure.Parse("8400万元")).Reason);
        Assert.Equal(NoRate.NotDefined, Cropland.AtLeast("30万亩").On(EndOfSeptember, "29万亩").RequiredGrowth(Figure.Parse("28万亩"), Figure.Parse("28万亩")).Reason);
    }

    private static Completion Judged(Promise promise, string actual, ReportingPeriod period, LocalDate asOf) =>
        promise.Target.Evaluate(promise.Indicator, new Fact(Figure.Parse(actual), period), asOf, Pace.ByMonths);
}
