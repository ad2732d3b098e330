namespace GovReport.Domain.Tests.Consistency;

/// <summary>Prices, scopes and vintages of the figures of one statement (口径): what makes a contradiction no error.</summary>
public class BasisTests
{
    private static readonly Basis Urban = new(Scope: "城镇"), Rural = new(Scope: "农村"), Large = new(Scope: "规上"), Trade = new(Scope: "限上");

    // calculation A1
    [Theory]
    [InlineData("84038.5亿元", "76858.3亿元", "-2.3%")]
    [InlineData("411649亿元", "391981亿元", "-3.9%")]
    [InlineData("287611万元", "288229万元", "1.6%")]
    [InlineData("1204家", "1350家", "3.1%")]
    public void A_rate_on_a_comparable_basis_never_contradicts_printed_levels(string before, string now, string rate)
    {
        Fact was = Of(before), level = Of(now);
        Fact more = new(Figure.Of(level.Figure.Number - was.Figure.Number, level.Figure.Unit, level.Figure.Scale));
        Relation[] statements =
        [
            Relation.Growth(was, level, Of(rate), PriceBasis.ComparableBasis),
            Relation.AverageGrowth(was, level, Of(rate), 1, PriceBasis.ComparableBasis),
            Relation.Triangle(level, more, Of(rate), PriceBasis.ComparableBasis),
            Relation.Growth(was with { Basis = new(PriceBasis.Nominal) }, level, Of(rate), PriceBasis.ComparableBasis),
            Relation.Growth(was, level with { Basis = new(PriceBasis.ComparableBasis) }, Of(rate), PriceBasis.ComparableBasis),
            Relation.Growth(was, level with { Basis = new(PriceBasis.Real) }, Of(rate), PriceBasis.Real),
        ];

        Assert.All(statements, statement => Assert.Equal((Outcome.NotComparable, NoRate.PricesDiffer), (statement.Test(), statement.Check().Reason)));
        Assert.Equal(Outcome.Inconsistent, Relation.Growth(was, level, Of(rate)).Test());
    }

    [Fact] // calculation A1
    public void An_increase_and_a_multiple_on_a_comparable_basis_have_another_base_too()
    {
        Assert.Equal(Outcome.NotComparable, Relation.Increase(Of("411649亿元"), Of("391981亿元"), Of("2500亿元"), PriceBasis.ComparableBasis).Test());
        Assert.Equal(Outcome.NotComparable, Relation.Ratio(Of("3600万元"), Of("1200万元"), Of("2.4倍"), PriceBasis.ComparableBasis).Test());
        Assert.Equal(Outcome.Inconsistent, Relation.Increase(Of("411649亿元"), Of("391981亿元"), Of("2500亿元"), PriceBasis.Real).Test());
        Assert.Equal(Outcome.Consistent, Relation.Increase(Of("411649亿元"), Of("391981亿元"), Of("-19668亿元"), PriceBasis.ComparableBasis).Test());
    }

    [Fact] // calculation A2
    public void Points_are_of_percentages_of_one_basis()
    {
        Fact before = Of("52.8%"), now = Of("54.6%"), points = Of("1.2个百分点");

        Different(NoRate.BasisDiffers, Relation.Points(before with { Basis = new(Vintage: Vintage.Preliminary) }, now with { Basis = new(Vintage: Vintage.Final) }, points));
        Different(NoRate.BasisDiffers, Relation.Points(before with { Basis = new(Vintage: Vintage.Revised) }, now with { Basis = new(Vintage: Vintage.Final) }, points));
        Different(NoRate.BasisDiffers, Relation.Points(before with { Basis = new(Vintage: Vintage.Revised) }, now, points));
        Different(NoRate.BasisDiffers, Relation.Points(before with { Basis = Urban }, now with { Basis = Rural }, points));
        Different(NoRate.BasisDiffers, Relation.Points(before with { Basis = new(PriceBasis.Real) }, now with { Basis = new(PriceBasis.Nominal) }, points));
        Assert.Equal(Outcome.Inconsistent, Relation.Points(before, now, points).Test());
        Assert.Equal(Outcome.Consistent, Relation.Points(before with { Basis = new(Vintage: Vintage.Final) }, now with { Basis = new(Vintage: Vintage.Flash) }, Of("1.8个百分点")).Test());
    }

    [Fact] // calculation A2
    public void A_revised_base_is_not_the_one_that_growth_was_stated_on()
    {
        Fact revised = Of("1180万元") with { Basis = new(Vintage: Vintage.Revised) };

        Different(NoRate.BasisDiffers, Relation.Growth(revised, Of("1286万元"), Of("7.2%")));
        Different(NoRate.BasisDiffers, Relation.Increase(revised, Of("1286万元"), Of("86万元")));
        Different(NoRate.BasisDiffers, Relation.AverageGrowth(revised, Of("1286万元"), Of("7.2%"), 1));
        Assert.Equal(Outcome.Consistent, Relation.Growth(revised, Of("1286万元"), Of("9.0%")).Test());
    }

