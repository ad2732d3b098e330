namespace GovReport.Domain.Tests.Rollups;

public class RollupCheckTests
{
    private static readonly Indicator Grain = Reports.Indicator("粮食总产量");
    private static readonly AdministrativeCode[] Two = [Reports.Towns[1], Reports.Towns[2]];

    [Theory]
    [InlineData("15500吨", Outcome.Consistent)]
    [InlineData("1.5万吨", Outcome.Consistent)] // 1.2万吨 may be 11500吨
    [InlineData("1.7万吨", Outcome.Inconsistent)]
    [InlineData("1.5万余吨", Outcome.Consistent)]
    [InlineData("超过1.6万吨", Outcome.Undecided)]
    [InlineData("超过1.7万吨", Outcome.Inconsistent)]
    [InlineData("1.5万亩", Outcome.NotComparable)]
    public void The_countys_own_print_is_held_against_its_towns(string own, Outcome outcome)
    {
        RollupCheck check = Towns("1.2万吨", "3500吨").Total(Reports.County, Grain, Reports.Year, Two).Check(Figure.Parse(own));

        Assert.Equal(outcome, check.Outcome);
    }

    [Fact]
    public void The_difference_is_shown_and_neither_side_corrected()
    {
        RollupCheck check = Towns("1.2万吨", "3500吨").Total(Reports.County, Grain, Reports.Year, Two).Check(Figure.Parse("1.7万吨"));

        Assert.Equal(Unit.Ton.Of(1500), check.Difference);
        Assert.Equal(Unit.Ton.Of(15500), check.Parts.Value);
        Assert.Equal("340402 2024年粮食总产量：2个乡级单位合计15500吨，真值在[14999.5, 16000.5]之内；应报2个；本级数1.7万吨，相差+0.15万吨，矛盾", check.Explain());
    }

    [Fact]
    public void While_towns_are_missing_only_too_much_is_a_contradiction()
    {
        RollupResult part = Towns("1.2万吨", "3500吨").Total(Reports.County, Grain, Reports.Year, Reports.Towns);

        Assert.Equal(Outcome.Undecided, part.Check(Figure.Parse("9万吨")).Outcome);
        Assert.Equal(Outcome.Inconsistent, part.Check(Figure.Parse("1.0万吨")).Outcome);
    }

    [Fact]
    public void Without_a_list_of_those_expected_nothing_is_blamed_that_more_towns_could_explain() =>
        Assert.Equal(Outcome.Undecided, Towns("1.2万吨", "3500吨").Total(Reports.County, Grain, Reports.Year).Check(Figure.Parse("1.7万吨")).Outcome);

    [Fact]
    public void A_countys_gdp_is_not_the_sum_of_its_towns_and_both_are_only_shown()
    {
        Indicator gdp = Reports.Indicator("GDP");
        RollupResult total = Reports.Of(Reports.Says("340402100", "GDP", "12亿元"), Reports.Says("340402101", "GDP", "9.5亿元")).Total(Reports.County, gdp, Reports.Year, Two);
        RollupCheck check = total.Check(Figure.Parse("30亿元"));

        Assert.Equal((RollupRefusal.NotAdditive, null, Unit.Yuan.Of(2_150_000_000)), (total.Refusal, total.Value, total.Sum));
        Assert.Equal(Outcome.NotApplicable, check.Outcome);
        Assert.Equal(Unit.Yuan.Of(850_000_000), check.Difference);
    }

    [Fact]
    public void Concentrations_are_not_even_shown_as_a_sum() =>
        Assert.Null(Reports.Of(Reports.Says("340402100", "PM25", "30微克/立方米")).Total(Reports.County, Reports.Indicator("PM25"), Reports.Year).Sum);

    [Fact]
    public void Another_basis_or_period_is_not_compared()
    {
        RollupResult total = Towns("1.2万吨", "3500吨").Total(Reports.County, Grain, Reports.Year, Two);

        Assert.Equal(Outcome.NotComparable, total.Check(new Fact(Figure.Parse("9万吨"), ReportingPeriod.Year(2023))).Outcome);
        Assert.Equal(Outcome.NotComparable, total.Check(new Fact(Figure.Parse("9万吨"), Basis: new(Scope: "规上"))).Outcome);
    }

    private static Rollup Towns(string first, string second) => Reports.Of(Reports.Says("340402100", "粮食总产量", first), Reports.Says("340402101", "粮食总产量", second));
}
