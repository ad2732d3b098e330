namespace GovReport.Domain;

/// <summary>A unit of measurement (计量单位): 元, 户, 亩, 元/人·月. 万 and 亿 are a <see cref="Scale"/> of the figure, not units.</summary>
/// <remarks>
/// <para>
/// Two units convert into each other where their <see cref="Kind"/> is the same; <see cref="Factor"/> is exact (1亩 = 2000/3平方米).
/// </para>
/// <para>Equality: symbol, kind and factor. No order. Default: use <see cref="None"/>. Thread safety: immutable.</para>
/// <para>An application's own units are data: make them with the constructor and pass a <see cref="UnitCatalogue"/> to <c>Parse</c>.</para>
/// </remarks>
[JsonConverter(typeof(PrintFormConverter<Unit>))]
[TypeConverter(typeof(PrintFormTypeConverter<Unit>))]
public sealed record Unit : ISpanFormattable, ISpanParsable<Unit>
{
    /// <summary>How many units may stand below a stroke.</summary>
    internal const int MostDivisors = 4;

    private const string PercentKind = "percent";
    private const string PartStart = "个";
    private const string PartEnd = "分之1";
    private const string TemperatureKind = "temperature";
    private const string PointsKind = "points";
    private const string MonthsKind = "months";
    private const string DaysKind = "days";

