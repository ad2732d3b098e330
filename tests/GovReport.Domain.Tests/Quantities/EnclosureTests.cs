using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests;

/// <summary>Roots and ratios of logarithms to any place; each is checked by whole powers alone.</summary>
public class EnclosureTests
{
    [Theory]
    [InlineData("8", 3, "2")]
    [InlineData("1.21", 2, "1.1")]
    [InlineData("1", 7, "1")]
    [InlineData("0", 2, "0")]
    [InlineData("27/64", 3, "0.75")]
    public void A_root_that_is_a_decimal_is_met_exactly(string value, int degree, string root)
    {
        Enclosure enclosure = Root(null, Rational.Parse(value), degree);

        Assert.Equal(Bounds.Point(Rational.Parse(root)), enclosure.Within(20));
        Assert.Equal(Rational.Parse(root), enclosure.Round(10));
    }

    [Fact]
    public void The_root_of_2_is_known_to_28_places()
    {
        Assert.Equal(1.4142135623730950488016887242m, Root(null, 2, 2).Round(28));
        Assert.Equal("1.4142", Root(null, 2, 2).ToString());
        Assert.Equal("1.1", Root(null, Rational.Parse("1.21"), 2).ToString());
        Assert.Equal(1.41421356238m, Root(null, 2, 2).Round(11, MidpointRounding.ToPositiveInfinity));
        Assert.Equal(1.41421356237m, Root(null, 2, 2).Round(11, MidpointRounding.ToNegativeInfinity));
    }

    [Theory]
    [InlineData(MidpointRounding.AwayFromZero, "0.4")]
    [InlineData(MidpointRounding.ToEven, "0.4")]
    [InlineData(MidpointRounding.ToZero, "0.3")]
    [InlineData(MidpointRounding.ToNegativeInfinity, "0.3")]
    [InlineData(MidpointRounding.ToPositiveInfinity, "0.4")]
    public void A_root_on_a_tie_is_decided_by_the_mode(MidpointRounding mode, string expected) =>
        Assert.Equal(Rational.Parse(expected), Root(null, 0.35m * (Rational)0.35m, 2).Round(1, mode));

    // A third of 3/2 is a half, though no decimal is a third.
    [Theory]
    [InlineData(0, MidpointRounding.AwayFromZero, 1)]
    [InlineData(0, MidpointRounding.ToEven, 0)]
    [InlineData(0, MidpointRounding.ToZero, 0)]
    [InlineData(-1, MidpointRounding.AwayFromZero, -1)]
    [InlineData(-1, MidpointRounding.ToEven, 0)]
    [InlineData(1, MidpointRounding.ToEven, 2)]
    [InlineData(1, MidpointRounding.ToZero, 1)]
    public void A_multiple_of_a_root_on_a_tie_is_decided_by_the_mode(int shift, MidpointRounding mode, int expected) =>
        Assert.Equal(expected, Scaled(Root(null, new Rational(1, 9), 2), new Rational(3, 2), shift).Round(0, mode));

