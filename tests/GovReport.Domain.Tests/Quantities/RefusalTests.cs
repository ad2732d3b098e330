using System.Numerics;

namespace GovReport.Domain.Tests;

/// <summary>What numbers, percentages, bounds and units say when they refuse (错误信息): the input, and what was expected.</summary>
public class RefusalTests
{
    public static TheoryData<string, Action, string> Refusals => new()
    {
        { "text", () => Rational.Parse("一又二分之一"), "'一又二分之一' is not an exact number; expected a decimal such as -0.065 or a fraction such as 1360/20922" },
        { "exponent", () => Rational.One.ToString("E2"), "'E2' is no format of an exact number; formats such as 0.0" },
        { "nothing below", () => _ = new Rational(1, 0), "denominator is 0" },
        { "nothing below, at length", () => _ = new Rational(BigInteger.Pow(10, 50), 0), "denominator is 0" },
        { "by 0", () => _ = Rational.One / Rational.Zero, "denominator is 0" },
        { "rounding", () => new Rational(1, 3).Round(0, (MidpointRounding)9), "A rounding mode of the framework was expected" },
        { "percentage", () => Percentage.Parse("6.5"), "'6.5' is no percentage; expected a number and %" },
        { "percentage alone", () => Percentage.Parse("%"), "'%' is no percentage" },
        { "points", () => PercentagePoints.Parse("1.2%"), "'1.2%' is no number of points" },
        { "ends", () => Bounds.Closed(3, 2), "No value lies between 3 and 2: the lower end comes first" },
        { "unlike units", () => _ = Unit.Mu.Of(1) + Unit.Ton.Of(1), "亩" },
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
        Assert.Equal(("6.5%", "6.5%", "6.5%"), (Percentage.Of(6.5m).ToString(), Percentage.Of(6.5m).ToString("G"), Percentage.Of(6.5m).ToString(string.Empty)));
        Assert.Equal(("+1.2个百分点", "+1.2个百分点"), (new PercentagePoints(1.2m).ToString(), new PercentagePoints(1.2m).ToString("G")));
    }
}
