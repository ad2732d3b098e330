namespace GovReport.Domain;

/// <summary>
/// The code of an administrative area (区划代码): two, four or six digits of GB/T 2260, or nine or twelve digits of the
/// statistical code that reaches down to the village.
/// </summary>
/// <remarks>
/// <para>A tail of zeros names a wider area: 340000 is the province 34, 340402000000 the county 340402.</para>
/// <para>Equality: by the area named, so that 340402 equals 340402000000. Ordering: in the order of the official list, a
/// wider area before its parts. Default: none, it is a class. Immutable and safe to share between threads.</para>
/// </remarks>
[JsonConverter(typeof(PrintFormConverter<AdministrativeCode>))]
[TypeConverter(typeof(PrintFormTypeConverter<AdministrativeCode>))]
public sealed record AdministrativeCode : IComparable<AdministrativeCode>, ISpanParsable<AdministrativeCode>, ISpanFormattable
{
    private const int FullLength = 12;

    private readonly string _digits;

    private AdministrativeCode(string digits) => (_digits, Level) = (digits, LevelOf(digits));

    /// <summary>The level of the area (级别).</summary>
    public AreaLevel Level { get; }

    /// <summary>The kind of the township-level area that it names or lies in (乡级类别); null above that level.</summary>
    public TownshipKind? TownshipKind => Level < AreaLevel.Township ? null : _digits[6] switch
    {
        '0' => Domain.TownshipKind.Subdistrict,
        '1' => Domain.TownshipKind.Town,
        '2' or '3' => Domain.TownshipKind.Township,
        '4' or '5' => Domain.TownshipKind.SimilarUnit,
        _ => Domain.TownshipKind.Unassigned,
    };

    /// <summary>
    /// The next wider area (上级区划); null for a province. A town that lies directly in a city without districts, such as
    /// 441900003, has the city as its parent.
    /// </summary>
    public AdministrativeCode? Parent =>
        Level == AreaLevel.Province ? null : new(_digits[..LengthOf(Level - 1)].PadRight(FullLength, '0'));

    /// <summary>Whether an area is this one or lies in it (包含).</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Contains(AdministrativeCode other) => Argument.NotNull(other)._digits.AsSpan().StartsWith(OwnDigits);

    /// <inheritdoc/>
    public int CompareTo(AdministrativeCode? other) => string.CompareOrdinal(_digits, other?._digits);

    /// <summary>Whether one code stands before another in the official list (排在前).</summary>
    public static bool operator <(AdministrativeCode? left, AdministrativeCode? right) => Compare(left, right) < 0;

    /// <summary>Whether one code stands after another in the official list (排在后).</summary>
    public static bool operator >(AdministrativeCode? left, AdministrativeCode? right) => Compare(left, right) > 0;

    /// <summary>Whether one code does not stand after another in the official list (不在后).</summary>
    public static bool operator <=(AdministrativeCode? left, AdministrativeCode? right) => Compare(left, right) <= 0;

    /// <summary>Whether one code does not stand before another in the official list (不在前).</summary>
    public static bool operator >=(AdministrativeCode? left, AdministrativeCode? right) => Compare(left, right) >= 0;

    /// <summary>
    /// The code as it is customarily printed (印刷形式): six digits down to the county, nine for a township, twelve for a village.
    /// </summary>
    public override string ToString() => Customary.ToString();

    /// <summary>The code in a format (按格式印刷).</summary>
    /// <param name="format">R or nothing for the customary digits, S for all twelve of the statistical code.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <exception cref="FormatException">The format is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => Digits(format).ToString();

    /// <inheritdoc/>
    /// <exception cref="FormatException">The format is neither empty nor R nor S.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Text.TryFormat(Digits(format), destination, out charsWritten);

