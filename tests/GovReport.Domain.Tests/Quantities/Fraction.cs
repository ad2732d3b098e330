using System.Numerics;

namespace GovReport.Domain.Tests;

/// <summary>A plain fraction of two big integers: the oracle that the library's own numbers are compared with.</summary>
public readonly record struct Fraction
{
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (Numerator, Denominator) = (numerator / divisor, denominator / divisor);
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a, Fraction b) => a + new Fraction(-b.Numerator, b.Denominator);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public int Against(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The nearest whole number; found by counting down and up from the floor.</summary>
    public BigInteger Round(MidpointRounding mode)
    {
        BigInteger floor = BigInteger.DivRem(Numerator, Denominator, out BigInteger rest);
        floor -= rest.Sign < 0 ? 1 : 0;
        if (rest.IsZero)
        {
            return floor;
        }

        int toHalf = (this - new Fraction(floor, 1)).Against(new Fraction(1, 2));
        bool up = mode switch
        {
            MidpointRounding.ToPositiveInfinity => true,
            MidpointRounding.ToNegativeInfinity => false,
            MidpointRounding.ToZero => Numerator.Sign < 0,
            MidpointRounding.AwayFromZero => toHalf > 0 || (toHalf == 0 && Numerator.Sign > 0),
            _ => toHalf > 0 || (toHalf == 0 && !floor.IsEven),
        };
        return up ? floor + 1 : floor;
    }

    public static Fraction Of(Rational value) => new(value.Numerator, value.Denominator);

    public Rational ToRational() => new(Numerator, Denominator);
}
