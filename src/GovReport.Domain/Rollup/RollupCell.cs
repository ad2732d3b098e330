namespace GovReport.Domain.Rollups;

/// <summary>One sum of a roll-up: what the areas inside one wider area reported, and which of them did.</summary>
internal struct RollupCell
{
    private PrintSum _sum;
    private AreaSet _reported;
    private AreaSet _repeated;

    internal readonly Rational Value => _sum.Value;

    internal readonly Bounds Bounds => _sum.Bounds;

    internal readonly AreaSet Reported => _reported;

    /// <summary>Those that reported more than once, so that the sum counts them more than once.</summary>
    internal readonly AreaSet Repeated => _repeated;

    internal static RollupCell Of(Rational value, Bounds bounds, AreaSet reported, AreaSet repeated)
    {
        RollupCell cell = new() { _reported = reported, _repeated = repeated };
        cell._sum.Add(value, bounds);
        return cell;
    }

    internal void Add(int area, in Figure figure)
    {
        Report(area);
        _sum.Add(figure);
    }

    internal void Add(int area, Rational value, Bounds bounds)
    {
        Report(area);
        _sum.Add(value, bounds);
    }

    // The sets are copied into sets of its own: a roll-up that was handed out never changes.
    internal void Add(RollupCell other)
    {
        _repeated.Add(other._repeated);
        _repeated.Add(_reported.And(other._reported));
        _reported.Add(other._reported);
        _sum.Add(other._sum);
    }

    internal readonly bool ContentEquals(RollupCell other) =>
        Value == other.Value && Bounds == other.Bounds && _reported.SetEquals(other._reported) && _repeated.SetEquals(other._repeated);

    private void Report(int area)
    {
        if (!_reported.Add(area))
        {
            _repeated.Add(area);
        }
    }
}

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
        if (bounds is { IsWeak: false, LowerClosed: true, UpperClosed: true } && bounds.Upper - value is { } reach
            && value - reach == bounds.Lower
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

        long place = Powers.OfTenShort(shift);
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
