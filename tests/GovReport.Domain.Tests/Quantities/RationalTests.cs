using System.Globalization;
using System.Numerics;

namespace GovReport.Domain.Tests;

public class RationalTests
{
    [Fact]
    public void A_fraction_is_kept_in_lowest_terms_with_the_sign_above()
    {
        var value = new Rational(6, -4);

        Assert.Equal(-3, value.Numerator);
        Assert.Equal(2, value.Denominator);
        Assert.Equal(-1, value.Sign);
        Assert.Equal(new Rational(-3, 2), value);
        Assert.False(value.IsInteger);
    }

    [Fact]
    public void A_third_three_times_is_one() => Assert.Equal(Rational.One, new Rational(1, 3) + new Rational(1, 3) + new Rational(1, 3));

    [Fact]
    public void The_growth_of_20922_to_22282_is_an_exact_fraction() => Assert.Equal(new Rational(1360, 20922), (Rational)22282 / 20922 - 1);

    [Fact]
    public void Squares_of_the_least_long_add_up()
    {
        Rational square = (Rational)long.MinValue * long.MinValue;

        Assert.Equal(((Rational)2).Pow(127), square + square);
        Assert.Equal(Rational.Zero, square - square);
    }

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));
        Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);
        Assert.Throws<DivideByZeroException>(() => Rational.Zero.Pow(-1));
    }

    [Theory]
    [InlineData(2, 10, "1024")]
    [InlineData(2, -2, "0.25")]
    [InlineData(-3, 3, "-27")]
    [InlineData(7, 0, "1")]
    [InlineData(0, 0, "1")]
    [InlineData(10, 40, "10000000000000000000000000000000000000000")]
    public void A_whole_power_is_exact(int value, int exponent, string expected) => Assert.Equal(expected, ((Rational)value).Pow(exponent).ToString());

    [Theory]
    [InlineData(1001)]
    [InlineData(-1001)]
    public void A_power_beyond_a_thousand_is_refused(int exponent) => Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.Pow(exponent));

    [Theory]
    [InlineData("2.5", MidpointRounding.AwayFromZero, "3")]
    [InlineData("-2.5", MidpointRounding.AwayFromZero, "-3")]
    [InlineData("2.5", MidpointRounding.ToEven, "2")]
    [InlineData("3.5", MidpointRounding.ToEven, "4")]
    [InlineData("-2.5", MidpointRounding.ToEven, "-2")]
    [InlineData("2.9", MidpointRounding.ToZero, "2")]
    [InlineData("-2.9", MidpointRounding.ToZero, "-2")]
    [InlineData("2.1", MidpointRounding.ToPositiveInfinity, "3")]
    [InlineData("-2.9", MidpointRounding.ToPositiveInfinity, "-2")]
    [InlineData("2.9", MidpointRounding.ToNegativeInfinity, "2")]
    [InlineData("-2.1", MidpointRounding.ToNegativeInfinity, "-3")]
    public void Every_mode_decides_a_tie_in_its_way(string value, MidpointRounding mode, string expected) =>
        Assert.Equal(Rational.Parse(expected), Rational.Parse(value).Round(0, mode));

    [Fact]
    public void Rounding_is_half_away_from_zero_unless_one_says_otherwise()
    {
        Assert.Equal(0.13m, new Rational(1, 8).Round(2));
        Assert.Equal("0.130", new Rational(13, 100).Round(3).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.Round(29));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.Round(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rational(1, 2).Round(0, (MidpointRounding)9));
        Assert.Throws<OverflowException>(() => new Rational(BigInteger.Pow(10, 40), 1).Round(0));
        Assert.Throws<OverflowException>(() => new Rational(BigInteger.Pow(10, 28), 1).Round(2));
    }

    [Theory]
    [InlineData("0.065", "0.065")]
    [InlineData("-0.065", "-0.065")]
    [InlineData("1360/20922", "680/10461")]
    [InlineData("1/8", "0.125")]
    [InlineData("1.5/0.5", "3")]
    [InlineData("-7", "-7")]
    [InlineData("+7", "7")]
    [InlineData("007.50", "7.5")]
    [InlineData("0.0000000000000000000000000000000000000001", "0.0000000000000000000000000000000000000001")]
    public void A_decimal_or_a_fraction_is_read(string text, string print) => Assert.Equal(print, Rational.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("1/0")]
    [InlineData("1/2/3")]
    [InlineData("1,000")]
    [InlineData(" 1")]
    [InlineData("1e3")]
    [InlineData("-")]
    [InlineData("-.5")]
    [InlineData("1/")]
    [InlineData("六")]
    public void Other_text_is_refused(string text)
    {
        Assert.False(Rational.TryParse(text, null, out Rational value));
        Assert.Equal(Rational.Zero, value);
        Assert.Throws<PrintFormatException>(() => Rational.Parse(text));
    }

    [Fact]
    public void A_text_of_more_than_400_characters_is_refused()
    {
        Assert.True(Rational.TryParse(new string('9', 400), null, out _));
        Assert.False(Rational.TryParse(new string('9', 401), null, out _));
    }

    [Theory]
    [InlineData("0.0", "0.1")]
    [InlineData("0.00", "0.07")]
    [InlineData("0.##", "0.07")]
    [InlineData("F3", "0.065")]
    [InlineData("F", "0.07")]
    [InlineData("0", "0")]
    [InlineData("G", "680/10461")]
    [InlineData("R", "680/10461")]
    [InlineData("", "680/10461")]
    public void A_format_rounds_at_its_places(string format, string expected) => Assert.Equal(expected, new Rational(1360, 20922).ToString(format));

    [Theory]
    [InlineData("6.5496", "+0.0;-0.0", "+6.5")]
    [InlineData("-6.5496", "+0.0;-0.00", "-6.55")]
    [InlineData("-6.55", "0.0;;0", "-6.6")]
    [InlineData("0.0496", "0.0;-0.0", "0.0")]
    [InlineData("0.065", "P1", "6.5 %")]
    [InlineData("0.065", "0.0%", "6.5%")]
    [InlineData("0.0654", "0.0‰", "65.4‰")]
    [InlineData("1.000049999999999999", "+0.####;-0.####;0", "+1")]
    public void A_format_rounds_once_at_the_places_it_shows(string value, string format, string expected) =>
        Assert.Equal(expected, Rational.Parse(value, CultureInfo.InvariantCulture).ToString(format));

    [Fact]
    public void A_format_with_an_exponent_is_refused() => Assert.Throws<FormatException>(() => Rational.One.ToString("E2"));

    [Fact]
    public void A_decimal_comes_out_exactly_or_not_at_all()
    {
        Assert.True(new Rational(1, 8).TryGetDecimal(out decimal eighth));
        Assert.Equal(0.125m, eighth);
        Assert.False(new Rational(1, 3).TryGetDecimal(out _));
        Assert.False(new Rational(BigInteger.Pow(10, 30), 1).TryGetDecimal(out _));
        Assert.False(new Rational(1, BigInteger.Pow(10, 29)).TryGetDecimal(out _));
        Assert.True(((Rational)decimal.MinValue).TryGetDecimal(out decimal least));
        Assert.Equal(decimal.MinValue, least);
    }

    [Fact]
    public void Smaller_larger_and_without_sign()
    {
        Assert.Equal(2, Rational.Min(2, 3));
        Assert.Equal(3, Rational.Max(2, 3));
        Assert.Equal(new Rational(1, 2), new Rational(-1, 2).Abs());
        Assert.Equal(long.MinValue, (Rational)long.MinValue);
        Assert.Equal(Rational.Zero, default);
        Assert.Equal("0", default(Rational).ToString());
    }
}
