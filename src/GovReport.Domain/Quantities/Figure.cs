namespace GovReport.Domain;

/// <summary>
/// A number as the report prints it (数字): digits, scale, unit, qualifier and style. It never loses what the print says:
/// <c>2000余万元</c> comes back as <c>2000余万元</c>.
/// </summary>
/// <remarks>
/// <para>
/// A figure meets exact numbers at two doors: <see cref="Value"/>, the number printed, and <see cref="Bounds"/>, what may be true.
/// </para>
/// <para>Equality: by print, 1.20万元 differs from 1.2万元 and 3名 from 3人; compare <see cref="Value"/> for amounts. No order: prints
/// stand for ranges. Default: <c>0</c> without unit (use <c>Figure?</c> where a figure may be missing). Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(PrintFormConverter<Figure>))]
[TypeConverter(typeof(PrintFormTypeConverter<Figure>))]
public readonly record struct Figure : ISpanFormattable, ISpanParsable<Figure>
{
    private const string Blanks = " \t\u00A0\u3000";

    private readonly decimal _number;
    private readonly Unit? _unit;
    private readonly object? _detail; // the print where it is not the canonical one, or a Detail
    private readonly byte _scale;
    private readonly byte _qualifier;
    private readonly byte _second;
    private readonly byte _unspoken;

    internal Figure(decimal number, Unit unit, Scale scale, Qualifier qualifier, Qualifier second, decimal? upper, string? print,
        int unspoken = 0)
    {
        _number = number;
        _unit = unit;
        _detail = upper is { } value ? new Detail(value, print) : print;
        _scale = (byte)scale;
        _qualifier = (byte)qualifier;
        _second = (byte)second;
        _unspoken = (byte)unspoken;
    }

    /// <summary>The number as printed, before scale and unit; its places are the printed places (1.20 is not 1.2).</summary>
    public decimal Number => _number;

    /// <summary>The second number of a range (210～980米); null for a single number.</summary>
    public decimal? Upper => (_detail as Detail)?.Upper;

    /// <summary>The word of magnitude before the unit (数量级).</summary>
    public Scale Scale => (Scale)_scale;

    /// <summary>The unit (计量单位); <see cref="Unit.None"/> where the print has none.</summary>
    public Unit Unit => _unit ?? Unit.None;

    /// <summary>How the print relates to the true value (限定词).</summary>
    public Qualifier Qualifier => (Qualifier)_qualifier;

    /// <summary>The second word of a doubled qualifier (约3000余元: 约); <see cref="Qualifier.None"/> otherwise.</summary>
    public Qualifier SecondQualifier => (Qualifier)_second;

    /// <summary>The number printed, with its unit; of a range the first.</summary>
    public Quantity Value => new((Rational)_number * Scale.Factor(), Unit);

    /// <summary>The last number of a range with its unit; of a single number the same as <see cref="Value"/>.</summary>
    public Quantity UpperValue => new((Rational)(Upper ?? _number) * Scale.Factor(), Unit);

    /// <summary>The power of ten of the last place that was spoken or printed: −1 of 6.5, 3 of 一万五千, 1 of the 660 of 六百六十万.</summary>
    internal int LastPlace => _unspoken - _number.Scale;

    /// <summary>Whether the print counts one by one (378人, 一百二十户), so that it is exact; not one in words with 万 or 亿 (一万五千人).</summary>
    public bool IsExactCount =>
        _scale == 0 && _number.Scale == 0 && IsToldInFull && IsOfThings;

    // The zeros that nobody spoke in 一万五千 may be other digits, those of 一百二十 are none.
    private bool IsToldInFull => _unspoken == 0 || Math.Abs(_number) < 10_000;

    private bool IsOfThings => _unit is null || _unit.IsCount || _unit.Symbol.Length == 0;

    /// <summary>The digits of a print without words and range, where they are few.</summary>
    internal bool TryGetShort(out long digits) =>
        Powers.TryGetShort(_number, out digits) && IsWordless && (_detail is null || (digits != 0 && IsGivenInNumbers));

    // A print as it was given, neither a range nor 翻番.
    private bool IsGivenInNumbers => _detail is string && !IsDoubling;

    private bool IsWordless => _qualifier == 0 && _second == 0 && _unspoken == 0;

    /// <summary>A figure in the canonical print.</summary>
    /// <param name="number">The number; its places are printed.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="scale">The word of magnitude.</param>
    /// <param name="qualifier">
    /// The word of relation; <see cref="Qualifier.Several"/> and <see cref="Qualifier.Upwards"/> take 1, 10, 100 or 1000.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The qualifier does not go with the number, or the print would be read as another unit: 5 千 of 米 is 5公里.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The scale or the qualifier is none of its enumeration.</exception>
    public static Figure Of(decimal number, Unit unit, Scale scale = Scale.One, Qualifier qualifier = Qualifier.None)
    {
        ArgumentNullException.ThrowIfNull(unit);
        _ = Argument.Member(qualifier);
        bool isVague = qualifier is Qualifier.Several or Qualifier.Upwards;
        if (isVague && !IsPlace(number, unit, scale, qualifier))
        {
            throw new ArgumentException($"{qualifier} goes with 1, 10, 100 or 1000, not with {Invariant(number)}.", nameof(qualifier));
        }

        if (unit == Unit.Discount && Math.Abs(number) > 10)
        {
            throw new ArgumentException($"A price is cut to ten tenths at most, 85折 is 8.5; {Invariant(number)} is above it.",
                nameof(number));
        }

        if (isVague && Argument.Member(scale) is not (Scale.One or Scale.Wan or Scale.Yi or Scale.WanYi))
        {
            throw new ArgumentException($"{qualifier} takes the place in its number: 上千万元 is 1000 at 万, not 1 at 千万.", nameof(scale));
        }

        RefuseOtherUnit(isVague ? Place(number) : string.Empty, Argument.Member(scale), unit);
        return new(number, unit, scale, qualifier, Qualifier.None, upper: null, print: null);
    }

    // What 数 and 上 may stand before; the 1 is not printed, so that a scale or, behind 数, a unit is needed.
    private static bool IsPlace(decimal number, Unit unit, Scale scale, Qualifier vague)
    {
        bool isBare = number == 1 && scale == Scale.One && (vague == Qualifier.Upwards || unit == Unit.None);
        return number is 1m or 10m or 100m or 1000m && number.Scale == 0 && !isBare;
    }

    /// <summary>A range in the canonical print: 210—980米.</summary>
    /// <exception cref="ArgumentException">The range starts above its end, or its print would be read as another unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scale is none of the enumeration.</exception>
    public static Figure Range(decimal lower, decimal upper, Unit unit, Scale scale = Scale.One)
    {
        ArgumentNullException.ThrowIfNull(unit);
        RefuseOtherUnit(string.Empty, Argument.Member(scale), unit);
        return lower <= upper
            ? new(lower, unit, scale, Qualifier.None, Qualifier.None, upper, print: null)
            : throw new ArgumentException($"The range starts above its end: {Invariant(lower)} to {Invariant(upper)}.", nameof(lower));
    }

    /// <summary>The true values that the print may stand for (上下界), in <see cref="Unit"/> without scale.</summary>
    /// <param name="rounding">How the source made its prints: the role of the figure.</param>
    /// <param name="tolerance">How far 约 reaches to either side, in the number as printed; without it 约 allows everything.</param>
    /// <remarks>Source: the table of prints and bounds in docs/figures-and-rounding.md.</remarks>
    public Bounds Bounds(Rounding rounding = Rounding.Rounded, decimal? tolerance = null) =>
        PrintBounds.Of(this, Argument.Member(rounding), tolerance);

    /// <summary>The print as a percentage, where its unit is %, ‰ or 成.</summary>
    public bool TryGetPercentage(out Percentage percentage)
    {
        percentage = Unit.IsPercentLike ? Percentage.Of(Value.In(Unit.Percent).Value) : default;
        return Unit.IsPercentLike;
    }

    /// <summary>The print as percentage points, where its unit is 个百分点 or 个基点.</summary>
    public bool TryGetPoints(out PercentagePoints points)
    {
        points = Unit.IsPoints ? new(Value.In(Unit.Points).Value) : default;
        return Unit.IsPoints;
    }

    /// <summary>
    /// The figure with its sign turned (下降3%以上 is −3% or less); null for a range, and for words that have no mirror image (近3%).
    /// </summary>
    internal Figure? Mirrored => Upper is not null || SecondQualifier != Qualifier.None ? null : Qualifier switch
    {
        Qualifier.None or Qualifier.About => Spoken(-Number, Unit, Scale, Qualifier, Qualifier.None),
        Qualifier.AtLeast => Of(-Number, Unit, Scale, Qualifier.AtMost),
        Qualifier.AtMost => Of(-Number, Unit, Scale, Qualifier.AtLeast),
        Qualifier.Exceeds => Of(-Number, Unit, Scale, Qualifier.Below),
        Qualifier.Below => Of(-Number, Unit, Scale, Qualifier.Exceeds),
        _ => null,
    };

    /// <summary>The figure without a minus, where it has a mirror image.</summary>
    internal Figure Unsigned => Number < 0 ? Mirrored ?? this : this;

    /// <summary>The same number with the unit that a list names only once, behind its last number.</summary>
    internal Figure With(Unit unit, Scale scale) =>
        Upper is null
            ? Spoken(Number, unit, scale, Qualifier, SecondQualifier)
            : new(Number, unit, scale, Qualifier, SecondQualifier, Upper, print: null);

    // The canonical print of the same precision: 一万五千亩 is 15千亩, with its sign turned −15千亩.
    private Figure Spoken(decimal number, Unit unit, Scale scale, Qualifier qualifier, Qualifier second)
    {
        bool shifts = _unspoken > 0 && !IsExactCount && (int)scale + _unspoken <= (int)Scale.WanYi;
        return shifts ? new(number / (decimal)Powers.OfTen(_unspoken), unit, scale + _unspoken, qualifier, second, upper: null, print: null)
            : new(number, unit, scale, qualifier, second, upper: null, print: null);
    }

    /// <summary>
    /// Orders by the number printed, of ranges by the first and then the last one; equal numbers by their print, so that figures that
    /// are equal only in value stand side by side. Figures of unlike units throw <see cref="UnitMismatchException"/>.
    /// </summary>
    /// <remarks>A print stands for a range of true values (近50%), of which this order says nothing: see <see cref="Bounds"/>.</remarks>
    public static IComparer<Figure> ByValue => FigureComparer.Instance;

    /// <summary>
    /// Takes figures as equal that print the same number, or range, of a unit that converts: 1.20万元 and 12000元; 1.2万元 and 近1.2万元.
    /// </summary>
    public static IEqualityComparer<Figure> SameValue => FigureComparer.Instance;

    /// <summary>Whether both print the same text.</summary>
    public bool Equals(Figure other) =>
        _number == other._number && _number.Scale == other._number.Scale && HasWordsOf(other) && Unit == other.Unit
        && Equals(_detail, other._detail);

    private bool HasWordsOf(in Figure other) => _scale == other._scale && _qualifier == other._qualifier && _second == other._second;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_number, _number.Scale, _scale, _qualifier, _second, Unit, _detail);

    /// <summary>Whether the print says 零 or 无, which is meant exactly.</summary>
    internal bool IsZeroInWords => _number == 0 && PrintAsGiven is { } print && print.All(c => Digits.Value(c) < 0);

    /// <summary>Whether the print says 翻番: exactly so many times and no rounded number, as a result at least so many times.</summary>
    internal bool IsDoubling => _unit == Unit.Multiple && PrintAsGiven is { } print && WholePrints.Doubles(print);

    private string? PrintAsGiven => _detail as string ?? (_detail as Detail)?.Print;

    private sealed record Detail(decimal Upper, string? Print)
    {
        public bool Equals(Detail? other) =>
            other is not null && Upper == other.Upper && Upper.Scale == other.Upper.Scale && Print == other.Print;

        public override int GetHashCode() => HashCode.Combine(Upper, Print);
    }

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
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null)
    {
        CheckFormat(format);
        if (PrintAsGiven is { } print)
        {
            return Text.TryFormat(print, destination, out charsWritten);
        }

        int at = 0;
        bool fits = AppendBefore(destination, ref at) && AppendNumber(destination, ref at)
            && AppendScale(destination, ref at) && AppendUnit(destination, ref at);
        charsWritten = fits ? at : 0;
        return fits;
    }

    /// <summary>Reads a print: <c>2000余万元</c>, <c>近50%</c>, <c>八成以上</c>, <c>每人每月611元</c>, <c>4.5—5%</c>, <c>零</c>.</summary>
    /// <param name="s">One figure and nothing else; blanks around it belong to the print.</param>
    /// <param name="provider">
    /// A <see cref="UnitCatalogue"/> with the application's own units; the standard ones otherwise. Cultures have no effect.
    /// </param>
    /// <exception cref="PrintFormatException">The text is no figure; the error has the reason and the position.</exception>
    public static Figure Parse(string s, IFormatProvider? provider = null) =>
        TryRead(Argument.NotNull(s), s, provider, out Figure figure, out PrintError error)
            ? figure
            : throw new PrintFormatException(error, s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Figure Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryRead(s, null, provider, out Figure figure, out PrintError error) ? figure : throw new PrintFormatException(error, s.ToString());

    /// <summary>Reads a print; a failed reading is a value that says what was wrong and where.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Figure figure, out PrintError error) =>
        TryRead(s, null, provider, out figure, out error);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Figure result) =>
        TryParse(s, provider, out result, out _);

    /// <summary>Reads a print with the standard units.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Figure result) => TryParse(s, provider: null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Figure result)
    {
        result = default;
        return s is not null && TryRead(s, s, provider, out result, out _);
    }

    private static bool TryRead(ReadOnlySpan<char> text, string? whole, IFormatProvider? provider, out Figure figure, out PrintError error)
    {
        UnitCatalogue units = UnitCatalogue.From(provider);
        error = default;
        return FigureParser.TryReadPlain(text, units, out figure) || TryReadPastBlanks(text, whole, units, out figure, out error);
    }

    // Blanks around a print belong to it, as a cell of a table has them.
    private static bool TryReadPastBlanks(ReadOnlySpan<char> text, string? whole, UnitCatalogue units, out Figure figure,
        out PrintError error)
    {
        ReadOnlySpan<char> print = text.Trim(Blanks);
        if (print.Length == text.Length)
        {
            return new FigureParser(text, units).TryRead(whole, out figure, out error);
        }

        bool read = new FigureParser(print, units).TryRead(null, out figure, out error);
        int leading = print.IsEmpty ? 0 : text.Length - text.TrimStart(Blanks).Length;
        error = read ? default : error with { Position = error.Position + leading };
        figure = read ? figure.Printed(whole ?? text.ToString()) : default;
        return read;
    }

    internal Figure Printed(string print) => new(_number, Unit, Scale, Qualifier, SecondQualifier, Upper, print, _unspoken);

    // 千 and 米 print 千米, which is 公里.
    private static void RefuseOtherUnit(string place, Scale scale, Unit unit)
    {
        if ((place.Length > 0 || scale != Scale.One) && UnitCatalogue.Spells(place + scale.Word(), unit) is { } other)
        {
            throw new ArgumentException($"'{place}{scale.Word()}{unit.Symbol}' is read as {other.Symbol}; make the figure in that unit.",
                nameof(scale));
        }
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
        if (text.Length == 1 && at < destination.Length)
        {
            destination[at++] = text[0];
            return true;
        }

        bool fits = text.TryCopyTo(destination[at..]);
        at += fits ? text.Length : 0;
        return fits;
    }

    private bool IsPart => _unit is { Parts: > 0 };

    // 近, 3分之: the word before the number, and the parts of which it has some.
    private bool AppendBefore(Span<char> destination, ref int at) =>
        (_qualifier == 0 || Append(destination, ref at, QualifierWords.Prefix(Qualifier)))
            && (!IsPart || AppendParts(destination, ref at));

    // 980, 210—980; behind 数 and 上 the place alone.
    private bool AppendNumber(Span<char> destination, ref int at)
    {
        decimal first = IsPart ? Math.Abs(_number) : _number;
        bool fits = Qualifier is Qualifier.Several or Qualifier.Upwards
            ? Append(destination, ref at, Place(_number))
            : Append(destination, ref at, first);
        return fits && (_detail is null || (Append(destination, ref at, "—") && Append(destination, ref at, Upper!.Value)));
    }

    // 余万
    private bool AppendScale(Span<char> destination, ref int at) =>
        (Qualifier != Qualifier.Over || Append(destination, ref at, "余")) && (_scale == 0 || Append(destination, ref at, Scale.Word()));

    // 元以上; the unit of a part stands before its number.
    private bool AppendUnit(Span<char> destination, ref int at) =>
        (_unit is null || IsPart || Append(destination, ref at, _unit.Symbol))
            && (_qualifier == 0 || Append(destination, ref at, QualifierWords.Suffix(Qualifier)));

    // −3分之2: the sign stands before the parts.
    private bool AppendParts(Span<char> destination, ref int at) =>
        (_number >= 0 || Append(destination, ref at, "-")) && Append(destination, ref at, _unit!.Parts)
            && Append(destination, ref at, "分之");

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
