using static GovReport.Domain.Quantities.Powers;

namespace GovReport.Domain.Quantities;

/// <summary>
/// The closed bounds of plain prints in 64-bit numbers, low/denominator to
/// high/denominator: the quick way of <see cref="Domain.Bounds"/>. What
/// does not fit, is open or has no end is void, its denominator 0; every step that meets it is void as well, and the exact way answers.
/// </summary>
internal readonly struct ShortBounds : IExact<ShortBounds>
{
    private readonly long _low;
    private readonly long _high;
    private readonly long _denominator;

    private ShortBounds(long low, long high, long denominator, bool fits = true) =>
        (_low, _high, _denominator) = (low, high, fits ? denominator : 0);

    internal bool IsVoid => _denominator == 0;

    /// <summary>Whether 0 is not among the values; of what is void nobody knows.</summary>
    public bool IsNeverZero => _low > 0 || _high < 0;

    /// <summary>A constant.</summary>
    public static ShortBounds From(Rational value) =>
        value.TryGetShort(out long numerator, out long denominator)
            ? new(numerator, numerator, denominator, IsShort(numerator) && IsShort(denominator))
            : default;

    /// <summary>Already short.</summary>
    public ShortBounds Short() => this;

    /// <summary>The values that a print may stand for, in base units, as <see cref="PrintBounds"/> has them.</summary>
    /// <returns>False where a word, a range, a cut, a sign or many digits need the exact way.</returns>
    internal static bool TryRead(in Figure figure, Rounding rounding, out ShortBounds bounds)
    {
        Unit unit = figure.Unit;
        bool exact = rounding == Rounding.Exact || (rounding == Rounding.Rounded && figure.IsExactCount);
        bool plain = figure.TryGetShort(out long digits) && (exact || (rounding == Rounding.Rounded && digits != 0));
        bool natural = digits > 0 || !unit.IsNonNegative || (digits == 0 && exact);
        int places = figure.Number.Scale - (int)figure.Scale;
        bool fits = plain && natural && places <= 18;
        if (!fits)
        {
            bounds = default;
            return false;
        }

        (int one, int reach) = exact ? (1, 0) : (2, 1);
        long times = Times(OfTenShort(Math.Max(-places, 0)), unit.ShortFactor._low, ref fits);
        long denominator = Times(one * OfTenShort(Math.Max(places, 0)), unit.ShortFactor._denominator, ref fits);
        bounds = new(Times((one * digits) - reach, times, ref fits), Times((one * digits) + reach, times, ref fits), denominator, fits);
        return !bounds.IsVoid;
    }

    /// <summary>The same as <see cref="Domain.Bounds"/>.</summary>
    internal Bounds Exact() => Bounds.Closed(Rational.OfPair(_low, _denominator), Rational.OfPair(_high, _denominator));

    /// <summary>Whether all values lie between 0 and 1.</summary>
    internal bool IsShare => _low >= 0 && _high <= _denominator;

    /// <summary>Whether some value is possible under both.</summary>
    internal bool Overlaps(in ShortBounds other) =>
        Math.BigMul(_low, other._denominator) <= Math.BigMul(other._high, _denominator)
            && Math.BigMul(other._low, _denominator) <= Math.BigMul(_high, other._denominator);

    /// <summary>The same as <see cref="Domain.Bounds.ArePermissiveFor"/>.</summary>
    internal bool ArePermissiveFor(in ShortBounds print)
    {
        Int128 span = Math.BigMul(_high - _low, print._denominator);
        Int128 farthest = Math.BigMul(Math.Max(Math.Abs(print._low), Math.Abs(print._high)), _denominator);
        return span > farthest && span > Bounds.FewPrints * (Int128)Math.BigMul(print._high - print._low, _denominator);
    }

    public static ShortBounds operator +(ShortBounds left, ShortBounds right)
    {
        if (left.IsVoid || right.IsVoid)
        {
            return default;
        }

        if (left._denominator == right._denominator)
        {
            return Sum(left._low + right._low, left._high + right._high, left._denominator, fits: true);
        }

        bool fits = true;
        long a = right._denominator, b = left._denominator;
        if (a > 1 && b > 1)
        {
            (a, b) = Shortened(a, b);
        }

        return Sum(
            Times(left._low, a, ref fits) + Times(right._low, b, ref fits),
            Times(left._high, a, ref fits) + Times(right._high, b, ref fits),
            Times(left._denominator, a, ref fits),
            fits);
    }

    // Without a common factor, where one of them is a multiple of the other.
    private static (long A, long B) Shortened(long a, long b)
    {
        if (b % a == 0)
        {
            return (1, b / a);
        }

        return a % b == 0 ? (a / b, 1) : (a, b);
    }

    public static ShortBounds operator -(ShortBounds left, ShortBounds right) =>
        left + new ShortBounds(-right._high, -right._low, right._denominator);

    public static ShortBounds operator *(ShortBounds left, ShortBounds right)
    {
        bool fits = true;
        long low = Times(left._low, right._low, ref fits), high = Times(left._high, right._high, ref fits);
        long denominator = Times(left._denominator, right._denominator, ref fits);
        if (left._low < 0 || right._low < 0)
        {
            long a = Times(left._low, right._high, ref fits), b = Times(left._high, right._low, ref fits);
            (low, high) = (Math.Min(Math.Min(low, high), Math.Min(a, b)), Math.Max(Math.Max(low, high), Math.Max(a, b)));
        }

        return new(low, high, denominator, fits);
    }

    public static ShortBounds operator /(ShortBounds left, ShortBounds right)
    {
        bool fits = right._low > 0 || right._high < 0;
        return left * (right._low == right._high
            ? new(Math.Sign(right._low) * right._denominator, Math.Sign(right._low) * right._denominator, Math.Abs(right._low),
                fits && !right.IsVoid)
            : new(Times(right._low, right._denominator, ref fits), Times(right._high, right._denominator, ref fits),
                Times(right._low, right._high, ref fits), fits && !right.IsVoid));
    }

    /// <summary>A power soon leaves 64 bits, so that the exact way takes it at once.</summary>
    public ShortBounds Pow(int exponent) => default;

    private static ShortBounds Sum(long low, long high, long denominator, bool fits) =>
        new(low, high, denominator, fits && IsShort(low) && IsShort(high));
}
