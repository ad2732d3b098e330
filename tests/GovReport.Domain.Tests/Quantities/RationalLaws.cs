using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests;

public class RationalLaws
{
    private static readonly Config Often = Trials.On(2000);

    [Fact]
    public void Arithmetic_is_that_of_fractions() => Prop.ForAll(Any.Fraction.Two().ToArbitrary(), pair =>
    {
        var (a, b) = pair;
        Rational x = a.ToRational(), y = b.ToRational();
        return Fraction.Of(x) == a
            && Fraction.Of(x + y) == a + b
            && Fraction.Of(x - y) == a - b
            && Fraction.Of(x * y) == a * b
            && Fraction.Of(-x) == new Fraction(-a.Numerator, a.Denominator)
            && (b.Numerator.IsZero || Fraction.Of(x / y) == a / b);
    }).Check(Often);

    [Fact]
    public void Results_of_results_stay_exact() => Prop.ForAll(Gen.ArrayOf(Any.Fraction).ToArbitrary(), terms =>
    {
        Rational sum = 0, product = 1;
        Fraction expectedSum = new(0, 1), expectedProduct = new(1, 1);
        foreach (Fraction term in terms)
        {
            (sum, expectedSum) = (sum + term.ToRational(), expectedSum + term);
            (product, expectedProduct) = (product * term.ToRational(), expectedProduct * term);
        }

        return Fraction.Of(sum) == expectedSum && Fraction.Of(product) == expectedProduct && sum == expectedSum.ToRational() && sum.GetHashCode() == expectedSum.ToRational().GetHashCode();
    }).Check(Trials.On(100));

    [Fact]
    public void Comparison_is_that_of_fractions_and_equal_values_have_equal_hashes() => Prop.ForAll(Any.Fraction.Two().ToArbitrary(), pair =>
    {
        var (a, b) = pair;
        Rational x = a.ToRational(), y = b.ToRational();
        Rational sameAsX = (x * 7) / 7 + y - y;
        int order = a.Against(b);
        return Math.Sign(x.CompareTo(y)) == order && x < y == order < 0 && x == y == (order == 0) && x >= y == order >= 0
            && sameAsX == x && sameAsX.GetHashCode() == x.GetHashCode() && x.Sign == a.Numerator.Sign && x.IsInteger == a.Denominator.IsOne;
    }).Check(Often);

    [Fact]
    public void Rounding_is_that_of_fractions_in_every_mode() => Prop.ForAll(
        Gen.OneOf(Any.NearTie, Any.Fraction).ToArbitrary(),
        Any.Rounding.ToArbitrary(),
        Gen.Choose(0, 28).ToArbitrary(),
        (value, mode, places) =>
        {
            BigInteger unit = BigInteger.Pow(10, places);
            BigInteger expected = (value * new Fraction(unit, 1)).Round(mode);
            bool fits = BigInteger.Abs(expected) < BigInteger.Pow(2, 96);
            try
            {
                decimal rounded = value.ToRational().Round(places, mode);
                return fits && Fraction.Of(rounded) == new Fraction(expected, unit) && rounded.Scale == places;
            }
            catch (OverflowException)
            {
                return !fits;
            }
        }).Check(Often);

    [Fact]
    public void A_decimal_goes_in_and_comes_out_unchanged() => Prop.ForAll(
        (from low in Gen.Choose(int.MinValue, int.MaxValue)
         from middle in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Choose(int.MinValue, int.MaxValue)))
         from high in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Choose(int.MinValue, int.MaxValue)))
         from negative in Gen.Elements(true, false)
         from places in Gen.Choose(0, 28)
         select new decimal(low, middle, high, negative, (byte)places)).ToArbitrary(),
        value => ((Rational)value).TryGetDecimal(out decimal back) && back == value && Rational.Parse(((Rational)value).ToString()) == value).Check(Often);

    [Fact]
    public void What_is_printed_is_read_back() =>
        Prop.ForAll(Any.Fraction.ToArbitrary(), value => Rational.Parse(value.ToRational().ToString()) == value.ToRational()).Check(Often);

    [Fact]
    public void A_power_is_a_product() => Prop.ForAll(Any.Fraction.ToArbitrary(), Gen.Choose(0, 9).ToArbitrary(), (value, exponent) =>
    {
        Fraction expected = Enumerable.Repeat(value, exponent).Aggregate(new Fraction(1, 1), (a, b) => a * b);
        return Fraction.Of(value.ToRational().Pow(exponent)) == expected
            && (value.Numerator.IsZero || Fraction.Of(value.ToRational().Pow(-exponent)) == new Fraction(1, 1) / expected);
    }).Check(Trials.On(100));
}
