namespace GovReport.Domain;

/// <summary>The table of prints and the true values they may stand for.</summary>
internal static class PrintBounds
{
    internal static Bounds Of(Figure figure, Rounding rounding, decimal? tolerance)
    {
        Bounds bounds = For(figure.Qualifier, figure, rounding, tolerance);
        if (figure.SecondQualifier != Qualifier.None)
        {
            Bounds second = For(figure.SecondQualifier, figure, rounding, tolerance);
            bounds = (bounds.Intersect(second) ?? bounds) is var both && (bounds.IsWeak || second.IsWeak) ? both.AsWeak() : both;
        }

        bounds = bounds.Scaled(figure.Scale.Factor());
        Bounds natural = figure.Unit.IsNonNegative ? bounds.Intersect(Bounds.AtLeast(0)) ?? bounds : bounds;
        return bounds.IsWeak ? natural.AsWeak() : natural;
    }

    private static Bounds For(Qualifier qualifier, Figure figure, Rounding rounding, decimal? tolerance)
    {
        Rational v = figure.Number;
        return qualifier switch
        {
            Qualifier.About => tolerance is { } t ? Bounds.Closed(v - t, (figure.Upper ?? v) + t).AsWeak() : Bounds.Everything.AsWeak(),
            _ when figure.Upper is { } upper => Range(qualifier, v, upper),
            Qualifier.Over when v.Sign < 0 => Bounds.Between(v - LastSignificantPlace(figure.Number), v, lowerClosed: false),
            Qualifier.Over => Bounds.Between(v, v + LastSignificantPlace(figure.Number), upperClosed: false),
            Qualifier.Exceeds => Bounds.Above(v),
            Qualifier.Nearly => Nearly(v, LastSignificantPlace(figure.Number)),
            Qualifier.AtLeast => Bounds.AtLeast(v),
            Qualifier.AtMost => Bounds.AtMost(v),
            Qualifier.Below => Bounds.Below(v),
            Qualifier.Several => Bounds.Between(v * 2, v * 10, upperClosed: false),
            Qualifier.Upwards => Bounds.Between(v, v * 10, upperClosed: false),
            _ => Plain(figure, v, rounding),
        };
    }

    // On the side of 0, by less than a place, and no more than half of the way.
    private static Bounds Nearly(Rational v, Rational place) => v.Sign switch
    {
        > 0 => Bounds.Between(Rational.Max(v - place, v / 2), v, lowerClosed: false, upperClosed: false),
        < 0 => Bounds.Between(v, Rational.Min(v + place, v / 2), lowerClosed: false, upperClosed: false),
        _ => Bounds.Below(v),
    };

    // A word on a range opens the end it speaks of: 20—30余万 reaches to 40万, 不足3—5米 stays below 5米.
    private static Bounds Range(Qualifier qualifier, Rational v, decimal upper) => qualifier switch
    {
        Qualifier.Over => Bounds.Between(v, upper + LastSignificantPlace(upper), upperClosed: false),
        Qualifier.AtMost => Bounds.AtMost(upper),
        Qualifier.Below => Bounds.Below(upper),
        _ => Bounds.Between(v, upper, lowerClosed: qualifier != Qualifier.Exceeds || v == upper),
    };

    private static Bounds Plain(Figure figure, Rational v, Rounding rounding)
    {
        return rounding switch
        {
            _ when rounding == Rounding.Exact || figure.IsDoubling => Bounds.Point(v),
            Rounding.LastSignificant => Around(v, LastSignificantPlace(figure.Number) / 2),
            _ when figure.IsExactCount || figure.IsZeroInWords => Bounds.Point(v),
            Rounding.Truncated =>
                Cut(v, figure.LastPlace < 0
                    ? Rational.One / Rational.PowerOfTen(-figure.LastPlace)
                    : Rational.PowerOfTen(figure.LastPlace)),
            _ when figure.LastPlace > 0 => Around(v, Rational.PowerOfTen(figure.LastPlace) / 2),
            _ => Halves(figure.Number),
        };
    }

    private static Bounds Around(Rational v, Rational reach) => Bounds.Closed(v - reach, v + reach);

    private static Bounds Cut(Rational v, Rational unit) => v.Sign switch
    {
        > 0 => Bounds.Between(v, v + unit, upperClosed: false),
        < 0 => Bounds.Between(v - unit, v, lowerClosed: false),
        _ => Bounds.Between(-unit, unit, lowerClosed: false, upperClosed: false),
    };

    // Half of the last printed place to either side, over one denominator.
    private static Bounds Halves(decimal number)
    {
        Int128 twice = 2 * Powers.Mantissa(number), denominator = 2 * Powers.OfTen(number.Scale);
        return Bounds.Closed(Rational.OfPair(twice - 1, denominator), Rational.OfPair(twice + 1, denominator));
    }

    // One of the last printed place that carries meaning: 1000 for 2000, 0.1 for 2.0, 1 for 145.
    private static Rational LastSignificantPlace(decimal number)
    {
        if (number.Scale > 0 || number == 0)
        {
            return Rational.One / Rational.PowerOfTen(number.Scale);
        }

        Int128 digits = Powers.Mantissa(number);
        int zeros = 0;
        for (; digits % 10 == 0; zeros++)
        {
            digits /= 10;
        }

        return Rational.PowerOfTen(zeros);
    }
}

/// <summary>How a source made its prints from true values (修约方式): the role that the caller gives to a figure.</summary>
[JsonConverter(typeof(NameConverter<Rounding>))]
public enum Rounding
{
    /// <summary>四舍五入: measured values are rounded at the last printed place; a count in its own unit is exact.</summary>
    Rounded,
    /// <summary>去尾: measured values are cut after the last printed place; a count in its own unit is exact.</summary>
    Truncated,
    /// <summary>The number is meant exactly, such as a plan's (计划数).</summary>
    Exact,
    /// <summary>取整: rounded at the last digit that is not zero, also a count (7000 stands for 6500 to 7500).</summary>
    LastSignificant,
}
