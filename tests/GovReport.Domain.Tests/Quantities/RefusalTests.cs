using System.Numerics;

namespace GovReport.Domain.Tests;

/// <summary>What numbers, percentages, bounds and units say when they refuse (错误信息): the input, and what was expected.</summary>
public class RefusalTests
{
    public static TheoryData<string, Action, string> Refusals => new()
    {
        { "text", () => Rational.Parse("一又二分之一"), "'一又二分之一': at character 1: no exact number; expected a decimal or a fraction, such as" },
        { "exponent", () => Rational.One.ToString("E2"), "'E2' is no format of an exact number; formats such as 0.0" },
        { "nothing below", () => _ = new Rational(1, 0), "denominator is 0" },
        { "nothing below, at length", () => _ = new Rational(BigInteger.Pow(10, 50), 0), "denominator is 0" },
        { "by 0", () => _ = Rational.One / Rational.Zero, "denominator is 0" },
        { "rounding", () => new Rational(1, 3).Round(0, (MidpointRounding)9), "MidpointRounding has no such member" },
        { "percentage", () => Percentage.Parse("6.5"), "no percentage; expected a number and %" },
        { "percentage alone", () => Percentage.Parse("%"), "'%': at character 1: no percentage" },
        { "points", () => PercentagePoints.Parse("1.2%"), "'1.2%': at character 1: no number of points" },
        { "ends", () => Bounds.Closed(3, 2), "No value lies between 3 and 2: the lower end comes first" },
        { "a sum of unlike units", () => _ = Unit.Mu.Of(1) + Unit.Ton.Of(1), "'吨' (mass) and '亩' (area) cannot be added: units of the same kind were expected" },
        { "a difference", () => _ = Unit.Mu.Of(1) - Unit.Ton.Of(1), "cannot be subtracted" },
        { "a quotient", () => _ = Unit.Mu.Of(1) / Unit.Ton.Of(1), "cannot be divided" },
        { "an order", () => Unit.Mu.Of(1).CompareTo(Unit.Ton.Of(1)), "cannot be compared" },
        { "a conversion", () => Unit.Mu.Of(1).In(Unit.Ton), "cannot be converted" },
        { "a bare number", () => Unit.None.Of(1).In(Unit.Ton), "A number without unit and '吨' (mass) cannot be converted" },
        { "a percentage from points", () => _ = Unit.Points.Of(1) - Unit.Percent.Of(1), "cannot be subtracted" },
        { "a vague number", () => Figure.Of(3, Unit.Firm, qualifier: Qualifier.Several), "Several goes with 1, 10, 100 or 1000, not with 3." },
        { "a vague number with places", () => Figure.Of(10.0m, Unit.Firm, qualifier: Qualifier.Upwards), "Upwards goes with 1, 10, 100 or 1000, not with 10.0." },
        { "a range upside down", () => Figure.Range(5.5m, 3, Unit.Mu), "The range starts above its end: 5.5 to 3." },
        { "a range without unit", () => Figure.Range(1, 3, null!), "unit" },
        { "a scale", () => Figure.Of(1, Unit.Mu, (Scale)13), "scale" },
        { "a format of figures", () => Figure.Parse("5亩").ToString("F2"), "'F2' is no format of it, G or R is" },
        { "a unit with a digit", () => _ = new Unit("5G基站", "station", 1), "'5G基站' is no name of a unit" },
        { "a unit with a space", () => _ = new Unit("座", "station", 1, aliases: [" 座"]), "' 座' is no name of a unit" },
        { "a unit of nothing", () => _ = new Unit("座", "station", 0), "The factor of the unit '座' is above 0; 0 is not." },
        { "a unit for nothing", () => Unit.Mu.Per(null!), "other" },
        { "no own units", () => _ = new UnitCatalogue(null!), "own" },
        { "a name for two units", () => _ = new UnitCatalogue([new Unit("亩", "field", 1)]), "Two units are named '亩'" },
        { "figure", () => Figure.Parse("五百亩地"), "'五百亩地': at character 4: no known unit" },
        { "columns of unlike units", () => _ = Completion.Rates(Column.Of([1m], Unit.Mu), Column.Of([1m], Unit.Ton), new decimal?[1]), "divided" },
        { "years", () => Relation.AverageGrowth(null, null, null, years: 0), "years" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_refusal_says_what_was_wrong_and_what_was_expected(string what, Action refused, string says)
    {
        Exception refusal = Assert.ThrowsAny<Exception>(refused);

        Assert.True(refusal.Message.Contains(says, StringComparison.Ordinal), $"{what}: {refusal.Message}");
        Assert.IsNotType<NullReferenceException>(refusal);
        Assert.IsNotType<IndexOutOfRangeException>(refusal);
    }

    [Theory]
    [InlineData("F2", "0.00")]
    [InlineData("F", "0.00")]
    [InlineData("0.00", "0.00")]
    [InlineData("P0", "0 %")]
    [InlineData("P3", "0.500 %")]
    [InlineData("0.0%", "0.5%")]
    [InlineData("0.00‰", "5.00‰")]
    public void A_format_rounds_once(string format, string print) => Assert.Equal(print, new Rational(49996, 10_000_000).ToString(format));

    [Theory]
    [InlineData("0.0;-0.00", "1.3", "-1.25")]
    [InlineData("0.0", "1.3", "-1.3")]
    [InlineData("+0.0;-0.00;0", "+1.3", "-1.25")]
    [InlineData("0.00;;0", "1.25", "-1.25")]
    [InlineData(";-0.0", "", "-1.3")]
    public void A_format_with_sections_rounds_to_those_of_the_sign(string format, string above, string below)
    {
        Assert.Equal(above, new Rational(125, 100).ToString(format));
        Assert.Equal(below, new Rational(-125, 100).ToString(format));
    }

    [Fact]
    public void No_format_and_G_are_the_same()
    {
        Assert.Equal(("约5亩", "约5亩", "约5亩"), (Figure.Parse("约5亩").ToString(null, null), Figure.Parse("约5亩").ToString("G", null), Figure.Parse("约5亩").ToString("R", null)));
        Assert.Equal(("6.5%", "6.5%", "6.5%"), (Percentage.Of(6.5m).ToString(), Percentage.Of(6.5m).ToString("G"), Percentage.Of(6.5m).ToString(string.Empty)));
        Assert.Equal(("+1.2个百分点", "+1.2个百分点"), (new PercentagePoints(1.2m).ToString(), new PercentagePoints(1.2m).ToString("G")));
    }

    [Theory]
    [InlineData("约5.5万亩")]
    [InlineData("2—3万亩")]
    [InlineData("-12.50%")]
    [InlineData("上千家")]
    [InlineData("一百二十户")]
    [InlineData("5000余亩")]
    public void Too_little_room_leaves_nothing_written(string print)
    {
        Figure figure = Figure.Parse(print);
        for (int room = 0; room < print.Length; room++)
        {
            Assert.False(figure.TryFormat(new char[room], out int none));
            Assert.Equal(0, none);
        }

        char[] enough = new char[print.Length];
        Assert.True(figure.TryFormat(enough, out int written));
        Assert.Equal((print.Length, print), (written, new string(enough)));
    }
}
