namespace GovReport.Domain;

/// <summary>An exact number with a unit (量); it has no print form of its own, so write it with <see cref="Print(Scale, int)"/>.</summary>
/// <remarks>
/// <para>Equality: by value, 1公顷 equals 15亩. Order: within a kind; comparing or adding unlike units throws
/// <see cref="UnitMismatchException"/>. Default: 0 without unit. Thread safety: immutable.</para>
/// <para>% − % gives 百分点; the difference of two percentages is never a percentage.</para>
/// </remarks>
[JsonConverter(typeof(PrintFormConverter<Quantity>))]
[TypeConverter(typeof(PrintFormTypeConverter<Quantity>))]
public readonly record struct Quantity : IComparable<Quantity>, IComparable, ISpanFormattable, ISpanParsable<Quantity>
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("-+./0123456789");

    private readonly Unit? _unit;

    /// <summary>So much of a unit.</summary>
    public Quantity(Rational value, Unit unit) => (Value, _unit) = (value, Argument.NotNull(unit));

    /// <summary>The number, in <see cref="Unit"/>.</summary>
    public Rational Value { get; }

    /// <summary>The unit (计量单位).</summary>
    public Unit Unit => _unit ?? Unit.None;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Value.Sign;

    private Rational BaseValue => Unit.ToBase(Value);

    /// <summary>The same quantity in another unit, exactly.</summary>
    /// <exception cref="UnitMismatchException">The units do not convert.</exception>
    public Quantity In(Unit unit) => Argument.NotNull(unit) == Unit ? this : new(Checked(unit, "converted").BaseValue / unit.Factor, unit);

    /// <summary>The figure that a report prints for it, rounded half away from zero.</summary>
    /// <param name="scale">The word of magnitude, such as <see cref="Scale.Wan"/>.</param>
    /// <param name="decimals">
    /// Places after the point, 0 to 28; fewer where the number does not fit 28 digits, which one above all of them is 超过.
    /// </param>
    public Figure Print(Scale scale = Scale.One, int decimals = 0) =>
        Prints.Fitting(Value / Argument.Member(scale).Factor(), Unit, scale, decimals);

    /// <summary>The figure that a report prints for it beside another one: in its unit, scale and places, 2467万元 beside 5000万元.</summary>
    /// <remarks>It has more places, up to six, while it would say 0 of what is not.</remarks>
    /// <param name="like">The figure that it stands beside.</param>
    /// <exception cref="UnitMismatchException">The units do not convert.</exception>
    public Figure Print(Figure like) =>
        Prints.Rounded(Enclosure.Of(In(like.Unit).Value / like.Scale.Factor()), like.Unit, like.Scale, like.Number.Scale);

    /// <summary>The sum, in the left unit.</summary>
    /// <exception cref="UnitMismatchException">The units do not convert.</exception>
    public static Quantity operator +(Quantity left, Quantity right) =>
        new(left.Value + right.Checked(left.Unit, "added").In(left.Unit).Value, left.Unit);

    /// <summary>The difference, in the left unit; of two percentages in 百分点.</summary>
    /// <exception cref="UnitMismatchException">The units do not convert.</exception>
    public static Quantity operator -(Quantity left, Quantity right) =>
        left.Unit.IsPercentLike && right.Unit.IsPercentLike
            ? new((left.BaseValue - right.BaseValue) / Unit.Points.Factor, Unit.Points)
            : new(left.Value - right.Checked(left.Unit, "subtracted").In(left.Unit).Value, left.Unit);

    /// <summary>So many times the quantity.</summary>
    public static Quantity operator *(Quantity left, Rational right) => new(left.Value * right, left.Unit);

    /// <summary>The quantity with its sign turned.</summary>
    public static Quantity operator -(Quantity value) => new(-value.Value, value.Unit);

    /// <summary>A part of the quantity.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static Quantity operator /(Quantity left, Rational right) => new(left.Value / right, left.Unit);

    /// <summary>How many times the right quantity the left one is (a pure ratio); the units convert.</summary>
    /// <exception cref="UnitMismatchException">The units do not convert; for 元 per 人 use <see cref="Per"/>.</exception>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static Rational operator /(Quantity left, Quantity right) => left.BaseValue / right.Checked(left.Unit, "divided").BaseValue;

    /// <summary>This quantity for each of another kind: 277.2476万元 per 378人, in 元/人.</summary>
    /// <exception cref="DivideByZeroException">The other quantity is 0.</exception>
    public Quantity Per(Quantity other) => new(Value / other.Value, Unit.Per(other.Unit));

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is smaller or equal.</summary>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is larger or equal.</summary>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    /// <exception cref="UnitMismatchException">The units do not convert.</exception>
    public int CompareTo(Quantity other) => BaseValue.CompareTo(other.Checked(Unit, "compared").BaseValue);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => Argument.Compare(this, obj);

    /// <inheritdoc/>
    public bool Equals(Quantity other) => Unit.Kind == other.Unit.Kind && BaseValue == other.BaseValue;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Unit.Kind, BaseValue);

    /// <summary>The exact number and the unit, such as <c>2772476元</c> or <c>500/3平方米</c>.</summary>
    public override string ToString() => $"{Value}{Unit}";

    /// <summary>The number in the given format of decimals (<c>0.00</c>) and the unit; exact for none, G or R.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => Value.Format(format) + Unit;

    /// <summary>
    /// The same in the scale of a figure of this unit, as a report prints the one beside the other: 480万元 beside 3600万元. It has more
    /// places than the format while they would say 0 of what is not.
    /// </summary>
    internal string ToString(string format, in Figure beside)
    {
        Scale scale = beside.Unit == Unit ? beside.Scale : Scale.One;
        return Prints.Shown(Enclosure.Of(Value / scale.Factor()), format, Unit) + scale.Word() + Unit;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{Value.Format(format)}{Unit}", out charsWritten);

    /// <summary>Reads what <see cref="ToString()"/> writes: an exact number and a unit.</summary>
    /// <exception cref="PrintFormatException">The text is no quantity.</exception>
    public static Quantity Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Quantity value)
            ? value
            : throw new PrintFormatException(new PrintError(PrintErrorReason.NoNumber, 0), s.ToString());

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Quantity Parse(string s, IFormatProvider? provider = null) => Parse(Argument.NotNull(s).AsSpan(), provider);

    /// <summary>Reads the same with the standard units.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Quantity result) => TryParse(s, provider: null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result)
    {
        int end = s.IndexOfAnyExcept(NumberCharacters);
        end = end < 0 ? s.Length : end;

        // 16.5/10万 and 3/户: the last stroke may belong to the unit.
        return TryParse(s, end, provider, out result)
            || (s[..end].LastIndexOf('/') is > 0 and var stroke && TryParse(s, stroke, provider, out result));
    }

    private static bool TryParse(ReadOnlySpan<char> s, int end, IFormatProvider? provider, out Quantity result)
    {
        bool read = Rational.TryParse(s[..end], provider, out Rational value) & Unit.TryParse(s[end..], provider, out Unit? unit);
        result = read ? new(value, unit!) : default;
        return read;
    }

    private Quantity Checked(Unit unit, string verb) =>
        Unit.ConvertsTo(unit) ? this : throw new UnitMismatchException(Unit, unit, verb);
}

/// <summary>Two quantities of unlike units were added, compared, converted or divided (单位不符).</summary>
public sealed class UnitMismatchException : InvalidOperationException
{
    internal UnitMismatchException(Unit left, Unit right, string verb)
        : base($"{Name(left)} and {Name(right)} cannot be {verb}: units of the same kind were expected.") => (Left, Right) = (left, right);

    /// <summary>The one unit.</summary>
    public Unit Left { get; }

    /// <summary>The other unit.</summary>
    public Unit Right { get; }

    private static string Name(Unit unit) => unit == Unit.None ? "A number without unit" : $"'{unit.Symbol}' ({unit.Kind})";
}