    /// <summary>Reads a code (解析).</summary>
    /// <param name="s">Two, four, six, nine or twelve digits.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="PrintFormatException">The text is no code.</exception>
    public static AdministrativeCode Parse(string s, IFormatProvider? provider = null) => Parse(Argument.NotNull(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static AdministrativeCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
    {
        PrintError fault = FaultOf(s);
        return fault.Reason == PrintErrorReason.None ? Of(s) : throw new PrintFormatException(fault, s.ToString());
    }

    /// <summary>Reads a code; false where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out AdministrativeCode result) =>
        TryParse(s, provider: null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider,
        [MaybeNullWhen(false)] out AdministrativeCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out AdministrativeCode result)
    {
        result = FaultOf(s).Reason == PrintErrorReason.None ? Of(s) : null;
        return result is not null;
    }

    /// <summary>The digits down to its own level.</summary>
    internal ReadOnlySpan<char> OwnDigits => _digits.AsSpan(0, LengthOf(Level));

    private ReadOnlySpan<char> Customary => _digits.AsSpan(0, Math.Max(6, LengthOf(Level)));

    private ReadOnlySpan<char> Digits(ReadOnlySpan<char> format) => format switch
    {
        "" or "R" => Customary,
        "S" => _digits,
        _ => throw new FormatException($"An administrative code has the formats R and S, not “{format}”."),
    };

    private static AdministrativeCode Of(ReadOnlySpan<char> digits) => new(digits.ToString().PadRight(FullLength, '0'));

    private static PrintError FaultOf(ReadOnlySpan<char> text)
    {
        int stray = text.IndexOfAnyExceptInRange('0', '9');
        if (stray >= 0)
        {
            return new(PrintErrorReason.NoDigit, stray);
        }

        if (text.Length is not (2 or 4 or 6 or 9 or FullLength))
        {
            return new(PrintErrorReason.CodeLength, text.Length);
        }

        if (text[0] == '0')
        {
            return new(PrintErrorReason.NoProvince, 0);
        }

        if (text.Length == FullLength && text[6..9] is "000" && text[9..].ContainsAnyExcept('0'))
        {
            return new(PrintErrorReason.NoTownship, 6);
        }

        return text.Length > 4 && text[2..4] is "00" && text[4..].ContainsAnyExcept('0')
            ? new(PrintErrorReason.NoCity, 2)
            : default;
    }

    private static AreaLevel LevelOf(string digits)
    {
        AreaLevel level = AreaLevel.Village;
        while (level > AreaLevel.Province && digits.AsSpan(LengthOf(level - 1), LengthOf(level) - LengthOf(level - 1)).Trim('0').IsEmpty)
        {
            level--;
        }

        return level;
    }

    /// <summary>How many digits name an area of this level.</summary>
    internal static int LengthOf(AreaLevel level) => level switch
    {
        AreaLevel.Province => 2,
        AreaLevel.Prefecture => 4,
        AreaLevel.County => 6,
        AreaLevel.Township => 9,
        _ => FullLength,
    };

    private static int Compare(AdministrativeCode? left, AdministrativeCode? right) =>
        string.CompareOrdinal(left?._digits, right?._digits);
}

/// <summary>The level of an administrative area (区划级别), from the widest to the smallest.</summary>
[JsonConverter(typeof(NameConverter<AreaLevel>))]
public enum AreaLevel
{
    /// <summary>Province, autonomous region, municipality (省级).</summary>
    Province,
    /// <summary>Prefecture or city (地级).</summary>
    Prefecture,
    /// <summary>County, district, county-level city (县级).</summary>
    County,
    /// <summary>Town, township, sub-district (乡级).</summary>
    Township,
    /// <summary>Village or neighbourhood committee (村级).</summary>
    Village,
}

/// <summary>What kind of township-level area a code names (乡级类别), told by its digits 7 to 9.</summary>
[JsonConverter(typeof(NameConverter<TownshipKind>))]
public enum TownshipKind
{
    /// <summary>Sub-district (街道), 001 to 099; it has no congress of its own.</summary>
    Subdistrict,
    /// <summary>Town (镇), 100 to 199.</summary>
    Town,
    /// <summary>Township (乡), 200 to 399.</summary>
    Township,
    /// <summary>A unit like one (类似乡级单位), 400 to 599: a state farm, a development zone.</summary>
    SimilarUnit,
    /// <summary>A number that the rule leaves unassigned (未规定), 600 to 999.</summary>
    Unassigned,
}
