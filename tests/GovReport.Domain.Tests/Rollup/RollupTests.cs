namespace GovReport.Domain.Tests.Rollups;

public class RollupTests
{
    private static readonly Indicator Grain = Reports.Indicator("粮食总产量");
    private static readonly Indicator Revenue = Reports.Indicator("财政收入");
    private static readonly AdministrativeCode County = Reports.County;

    [Fact]
    public void The_total_of_a_county_is_what_its_towns_print_and_says_how_exact_it_is()
    {
        RollupResult total = Reports.Of(
            Reports.Says("340402100", "粮食总产量", "1.2万吨"), Reports.Says("340402101", "粮食总产量", "3500吨"), Reports.Says("340403100", "粮食总产量", "9万吨"))
            .Total(County, Grain, Reports.Year);

        Assert.Equal(Unit.Ton.Of(15500), total.Value);
        Assert.Equal(Bounds.Closed(14999.5m, 16000.5m), total.Bounds); // ±500 of 1.2万吨, ±0.5 of 3500吨
        Assert.Equal(2, total.ReportedCount);
    }

    [Fact]
    public void Words_of_relation_carry_their_bounds_into_the_total()
    {
        RollupResult total = Reports.Of(Reports.Says("340402100", "财政收入", "2000余万元"), Reports.Says("340402101", "财政收入", "超过300万元"))
            .Total(County, Revenue, Reports.Year);

        Assert.Equal(Bounds.Above(23_000_000), total.Bounds);
        Assert.Equal(Unit.Yuan.Of(23_000_000), total.Value);
    }

    [Fact]
    public void Towns_that_did_not_report_are_named()
    {
        RollupResult total = Reports.Of(Reports.Says("340402100", "粮食总产量", "12000吨"), Reports.Says("340402999", "粮食总产量", "1吨"))
            .Total(County, Grain, Reports.Year, expected: Reports.Towns);

        Assert.Equal(["340402001", "340402101", "340402200"], total.Missing.Select(area => area.ToString()));
        Assert.Equal([TownshipKind.Subdistrict, TownshipKind.Town, TownshipKind.Township], total.Missing.Select(area => area.TownshipKind));
        Assert.Equal(["340402999"], total.Unexpected.Select(area => area.ToString()));
        Assert.False(total.IsComplete);
        Assert.Equal("340402 2024年粮食总产量：2个乡级单位合计12001吨，真值在[12000, 12002]之内；应报4个，缺报3个：340402001、340402101、340402200，计划外1个：340402999", total.Explain());
    }

    // calculation A6
    [Fact]
    public void A_year_reported_as_January_to_December_is_that_year()
    {
        Rollup all = Reports.Of(
            Reports.Says("340402100", "粮食总产量", "12000吨"), Reports.Says("340402101", "粮食总产量", "3500吨", "2024-01/2024-12"),
            Reports.Says("340402100", "粮食总产量", "11000吨", "2023-01/2023-12"), Reports.Says("340402101", "粮食总产量", "3000吨", "2023"));
        RollupResult total = all.Total(County, Grain, Reports.Year, expected: [Reports.Towns[1], Reports.Towns[2]]);

        Assert.Equal(Unit.Ton.Of(15500), total.Value);
        Assert.Empty(total.Missing);
        Assert.Equal(total.Value, all.Total(County, Grain, ReportingPeriod.Cumulative(2024, 12)).Value);
        Assert.Equal(new Rational(1500, 14000) * 100, all.Growth(County, Grain, Reports.Year).Value!.Value.Value);
        Assert.Equal(2, all.Periods(Grain.Code).Count);
        Assert.Equal(
            System.Text.Json.JsonSerializer.Serialize(Reports.Of(Reports.Says("340402100", "粮食总产量", "12000吨"))),
            System.Text.Json.JsonSerializer.Serialize(Reports.Of(Reports.Says("340402100", "粮食总产量", "12000吨", "2024-01/2024-12"))));
    }

    [Fact]
    public void A_figure_in_words_only_leaves_its_area_missing() =>
        Assert.Equal(Rollup.Empty, Reports.Of(Reports.Says("340402100", "粮食总产量", "1吨") with { Value = null, Words = "未达预期" }));

    [Fact]
    public void An_observation_without_area_is_refused() =>
        Assert.Throws<ArgumentException>(() => Reports.Of(Reports.Says("340402100", "粮食总产量", "1吨") with { Area = null }));

    [Theory]
    [InlineData("12000吨")] // the same once more: a state keeps sums, so it cannot know
    [InlineData("13000吨")]
    [InlineData("13公斤")]
    public void An_area_that_reports_twice_is_named_and_the_total_refused_in_every_order(string again)
    {
        Rollup first = Reports.Of(Reports.Says("340402100", "粮食总产量", "12000吨"), Reports.Says("340402101", "粮食总产量", "5吨")), second = Reports.Of(Reports.Says("340402100", "粮食总产量", again));
        foreach (Rollup both in (Rollup[])[first.Merge(second), second.Merge(first)])
        {
            RollupResult total = both.Total(County, Grain, Reports.Year);

            Assert.Equal(RollupRefusal.ReportedTwice, total.Refusal);
            Assert.Null(total.Value);
            Assert.Equal(["340402100"], total.Repeated.Select(area => area.ToString()));
        }
    }

