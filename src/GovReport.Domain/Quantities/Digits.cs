namespace GovReport.Domain.Quantities;

/// <summary>Numbers in digits, half-width or full-width, with or without marks between thousands: 28,460, 15 000, ８，７２５, 12.86.</summary>
internal static class Digits
{
    private const int Most = 29;
    private const int MostPlaces = 28;
    private const int MostGroups = 10;

    /// <summary>What may part thousands; one number uses one of them.</summary>
    private static readonly CharSet Separators = new(",， \u00A0\u2009\u202F\u3000'’");

    private static readonly Int128 MostMantissa = ((Int128)1 << 96) - 1;

    /// <summary>The value of a digit, −1 where the character is none.</summary>
    internal static int Value(char c)
    {
        if (c is >= '0' and <= '9')
        {
            return c - '0';
        }

        return c is >= '０' and <= '９' ? c - '０' : -1;
    }

    /// <summary>How much of a longer text is one number: a mark that parts no thousands (215.4,31; 5,6,7) ends it.</summary>
    internal static int Extent(ReadOnlySpan<char> text)
    {
        int at = Run(text);
        bool grouped = at is > 0 and <= 3 && Value(text[0]) > 0 && at < text.Length && Separators.Contains(text[at]);
        char separator = grouped ? text[at] : '\0';
        for (int groups = 0; grouped && groups < MostGroups && at < text.Length && text[at] == separator; groups++)
        {
            int gap = 1 + Break(text[(at + 1)..]);
            int group = Run(text[(at + gap)..]);
            grouped = group == 3;
            at += grouped ? gap + group : 0;
        }

        int point = Point(text[at..]);
        return at + point + (point > 0 ? Run(text[(at + point)..]) : 0);
    }

    /// <summary>How many digits stand at the start of the text.</summary>
    internal static int Run(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at < text.Length && Value(text[at]) >= 0)
        {
            at++;
        }

        return at;
    }

    /// <summary>Reads a number without sign at the start of the text.</summary>
    /// <param name="text">The text; it starts with a digit, or with the point of .5.</param>
    /// <param name="number">The number with its printed places.</param>
    /// <param name="length">The characters read; where something is wrong, those before it.</param>
    /// <param name="plain">Whether the number prints back by itself: half-width, no marks between thousands, no needless zero.</param>
    internal static PrintErrorReason Read(ReadOnlySpan<char> text, out decimal number, out int length, out bool plain)
    {
        int whole = Run(text), digits = whole;
        Int128 mantissa = 0;
        number = 0;
        length = 0;
        plain = whole > 0 && !(whole > 1 && Value(text[0]) == 0);
        int free = whole > 0 && Value(text[0]) == 0 ? -1 : 0; // the 0 of 0.5
        if (!Append(text[..whole], ref mantissa, ref length, ref plain, before: free))
        {
            return PrintErrorReason.TooManyDigits;
        }

        if (ReadGroups(text, ref mantissa, ref length, ref digits) is var grouping and not PrintErrorReason.None)
        {
            plain = false;
            return grouping;
        }

        plain &= digits == whole;
        int point = Point(text[length..]);
        int places = point > 0 ? Run(text[(length + point)..]) : 0;
        if (places > 0)
        {
            plain &= point == 1 && text[length] == '.';
            length += point;
            if (!Append(text.Slice(length, places), ref mantissa, ref length, ref plain, digits + free))
            {
                return PrintErrorReason.TooManyDigits;
            }
        }

        if (mantissa > MostMantissa || places > MostPlaces)
        {
            return PrintErrorReason.TooManyDigits;
        }

        number = Powers.ToDecimal(mantissa, places);
        return PrintErrorReason.None;
    }

    // Groups of three behind the first one to three digits; whatever else a mark parts is no number.
    private static PrintErrorReason ReadGroups(ReadOnlySpan<char> text, ref Int128 mantissa, ref int length, ref int digits)
    {
        char separator = length < text.Length && Separators.Contains(text[length]) ? text[length] : '\0';
        bool opens = digits is > 0 and <= 3 && Value(text[0]) > 0;
        bool ignored = true;
        while (separator != '\0' && length < text.Length && Separators.Contains(text[length]))
        {
            int gap = 1 + Break(text[(length + 1)..]);
            int group = Run(text[(length + gap)..]);
            bool blank = char.IsWhiteSpace(text[length]);
            if (group == 0 && blank)
            {
                return PrintErrorReason.None; // a blank before the unit
            }

            if (!opens || text[length] != separator || group != 3)
            {
                return PrintErrorReason.BadGrouping;
            }

            length += gap;
            if (!Append(text.Slice(length, group), ref mantissa, ref length, ref ignored, digits))
            {
                return PrintErrorReason.TooManyDigits;
            }

            digits += group;
        }

        return PrintErrorReason.None;
    }

    // The point with what follows it up to the next digit, where a line may be broken: 12.⏎86; 0 where there is none.
    private static int Point(ReadOnlySpan<char> text)
    {
        int before = Break(text);
        if (before >= text.Length || text[before] is not ('.' or '．'))
        {
            return 0;
        }

        int at = before + 1 + (before == 0 ? Break(text[1..]) : 0);
        return at < text.Length && Value(text[at]) >= 0 ? at : 0;
    }

    // A line broken inside a number; not a blank line.
    private static int Break(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("\r\n", StringComparison.Ordinal))
        {
            return 2;
        }

        return text.StartsWith('\n') ? 1 : 0;
    }

    private static bool Append(ReadOnlySpan<char> digits, ref Int128 mantissa, ref int length, ref bool plain, int before)
    {
        foreach (char c in digits)
        {
            if (++before > Most)
            {
                return false;
            }

            mantissa = (mantissa * 10) + Value(c);
            plain &= c <= '9';
            length++;
        }

        return true;
    }
}
