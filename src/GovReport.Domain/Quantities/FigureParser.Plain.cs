namespace GovReport.Domain.Quantities;

/// <summary>
/// The way of most prints: half-width digits, perhaps 余, perhaps 万 or 亿, and the symbol of a unit. Everything else takes the long way.
/// </summary>
internal ref partial struct FigureParser
{
    private const int MostPlainDigits = 18;

    /// <summary>Reads a plain print; false where the text is none, which says nothing of whether it is a print.</summary>
    internal static bool TryReadPlain(ReadOnlySpan<char> text, UnitCatalogue units, out Figure figure)
    {
        int digits = ReadPlainNumber(text, out ulong mantissa, out int places);
        ReadOnlySpan<char> rest = text[digits..];
        bool over = rest.StartsWith('余');
        rest = over ? rest[1..] : rest;
        Scale scale = rest switch
        {
            ['万', ..] => Scale.Wan,
            ['亿', ..] => Scale.Yi,
            _ => Scale.One,
        };
        rest = scale == Scale.One ? rest : rest[1..];
        if (digits == 0 || units.FindPlain(rest, behindScale: scale != Scale.One) is not { } unit)
        {
            figure = default;
            return false;
        }

        figure = new(Powers.ToDecimal(mantissa, places), unit, scale, over ? Qualifier.Over : Qualifier.None, Qualifier.None, upper: null,
            print: null);
        return true;
    }

    // The characters of a number that prints back by itself; 0 where there is none.
    private static int ReadPlainNumber(ReadOnlySpan<char> text, out ulong mantissa, out int places)
    {
        int at = 0, point = -1;
        mantissa = 0;
        for (; at < text.Length && at <= MostPlainDigits; at++)
        {
            char c = text[at];
            if (char.IsAsciiDigit(c))
            {
                mantissa = (mantissa * 10) + (uint)(c - '0');
            }
            else if (c == '.' && point < 0)
            {
                point = at;
            }
            else
            {
                break;
            }
        }

        places = point < 0 ? 0 : at - point - 1;
        bool needlessZero = at > 1 && text[0] == '0' && point != 1;
        return needlessZero || point == 0 || point == at - 1 ? 0 : at;
    }
}
