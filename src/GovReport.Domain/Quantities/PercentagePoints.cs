namespace GovReport.Domain;

/// <summary>Percentage points (百分点): the difference of two percentages.</summary>
/// <param name="Points">The exact number of points: 3.9% − 1.6% is 2.3.</param>
/// <remarks>Equality and order: by value. Default: 0 points. Thread safety: immutable.</remarks>
[JsonConverter(typeof(PrintFormConverter<PercentagePoints>))]
[TypeConverter(typeof(PrintFormTypeConverter<PercentagePoints>))]
public readonly record struct PercentagePoints(Rational Points) : IComparable<PercentagePoints>, IComparable, ISpanFormattable,
    ISpanParsable<PercentagePoints>
{
    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Points.Sign;

    /// <summary>The points rounded half away from zero, as a figure: 2.3个百分点.</summary>
    /// <remarks>It never says 0 of what is not: it has more places, up to six, while it would, and then the word 不足.</remarks>
    /// <param name="decimals">Places after the point, 0 to 28.</param>
    public Figure Print(int decimals = 1) => Prints.Rounded(Enclosure.Of(Points), Unit.Points, Scale.One, decimals);

    /// <summary>The points with the places of another print.</summary>
    /// <inheritdoc cref="Print(int)" path="/remarks"/>
    /// <param name="like">The figure that they stand beside.</param>
    public Figure Print(Figure like) => Print(like.Number.Scale);

    /// <summary>The sum.</summary>
    public static PercentagePoints operator +(PercentagePoints left, PercentagePoints right) => new(left.Points + right.Points);

    /// <summary>The difference.</summary>
    public static PercentagePoints operator -(PercentagePoints left, PercentagePoints right) => new(left.Points - right.Points);

    /// <summary>The points with their sign turned.</summary>
    public static PercentagePoints operator -(PercentagePoints value) => new(-value.Points);

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(PercentagePoints left, PercentagePoints right) => left.Points < right.Points;

    /// <summary>Whether the left one is smaller or equal.</summary>
    public static bool operator <=(PercentagePoints left, PercentagePoints right) => left.Points <= right.Points;

    /// <summary>Whether the left one is larger.</summary>
    public static bool operator >(PercentagePoints left, PercentagePoints right) => left.Points > right.Points;

    /// <summary>Whether the left one is larger or equal.</summary>
    public static bool operator >=(PercentagePoints left, PercentagePoints right) => left.Points >= right.Points;

    /// <inheritdoc/>
    public int CompareTo(PercentagePoints other) => Points.CompareTo(other.Points);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => Argument.Compare(this, obj);

    /// <summary>At most four places with the sign, such as <c>+15个百分点</c>, and more while they would say 0 of what is not.</summary>
    public override string ToString() => ToString(null);

    /// <summary>
    /// The text in a format of decimals, such as <c>0.0</c>; <c>R</c> for the exact value, which may be a fraction; that of
    /// <see cref="ToString()"/> otherwise. No culture changes it.
    /// </summary>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        bool isGeneral = string.IsNullOrEmpty(format) || format == "G";
        return (isGeneral ? Prints.Shown(Enclosure.Of(Points), "+0.####;-0.####;0", Unit.Points) : Points.Format(format)) + Unit.Points;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{ToString(format.ToString())}", out charsWritten);

    /// <summary>Reads exact points: <c>1.2个百分点</c>, <c>-0.5百分点</c>, <c>+15个百分点</c>.</summary>
    /// <exception cref="PrintFormatException">The text is no number of points; % is none.</exception>
    public static PercentagePoints Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out PercentagePoints value)
            ? value
            : throw new PrintFormatException(new PrintError(PrintErrorReason.NoPoints, 0), s.ToString());

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static PercentagePoints Parse(string s, IFormatProvider? provider = null) => Parse(Argument.NotNull(s).AsSpan(), provider);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out PercentagePoints)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out PercentagePoints result) => TryParse(s, provider: null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PercentagePoints result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PercentagePoints result)
    {
        string unit = s.EndsWith("个百分点") ? "个百分点" : "百分点";
        Rational points = default;
        bool read = s.EndsWith(unit) && Rational.TryParse(s[..^unit.Length], provider, out points);
        result = read ? new(points) : default;
        return read;
    }
}
