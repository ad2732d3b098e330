namespace GovReport.Domain.Tests;

public class FactTests
{
    [Fact]
    public void A_figure_is_a_fact_without_context()
    {
        Fact fact = Figure.Parse("22282元");

        Assert.Equal(Figure.Parse("22282元"), fact.Figure);
        Assert.True(fact is { Period: null, Path: null, Rounding: Rounding.Rounded });
        Assert.Equal(default, fact.Basis);
        Assert.Equal("[22281.5, 22282.5]", fact.Bounds.ToString());
        Assert.Equal("22282元", fact.ToString());
        Assert.Equal(Unit.Yuan.Of(22282), fact.Value);
    }

    [Fact]
    public void A_number_of_a_plan_is_meant_exactly() =>
        Assert.Equal("[22282, 22282]", Fact.Exactly(Figure.Parse("22282元")).Bounds.ToString());

    [Fact]
    public void A_quantity_is_the_true_value_itself()
    {
        Fact fact = Unit.Yuan.Of(277.2476m);

        Assert.Equal(Bounds.Point(277.2476m), fact.Bounds);
        Assert.Equal("277.2476元", fact.ToString());
    }

    [Fact]
    public void The_role_decides_on_the_bounds() =>
        Assert.Equal("[22282, 22283)", new Fact(Figure.Parse("22282元"), Rounding: Rounding.Truncated).Bounds.ToString());

    [Fact]
    public void A_calculated_value_goes_on_within_its_bounds()
    {
        Fact @base = Derive.BaseFromRate(Figure.Parse("22282元"), Figure.Parse("6.5%")).ToFact(ReportingPeriod.Year(2023))!.Value;

        Assert.Equal("20922.0657276995元", @base.ToString());
        Assert.Equal("[20911.8, 20932.4]", @base.Bounds.ToString("0.0"));
        Assert.Equal(ReportingPeriod.Year(2023), @base.Period);
        Assert.Equal("40.7002188184%", Derive.RateFromIncrease(Figure.Parse("1286万元"), Figure.Parse("372万元")).ToFact().ToString());
        Assert.Equal("1.2个百分点", Derive.Points(Figure.Parse("5.1%"), Figure.Parse("6.3%")).ToFact().ToString());
        Assert.Null(Derive.BaseFromRate(Figure.Parse("22282元"), Figure.Parse("-100%")).ToFact());
        Assert.Equal(Bounds.Everything, Derive.Increase(Figure.Parse("约100元"), Figure.Parse("130元")).ToFact()!.Value.Bounds);
    }

    [Fact]
    public void The_bounds_of_a_calculated_value_do_not_pass_to_another_figure_or_role()
    {
        Fact increase = Derive.Increase(Figure.Parse("9.11亿元"), Figure.Parse("14.76亿元")).ToFact()!.Value;

        Assert.Equal(Figure.Parse("7亿元").Bounds(), (increase with { Figure = Figure.Parse("7亿元") }).Bounds);
        Assert.Equal(Bounds.Point(565_000_000), (increase with { Rounding = Rounding.Exact }).Bounds);
        Assert.Equal(increase.Bounds, (increase with { Path = "Observations[3].Value" }).Bounds);
        Assert.NotEqual(increase, new Fact(increase.Figure));
        Assert.Equal(increase, Derive.Increase(Figure.Parse("9.11亿元"), Figure.Parse("14.76亿元")).ToFact());
    }

    [Fact]
    public void A_source_is_equal_by_content() => Assert.Equal(Samples.Source, Samples.Source with { Page = 3 });
}
