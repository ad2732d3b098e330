namespace GovReport.Domain.Quantities;

/// <summary>
/// How an exact number becomes a print (修约): rounded half away from zero, never to a 0 or a 100% that it is not, never out of the
/// bounds that it has, and never too long for a figure.
/// </summary>
internal static class Prints
{
    private const int MostPlaces = 6;
    private const int LongestText = 400;
    private const int PlacesOfText = 4;
    private const int MostPlacesOf100 = 25;
    private const decimal Most = 9_999_999_999_999_999_999_999_999_999m;

    /// <summary>
    /// The figure with so many places, or fewer where it would have more than 28 digits; what has more even without places is 超过
    /// (低于) the most that they say.
    /// </summary>
    internal static Figure Fitting(Rational number, Unit unit, Scale scale, int decimals, Qualifier qualifier = Qualifier.None)
    {
        for (int places = Argument.Within(decimals, 0, 28); places >= 0; places--)
        {
            bool fits = number.TryRound(places, MidpointRounding.AwayFromZero, out decimal rounded);
            if (fits && Int128.Abs(Powers.Mantissa(rounded)) <= (Int128)Most)
            {
                return Figure.Of(rounded, unit, scale, qualifier);
            }
        }

        return number.Sign > 0 ? Figure.Of(Most, unit, scale, Qualifier.Exceeds) : Figure.Of(-Most, unit, scale, Qualifier.Below);
    }

    /// <summary>
    /// The figure of a rate, a share, points or an amount: with more places, up to six, while it would say 0 or 100% of what is neither
    /// or leave the bounds of its number, and then with the word that is true: 不足, 超过. What has no bounds is 约, what stands at the end
    /// of its bounds says so: 不足100.0%, 25.0%以上.
    /// </summary>
    internal static Figure Rounded(Enclosure number, Unit unit, Scale scale, int decimals, Bounds? within = null)
    {
        _ = Argument.Within(decimals, 0, 28);
        if (within is { } bounds && AtEnd(number, bounds, decimals) is { } end)
        {
            return Fitting(end.Number, unit, scale, decimals, end.Word);
        }

        int most = Math.Max(decimals, MostPlaces);
        for (int places = decimals; places <= most; places++)
        {
            Rational rounded = number.RoundTo(places);
            if (Says(number, rounded, unit) && (within is not { } known || Allows(known, rounded, places)))
            {
                return Fitting(rounded, unit, scale, places);
            }
        }

        // No place tells it from a whole number, or from what lies beyond its bounds.
        Rational near = number.RoundTo(decimals);
        if (near.Sign == 0)
        {
            near = number.Near.Sign / Rational.PowerOfTen(most);
            decimals = most;
        }

        return Fitting(near, unit, scale, decimals, number.Near < near ? Qualifier.Below : Qualifier.Exceeds);
    }

    /// <summary>The figure of all numbers within bounds: 11.1—25.0%, both ends rounded outwards; null where nothing bounds them.</summary>
    internal static Figure? Span(Bounds bounds, Unit unit, Scale scale, int decimals)
    {
        Figure? low = LowEnd(bounds, decimals) is { } from ? Fitting(from.Number, unit, scale, decimals, from.Word) : null;
        Figure? high = HighEnd(bounds, decimals) is { } to ? Fitting(to.Number, unit, scale, decimals, to.Word) : null;
        return low is { Number: var least } && high is { Number: var most } && least <= most
            ? Figure.Range(least, most, unit, scale)
            : low ?? high;
    }

    /// <summary>
    /// What stands at an end of its bounds, or has none, told by it with at most four places: 超过50%, 约25%; null for any other
    /// number.
    /// </summary>
    internal static string? ByItsEnd(Rational number, Bounds? within, Unit unit, Scale scale = Scale.One)
    {
        Rational factor = scale.Factor();
        Bounds bounds = (within ?? Bounds.Everything) / Bounds.Point(factor);
        return AtEnd(Enclosure.Of(number / factor), bounds, PlacesOfText) is { } end && end.Number.TryGetPlaces(out int places)
            ? Fitting(end.Number, unit, scale, places, end.Word).ToString()
            : null;
    }

