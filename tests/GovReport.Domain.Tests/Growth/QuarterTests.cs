namespace GovReport.Domain.Tests;

/// <summary>calculation D9: quarters out of cumulative values and months, and the growth of a series.</summary>
public class QuarterTests
{
    [Fact]
    public void Single_quarters_come_out_of_cumulative_ones()
    {
        Fact[] values = [Of("2024-Q1", "30.0万元"), Of("2024-H1", "70.0万元"), Of("2024-01/2024-09", "98.0万元"), Of("2024", "150.0万元")];

        Assert.Equal(["30万元", "40万元", "28万元", "52万元"], Cumulation.ToQuarters(values).Select(quarter => quarter.Value.ToString()));
        Assert.Equal("70.0万元-30.0万元，当期40万元", Cumulation.ToQuarters(values)[1].Value.Explain());
        Assert.Equal(("40.0万元", ReportingPeriod.Quarter(2024, 2)), (Cumulation.ToQuarters(values)[1].ToFact().ToString(), Cumulation.ToQuarters(values)[1].Period));
        Assert.Equal("2024年二季度 40万元", Cumulation.ToQuarters(values)[1].ToString());
        Assert.Equal(Unit.Yuan.Of(800_000), Cumulation.ValueOf(values, ReportingPeriod.Half(2024, 2)).Value);
        Assert.Equal("[399000, 401000]", Cumulation.ToQuarters(values)[1].Value.Bounds.ToString());
    }

    [Fact]
    public void Quarters_halves_and_the_year_come_out_of_months()
    {
        Fact[] months = [.. Enumerable.Range(1, 12).Select(month => new Fact(Figure.Of(month, Unit.Ton), ReportingPeriod.Month(2024, month)))];

        Assert.Equal(["6吨", "15吨", "24吨", "33吨"], Cumulation.ToQuarters(months).Select(quarter => quarter.Value.ToString()));
        Assert.Equal(["6吨", "21吨", "45吨", "78吨"], Cumulation.ToCumulativeQuarters(months).Select(quarter => quarter.Value.ToString()));
        Assert.Equal(["2024年一季度", "2024年上半年", "2024年1—9月", "2024年"], Cumulation.ToCumulativeQuarters(months).Select(quarter => quarter.Period.InWords()));
    }

    [Fact]
    public void Values_of_all_kinds_go_together()
    {
        Fact[] values = [Of("2024-01/2024-05", "50吨"), Of("2024-06", "12吨"), Of("2024-Q1", "28吨"), Of("2024-Q3", "40吨"), Of("2024", "150吨"), Of("2023", "99吨"), Of("2024-12-31", "7吨")];

        Assert.Equal("62吨", Cumulation.ValueOf(values, ReportingPeriod.Half(2024, 1)).ToString());
        Assert.Equal("34吨", Cumulation.ValueOf(values, ReportingPeriod.Quarter(2024, 2)).ToString());
        Assert.Equal("102吨", Cumulation.ValueOf(values, ReportingPeriod.Cumulative(2024, 9)).ToString());
        Assert.Equal("48吨", Cumulation.ValueOf(values, ReportingPeriod.Quarter(2024, 4)).ToString());
    }

    [Theory]
    [InlineData("2024-Q2", "缺2024年1—6月数", "the value of January to June 2024 is missing")]
    [InlineData("2024-H1", "缺2024年4月1日—2024年6月30日数", null)]
    [InlineData("2024-Q4", "缺2024年1—9月数、2024年1—12月数", null)]
    public void What_is_missing_is_named_by_its_months(string period, string zh, string? en)
    {
        Derived<Quantity> value = Cumulation.ValueOf([Of("2024-Q1", "28吨")], ReportingPeriod.Parse(period));

        Assert.Equal(NoRate.GapInSeries, value.Reason);
        Assert.Equal(zh, value.ReasonInWords());
        Assert.Equal($"无法计算：{zh}", value.Explain());
        Assert.StartsWith("no value: ", value.Explain(Language.En), StringComparison.Ordinal);
        Assert.True(en is null || value.ReasonInWords(Language.En)!.EndsWith("is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_part_of_a_year_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Cumulation.ValueOf([], ReportingPeriod.Parse("2024-12-31")));
        Assert.Throws<ArgumentException>(() => Cumulation.ValueOf([], ReportingPeriod.Years(2021, 2023)));
        Assert.Throws<ArgumentNullException>(() => Cumulation.ToQuarters(null!));
        Assert.Empty(Cumulation.ToQuarters([]));
    }

    [Fact]
    public void A_series_grows_against_the_same_period_a_year_before()
    {
        Series series = new(Samples.Indicator, [In("2023-Q1", "20吨"), In("2023-H1", "45吨"), In("2024-01/2024-03", "25吨"), In("2024-H1", null), In("2024-Q2", "30吨")]);

        Assert.Equal(
            ["2023年一季度 同比无法计算：缺上年同期数", "2023年上半年 同比无法计算：缺上年同期数", "2024年1—3月 同比增长25.0%", "2024年二季度 同比无法计算：缺上年同期数", "2024年上半年 同比无法计算：缺本期数"],
            series.YearOnYear().Select(one => one.ToString()));
        Assert.Equal("环比增长20.0%", new Series(Samples.Indicator, [In("2024-Q1", "25吨"), In("2024-Q2", "30吨")]).PeriodOnPeriod()[1].Growth.ToString());
    }

    [Fact]
    public void The_quarters_of_a_series_are_those_of_a_flow()
    {
        Indicator flow = Samples.Indicator with { TimeBasis = TimeBasis.Flow };
        Series series = new(flow, [In("2024-Q1", "20吨"), In("2024-H1", "45吨")]);

        Assert.Equal(["20吨", "25吨"], series.Quarters().Take(2).Select(quarter => quarter.Value.ToString()));
        Assert.Throws<InvalidOperationException>(() => new Series(flow with { TimeBasis = TimeBasis.Stock }, []).Quarters());
    }

    [Fact]
    public void An_observation_is_an_operand()
    {
        Observation lastYear = In("2023", "20吨"), thisYear = In("2024", "25吨");
        Observation? none = null;

        Assert.Equal("同比增长25.0%", Growth.YearOnYear(lastYear, thisYear).ToString());
        Assert.Equal(NoRate.PeriodsDiffer, Growth.YearOnYear(lastYear, In("2025", "25吨")).Reason);
        Assert.Equal("缺上年同期数", Growth.YearOnYear(none, thisYear).ReasonInWords());
        Assert.Equal("缺本期数", Growth.YearOnYear(lastYear, In("2024", null)).ReasonInWords());
        Assert.Equal(NoRate.BasisDiffers, Growth.YearOnYear(lastYear with { Price = PriceBasis.Real }, thisYear with { Price = PriceBasis.Nominal }).Reason);
        Assert.Equal("缺增速", Derive.BaseFromRate(thisYear, null).ToString());
    }

    private static Fact Of(string period, string print) => new(Figure.Parse(print), ReportingPeriod.Parse(period));

    private static Observation In(string period, string? print) =>
        new() { IndicatorCode = Samples.Indicator.Code, Period = ReportingPeriod.Parse(period), Value = print is null ? null : Figure.Parse(print) };
}