    [Fact]
    public void A_flash_and_a_final_figure_are_two_reports_of_which_the_caller_names_one()
    {
        Rollup both = Reports.Of(
            Reports.Says("340402100", "粮食总产量", "12000吨") with { Vintage = Vintage.Flash }, Reports.Says("340402100", "粮食总产量", "12300吨") with { Vintage = Vintage.Final });

        Assert.Equal(Unit.Ton.Of(12300), both.Total(County, Grain, Reports.Year, basis: new(Vintage: Vintage.Final)).Value);
        Assert.Equal(RollupRefusal.ReportedTwice, both.Total(County, Grain, Reports.Year).Refusal);
    }

    [Fact]
    public void Prints_of_several_vintages_are_not_added_up() =>
        Assert.Equal(RollupRefusal.BasisDiffers, Reports.Of(
            Reports.Says("340402100", "粮食总产量", "12000吨") with { Vintage = Vintage.Flash }, Reports.Says("340402101", "粮食总产量", "1吨") with { Vintage = Vintage.Final })
            .Total(County, Grain, Reports.Year).Refusal);

    [Fact]
    public void Another_scope_is_another_sum()
    {
        Rollup all = Reports.Of(Reports.Says("340402100", "财政收入", "100元"), Reports.Says("340402100", "财政收入", "30元") with { Scope = "开发区" });

        Assert.Equal(Unit.Yuan.Of(100), all.Total(County, Revenue, Reports.Year).Value);
        Assert.Equal(Unit.Yuan.Of(30), all.Total(County, Revenue, Reports.Year, basis: new(Scope: "开发区")).Value);
    }

    [Fact]
    public void Units_convert_exactly_and_unlike_ones_are_refused()
    {
        Indicator cropland = Reports.Indicator("耕地保有量");

        Assert.Equal(Unit.Mu.Of(1030), Reports.Of(Reports.Says("340402100", "耕地保有量", "1000亩"), Reports.Says("340402101", "耕地保有量", "2公顷")).Total(County, cropland, Reports.Year).Value);
        Assert.Equal(RollupRefusal.UnitsDiffer, Reports.Of(Reports.Says("340402100", "耕地保有量", "1000亩"), Reports.Says("340402101", "耕地保有量", "2吨")).Total(County, cropland, Reports.Year).Refusal);
    }

    [Fact]
    public void Measure_words_for_things_count_alike_but_persons_are_no_households()
    {
        Indicator firms = Reports.Indicator("规模以上工业企业数"), converted = Reports.Indicator("农村改厕户数");

        Assert.Equal(20, Reports.Of(Reports.Says("340402100", "规上工业企业数", "12家"), Reports.Says("340402101", "规上工业企业数", "8个")).Total(County, firms, Reports.Year).Value?.Value);
        Assert.Equal(RollupRefusal.UnitsDiffer, Reports.Of(Reports.Says("340402100", "农村改厕户数", "12户"), Reports.Says("340402101", "农村改厕户数", "8人")).Total(County, converted, Reports.Year).Refusal);
    }

    [Fact]
    public void Villages_make_their_town_and_towns_their_county_each_level_by_itself()
    {
        Rollup all = Reports.Of(
            Reports.Says("340402100001", "粮食总产量", "300吨"), Reports.Says("340402100002", "粮食总产量", "400吨"), Reports.Says("340402100", "粮食总产量", "700吨"), Reports.Says("340402101", "粮食总产量", "50吨"));

        Assert.Equal(Unit.Ton.Of(700), all.Total(AdministrativeCode.Parse("340402100"), Grain, Reports.Year).Value);
        Assert.Equal(Unit.Ton.Of(750), all.Total(County, Grain, Reports.Year).Value); // the widest level that reported
        Assert.Equal(Unit.Ton.Of(700), all.Total(County, Grain, Reports.Year, level: AreaLevel.Village).Value);
        Assert.Equal(Unit.Ton.Of(750), all.Total(null, Grain, Reports.Year).Value);
        Assert.Equal(RollupRefusal.NotReported, all.Total(AdministrativeCode.Parse("35"), Grain, Reports.Year).Refusal);
    }

    [Fact]
    public void A_town_that_lies_directly_in_a_city_counts_for_the_city() =>
        Assert.Equal(Unit.Ton.Of(3), Reports.Of(Reports.Says("441900003", "粮食总产量", "3吨")).Total(AdministrativeCode.Parse("4419"), Grain, Reports.Year).Value);

    [Fact]
    public void Expected_areas_of_two_levels_or_from_elsewhere_are_a_mistake()
    {
        Assert.Throws<ArgumentException>(() => Rollup.Empty.Total(County, Grain, Reports.Year, expected: [.. Reports.Towns, AdministrativeCode.Parse("340402100001")]));
        Assert.Throws<ArgumentException>(() => Rollup.Empty.Total(County, Grain, Reports.Year, expected: [AdministrativeCode.Parse("350102100")]));
    }

    [Fact]
    public void Sums_beyond_the_fixed_point_stay_exact()
    {
        Rollup all = Reports.Of([.. Enumerable.Range(100, 200).Select(town => Reports.Says($"340402{town}", "财政收入", "9000000000000000000亿元"))]);

        Assert.Equal(new Rational(18, 1) * new Rational(10, 1).Pow(28), all.Total(County, Revenue, Reports.Year).Value?.Value);
        Assert.Equal(new Rational(100, 1) * new Rational(10, 1).Pow(8), all.Total(County, Revenue, Reports.Year).Bounds?.Upper - all.Total(County, Revenue, Reports.Year).Value?.Value);
    }
}
