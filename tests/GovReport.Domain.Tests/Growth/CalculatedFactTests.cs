namespace GovReport.Domain.Tests;

/// <summary>Results as operands of the next calculation, amounts in a wanted unit, means, and growth against a named year.</summary>
public class CalculatedFactTests
{
    [Fact]
    public void A_rate_of_growth_goes_on_as_a_fact_with_its_bounds()
    {
        Growth growth = Growth.YearOnYear(Of("20922元"), Of("22282元"));
        Fact rate = growth.ToFact(ReportingPeriod.Year(2024), new(PriceBasis.Nominal))!.Value;

        Assert.Equal((growth.RateBounds, ReportingPeriod.Year(2024), PriceBasis.Nominal), (rate.Bounds, rate.Period, rate.Basis.Price));
        Assert.Equal("6.3%", Derive.RealRate(rate, Of("0.2%")).Value!.Value.Print(1).ToString());
        Assert.Equal(Outcome.Consistent, Relation.Growth(Of("20922元"), Of("22282元"), rate).Test());
        Assert.Equal(Outcome.Inconsistent, Relation.Growth(Of("20922元"), Of("22382元"), rate).Test());
    }

    [Theory]
    [InlineData("35.2%", "35.0%", "-0.2个百分点", "[-0.3, -0.1]")]
    [InlineData("1.2℃", "-0.6℃", "-1.8℃", "[-1.9, -1.7]")]
    public void A_change_of_percentages_and_temperatures_goes_on_as_their_difference(string before, string now, string change, string bounds)
    {
        Fact fact = Growth.YearOnYear(Of(before), Of(now)).ToFact()!.Value;
        Assert.Equal((change, bounds), (fact.ToString(), fact.Bounds.ToString()));
    }

    [Fact]
    public void What_has_no_rate_is_no_fact()
    {
        Assert.Null(Growth.YearOnYear(Of("-3万元"), Of("5万元")).ToFact());
        Assert.Null(Growth.YearOnYear(Of("8—9亿元"), Of("10亿元")).ToFact());
        Assert.Null(Growth.YearOnYear(null, Of("10亿元")).ToFact());
        Assert.Null(AverageGrowth.Between(Of("0元"), Of("5元"), 2).ToFact());
    }

    [Fact]
    public void An_average_rate_goes_on_as_a_fact()
    {
        AverageGrowth average = AverageGrowth.Between(Of("120.5亿元"), Of("213.6亿元"), 5);
        Fact rate = average.ToFact(ReportingPeriod.FiveYearPlan(14))!.Value;

        Assert.Equal(("12.1302628719%", average.RateBounds), (rate.ToString(), rate.Bounds));
        Assert.Equal(Outcome.Consistent, Relation.AverageGrowth(Of("120.5亿元"), Of("213.6亿元"), rate, 5).Test());
        Assert.Equal(Outcome.Consistent, Relation.AverageGrowth(Fact.Exactly(Figure.Parse("1元")), Fact.Exactly(Figure.Parse("2元")), AverageGrowth.Between(Fact.Exactly(Figure.Parse("1元")), Fact.Exactly(Figure.Parse("2元")), 5).ToFact(), 5).Test());
    }

    [Fact]
    public void An_exact_percentage_is_an_operand_as_it_is()
    {
        Assert.Equal(Outcome.Consistent, Relation.Share(Of("30万元"), Of("120万元"), Percentage.Of(25)).Test());
        Assert.Equal(Outcome.Consistent, Relation.Points(Of("35.2%"), Of("36.0%"), new PercentagePoints(0.8m)).Test());
        Assert.Equal(Bounds.Point(25), ((Fact)Percentage.Of(25)).Bounds);
    }

    [Theory]
    [InlineData("-100%")]
    [InlineData("-120%")]
    [InlineData("-120—-90%")]
    public void An_average_of_rates_has_no_answer_where_nothing_is_left(string rate)
    {
        AverageGrowth average = AverageGrowth.Of(Of(rate), Of("5%"));
        Assert.Equal((NoRate.RateIsTooLow, "增速不高于-100%"), (average.Reason, average.ToString()));
        Assert.Null(average.Print());
        Assert.Null(average.ToFact());
    }