    /// <summary>A unit as data.</summary>
    /// <param name="symbol">How reports print it first of all, such as 亩.</param>
    /// <param name="kind">What it measures, such as <c>area</c>; equal kinds convert.</param>
    /// <param name="factor">How many of the kind's base unit one of it is; above 0.</param>
    /// <param name="family">What it counts; <see cref="CountFamily.None"/> where it measures.</param>
    /// <param name="isNonNegative">Whether a value below 0 has no meaning; always so for counts.</param>
    /// <param name="aliases">Other ways to print the same unit.</param>
    /// <exception cref="ArgumentException">
    /// A blank symbol, kind or alias, a factor of 0 or less, or a name that would be read as something else behind a number: one that
    /// starts with a digit, a sign or 余, is a word of magnitude (万) or a qualifier (以上), or holds half a character.
    /// </exception>
    public Unit(string symbol, string kind, Rational factor, CountFamily family = CountFamily.None, bool isNonNegative = true,
        IEnumerable<string>? aliases = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kind);
        Aliases = Content.List(aliases);
        foreach (string name in Aliases.Prepend(symbol))
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(name, nameof(symbol));
            if (UnitNames.Fault(name) is { } fault)
            {
                throw new ArgumentException($"'{Text.Shown(name)}' is no name of a unit: {fault}", nameof(symbol));
            }
        }

        if (factor.Sign <= 0)
        {
            throw new ArgumentException($"The factor of the unit '{symbol}' is above 0; {factor.ToString()} is not.", nameof(factor));
        }

        Symbol = symbol;
        Kind = kind;
        Factor = factor;
        Family = Argument.Member(family);
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
        (Amount, DivisorCount) = (numerator.Amount, numerator.DivisorCount + 1);
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
    public Rational Factor { get; private init => (field, ShortFactor) = (value, ShortBounds.From(value)); }

    /// <summary>The same where it is short.</summary>
    internal ShortBounds ShortFactor { get; private init; }

    /// <summary>What it counts (计数类别).</summary>
    public CountFamily Family { get; }

    /// <summary>Whether it counts, so that a bare number in it is exact (378人).</summary>
    public bool IsCount => Family != CountFamily.None;

    /// <summary>
    /// Whether both count, in words that take each other's place: 1286家 and 1286户 of firms, but not persons and households.
    /// </summary>
    internal bool CountsLike(Unit other) => IsCount && other.IsCount && !(CountsPeople && other.CountsPeople);

    /// <summary>Whether it counts persons, person-times or households, which do not stand for each other.</summary>
    internal bool CountsPeople => Family is CountFamily.Person or CountFamily.PersonTime or CountFamily.Household;

    /// <summary>Whether a value below 0 has no meaning (counts, areas, lengths; not money or rates).</summary>
    public bool IsNonNegative { get; }

    /// <summary>Whether a value below 0 is a loss: of money, also for each of something.</summary>
    internal bool SaysProfit => Amount.IsMoney;

    /// <summary>
    /// Whether a change is said as a difference and never as a rate: percentages, their
    /// points, and temperatures, whose 0 is nothing in itself.
    /// </summary>
    internal bool SaysDifference => IsPercentLike || IsPoints || IsTemperature;

    /// <summary>Whether it is a temperature in degrees.</summary>
    internal bool IsTemperature => Kind == TemperatureKind;

    /// <summary>Other ways to print the same unit (别名).</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>For a unit such as 元/人: what stands above the stroke; else null.</summary>
    internal Unit? Numerator { get; }

    /// <summary>For a unit such as 元/人: what stands below the stroke; else null.</summary>
    internal Unit? Divisor { get; }

    /// <summary>How many units stand below the stroke, at most <see cref="MostDivisors"/>.</summary>
    internal int DivisorCount { get; }

    /// <summary>What stands above the stroke of all: 元 of 元/人·月, the unit itself where it has no stroke.</summary>
    internal Unit Amount => field ?? this;

    /// <summary>Whether it is a currency; their kinds are the codes of ISO 4217.</summary>
    internal bool IsMoney => Kind.Length == 3 && !Kind.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Whether it is a span of time: 个月, 年, 天.</summary>
    private bool IsSpan => Kind is MonthsKind or DaysKind;

    /// <summary>What is counted below the stroke: 人 of 元/人·月, 户 of 元/户; null where nothing is.</summary>
    internal Unit? Head => Divisor is { IsCount: true } each ? each : Numerator?.Head;

    /// <summary>Whether the unit is a ratio of two percent-like numbers: %, ‰ or 成.</summary>
    internal bool IsPercentLike => Kind == PercentKind;

    /// <summary>Whether the unit is one of differences of percentages: 个百分点 or 个基点.</summary>
    internal bool IsPoints => Kind == PointsKind;

    /// <summary>Whether values in both units convert into each other.</summary>
    public bool ConvertsTo(Unit other) => Kind == Argument.NotNull(other).Kind;

    /// <summary>
    /// The unit "this for each other": 元 per 人 is 元/人, 元/人 per 月 is 元/人·月; for each of a bare number it is the unit itself.
    /// </summary>
    /// <exception cref="ArgumentException">The other unit has a stroke itself, or four units stand below the stroke already.</exception>
    public Unit Per(Unit other) => TryPer(Argument.NotNull(other))
        ?? throw new ArgumentException(
            $"'{Symbol}' for each '{other.Symbol}' is no unit: at most {MostDivisors} units stand below a stroke, "
            + "and none of them has a stroke itself.",
            nameof(other));

    /// <summary>The same; null where it is no unit.</summary>
    internal Unit? TryPer(Unit other)
    {
        if (other == None)
        {
            return this;
        }

        if (other == PersonMonth)
        {
            return TryPer(Person)?.TryPer(Month);
        }

        // 元/月·人 is 元/人·月: the span stands last, however it is printed.
        if (Divisor is { IsSpan: true } span && !other.IsSpan)
        {
            return Numerator!.TryPer(other)?.TryPer(span);
        }

        char sign = Numerator is null ? '/' : '·';
        return DivisorCount < MostDivisors && !other.Symbol.Contains('/', StringComparison.Ordinal)
            ? new($"{Symbol}{sign}{other.ShortSymbol}", $"{Kind}{sign}{other.Kind}", this, other)
            : null;
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
    /// <exception cref="PrintFormatException">No unit has this name, or more than four units stand below the stroke.</exception>
    public static Unit Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Unit? unit) ? unit : throw new PrintFormatException(Fault(s, UnitCatalogue.From(provider)), s.ToString());

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Unit Parse(string s, IFormatProvider? provider = null) => Parse(Argument.NotNull(s).AsSpan(), provider);

    /// <summary>Reads the same with the standard units.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Unit result) =>
        TryParse(s, provider: null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result)
    {
        result = null;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result)
    {
        result = s.IsEmpty ? None : ReadPart(s);
        if (result is null && UnitCatalogue.From(provider).TryReadStart(s, out Unit? unit, out int length) && length == s.Length)
        {
            result = unit;
        }

        return result is not null;
    }

    /// <summary>The unit of fractions: 三分之二 is two of 个3分之1. Tenths, hundredths and thousandths are 成, % and ‰.</summary>
    internal static Unit Part(int parts) => parts switch
    {
        10 => Tenth,
        100 => Percent,
        1000 => PerMille,
        _ => new($"{PartStart}{parts.ToString(CultureInfo.InvariantCulture)}{PartEnd}", PercentKind, new Rational(1, parts),
            isNonNegative: false)
        { Parts = parts },
    };

    /// <summary>Into how many parts it parts a whole; 0 for any unit but those of fractions.</summary>
    internal int Parts { get; private init; }

    /// <summary>Whether it says how much of a whole there is: 成, or the unit of a fraction.</summary>
    internal bool IsPartOfWhole => Parts > 0 || this == Tenth;

    private static Unit? ReadPart(ReadOnlySpan<char> text)
    {
        bool isPart = text.StartsWith(PartStart, StringComparison.Ordinal) && text.EndsWith(PartEnd, StringComparison.Ordinal)
            && text.Length > PartStart.Length + PartEnd.Length;
        return isPart && int.TryParse(text[PartStart.Length..^PartEnd.Length], NumberStyles.None, CultureInfo.InvariantCulture,
            out int parts) && parts > 1
            && text[PartStart.Length] != '0' ? Part(parts) : null;
    }

    // 万元 is told apart from a name that nobody knows.
    private static PrintError Fault(ReadOnlySpan<char> s, UnitCatalogue units)
    {
        bool starts = units.TryReadStart(s, out Unit? unit, out int length);
        return starts && UnitCatalogue.GoesOn(unit!, s[length..])
            ? new(PrintErrorReason.TooManyDivisors, length)
            : new(PrintErrorReason.UnknownUnit, length);
    }

    // Below the stroke 个月 is written 月.
    private string ShortSymbol => Symbol == "个月" ? "月" : Symbol;

    /// <summary>No unit: a bare number, or one whose unit the print leaves out (2200万).</summary>
    public static Unit None { get; } = new();

    /// <summary>% (百分比); base of its kind, with ‰ and 成, is the ratio.</summary>
    public static Unit Percent { get; } = Measuring("%", PercentKind, 0.01m, signed: true, "％");

    /// <summary>‰ (千分比).</summary>
    public static Unit PerMille { get; } = Measuring("‰", PercentKind, 0.001m, signed: true);

    /// <summary>成, a tenth: 八成 is 80%.</summary>
    public static Unit Tenth { get; } = Measuring("成", PercentKind, 0.1m, signed: true);

    /// <summary>折, a tenth of a price: 九折 is 90%, 85折 is 8.5. It is read, but calculated with no further.</summary>
    internal static Unit Discount { get; } = Measuring("折", PercentKind, 0.1m);

    /// <summary>个百分点, the difference of two percentages.</summary>
    public static Unit Points { get; } = Measuring("个百分点", PointsKind, 0.01m, signed: true, "百分点");

    /// <summary>个基点 (基点), a hundredth of a percentage point.</summary>
    public static Unit BasisPoints { get; } = Measuring("个基点", PointsKind, 0.0001m, signed: true, "基点", "BP");

    /// <summary>倍, so many times.</summary>
    public static Unit Multiple { get; } = Measuring("倍", "ratio", 1, signed: true);

    /// <summary>n∶1, a ratio to one.</summary>
    public static Unit RatioToOne { get; } = Measuring("∶1", "ratio", 1, signed: true, ":1", "：1", "∶１", "：１");

    /// <summary>元, the currency of the report.</summary>
    public static Unit Yuan { get; } = Measuring("元", "CNY", 1, signed: true, "块钱", "元人民币", "人民币元", "人民币");

    /// <summary>美元.</summary>
    internal static Unit Dollar { get; } = Measuring("美元", "USD", 1, signed: true, "美金");

    /// <summary>欧元.</summary>
    internal static Unit Euro { get; } = Measuring("欧元", "EUR", 1, signed: true);

    /// <summary>英镑.</summary>
    internal static Unit Pound { get; } = Measuring("英镑", "GBP", 1, signed: true);

    /// <summary>亩, 2000/3 平方米.</summary>
    public static Unit Mu { get; } = Measuring("亩", "area", new Rational(2000, 3));

    /// <summary>公顷, 10,000 平方米, 15 亩.</summary>
    public static Unit Hectare { get; } = Measuring("公顷", "area", 10_000, "ha");

    /// <summary>平方米, base of areas.</summary>
    public static Unit SquareMetre { get; } = Measuring("平方米", "area", 1, "㎡", "平米", "m²", "m2", "平方");

    /// <summary>平方公里.</summary>
    public static Unit SquareKilometre { get; } = Measuring("平方公里", "area", 1_000_000, "平方千米", "km²", "km2", "㎢");

    /// <summary>米, base of lengths.</summary>
    public static Unit Metre { get; } = Measuring("米", "length", 1, "m");

    /// <summary>公里.</summary>
    public static Unit Kilometre { get; } = Measuring("公里", "length", 1000, "千米", "km", "㎞", "KM", "Km");

    /// <summary>公斤, base of masses.</summary>
    public static Unit Kilogram { get; } = Measuring("公斤", "mass", 1, "千克", "kg", "㎏", "KG", "Kg");

    /// <summary>斤, half a kilogram.</summary>
    public static Unit Jin { get; } = Measuring("斤", "mass", 0.5m);

    /// <summary>吨.</summary>
    public static Unit Ton { get; } = Measuring("吨", "mass", 1000);

    /// <summary>立方米, base of volumes.</summary>
    public static Unit CubicMetre { get; } = Measuring("立方米", "volume", 1, "m³", "m3", "㎥", "方", "立方");

    /// <summary>千瓦, base of powers.</summary>
    public static Unit Kilowatt { get; } = Measuring("千瓦", "power", 1, "kW", "KW", "kw");

    /// <summary>千瓦时, base of energies.</summary>
    public static Unit KilowattHour { get; } = Measuring("千瓦时", "energy", 1, "度", "千瓦·时", "千瓦小时", "kWh", "KWh", "kwh", "KWH", "kW·h");

    /// <summary>个月, base of calendar spans.</summary>
    public static Unit Month { get; } = Measuring("个月", MonthsKind, 1);

    /// <summary>年, twelve months.</summary>
    public static Unit Year { get; } = Measuring("年", MonthsKind, 12);

    /// <summary>天, base of spans by the clock.</summary>
    public static Unit Day { get; } = Measuring("天", DaysKind, 1);

    /// <summary>人, also printed 名 or 位.</summary>
    public static Unit Person { get; } = Counting("人", CountFamily.Person, "名", "位", "人口");

    /// <summary>位 of a place among others, in which distances of ranks are told.</summary>
    internal static Unit RankPlace { get; } = Counting("位", CountFamily.Place);

    /// <summary>人次: one person may be counted several times.</summary>
    public static Unit PersonTime { get; } = Counting("人次", CountFamily.PersonTime);

    /// <summary>人月: one person for one month, in which monthly counts add up. 元/人月 is 元/人·月.</summary>
    public static Unit PersonMonth { get; } = new("人月", "person·months", Rational.One, CountFamily.Occurrence, aliases: ["人·月"]);

    /// <summary>户, households; also of firms.</summary>
    public static Unit Household { get; } = Counting("户", CountFamily.Household);

    /// <summary>家, firms and other organisations.</summary>
    public static Unit Firm { get; } = Counting("家", CountFamily.Organisation);

    /// <summary>个, items of any sort.</summary>
    public static Unit Item { get; } = Counting("个", CountFamily.Item);

    /// <summary>位次, a place in an order: 第3位.</summary>
    internal static Unit Place { get; } = Counting("位次", CountFamily.Place);

    /// <summary>元/人.</summary>
    public static Unit YuanPerPerson { get; } = Yuan.Per(Person);

    /// <summary>元/户.</summary>
    public static Unit YuanPerHousehold { get; } = Yuan.Per(Household);

    /// <summary>元/人·月, the unit of benefit standards (每人每月…元).</summary>
    public static Unit YuanPerPersonMonth { get; } = Yuan.Per(Person).Per(Month);

    /// <summary>元/月, also a print of benefit standards.</summary>
    internal static Unit YuanPerMonth { get; } = Yuan.Per(Month);

    /// <summary>点, the unit of an index.</summary>
    internal static Unit IndexPoints { get; } = Measuring("点", "index-points", 1, signed: true);

    /// <summary>Every unit of the table; the order is that of the field's own lists.</summary>
    internal static IReadOnlyList<Unit> Standard { get; } =
    [
        Percent, PerMille, Tenth, Points, BasisPoints, Multiple, RatioToOne,
        Yuan,
        Measuring("角", "CNY", 0.1m, signed: true),
        Dollar,
        Euro,
        Measuring("日元", "JPY", 1, signed: true, "日圆", "日币"),
        Measuring("港元", "HKD", 1, signed: true, "港币", "港圆"),
        Pound,
        Measuring("卢布", "RUB", 1, signed: true),
        Measuring("新台币", "TWD", 1, signed: true, "台币", "新台币元"),
        Measuring("澳门元", "MOP", 1, signed: true, "澳门币"),
        Measuring("韩元", "KRW", 1, signed: true, "韩币", "韩圆"),
        Measuring("澳元", "AUD", 1, signed: true, "澳大利亚元", "澳币"),
        Measuring("加元", "CAD", 1, signed: true, "加拿大元", "加币"),
        Measuring("新加坡元", "SGD", 1, signed: true),
        Measuring("瑞士法郎", "CHF", 1, signed: true),
        Measuring("泰铢", "THB", 1, signed: true),
        SquareMetre, Mu, Hectare, SquareKilometre,
        Metre, Kilometre,
        Measuring("厘米", "length", 0.01m, "cm", "㎝"), Measuring("毫米", "length", 0.001m, "mm", "㎜"), Measuring("里", "length", 500),
        Measuring("延米", "running-length", 1), Measuring("英寸", "length", 0.0254m),
        Kilogram, Jin, Ton, Measuring("克", "mass", 0.001m), Measuring("担", "mass", 50),
        CubicMetre, Measuring("升", "volume", 0.001m), Measuring("千升", "volume", 1),
        Kilowatt, Measuring("兆瓦", "power", 1000, "MW"), Measuring("吉瓦", "power", 1_000_000, "GW"),
        KilowattHour, Measuring("兆瓦时", "energy", 1000, "MWh"), Measuring("吉瓦时", "energy", 1_000_000, "GWh"),
        Measuring("千伏", "voltage", 1, "kV"), Measuring("千伏安", "apparent-power", 1, "kVA"), Measuring("蒸吨", "steam", 1),
        Measuring("吨标准煤", "coal", 1), Measuring("克标准煤/千瓦时", "coal/energy", 0.000001m), Measuring("吨标准煤/万元", "coal/CNY", 0.0001m),
        Month, Year, Day, Measuring("周", "days", 7), Measuring("小时", "days", new Rational(1, 24), signed: false, "个小时"),
        Measuring("个工作日", "workdays", 1, "工作日"), Measuring("分钟", "days", new Rational(1, 1440)),
        Measuring("岁", "age", 1, "周岁"),
        Measuring("人公里", "person-distance", 1), Measuring("吨公里", "freight", 1), Measuring("标箱", "container", 1, "标准箱", "TEU"),
        Measuring("/10万", "per-head-count", 0.00001m), Measuring("P", "computing", 1),
        Measuring("℃", TemperatureKind, 1, signed: true, "摄氏度", "°C"), IndexPoints,
        Measuring("微克/立方米", "mass/volume", 0.000000001m, "微克每立方米", "μg/m³", "µg/m³", "ug/m³", "μg/m3", "µg/m3", "ug/m3", "μg/㎥"),
        Measuring("毫克/立方米", "mass/volume", 0.000001m, "毫克每立方米", "mg/m³", "mg/m3", "mg/㎥"),
        Measuring("毫克/升", "mass/volume", 0.001m, "毫克每升", "mg/L", "mg/l"),

        YuanPerPerson, YuanPerHousehold, YuanPerPersonMonth, YuanPerMonth, Yuan.Per(Year),
        Yuan.Per(Person).Per(Year), Yuan.Per(Person).Per(Day), Yuan.Per(PersonTime),
        Yuan.Per(Kilogram), Yuan.Per(Jin), Yuan.Per(Ton), Yuan.Per(Mu), Yuan.Per(SquareMetre),
        Kilogram.Per(Mu), Jin.Per(Mu), Ton.Per(Hectare),

        Person, Counting("口", CountFamily.Person), PersonTime, PersonMonth,
        .. Counts(CountFamily.Occurrence, "户次", "例次", "架次", "车次", "班次"),
        Household, Firm, Counting("所", CountFamily.Organisation), Item,
        .. Counts(CountFamily.Item, "项", "件", "处", "种", "套", "批", "类", "款", "组", "宗", "例", "门", "起"),
        .. Counts(CountFamily.Structure, "座", "栋", "幢", "间", "眼", "条", "列", "道"),
        .. Counts(CountFamily.Event, "次", "场", "场次", "轮", "轮次", "批次", "趟", "期"),
        .. Counts(CountFamily.Animal, "头", "只", "匹", "羽", "尾"), Counting("头（只）", CountFamily.Animal, "头(只)"),
        .. Counts(CountFamily.Plant, "株", "棵", "袋"),
        .. Counts(CountFamily.Machine, "台", "辆", "艘", "架"), Counting("台（套）", CountFamily.Machine, "台(套)"),
        .. Counts(CountFamily.Document, "部", "册", "张", "枚", "块", "支", "本", "份", "篇", "首", "笔", "单"),
        .. Counts(CountFamily.Item, "盏", "片", "颗", "根", "孔", "顶", "箱", "层", "件次", "项次", "处次", "家次", "辆次", "人天", "床", "股", "剂", "剂次", "人份",
            "亩次", "只次", "头次", "管", "分"),
        .. Counts(CountFamily.Place, "床位", "学位", "村", "社区", "乡镇", "乡", "镇", "街道", "县", "市", "省", "国"), Place,
        .. Counts(CountFamily.Place, "个位次", "名次"),
        Counting("套（间）", CountFamily.Structure, "套(间)"), Counting("户（套）", CountFamily.Household, "户(套)"),
    ];

    private static Unit Measuring(string symbol, string kind, Rational factor, params string[] aliases) =>
        new(symbol, kind, factor, aliases: aliases);

    private static Unit Measuring(string symbol, string kind, Rational factor, bool signed, params string[] aliases) =>
        new(symbol, kind, factor, isNonNegative: !signed, aliases: aliases);

    private static Unit Counting(string symbol, CountFamily family, params string[] aliases) =>
        new(symbol, KindOf(family), Rational.One, family, aliases: aliases);

    private static IEnumerable<Unit> Counts(CountFamily family, params string[] symbols) =>
        symbols.Select(symbol => Counting(symbol, family));

    // Person becomes person, as in CNY/person.
    private static string KindOf(CountFamily family)
    {
        string name = family.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
