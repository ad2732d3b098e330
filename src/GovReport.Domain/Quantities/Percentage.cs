namespace GovReport.Domain;

/// <summary>A percentage (百分比): a ratio. The difference of two is <see cref="PercentagePoints"/>; nothing else mixes.</summary>
/// <param name="Ratio">The exact ratio: 6.5% is 0.065.</param>
/// <remarks>Equality and order: by value. Default: 0%. Thread safety: immutable.</remarks>
[JsonConverter(typeof(PrintFormConverter<Percentage>))]
[TypeConverter(typeof(PrintFormTypeConverter<Percentage>))]
public readonly record struct Percentage(Rational Ratio) : IComparable<Percentage>, IComparable, ISpanFormattable, ISpanParsable<Percentage>
{
    /// <summary>So many percent: <c>Percentage.Of(6.5m)</c> is 6.5%.</summary>
    public static Percentage Of(Rational percent) => new(percent / 100);

    /// <summary>The number before the %, exactly.</summary>
    public Rational Percent => Ratio * 100;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Ratio.Sign;

    /// <summary>The percentage rounded half away from zero, as a figure: 6.5%.</summary>
    /// <remarks>
    /// It never says 0% or 100% of what is neither: it has more places, up to six, while it would (0.004%, 99.96%), and then the word
    /// 不足 or 超过. What has more than 28 digits is 超过 the largest number of so many.
    /// </remarks>
    /// <param name="decimals">Places after the point, 0 to 28.</param>
    public Figure Print(int decimals = 1) => Prints.Rounded(Enclosure.Of(Percent), Unit.Percent, Scale.One, decimals);

    /// <summary>The percentage with the places of another print: 40.7% beside 35.0%.</summary>
    /// <inheritdoc cref="Print(int)" path="/remarks"/>
    /// <param name="like">The figure that it stands beside.</param>
    public Figure Print(Figure like) => Print(like.Number.Scale);

    /// <summary>So many places, or more while what is neither 0% nor 100% would read so; for a number that has no word 不足.</summary>
    internal int PlacesBeside100(int decimals) => Prints.PlacesBesideWholes(Enclosure.Of(Percent), Unit.Percent, decimals) ?? decimals;

    /// <summary>The difference, in 百分点.</summary>
    public static PercentagePoints operator -(Percentage left, Percentage right) => new(left.Percent - right.Percent);

    /// <summary>A percentage raised by points.</summary>
    public static Percentage operator +(Percentage left, PercentagePoints right) => Of(left.Percent + right.Points);

    /// <summary>A percentage lowered by points.</summary>
    public static Percentage operator -(Percentage left, PercentagePoints right) => Of(left.Percent - right.Points);

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(Percentage left, Percentage right) => left.Ratio < right.Ratio;

    /// <summary>Whether the left one is smaller or equal.</summary>
    public static bool operator <=(Percentage left, Percentage right) => left.Ratio <= right.Ratio;

    /// <summary>Whether the left one is larger.</summary>
    public static bool operator >(Percentage left, Percentage right) => left.Ratio > right.Ratio;

    /// <summary>Whether the left one is larger or equal.</summary>
    public static bool operator >=(Percentage left, Percentage right) => left.Ratio >= right.Ratio;

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Ratio.CompareTo(other.Ratio);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => Argument.Compare(this, obj);

    /// <summary>At most four places, such as <c>6.5003%</c>, and more while they would say 0% or 100% of what is neither.</summary>
    public override string ToString() => ToString(null);

    /// <summary>
    /// The text in a format of decimals, such as <c>0.0</c> for 6.5%; <c>R</c> for the exact value, which may be a fraction; that of
    /// <see cref="ToString()"/> otherwise. No culture changes it.
    /// </summary>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        bool isGeneral = string.IsNullOrEmpty(format) || format == "G";
        return (isGeneral ? Prints.Shown(Enclosure.Of(Percent), "0.####", Unit.Percent) : Percent.Format(format)) + "%";
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{ToString(format.ToString())}", out charsWritten);

    /// <summary>Reads an exact percentage: <c>6.5%</c>, <c>-12％</c>, <c>68000/10461%</c>.</summary>
    /// <exception cref="PrintFormatException">The text is no percentage; 个百分点 is none.</exception>
    public static Percentage Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Percentage value)
            ? value
            : throw new PrintFormatException(new PrintError(PrintErrorReason.NoPercentage, 0), s.ToString());

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Percentage Parse(string s, IFormatProvider? provider = null) => Parse(Argument.NotNull(s).AsSpan(), provider);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out Percentage)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out Percentage result) => TryParse(s, provider: null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Percentage result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Percentage result)
    {
        Rational percent = default;
        bool read = s.Length > 1 && s[^1] is '%' or '％' && Rational.TryParse(s[..^1], provider, out percent);
        result = read ? Of(percent) : default;
        return read;
    }
}
