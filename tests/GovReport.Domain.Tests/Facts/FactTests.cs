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
    public void A_source_is_equal_by_content() => Assert.Equal(Samples.Source, Samples.Source with { Page = 3 });
}
