namespace GovReport.Domain.Tests.Rollups;

public class RollupRatioTests
{
    private static readonly Indicator Grain = Reports.Indicator("粮食总产量");
    private static readonly Indicator Sown = Reports.Indicator("粮食播种面积");
    private static readonly Indicator Yield = Reports.Indicator("粮食单产");
    private static readonly Indicator Income = Reports.Indicator("RURAL-INCOME");
    private static readonly Indicator People = Reports.Indicator("常住人口");
    private static readonly AdministrativeCode County = Reports.County;

    [Fact]
    public void A_ratio_never_adds_up() =>
        Assert.Equal((RollupRefusal.NeedsRecomputing, null), Of(Reports.Of(Reports.Says("340402100", "粮食单产", "452公斤/亩")).Total(County, Yield, Reports.Year)));

    [Fact]
    public void A_ratio_is_calculated_again_from_its_two_sides()
    {
        RollupResult yield = Reports.Of(
            Reports.Says("340402100", "粮食总产量", "400吨"), Reports.Says("340402100", "粮食播种面积", "1000亩"),
            Reports.Says("340402101", "粮食总产量", "100吨"), Reports.Says("340402101", "粮食播种面积", "1500亩"))
            .Ratio(County, Yield, Grain, Sown, Reports.Year);

        Assert.Equal(200, yield.Value?.Value);
        Assert.Equal(Yield.Unit, yield.Value?.Unit);
        Assert.Equal(Bounds.Closed(new Rational(499_000, 2501), new Rational(501_000, 2499)), yield.Bounds);
        Assert.Equal(2, yield.Parts.Count);
    }

    [Fact]
    public void Areas_that_reported_one_side_only_are_named_and_there_is_no_ratio()
    {
        RollupResult yield = Reports.Of(Reports.Says("340402100", "粮食总产量", "400吨"), Reports.Says("340402100", "粮食播种面积", "1000亩"), Reports.Says("340402101", "粮食总产量", "100吨"))
            .Ratio(County, Yield, Grain, Sown, Reports.Year);

        Assert.Equal((RollupRefusal.AreasDiffer, null), Of(yield));
        Assert.Equal(["340402101"], yield.Unmatched.Select(area => area.ToString()));
    }

    [Fact]
    public void A_divisor_of_zero_and_units_that_do_not_make_the_ratio_are_refused()
    {
        Rollup none = Reports.Of(Reports.Says("340402100", "粮食总产量", "400吨"), Reports.Says("340402100", "粮食播种面积", "0亩"));

        Assert.Equal(RollupRefusal.NoDivisor, none.Ratio(County, Yield, Grain, Sown, Reports.Year).Refusal);
        Assert.Equal(RollupRefusal.UnitsDiffer, none.Ratio(County, Income, Grain, Sown, Reports.Year).Refusal);
    }

    [Fact]
    public void An_income_a_head_is_averaged_with_the_population_not_with_itself()
    {
        RollupBuilder builder = new();
        Assert.True(builder.Add(Reports.Says("340402100", "RURAL-INCOME", "20000元"), Reports.Says("340402100", "常住人口", "3万人")));
        Assert.True(builder.Add(Reports.Says("340402101", "RURAL-INCOME", "30000元"), Reports.Says("340402101", "常住人口", "1万人")));
        Assert.False(builder.Add(Reports.Says("340402101", "RURAL-INCOME", "30000元") with { Value = null }, Reports.Says("340402101", "常住人口", "1万人")));
        RollupResult mean = builder.Take().Average(County, Income, People, Reports.Year);

        Assert.Equal(22500, mean.Value?.Value);
        Assert.Equal(Bounds.Closed(22499.5m, 22500.5m), mean.Bounds);
        Assert.Equal(Rollup.Empty, builder.Take());
    }

    [Fact]
    public void A_weight_belongs_to_the_same_area() =>
        Assert.Throws<ArgumentException>(() => new RollupBuilder().Add(Reports.Says("340402101", "RURAL-INCOME", "30000元"), Reports.Says("340402100", "常住人口", "1万人")));

    [Fact]
    public void The_growth_of_a_total_is_not_the_mean_of_the_growths()
    {
        RollupResult growth = Reports.Of(
            Reports.Says("340402100", "财政收入", "110万元"), Reports.Says("340402101", "财政收入", "390万元"),
            Reports.Says("340402100", "财政收入", "100万元", "2023"), Reports.Says("340402101", "财政收入", "300万元", "2023"))
            .Growth(County, Reports.Indicator("财政收入"), Reports.Year);

        Assert.Equal("25%", growth.Value?.ToString());
        Assert.Equal(499 / (Rational)401 - 1, growth.Bounds?.Lower / 100);
        Assert.Equal("340402 2024年财政收入：2个乡级单位合计同比变动25%，真值在[24.4389, 25.5639]之内", growth.Explain());
    }

