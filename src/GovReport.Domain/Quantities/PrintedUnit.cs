namespace GovReport.Domain;

/// <summary>A unit with its word of magnitude (计量单位与数量级), as a table or the head of a column names it: 万元, 单位：亿元, （%）.</summary>
/// <remarks>
/// <para>It makes figures of bare numbers: <c>PrintedUnit.Parse("单位：万元").Of(1286m)</c> is 1286万元.</para>
/// <para>Equality: same unit and scale. No order. Default: no unit. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(PrintFormConverter<PrintedUnit>))]
[TypeConverter(typeof(PrintFormTypeConverter<PrintedUnit>))]
public readonly record struct PrintedUnit : ISpanFormattable, ISpanParsable<PrintedUnit>
{
    private const int LongestText = 100;
    private const string Opening = "（(［[【〔";
    private const string Closing = "）)］]】〕";
    private const string Between = "、，,；; ";
    private const string Around = Between + Opening + Closing;

    private static readonly Lexicon<bool> Currencies = new((true, "人民币"));
    private static readonly Lexicon<string> Spelled = new(("%", "百分比 百分率 百分之"), ("‰", "千分比 千分率 千分之"));

    private static readonly Lexicon<bool> Labels = new((true, "计量单位 金额单位 货币单位 数量单位 单位 单 Unit unit"));

    private readonly Unit? _unit;

    /// <summary>A unit at a scale.</summary>
    /// <exception cref="ArgumentException">The print would be read as another unit: 千 of 米 is 公里.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scale is none of the enumeration.</exception>
    public PrintedUnit(Unit unit, Scale scale = Scale.One) => (_unit, Scale) = (Figure.Of(0, Argument.NotNull(unit), scale).Unit, scale);

    /// <summary>The word of magnitude (数量级).</summary>
    public Scale Scale { get; }

    /// <summary>The unit (计量单位).</summary>
    public Unit Unit => _unit ?? Unit.None;

    /// <summary>The figure with this number: 1286 under 万元 is 1286万元; its places are printed.</summary>
    public Figure Of(decimal number) => Figure.Of(number, Unit, Scale);

    /// <summary>Whether unit and scale are the same.</summary>
    public bool Equals(PrintedUnit other) => Scale == other.Scale && Unit == other.Unit;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scale, Unit);

    /// <summary>Scale and unit: 万元.</summary>
    public override string ToString() => Scale.Word() + Unit.Symbol;

    /// <summary>Scale and unit, whatever the format.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Text.TryFormat(ToString(), destination, out charsWritten);

    /// <summary>Reads 万元, 单位：万元, 计量单位:亿元, （%） or the head of a column such as 财政收入（万元）; nothing is no unit.</summary>
    /// <param name="s">
    /// One unit, perhaps in brackets and behind 单位 with any colon; also 人民币万元, 公斤每亩, 百分比 and 上年=100 (an index, without unit).
    /// </param>
    /// <param name="provider">A <see cref="UnitCatalogue"/> with the application's own units; the standard ones otherwise.</param>
    /// <exception cref="PrintFormatException">
    /// No unit is named, or several: see <see cref="ParseList"/>. The error has the place.
    /// </exception>
    public static PrintedUnit Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out PrintedUnit unit, out PrintError error) ? unit : throw new PrintFormatException(error, s.ToString());

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static PrintedUnit Parse(string s, IFormatProvider? provider = null) => Parse(Argument.NotNull(s).AsSpan(), provider);

    /// <summary>Reads the units of a table that has several: 单位：亿元、%, 万元（%）, 亿元 %.</summary>
    /// <returns>The units in their order, at least one.</returns>
    /// <exception cref="PrintFormatException">A part names no unit.</exception>
    public static IReadOnlyList<PrintedUnit> ParseList(string s, IFormatProvider? provider = null)
    {
        UnitCatalogue units = UnitCatalogue.From(provider);
        ReadOnlySpan<char> rest = Bare(Argument.NotNull(s));
        List<PrintedUnit> list = [];
        do
        {
            int length = TryReadUnit(rest, units, out PrintedUnit unit) ? rest.Length : ReadFirst(rest, units, out unit);
            if (length == 0)
            {
                throw new PrintFormatException(new PrintError(PrintErrorReason.NoUnit, OffsetIn(s, rest) + Misread(rest, units)), s);
            }

            list.Add(unit);
            rest = rest[length..].Trim(Around);
        }
        while (!rest.IsEmpty);
        return Content.List(list);
    }

    /// <summary>Reads the same with the standard units.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out PrintedUnit result) => TryParse(s, provider: null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PrintedUnit result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PrintedUnit result) =>
        TryParse(s, provider, out result, out _);

    /// <summary>Reads the same; a failed reading is a value that says what was wrong and where.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PrintedUnit result, out PrintError error)
    {
        UnitCatalogue units = UnitCatalogue.From(provider);
        (result, error) = (default, default);
        if (s.IsEmpty || TryReadUnit(s, units, out result))
        {
            return true;
        }

        ReadOnlySpan<char> bare = Bare(s);
        if (!bare.IsEmpty && TryReadUnit(bare, units, out result))
        {
            return true;
        }

        error = ErrorOf(s, bare, units);
        return false;
    }

    // Where the unit ends another one may follow; else it is none from there on.
    private static PrintError ErrorOf(ReadOnlySpan<char> s, ReadOnlySpan<char> bare, UnitCatalogue units)
    {
        int start = OffsetIn(s, bare), first = ReadFirst(bare, units, out _);
        ReadOnlySpan<char> rest = bare[first..].TrimStart(Around);
        return first > 0 && ReadFirst(rest, units, out _) > 0
            ? new(PrintErrorReason.SeveralUnits, start + bare.Length - rest.Length)
            : new(PrintErrorReason.NoUnit, start + Misread(bare, units));
    }

    private static int OffsetIn(ReadOnlySpan<char> s, ReadOnlySpan<char> part) =>
        part.IsEmpty || !s.Overlaps(part, out int offset) ? s.Length : offset;

    // The first of several units: up to a mark between them or a blank, else to a bracket (not of 头（只）); 0 where none is named.
    private static int ReadFirst(ReadOnlySpan<char> s, UnitCatalogue units, out PrintedUnit unit) =>
        ReadUntil(Between, s, units, out unit) is > 0 and var length ? length : ReadUntil(Around, s, units, out unit);

    private static int ReadUntil(string marks, ReadOnlySpan<char> s, UnitCatalogue units, out PrintedUnit unit)
    {
        unit = default;
        int end = s.IndexOfAny(marks);
        ReadOnlySpan<char> part = end < 0 ? s : s[..end];
        return !part.IsEmpty && TryReadUnit(part, units, out unit) ? part.Length : 0;
    }

    // How far a unit with its word of magnitude reads.
    private static int Misread(ReadOnlySpan<char> s, UnitCatalogue units)
    {
        bool isNamed = units.TryReadStart(s, out _, out int named);
        int scale = ScaleWords.ReadStart(s, out int word) == Scale.One ? 0 : word;
        return Math.Max(isNamed ? named : 0, scale > 0 && units.TryReadStart(s[scale..], out _, out int length) ? scale + length : scale);
    }

    // What stands behind 单位 and a colon, or in the last brackets.
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> s)
    {
        s = s.Length > LongestText ? default : s.Trim();
        if (Labels.AtStart(s, out _) == 0 && !s.IsEmpty && Closing.Contains(s[^1], StringComparison.Ordinal))
        {
            s = InBrackets(s).Trim();
        }

        int label = Labels.AtStart(s, out _);
        s = s[label..].TrimStart();
        s = label == 1 && s.StartsWith('位') ? s[1..].TrimStart() : s; // 单 位：万元
        s = label > 0 ? s.TrimStart(":：∶﹕ ") : s;
        return label > 0 && !s.IsEmpty && Opening.Contains(s[0], StringComparison.Ordinal)
            && Closing.Contains(s[^1], StringComparison.Ordinal) ? InBrackets(s).Trim() : s;
    }

    // 财政收入（万元）: 万元; brackets within brackets (单位：头（只）) stay.
    private static ReadOnlySpan<char> InBrackets(ReadOnlySpan<char> s)
    {
        int depth = 0;
        for (int at = s.Length - 1; at >= 0; at--)
        {
            depth += Deeper(s[at]);
            if (depth == 0)
            {
                return s[(at + 1)..^1];
            }
        }

        return default;
    }

    // From the end on: a closing bracket goes one level down, an opening one back up.
    private static int Deeper(char c)
    {
        if (Closing.Contains(c, StringComparison.Ordinal))
        {
            return 1;
        }

        return Opening.Contains(c, StringComparison.Ordinal) ? -1 : 0;
    }

    private static bool TryReadUnit(ReadOnlySpan<char> s, UnitCatalogue units, out PrintedUnit result)
    {
        s = s[Currencies.AtStart(s, out _)..];
        bool isSpelled = Spelled.AtStart(s, out string? symbol) is > 0 and var spelled && spelled == s.Length;
        bool isIndex = s.EndsWith("=100", StringComparison.Ordinal) || s.EndsWith("＝100", StringComparison.Ordinal);
        if (isSpelled || isIndex)
        {
            result = isSpelled ? new(Unit.Parse(symbol!)) : default;
            return true;
        }

        return s.IndexOf('每') > 0 ? TryReadPlain(s.ToString().Replace('每', '/'), units, out result) : TryReadPlain(s, units, out result);
    }

    private static bool TryReadPlain(ReadOnlySpan<char> s, UnitCatalogue units, out PrintedUnit result)
    {
        // 千m would print 千米, which is another unit.
        Scale scale = Scale.One;
        bool read = units.TryReadStart(s, out Unit? unit, out int length) && length == s.Length;
        if (!read)
        {
            scale = ScaleWords.ReadStart(s, out int word);
            s = s[word..].TrimStart(); // 万 元
            bool isNamed = units.TryReadStart(s, out unit, out length) && length == s.Length;
            read = word > 0 && (s.IsEmpty || (isNamed && UnitCatalogue.Spells(scale.Word(), unit!) is null));
        }

        result = (read, s.IsEmpty) switch
        {
            (true, true) => new(Unit.None, scale),
            (true, _) => new(unit!, scale),
            _ => default,
        };
        return read;
    }
}
