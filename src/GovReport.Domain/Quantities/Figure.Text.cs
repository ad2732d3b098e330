namespace GovReport.Domain;

public readonly partial record struct Figure
{
    /// <summary>The print: as it was read, or the canonical one. No culture changes it.</summary>
    public override string ToString()
    {
        if (PrintAsGiven is { } print)
        {
            return print;
        }

        Span<char> buffer = stackalloc char[128];
        return TryFormat(buffer, out int length, default, null) ? buffer[..length].ToString() : Canonical();
    }

    /// <summary>The print; a figure has one form only, so G, R or nothing is the format.</summary>
    /// <exception cref="FormatException">Another format was asked for.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        CheckFormat(format);
        return ToString();
    }

    /// <inheritdoc/>
    /// <exception cref="FormatException">A format other than G or R was asked for.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        CheckFormat(format);
        if (PrintAsGiven is { } print)
        {
            return Text.TryFormat(print, destination, out charsWritten);
        }

        charsWritten = 0;
        bool vague = Qualifier is Qualifier.Several or Qualifier.Upwards;
        int at = 0;
        bool fits = Append(destination, ref at, QualifierWords.Prefix(Qualifier))
            && (vague ? Append(destination, ref at, Place(_number)) : Append(destination, ref at, _number))
            && (Upper is not { } upper || (Append(destination, ref at, "—") && Append(destination, ref at, upper)))
            && (Qualifier != Qualifier.Over || Append(destination, ref at, "余"))
            && Append(destination, ref at, Scale.Word())
            && Append(destination, ref at, Unit.Symbol)
            && Append(destination, ref at, QualifierWords.Suffix(Qualifier));
        charsWritten = fits ? at : 0;
        return fits;
    }

    /// <summary>Reads a print: <c>2000余万元</c>, <c>近50%</c>, <c>八成以上</c>, <c>每人每月611元</c>, <c>4.5—5%</c>, <c>零</c>.</summary>
    /// <param name="s">One figure and nothing else; no blanks around it.</param>
    /// <param name="provider">A <see cref="UnitCatalogue"/> with the application's own units; the standard ones otherwise. Cultures have no effect.</param>
    /// <exception cref="PrintFormatException">The text is no figure; the error has the reason and the position.</exception>
    public static Figure Parse(string s, IFormatProvider? provider = null) =>
        new FigureParser(Argument.NotNull(s), UnitCatalogue.From(provider)).TryRead(s, out Figure figure, out PrintError error)
            ? figure
            : throw new PrintFormatException(error, s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Figure Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Figure figure, out PrintError error) ? figure : throw new PrintFormatException(error, s.ToString());

    /// <summary>Reads a print; a failed reading is a value that says what was wrong and where.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Figure figure, out PrintError error) =>
        new FigureParser(s, UnitCatalogue.From(provider)).TryRead(null, out figure, out error);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Figure result) => TryParse(s, provider, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Figure result)
    {
        result = default;
        return s is not null && new FigureParser(s, UnitCatalogue.From(provider)).TryRead(s, out result, out _);
    }

    private static string Invariant(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Place(decimal number) => number switch
    {
        10 => "十",
        100 => "百",
        1000 => "千",
        _ => string.Empty,
    };

    private static bool Append(Span<char> destination, ref int at, string text)
    {
        bool fits = text.TryCopyTo(destination[at..]);
        at += fits ? text.Length : 0;
        return fits;
    }

    private static bool Append(Span<char> destination, ref int at, decimal number)
    {
        bool fits = number.TryFormat(destination[at..], out int written, default, CultureInfo.InvariantCulture);
        at += written;
        return fits;
    }

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty && format is not ("G" or "R"))
        {
            throw new FormatException($"A figure prints in one form; '{format}' is no format of it, G or R is.");
        }
    }

    private string Canonical()
    {
        char[] buffer = new char[256 + Unit.Symbol.Length];
        _ = TryFormat(buffer, out int length, default, null);
        return new string(buffer, 0, length);
    }
}