    [Fact]
    public void Without_last_year_the_base_is_implied_by_the_stated_changes()
    {
        RollupResult growth = Reports.Of(Reports.Says("340402100", "财政收入", "110万元").WithRate("10.0%"), Reports.Says("340402101", "财政收入", "390万元").WithRate("30.0%"))
            .Growth(County, Reports.Indicator("财政收入"), Reports.Year);

        Assert.Equal("25%", growth.Value?.ToString());
        Assert.True(growth.Bounds?.Contains(25));
        Assert.Contains("由各地增减推算", growth.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Growth_needs_the_same_areas_in_both_years()
    {
        RollupResult growth = Reports.Of(Reports.Says("340402100", "财政收入", "110万元"), Reports.Says("340402101", "财政收入", "390万元"), Reports.Says("340402100", "财政收入", "100万元", "2023"))
            .Growth(County, Reports.Indicator("财政收入"), Reports.Year);

        Assert.Equal((RollupRefusal.AreasDiffer, null), Of(growth));
        Assert.Equal(["340402101"], growth.Unmatched.Select(area => area.ToString()));
    }

    [Fact]
    public void A_real_rate_implies_no_nominal_base() =>
        Assert.Equal(RollupRefusal.NotReported, Reports.Of(Reports.Says("340402100", "农林牧渔业总产值", "110万元").WithRate("10.0%")).Growth(County, Reports.Indicator("农林牧渔业总产值"), Reports.Year).Refusal);

    private static (RollupRefusal?, Quantity?) Of(RollupResult result) => (result.Refusal, result.Value);

    [Fact]
    public void What_is_missing_for_a_quotient_is_named()
    {
        Rollup all = Reports.Of(Reports.Says("340402100", "粮食总产量", "600吨"));
        (Indicator grain, Indicator area, Indicator yield) = (Reports.Indicator("粮食总产量"), Reports.Indicator("粮食播种面积"), Reports.Indicator("粮食单产"));

        Assert.Contains("分母无人填报", all.Ratio(County, yield, grain, area, Reports.Year).Explain(), StringComparison.Ordinal);
        Assert.Contains("没有与该权数一同汇入", all.Average(County, yield, area, Reports.Year).Explain(), StringComparison.Ordinal);
        Assert.Contains("上年同期无人填报", all.Growth(County, grain, Reports.Year).Explain(), StringComparison.Ordinal);
    }

    // calculation D6
    [Fact]
    public void A_ratio_and_its_weight_are_reported_by_one_call()
    {
        AdministrativeCode[] due = [.. ((string[])["340402100", "340402101", "340402102"]).Select(code => AdministrativeCode.Parse(code))];
        RollupBuilder builder = new();
        Assert.True(builder.Add(Reports.Says("340402100", "RURAL-INCOME", "20000元"), Reports.Says("340402100", "常住人口", "3万人")));
        Assert.True(builder.Add(Reports.Says("340402101", "RURAL-INCOME", "30000元"), Reports.Says("340402101", "常住人口", "1万人")));
        Rollup all = builder.Take();

        RollupResult ratio = all.Total(County, Income, Reports.Year, due);
        Assert.Equal((RollupRefusal.NeedsRecomputing, 2), (ratio.Refusal, ratio.ReportedCount));
        Assert.Equal(["340402102"], ratio.Missing.Select(area => area.ToString()));
        Assert.Equal(40000, all.Total(County, People, Reports.Year, due).Value?.Value);
        Assert.Equal(["RESIDENT-POPULATION", "RURAL-INCOME"], all.IndicatorCodes);
        Assert.Equal(22500, all.Average(County, Income, People, Reports.Year).Value?.Value);
    }

    // calculation D6
    [Fact]
    public void What_is_added_alone_as_well_counts_once()
    {
        RollupBuilder builder = new();
        (Observation income, Observation people) = (Reports.Says("340402100", "RURAL-INCOME", "20000元"), Reports.Says("340402100", "常住人口", "3万人"));
        builder.Add(income);
        builder.Add(people);
        builder.Add(income, people);
        Rollup all = builder.Take();

        Assert.Equal(30000, all.Total(County, People, Reports.Year).Value?.Value);
        Assert.Equal((RollupRefusal.NeedsRecomputing, 1), (all.Total(County, Income, Reports.Year).Refusal, all.Total(County, Income, Reports.Year).ReportedCount));
        Assert.Equal(20000, all.Average(County, Income, People, Reports.Year).Value?.Value);
    }

    // calculation D6
    [Fact]
    public void Who_reported_a_ratio_is_known_also_where_no_weight_came_with_it()
    {
        RollupResult mean = Reports.Of(Reports.Says("340402100", "RURAL-INCOME", "20000元"), Reports.Says("340402100", "常住人口", "3万人")).Average(County, Income, People, Reports.Year);

        Assert.Equal((RollupRefusal.NotReported, 1), (mean.Refusal, mean.ReportedCount));
        Assert.Contains("没有与该权数一同汇入", mean.Explain(), StringComparison.Ordinal);
    }
}
