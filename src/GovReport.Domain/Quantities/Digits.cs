namespace GovReport.Domain;

/// <summary>Numbers in digits, half-width or full-width, with thousands commas.</summary>
internal static class Digits
{
    private const int Most = 29;
    private const int MostPlaces = 28;

    private static readonly Int128 MostMantissa = ((Int128)1 << 96) - 1;

    /// <summary>The value of a digit, −1 where the character is none.</summary>
    internal static int Value(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;

    /// <summary>How much of a longer text is one number: a comma that parts no thousands (215.4,31; 5,6,7) ends it.</summary>
    internal static int Extent(ReadOnlySpan<char> text)
    {
        int at = Run(text);
        bool grouped = at is > 0 and <= 3 && text[0] is not ('0' or '０');
        while (grouped && at < text.Length && text[at] == ',' && Run(text[(at + 1)..]) == 3)
        {
            at += 4;
        }

        int places = at < text.Length && text[at] is '.' or '．' ? Run(text[(at + 1)..]) : 0;
        return places > 0 ? at + 1 + places : at;
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
    /// <param name="text">The text; it starts with a digit.</param>
    /// <param name="number">The number with its printed places.</param>
    /// <param name="length">The characters read; where something is wrong, those before it.</param>
    /// <param name="plain">Whether the number prints back by itself: half-width, no commas, no needless zero.</param>
    internal static PrintErrorReason Read(ReadOnlySpan<char> text, out decimal number, out int length, out bool plain)
    {
        ulong small = 0;
        int digits = 0, places = -1, sinceComma = -1;
        plain = !(text.Length > 1 && Value(text[0]) == 0 && Value(text[1]) >= 0);
        number = 0;
        Int128 large = 0;
        for (length = 0; length < text.Length; length++)
        {
            char c = text[length];
            int digit = Value(c);
            if (digit >= 0)
            {
                if (++digits > Most + (Value(text[0]) == 0 ? 1 : 0))
                {
                    return PrintErrorReason.TooManyDigits;
                }

                plain &= c <= '9';
                places += places >= 0 ? 1 : 0;
                sinceComma += sinceComma >= 0 && places < 0 ? 1 : 0;
                if (digits <= 18)
                {
                    small = (small * 10) + (uint)digit;
                }
                else
                {
                    large = ((digits == 19 ? small : large) * 10) + digit;
                }
            }
            else if (c is '.' or '．' && places < 0 && length + 1 < text.Length && Value(text[length + 1]) >= 0)
            {
                places = 0;
                plain &= c == '.';
            }
            else if (c == ',' && places < 0 && (sinceComma == 3 || (sinceComma < 0 && digits <= 3 && Value(text[0]) > 0)))
            {
                sinceComma = 0;
                plain = false;
            }
            else
            {
                break;
            }

            if (sinceComma > 3)
            {
                return PrintErrorReason.BadGrouping;
            }
        }

        if (sinceComma is >= 0 and not 3 || (length < text.Length && text[length] == ','))
        {
            return PrintErrorReason.BadGrouping;
        }

        if (large > MostMantissa || places > MostPlaces)
        {
            return PrintErrorReason.TooManyDigits;
        }

        number = digits <= 18 ? Powers.ToDecimal(small, Math.Max(places, 0)) : Powers.ToDecimal(large, Math.Max(places, 0));
        return PrintErrorReason.None;
    }
}