    /// <summary>The word of a number that stands at an end of its bounds, or has none; null for any other.</summary>
    internal static Qualifier? WordAtEnd(Rational number, Bounds bounds) => AtEnd(Enclosure.Of(number), bounds, PlacesOfText)?.Word;

    /// <summary>The number in a format of decimals, with more places while it would say 0 or 100% of what is neither.</summary>
    internal static string Shown(Enclosure number, string format, Unit unit)
    {
        string section = format.Split(';')[0];
        int point = section.IndexOf('.', StringComparison.Ordinal);
        int places = point < 0 ? 0 : section.Length - point - 1;
        int enough = places;
        while (enough < LongestText && !Says(number, number.RoundTo(enough), unit))
        {
            enough++;
        }

        Rational shown = number.RoundTo(enough);
        if (enough == places)
        {
            return shown.Format(format);
        }

        string more = new('#', enough);
        return shown.Format(format.StartsWith('+') ? $"+0.{more};-0.{more}" : $"0.{more}");
    }

    /// <summary>
    /// So many places, or more, at which the number does not read as a 0 or a 100% that it is not; null where a decimal has not
    /// enough of them.
    /// </summary>
    internal static int? PlacesBesideWholes(Enclosure number, Unit unit, int decimals)
    {
        for (int places = decimals; places <= MostPlacesOf100; places++)
        {
            if (Says(number, number.RoundTo(places), unit))
            {
                return places;
            }
        }

        return null;
    }

    // Whether a rounded number may stand for the exact one: 0, and of percentages and multiples the whole, stand for themselves alone.
    private static bool Says(Enclosure number, Rational rounded, Unit unit)
    {
        bool hasWhole = unit.IsPercentLike || unit.ConvertsTo(Unit.Multiple);
        bool isWhole = rounded.Sign == 0 || (hasWhole && unit.ToBase(rounded.Abs()) == Rational.One);
        return !isWhole || number.Is(rounded);
    }

    // Bounds narrower than the last place hold no number of so many places at all: then the rounded one stands for them.
    private static bool Allows(Bounds bounds, Rational rounded, int places) => bounds.Contains(rounded)
        || (bounds is { Lower: { } low, Upper: { } high }
            && low.RoundTo(places, MidpointRounding.ToPositiveInfinity) > high.RoundTo(places, MidpointRounding.ToNegativeInfinity));

    // An end with the word for what lies within, rounded outwards.
    private static PrintedEnd? LowEnd(Bounds bounds, int decimals)
    {
        Qualifier word = bounds.LowerClosed ? Qualifier.AtLeast : Qualifier.Exceeds;
        return bounds.Lower is { } lower ? new(lower.RoundTo(decimals, MidpointRounding.ToNegativeInfinity), word) : null;
    }

    private static PrintedEnd? HighEnd(Bounds bounds, int decimals)
    {
        Qualifier word = bounds.UpperClosed ? Qualifier.AtMost : Qualifier.Below;
        return bounds.Upper is { } upper ? new(upper.RoundTo(decimals, MidpointRounding.ToPositiveInfinity), word) : null;
    }

    // A number without any bounds is 约; one at an open or a lonely end of them, or beyond it, is told by that end.
    private static PrintedEnd? AtEnd(Enclosure number, Bounds bounds, int decimals)
    {
        if (bounds.IsWeak || bounds is { Lower: null, Upper: null })
        {
            return new(number.RoundTo(decimals), Qualifier.About);
        }

        Rational near = number.Near;
        if (bounds.IsBounded && bounds.Contains(near))
        {
            return null;
        }

        if (near >= bounds.Upper)
        {
            return HighEnd(bounds, decimals);
        }

        return near <= bounds.Lower ? LowEnd(bounds, decimals) : null;
    }

    private readonly record struct PrintedEnd(Rational Number, Qualifier Word);
}
