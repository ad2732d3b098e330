namespace GovReport.Domain;

public readonly partial record struct Rational
{
    private const int MaxTextLength = 400;
    private const int MostDecimalPlaces = 28;
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private static readonly Int128 MaxMantissa = ((Int128)1 << 96) - 1;

    /// <summary>The print form: a plain decimal, or <c>numerator/denominator</c>.</summary>
    public override string ToString()
    {
        (BigInteger numerator, BigInteger denominator) = Reduced();
        if (!TryCountPlaces(denominator, out int places))
        {
            return string.Create(CultureInfo.InvariantCulture, $"{numerator}/{denominator}");
        }

        BigInteger digits = BigInteger.Abs(numerator) * (BigInteger.Pow(10, places) / denominator);
        string text = digits.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        return (numerator.Sign < 0 ? "-" : string.Empty) + (places == 0 ? text : $"{text[..^places]}.{text[^places..]}");
    }

    /// <inheritdoc cref="Format"/>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => Format(format);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Text.TryFormat(Format(format), destination, out charsWritten);

    /// <summary>Reads a decimal (<c>-0.065</c>) or a fraction of two (<c>1360/20922</c>).</summary>
    /// <exception cref="PrintFormatException">The text is neither.</exception>
    public static Rational Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Rational value)
            ? value
            : throw new PrintFormatException(new PrintError(PrintErrorReason.NoRational, 0), s.ToString());

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Rational Parse(string s, IFormatProvider? provider = null) => Parse(Argument.NotNull(s).AsSpan(), provider);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out Rational)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out Rational result) => TryParse(s, provider: null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rational result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rational result)
    {
        result = default;
        if (s.IsEmpty || s.Length > MaxTextLength)
        {
            return false;
        }

        int slash = s.IndexOf('/');
        if (slash < 0)
        {
            return TryParseDecimal(s, out result);
        }

        if (!TryParseDecimal(s[..slash], out Rational numerator) || !TryParseDecimal(s[(slash + 1)..], out Rational denominator)
            || denominator.Sign == 0)
        {
            return false;
        }

        result = numerator / denominator;
        return true;
    }

    /// <summary>
    /// The text in a format of the framework for decimals (<c>0.0</c>, <c>0.##</c>, <c>F2</c>), rounded half away from zero at its
    /// places; the print form for none, G or R. What no decimal holds is written in all its digits, with the sign, the places and the
    /// % of the format. No culture changes it.
    /// </summary>
    /// <exception cref="FormatException">The format is one with exponents, or none of decimals.</exception>
    internal string Format(ReadOnlySpan<char> format)
    {
        if (format.IsEmpty || format is "G" or "R")
        {
            return ToString();
        }

        int places = Math.Min(PlacesOf(format), MaxTextLength);
        return places <= MostDecimalPlaces && TryRound(places, MidpointRounding.AwayFromZero, out decimal rounded)
            ? rounded.ToString(format.ToString(), CultureInfo.InvariantCulture)
            : InAllDigits(format, places);
    }

    /// <summary>Whether the value is a decimal of finitely many places, and how many.</summary>
    internal bool TryGetPlaces(out int places) => TryCountPlaces(Denominator, out places);

    private string InAllDigits(ReadOnlySpan<char> format, int places)
    {
        ReadOnlySpan<char> section = SectionOf(format);
        bool isLetter = char.IsAsciiLetter(format[0]);
        string sign = isLetter && format[0] is 'P' or 'p' ? "%" : string.Concat(section.ToArray().Where(c => c is '%' or '‰'));
        int shift = sign.Sum(c => c == '%' ? 2 : 3);
        string digits = (RoundTo(places).Abs() * PowerOfTen(shift)).ToString();
        int point = digits.IndexOf('.', StringComparison.Ordinal), shown = point < 0 ? 0 : digits.Length - point - 1;
        int least = isLetter ? places - shift : PointOf(section).Count('0');
        string mark = shown == 0 && least > 0 ? "." : string.Empty;
        string padded = digits + mark + new string('0', Math.Max(least - shown, 0));
        string plus = Sign > 0 && section.StartsWith("+") ? "+" : string.Empty;
        return (Sign < 0 ? "-" : plus) + padded + sign;
    }

    // The places that a format shows, of a format with sections those of this sign's; a percentage has two more.
    private int PlacesOf(ReadOnlySpan<char> format)
    {
        if (char.IsAsciiLetter(format[0]))
        {
            return PlacesOfLetter(format);
        }

        ReadOnlySpan<char> section = SectionOf(format), behindPoint = PointOf(section);
        return behindPoint.Count('0') + behindPoint.Count('#') + (2 * section.Count('%')) + (3 * section.Count('‰'));
    }

    // F2, P1: two places where it names none.
    private static int PlacesOfLetter(ReadOnlySpan<char> format)
    {
        int places = int.TryParse(format[1..], NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : 2;
        return format[0] switch
        {
            'P' or 'p' => places + 2,
            'E' or 'e' => throw new FormatException(
                $"'{format}' is no format of an exact number; formats such as 0.0, 0.##, F2 and P1 are."),
            _ => places,
        };
    }

    // The section of a custom format that goes with the sign.
    private ReadOnlySpan<char> SectionOf(ReadOnlySpan<char> format)
    {
        int end = format.IndexOf(';');
        ReadOnlySpan<char> negative = end < 0 ? default : format[(end + 1)..];
        negative = negative.IndexOf(';') is >= 0 and var zero ? negative[..zero] : negative;
        ReadOnlySpan<char> positive = end < 0 ? format : format[..end];
        return Sign < 0 && !negative.IsEmpty ? negative : positive;
    }

    private static ReadOnlySpan<char> PointOf(ReadOnlySpan<char> section) =>
        section.IndexOf('.') is >= 0 and var point ? section[point..] : default;

    private static bool TryParseDecimal(ReadOnlySpan<char> s, out Rational result)
    {
        result = default;
        int point = s.IndexOf('.');
        int places = point < 0 ? 0 : s.Length - point - 1;
        Span<char> digits = stackalloc char[MaxTextLength];
        int length = 0;
        foreach (char c in s)
        {
            if (c != '.')
            {
                digits[length++] = c;
            }
        }

        bool wellFormed = point < 0 || (point > 0 && places > 0 && length == s.Length - 1 && char.IsAsciiDigit(s[point - 1]));
        if (!wellFormed || !BigInteger.TryParse(digits[..length], Style & NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
            out BigInteger mantissa))
        {
            return false;
        }

        result = Of(mantissa, BigInteger.Pow(10, places));
        return true;
    }

    // A fraction terminates where its denominator has no prime factor but 2 and 5.
    private static bool TryCountPlaces(BigInteger denominator, out int places)
    {
        int twos = 0, fives = 0;
        for (; denominator.IsEven; twos++)
        {
            denominator >>= 1;
        }

        for (BigInteger next = BigInteger.DivRem(denominator, 5, out BigInteger rest); rest.IsZero; next =
            BigInteger.DivRem(denominator, 5, out rest))
        {
            denominator = next;
            fives++;
        }

        places = Math.Max(twos, fives);
        return denominator.IsOne;
    }

    private static bool TryMakeDecimal(BigInteger mantissa, int places, out decimal value)
    {
        bool fits = mantissa.GetBitLength() <= 96 && BigInteger.Abs(mantissa) <= (BigInteger)MaxMantissa;
        value = fits ? Powers.ToDecimal((Int128)mantissa, places) : 0;
        return fits;
    }
}