    [Fact] // calculation A3
    public void Parts_and_wholes_have_scopes_of_their_own()
    {
        Fact city = Of("60万元") with { Basis = Urban }, country = Of("40万元") with { Basis = Rural };

        Assert.Equal(Outcome.Consistent, Relation.Sum(Of("100万元"), city, country).Test());
        Assert.Equal(Outcome.Inconsistent, Relation.Sum(Of("110万元"), city, country).Test());
        Assert.Equal(Outcome.Inconsistent, Relation.PartialSum(Of("80万元"), city, country).Test());
        Assert.Equal(Outcome.Consistent, Relation.Ratio(Of("40120元") with { Basis = Urban }, Of("22640元") with { Basis = Rural }, Of("1.77")).Test());
        Assert.Equal(Outcome.Inconsistent, Relation.Ratio(Of("40120元") with { Basis = Urban }, Of("22640元") with { Basis = Rural }, Of("1.97")).Test());
        Assert.Equal(Outcome.Consistent, Relation.Share(city, Of("100万元") with { Basis = new(Scope: "全镇") }, Of("60%")).Test());
        Assert.Equal(Outcome.Consistent, Relation.Composition(Of("60%"), city, country).Test());
        Fact was = Of("50万元") with { Basis = Urban }, all = Of("80万元") with { Basis = new(Scope: "全镇") }, grown = Of("100万元") with { Basis = new(Scope: "全镇") };
        Assert.Equal(Outcome.Consistent, Relation.Contribution(was, city, all, grown, Of("50%")).Test());
        Assert.Equal(Outcome.Consistent, Relation.Pull(was, city, all, Of("12.5个百分点")).Test());
        Assert.Equal(Percentage.Of(50), Derive.Contribution(was, city, all, grown).Value);
        Assert.Equal(12.5m, Derive.Pull(was, city, all).Value?.Points);
        Assert.Equal(100_0000m, Derive.Sum(city, country).Value?.Value);
    }

    [Fact] // calculation A3
    public void A_value_and_its_base_have_one_scope()
    {
        Fact city = Of("60万元") with { Basis = Urban }, country = Of("50万元") with { Basis = Rural };

        Different(NoRate.BasisDiffers, Relation.Growth(country, city, Of("20%")));
        Different(NoRate.BasisDiffers, Relation.Contribution(country, city, Of("80万元"), Of("100万元"), Of("50%")));
        Different(NoRate.BasisDiffers, Relation.Pull(country, city, Of("80万元"), Of("12.5个百分点")));
        Assert.Equal(NoRate.BasisDiffers, Derive.Contribution(country, city, Of("80万元"), Of("100万元")).Reason);
        Assert.Equal(NoRate.BasisDiffers, Derive.Pull(country, city, Of("80万元")).Reason);
    }

    [Fact] // calculation A4
    public void A_stated_change_has_a_scope_and_prices_of_its_own()
    {
        Fact was = Of("200万元") with { Basis = Large }, now = Of("250万元") with { Basis = Large };

        Different(NoRate.BasisDiffers, Relation.Growth(was, now, Of("20%") with { Basis = Trade }));
        Different(NoRate.BasisDiffers, Relation.Triangle(now, Of("50万元"), Of("20%") with { Basis = Trade }));
        Different(NoRate.BasisDiffers, Relation.AverageGrowth(was, now, Of("20%") with { Basis = Trade }, 1));
        Different(NoRate.BasisDiffers, Relation.Increase(was, now, Of("40万元") with { Basis = Trade }));
        Different(NoRate.BasisDiffers, Relation.Points(Of("5.1%") with { Basis = new(PriceBasis.Real) }, Of("6.3%") with { Basis = new(PriceBasis.Nominal) }, Of("2个百分点")));
        Different(NoRate.BasisDiffers, Relation.Points(Of("5.1%"), Of("6.3%") with { Basis = new(PriceBasis.Nominal) }, Of("2个百分点") with { Basis = new(PriceBasis.Real) }));
        Assert.Equal(Outcome.Inconsistent, Relation.Growth(was, now, Of("20%") with { Basis = Large }).Test());
    }

    [Fact] // calculation B3
    public void On_a_loss_a_triangle_has_no_rate()
    {
        Different(NoRate.BaseIsNegative, Relation.Triangle(Of("12万元"), Of("42万元"), Of("140%")));
        Different(NoRate.BaseIsNegative, Relation.Triangle(Of("-12万元"), Of("18万元"), Of("60%")));
        Assert.Equal(NoRate.BaseIsNegative, Derive.RateFromIncrease(Of("12万元"), Of("42万元")).Reason);
        Assert.Equal(Outcome.Inconsistent, Relation.Triangle(Of("12万元"), Of("2万元"), Of("60%")).Test());
    }

    private static void Different(NoRate reason, Relation relation) =>
        Assert.Equal((Outcome.NotComparable, Outcome.NotComparable, reason), (relation.Test(), relation.Check().Outcome, relation.Check().Reason));

    private static Fact Of(string print) => Figure.Parse(print);
}
