namespace GovReport.Domain;

/// <summary>The rates of two columns in percent, row by row: value/base, or the change from base to value by the base.</summary>
internal readonly struct ColumnRates
{
    private readonly Rational _weight;  // a number of the values, counted in the unit and scale of the bases
    private readonly long _up, _down;   // the same as a fraction; 0 where it is not short
    private readonly long _power;       // 10 to the places of the rate as a ratio; 0 where it is not short
    private readonly int _decimals;
    private readonly bool _isChange;

    private ColumnRates(Column values, Column bases, int decimals, bool isChange)
    {
        (_decimals, _isChange) = (Argument.Within(decimals, 0, 28), isChange);
        _weight = values.Unit.Factor * values.Scale.Factor() / (bases.Unit.Factor * bases.Scale.Factor());
        (_up, _down) = _weight.Numerator <= long.MaxValue && _weight.Denominator <= long.MaxValue ? ((long)_weight.Numerator, (long)_weight.Denominator) : default;
        _power = decimals + 2 <= Powers.MostShort ? Powers.OfTenShort(decimals + 2) : 0;
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
            bool has = values.TryGet(row, out decimal value) & bases.TryGet(row, out decimal start)
                && decimal.Sign(start) > 0 && (isChange || decimal.Sign(value) >= 0);
            rates[row] = has ? rate.Of(value, start) : null;
            count += has ? 1 : 0;
        }

        return count;
    }

    private decimal Of(decimal value, decimal start)
    {
        decimal rate = TryDivide(value, start, out decimal quick) ? quick : Exact(value, start).Percent.Round(_decimals);
        return !_isChange && rate == 100 && Exact(value, start) is var exact ? exact.Percent.Round(exact.PlacesBeside100(_decimals)) : rate;
    }

    private Percentage Exact(decimal value, decimal start) => new((value * _weight / start) - (_isChange ? 1 : 0));

    // Both numbers as whole numbers of one last place; these are short in all that reports print.
    private bool TryDivide(decimal value, decimal start, out decimal rate)
    {
        rate = 0;
        int shift = start.Scale - value.Scale;
        bool fits = Powers.TryGetShort(value, out long part) & Powers.TryGetShort(start, out long whole) & _up > 0 & _power > 0 & Math.Abs(shift) <= Powers.MostShort;
        if (fits)
        {
            part = Times(Times(part, Powers.OfTenShort(Math.Max(shift, 0)), ref fits), _up, ref fits);
            whole = Times(Times(whole, Powers.OfTenShort(Math.Max(-shift, 0)), ref fits), _down, ref fits);
        }

        if (fits)
        {
            Int128 scaled = Math.BigMul(_isChange ? part - whole : part, _power);
            rate = Powers.ToDecimal(Rational.RoundedQuotient(scaled, whole, MidpointRounding.AwayFromZero), _decimals);
        }

        return fits;
    }

    private static long Times(long a, long b, ref bool fits)
    {
        long high = Math.BigMul(a, b, out long low);
        fits &= high == low >> 63 && low is < 1L << 62 and > -(1L << 62);
        return fits ? low : 0;
    }
}