    [Theory]
    [InlineData("33.87亿元", "45.2万人", "元/人", "万元/人", "0.75万元/人")]
    [InlineData("33.87亿元", "45.2万人", "元", "万元", "0.75万元")]
    [InlineData("33.87亿元", "45.2万人", "元", "元", "7493.36元")]
    [InlineData("3.8万吨", "5000公顷", "公斤/亩", "公斤/亩", "506.67公斤/亩")]
    public void An_amount_for_each_is_told_in_a_wanted_unit(string amount, string count, string unit, string head, string print) => Assert.Equal(
        print, Derive.PerHead(Of(amount), Of(count), Unit.Parse(unit)).Print(PrintedUnit.Parse(head), 2).ToString());

    [Fact]
    public void A_unit_that_an_amount_for_each_does_not_have_is_a_reason()
    {
        Assert.Equal(NoRate.UnitsDiffer, Derive.PerHead(Of("3.8万吨"), Of("5000亩"), Unit.Yuan).Reason);
        Assert.Equal(NoRate.UnitsDiffer, Derive.PerHead(Of("3.8万吨"), Of("5000亩"), Unit.Parse("公斤")).Reason); // for each of what?
        Assert.Equal("7493.3628元", Derive.PerHead(Of("33.87亿元"), Of("45.2万人"), Unit.Yuan).ToString());
        Assert.Equal("[7483.98, 7502.77]", Derive.PerHead(Of("33.87亿元"), Of("45.2万人"), Unit.Yuan).Bounds?.ToString("0.00"));
    }

    [Fact]
    public void The_mean_of_two_year_ends_is_the_count_of_the_year()
    {
        Derived<Quantity> mean = Derive.Mean(At("45.2万人", "2023-12-31"), At("45.6万人", "2024-12-31"));

        Assert.Equal(("45.4万人", "平均45.4万人", "the mean is 45.4万人"), (mean.ToString(), mean.Explain(), mean.Explain(Language.En)));
        Assert.Equal("[453500, 454500]", mean.Bounds.ToString());
        Assert.Equal("7460元", Derive.PerHead(At("33.87亿元", "2024"), mean.ToFact(ReportingPeriod.Year(2024)), Unit.Yuan).Print(Figure.Parse("0元")).ToString());
        Assert.Equal("缺各期数", Derive.Mean(Of("3人"), null).ReasonInWords());
        Assert.Equal(NoRate.UnitsDiffer, Derive.Mean(Of("3人"), Of("3亩")).Reason);
        Assert.Equal(NoRate.Missing, Derive.Mean().Reason);
    }

    [Theory]
    [InlineData("2020", "比2020年增长12.9%", "up 12.9% on 2020")]
    [InlineData("2020-12-31", "比2020年12月31日增长12.9%", "up 12.9% on 2020-12-31")]
    [InlineData("2023-Q1", "比2023年一季度增长12.9%", "up 12.9% on Q1 2023")]
    public void Growth_against_a_named_period_names_it(string period, string zh, string en)
    {
        Growth growth = Growth.Against(At("30亿元", period), At("33.87亿元", "2024"));

        Assert.Equal((zh, en), (growth.ToString(), growth.InWords(Language.En)));
        Assert.Equal(ReportingPeriod.Parse(period), growth.BasePeriod);
        Assert.Equal("比基期增长12.9%", Growth.Against(Of("30亿元"), Of("33.87亿元")).ToString());
        Assert.Null(Growth.YearOnYear(At("30亿元", "2023"), At("33.87亿元", "2024")).BasePeriod);
    }

    [Fact]
    public void A_column_of_temperatures_has_no_rates() => Assert.Throws<ArgumentException>(() =>
        Growth.YearOnYear(Column.Of([1.2m], Unit.Parse("℃")), Column.Of([-0.6m], Unit.Parse("℃")), new decimal?[1]));

    private static Fact Of(string print) => Figure.Parse(print);

    private static Fact At(string print, string period) => new(Figure.Parse(print), ReportingPeriod.Parse(period));
}
