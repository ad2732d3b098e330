namespace GovReport.Domain.Tests.Indicators;

/// <summary>What a value and its stated change say of the year before.</summary>
public class ImpliedBaseTests
{
    private static readonly Indicator Income = IndicatorCatalogue.Standard.Find("RURAL-INCOME")!;
    private static readonly Indicator Product = IndicatorCatalogue.Standard.Find("GDP")!;

    [Fact]
    public void A_rate_implies_the_base_with_its_bounds()
    {
        Derived<Quantity> implied = Base("22282元", new() { Kind = ChangeKind.Rate, Value = Figure.Parse("6.5%") });

        Assert.Equal("20922元", implied.Value!.Value.Print().ToString());
        Assert.Equal("[20911.8, 20932.4]", implied.Bounds!.Value.ToString("0.0"));
    }

    [Theory]
    [InlineData("302户", ChangeKind.Rate, "5.0%", "318户")]
    [InlineData("31户", ChangeKind.Increase, "7户", "38户")]
    [InlineData("30.2%", ChangeKind.Points, "2.2个百分点", "32.4%")]
    public void A_fall_implies_a_larger_base(string value, ChangeKind kind, string fall, string expected)
    {
        Derived<Quantity> implied = Base(value, new() { Kind = kind, Direction = ChangeDirection.Down, Value = Figure.Parse(fall) });

        Assert.Equal(expected, implied.Value!.Value.Print(decimals: Figure.Parse(expected).Number.Scale).ToString());
    }

    [Fact]
    public void A_distance_to_another_area_or_a_plan_implies_none()
    {
        Assert.Equal(NoRate.NotDefined, Base("8.5%", new() { Kind = ChangeKind.Points, Against = ChangeAgainst.Area, Value = Figure.Parse("1.7个百分点") }).Reason);
        Assert.Equal(NoRate.NotDefined, Base("24380万元", new() { Kind = ChangeKind.Completion, Against = ChangeAgainst.Plan, Value = Figure.Parse("81.3%") }).Reason);
    }

    [Fact]
    public void Without_a_figure_there_is_none() =>
        Assert.Equal(NoRate.Missing, Base("22282元", new() { Kind = ChangeKind.Rate }).Reason);

    [Fact]
    public void A_real_rate_implies_no_base_of_a_value_in_current_prices()
    {
        var unstated = new StatedChange { Kind = ChangeKind.Rate, Value = Figure.Parse("5.8%") };
        var product = new Observation { IndicatorCode = "GDP", Period = ReportingPeriod.Year(2025), Value = Figure.Parse("17.2亿元") };

        Assert.Equal(NoRate.BasisDiffers, product.ImpliedBase(unstated, Product).Reason);
        Assert.Null(product.ImpliedBase(unstated with { Price = PriceBasis.Nominal }, Product).Reason);
        Assert.Null((product with { Price = PriceBasis.Real }).ImpliedBase(unstated, Product).Reason);
    }

    private static Derived<Quantity> Base(string value, StatedChange change) =>
        new Observation { IndicatorCode = "RURAL-INCOME", Period = ReportingPeriod.Year(2023), Value = Figure.Parse(value) }.ImpliedBase(change, Income);
}
