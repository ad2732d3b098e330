namespace GovReport.Domain;

/// <summary>A unit of measurement (计量单位): 元, 户, 亩, 元/人·月. 万 and 亿 are a <see cref="Scale"/> of the figure, not units.</summary>
/// <remarks>
/// <para>Two units convert into each other where their <see cref="Kind"/> is the same; <see cref="Factor"/> is exact (1亩 = 2000/3平方米).</para>
/// <para>Equality: symbol, kind and factor. No order. Default: use <see cref="None"/>. Thread safety: immutable.</para>
/// <para>An application's own units are data: make them with the constructor and pass a <see cref="UnitCatalogue"/> to <c>Parse</c>.</para>
/// </remarks>
[JsonConverter(typeof(PrintFormConverter<Unit>))]
public sealed partial record Unit : ISpanFormattable, ISpanParsable<Unit>
{
    /// <summary>A unit as data.</summary>
    /// <param name="symbol">How reports print it first of all, such as 亩.</param>
    /// <param name="kind">What it measures, such as <c>area</c>; equal kinds convert.</param>
    /// <param name="factor">How many of the kind's base unit one of it is; above 0.</param>
    /// <param name="family">What it counts; <see cref="CountFamily.None"/> where it measures.</param>
    /// <param name="isNonNegative">Whether a value below 0 has no meaning; always so for counts.</param>
    /// <param name="aliases">Other ways to print the same unit.</param>
    /// <exception cref="ArgumentException">A blank symbol, kind or alias, one that starts with a digit, or a factor of 0 or less.</exception>
    public Unit(string symbol, string kind, Rational factor, CountFamily family = CountFamily.None, bool isNonNegative = true, IEnumerable<string>? aliases = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kind);
        Aliases = Content.List(aliases);
        foreach (string name in Aliases.Prepend(symbol))
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(name, nameof(symbol));
            if (char.IsDigit(name[0]) || char.IsWhiteSpace(name[0]))
            {
                throw new ArgumentException($"A unit's name starts with neither a digit nor a space; '{name}' does.", nameof(symbol));
            }
        }

        if (factor.Sign <= 0)
        {
            throw new ArgumentException($"The factor of the unit '{symbol}' is above 0; {factor.ToString()} is not.", nameof(factor));
        }

        Symbol = symbol;
        Kind = kind;
        Factor = factor;
        Family = family;
        IsNonNegative = isNonNegative || family != CountFamily.None;
    }

    private Unit(string symbol, string kind, Unit numerator, Unit denominator)
    {
        Aliases = [];
        Symbol = symbol;
        Kind = kind;
        Factor = numerator.Factor / denominator.Factor;
        IsNonNegative = numerator.IsNonNegative;
        Numerator = numerator;
        Divisor = denominator;
    }

    private Unit()
    {
        Aliases = [];
        Symbol = string.Empty;
        Kind = "number";
        Factor = Rational.One;
    }

    /// <summary>How reports print it first of all (符号): 元, 平方米, 元/人·月.</summary>
    public string Symbol { get; }

    /// <summary>What it measures: <c>CNY</c>, <c>area</c>, <c>person</c>, <c>CNY/person</c>; units of equal kind convert.</summary>
    public string Kind { get; }

    /// <summary>How many of the kind's base unit one of it is, exactly.</summary>
    public Rational Factor { get; }

    /// <summary>What it counts (计数类别).</summary>
    public CountFamily Family { get; }

    /// <summary>Whether it counts, so that a bare number in it is exact (378人).</summary>
    public bool IsCount => Family != CountFamily.None;

    /// <summary>Whether it counts persons, person-times or households, which do not stand for each other.</summary>
    internal bool CountsPeople => Family is CountFamily.Person or CountFamily.PersonTime or CountFamily.Household;

    /// <summary>Whether a value below 0 has no meaning (counts, areas, lengths; not money or rates).</summary>
    public bool IsNonNegative { get; }

    /// <summary>Other ways to print the same unit (别名).</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>For a unit such as 元/人: what stands above the stroke; else null.</summary>
    internal Unit? Numerator { get; }

    /// <summary>For a unit such as 元/人: what stands below the stroke; else null.</summary>
    internal Unit? Divisor { get; }

    /// <summary>Whether the unit is a ratio of two percent-like numbers: %, ‰ or 成.</summary>
    internal bool IsPercentLike => Kind == PercentKind;

    /// <summary>Whether values in both units convert into each other.</summary>
    public bool ConvertsTo(Unit other) => Kind == Argument.NotNull(other).Kind;

    /// <summary>The unit "this for each other": 元 per 人 is 元/人, 元/人 per 月 is 元/人·月.</summary>
    public Unit Per(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        char sign = Numerator is null ? '/' : '·';
        return new($"{Symbol}{sign}{other.ShortSymbol}", $"{Kind}{sign}{other.Kind}", this, other);
    }

    /// <summary>A quantity of this unit: <c>Unit.Yuan.Of(2772476m)</c>.</summary>
    public Quantity Of(Rational value) => new(value, this);

    /// <summary>The value in the kind's base unit.</summary>
    internal Rational ToBase(Rational value) => value * Factor;

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Unit? other) =>
        ReferenceEquals(this, other) || (other is not null && Symbol == other.Symbol && Kind == other.Kind && Factor == other.Factor);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Symbol, Kind);

    /// <summary>The symbol.</summary>
    public override string ToString() => Symbol;

    /// <summary>The symbol, whatever the format.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => Symbol;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Text.TryFormat(Symbol, destination, out charsWritten);

    /// <summary>The unit with this symbol or alias; an empty text is <see cref="None"/>.</summary>
    /// <param name="s">Such as 亩, 名 or 元/人·月.</param>
    /// <param name="provider">A <see cref="UnitCatalogue"/> with the application's own units; the standard ones otherwise.</param>
    /// <exception cref="PrintFormatException">No unit has this name.</exception>
    public static Unit Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Unit? unit) ? unit : throw new PrintFormatException(new PrintError(PrintErrorReason.UnknownUnit, 0), s.ToString());

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Unit Parse(string s, IFormatProvider? provider = null) => Parse(Argument.NotNull(s).AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result)
    {
        result = null;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result)
    {
        result = s.IsEmpty ? None : null;
        if (result is null && UnitCatalogue.From(provider).TryReadStart(s, out Unit? unit, out int length) && length == s.Length)
        {
            result = unit;
        }

        return result is not null;
    }

    // Below the stroke 个月 is written 月.
    private string ShortSymbol => Symbol == "个月" ? "月" : Symbol;
}
