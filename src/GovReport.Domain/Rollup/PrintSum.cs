namespace GovReport.Domain;

/// <summary>An exact sum of prints with all values that they may stand for; the same whatever the order of adding.</summary>
internal struct PrintSum
{
    private const int Places = 8;

    private static readonly Int128 Limit = Int128.One << 120;

    // Plain prints in fixed point, most of all there are, and how far their bounds reach to either side; the rest as fractions.
    private Int128 _value;
    private Int128 _reach;
    private Remainder? _rest;

    internal readonly Rational Value => Fixed(_value) + (_rest?.Value ?? default);

    internal readonly Bounds Bounds
    {
        get
        {
            Bounds bounds = Bounds.Closed(Fixed(_value - _reach), Fixed(_value + _reach));
            return _rest is { } rest ? bounds + rest.Bounds : bounds;
        }
    }

    internal void Add(in Figure figure)
    {
        if (!TryAddPlain(figure))
        {
            Add(figure.Value.Value, figure.Bounds());
        }
    }

    internal void Add(Rational value, Bounds bounds)
    {
        if (bounds is { IsWeak: false, LowerClosed: true, UpperClosed: true } && bounds.Upper - value is { } reach && value - reach == bounds.Lower
            && TryFix(value, out Int128 whole) && TryFix(reach, out Int128 half))
        {
            AddFixed(whole, half);
        }
        else
        {
            _rest = _rest is { } rest ? new(rest.Value + value, rest.Bounds + bounds) : new(value, bounds);
        }
    }

    internal void Add(PrintSum other)
    {
        AddFixed(other._value, other._reach);
        if (other._rest is { } rest)
        {
            Add(rest.Value, rest.Bounds);
        }
    }

    // A number without a word, away from the limits of its unit: exact where it counts, else half of its last place to either side.
    private bool TryAddPlain(in Figure figure)
    {
        decimal number = figure.Number;
        int shift = Places + (int)figure.Scale - number.Scale;
        bool isInside = number > 0 || (number < 0 && !figure.Unit.IsNonNegative);
        if (!isInside || figure.Qualifier != Qualifier.None || figure.Upper is not null || shift is < 1 or > 18)
        {
            return false;
        }

        Int128 digits = Powers.Mantissa(number);
        if (Int128.Abs(digits) > long.MaxValue)
        {
            return false;
        }

        long place = (long)Powers.OfTen(shift);
        AddFixed(Math.BigMul((long)digits, place), figure.IsExactCount ? 0 : place / 2);
        return true;
    }

    private void AddFixed(Int128 value, Int128 reach)
    {
        _value += value;
        _reach += reach;
        if (Int128.Abs(_value) > Limit || _reach > Limit)
        {
            Bounds all = Bounds;
            _rest = new(Value, all);
            (_value, _reach) = (0, 0);
        }
    }

    private static bool TryFix(Rational value, out Int128 result)
    {
        Rational digits = value * Rational.PowerOfTen(Places);
        bool fits = digits.IsInteger && digits.Abs() <= Rational.OfPair(Limit >> 1, 1);
        result = fits ? (Int128)digits.Numerator : 0;
        return fits;
    }

    private static Rational Fixed(Int128 value) => Rational.OfPair(value, Powers.OfTen(Places));

    private sealed record Remainder(Rational Value, Bounds Bounds);
}