    [Fact]
    public void A_multiple_is_as_narrow_as_asked()
    {
        Bounds bounds = Scaled(Root(null, 2, 2), 1_000_000, 0).Within(3);

        Assert.True(Width(bounds) <= new Rational(1, 1000) && bounds.Contains(Rational.Parse("1414213.5623730950488016887242")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Root(null, 2, 2).Within(401));
        Assert.Throws<ArgumentOutOfRangeException>(() => Root(null, 2, 2).Within(-1));
    }

    [Theory]
    [InlineData(4, 2, "2")]
    [InlineData(8, 4, "1.5")]
    [InlineData(2, 4, "0.5")]
    [InlineData(1, 3, "0")]
    [InlineData(9, 3, "2")]
    public void A_ratio_of_logarithms_may_be_rational(int value, int root, string expected)
    {
        Assert.Equal(Rational.Parse(expected), LogRatio(null, value, root).Round(10));
        Assert.True(LogRatio(null, value, root).Within(30).Contains(Rational.Parse(expected)));
    }

    [Fact]
    public void A_ratio_of_logarithms_on_a_tie_is_decided_by_the_mode()
    {
        Assert.Equal(2, LogRatio(null, 8, 4).Round(0));
        Assert.Equal(1, LogRatio(null, 8, 4).Round(0, MidpointRounding.ToZero));
        Assert.Equal(2, LogRatio(null, 32, 4).Round(0, MidpointRounding.ToEven));
    }

    [Fact]
    public void The_logarithm_of_3_to_base_2_is_known_to_28_places() => Assert.Equal(1.5849625007211561814537389439m, LogRatio(null, 3, 2).Round(28));

    [Fact]
    public void Places_are_limited()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Root(null, 2, 2).Within(401));
        Assert.Throws<ArgumentOutOfRangeException>(() => Root(null, 2, 2).Within(-1));
        Assert.True(Width(Root(null, 2, 2).Within(400)) <= ((Rational)10).Pow(-400));
    }

    [Fact]
    public void The_bounds_of_a_root_contain_it_and_are_narrow() => Prop.ForAll(
        Any.Fraction.ToArbitrary(), Gen.Choose(1, 6).ToArbitrary(), Gen.Choose(0, 40).ToArbitrary(), (value, degree, places) =>
        {
            Rational x = value.ToRational().Abs();
            Bounds bounds = Root(null, x, degree).Within(places);
            return bounds.Lower!.Value.Pow(degree) <= x && x <= bounds.Upper!.Value.Pow(degree) && Width(bounds) <= ((Rational)10).Pow(-places);
        }).Check(Trials.On(500));

    [Fact]
    public void A_rounded_root_is_no_farther_than_half_a_place() => Prop.ForAll(
        Any.Positive.ToArbitrary(), Gen.Choose(1, 8).ToArbitrary(), Gen.Choose(0, 8).ToArbitrary(), (value, degree, places) =>
        {
            Rational rounded = Root(null, value, degree).Round(places), half = ((Rational)10).Pow(-places) / 2;
            return (rounded + half).Pow(degree) > value && (rounded < half || (rounded - half).Pow(degree) <= value);
        }).Check(Trials.On(500));

    // ln v / ln r lies between p/q and (p+1)/q just where r^p ≤ v^q ≤ r^(p+1).
    [Fact]
    public void The_bounds_of_a_ratio_of_logarithms_contain_it_and_are_narrow() => Prop.ForAll(
        Gen.Choose(1, 5000).ToArbitrary(), Gen.Choose(101, 900).ToArbitrary(), Gen.Choose(0, 20).ToArbitrary(), (hundredths, rootHundredths, places) =>
        {
            Rational value = new(hundredths, 100), root = new(rootHundredths, 100);
            Bounds bounds = LogRatio(null, value, root).Within(places);
            int q = 40;
            int above = (int)(bounds.Upper!.Value * q).Round(0, MidpointRounding.ToPositiveInfinity);
            int below = (int)(bounds.Lower!.Value * q).Round(0, MidpointRounding.ToNegativeInfinity);
            bool small = Math.Abs(above) <= 1000 && Math.Abs(below) <= 1000;
            return Width(bounds) <= ((Rational)10).Pow(-places) && (!small || (root.Pow(below) <= value.Pow(q) && value.Pow(q) <= root.Pow(above)));
        }).Check(Trials.On(300));

    private static Rational Width(Bounds bounds) => bounds.Upper!.Value - bounds.Lower!.Value;

    [UnsafeAccessor(UnsafeAccessorKind.StaticMethod)]
    private static extern Enclosure Root(Enclosure? type, Rational value, int degree);

    [UnsafeAccessor(UnsafeAccessorKind.StaticMethod)]
    private static extern Enclosure LogRatio(Enclosure? type, Rational value, Rational root);

    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    private static extern Enclosure Scaled(Enclosure value, Rational factor, Rational shift);
}
