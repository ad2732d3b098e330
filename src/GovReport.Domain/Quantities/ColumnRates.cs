using static GovReport.Domain.Quantities.Powers;

namespace GovReport.Domain.Quantities;

/// <summary>The rates of two columns in percent, row by row: value/base, or the change from base to value by the base.</summary>
internal readonly struct ColumnRates
{
    private const int MostPlaces = 18;

    private readonly Rational _weight;  // a number of the values, counted in the unit and scale of the bases
    private readonly long _up, _down;   // the same as a fraction
    private readonly long _power;       // 10 to the places of the rate as a ratio
    private readonly bool _isShort;     // whether these fit
    private readonly bool _isSame;      // whether units and scales are the same
    private readonly int _decimals;
    private readonly bool _isChange;

    private ColumnRates(Column values, Column bases, int decimals, bool isChange)
    {
        (_decimals, _isChange) = (Argument.Within(decimals, 0, 28), isChange);
        _weight = values.Unit.Factor * values.Scale.Factor() / (bases.Unit.Factor * bases.Scale.Factor());
        _isSame = _weight == Rational.One;
        _isShort = _weight.Numerator <= long.MaxValue && _weight.Denominator <= long.MaxValue && decimals + 2 <= MostPlaces;
        (_up, _down, _power) = _isShort ? ((long)_weight.Numerator, (long)_weight.Denominator, OfTenShort(decimals + 2)) : default;
    }

    /// <summary>Fills in the rates; null where a number is missing, the base is not above 0, or what is no change is below 0.</summary>
    /// <returns>How many rates there are.</returns>
    internal static int Fill(Span<decimal?> rates, Column values, Column bases, int decimals, bool isChange)
    {
        if (!values.Unit.ConvertsTo(bases.Unit))
        {
            throw new UnitMismatchException(values.Unit, bases.Unit, "divided");
        }

        ColumnRates rate = new(values, bases, decimals, isChange);
        int rows = values.RowsWith(bases, rates.Length), count = 0;
        for (int row = 0; row < rows; row++)
        {
            if (values.TryGet(row, out decimal value) && bases.TryGet(row, out decimal start) && decimal.Sign(start) > 0
                && (isChange || decimal.Sign(value) >= 0))
            {
                rates[row] = rate.Of(in value, in start);
                count += rates[row].HasValue ? 1 : 0;
            }
            else
            {
                rates[row] = null;
            }
        }

        return count;
    }

    // Null where no decimal holds the rate: one absurd row costs the others nothing.
    private decimal? Of(in decimal value, in decimal start)
    {
        if (!TryDivide(value, start, out decimal quick)
            && !Exact(value, start).Percent.TryRound(_decimals, MidpointRounding.AwayFromZero, out quick))
        {
            return null;
        }

        bool isWhole = quick is 0 or 100 or -100 && !(quick == 0 && decimal.Sign(value) == 0);
        return isWhole && Exact(value, start) is var exact ? exact.Percent.Round(exact.PlacesBeside100(_decimals)) : quick;
    }

    private Percentage Exact(decimal value, decimal start) => new((value * _weight / start) - (_isChange ? 1 : 0));

    // Both numbers as whole numbers of one last place: they and the quotient are short in all that reports print.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryDivide(in decimal value, in decimal start, out decimal rate)
    {
        int shift = start.Scale - value.Scale;
        bool fits = TryGetShort(value, out long part) & TryGetShort(start, out long whole) & _isShort & Math.Abs(shift) <= MostPlaces;
        if (fits && (shift != 0 || !_isSame))
        {
            part = Times(Times(part, OfTenShort(Math.Max(shift, 0)), ref fits), _up, ref fits);
            whole = Times(Times(whole, OfTenShort(Math.Max(-shift, 0)), ref fits), _down, ref fits);
        }

        long compared = fits && _isChange ? part - whole : part;
        long scaled = fits ? Times(compared, _power, ref fits) : 0;
        (long digits, long rest) = fits ? Math.DivRem(scaled, whole) : default;
        digits += fits && 2 * Math.Abs(rest) >= whole ? Math.Sign(scaled) : 0;
        rate = ToDecimal((ulong)Math.Abs(digits), _decimals);
        rate = digits < 0 ? -rate : rate;
        return fits;
    }
}
