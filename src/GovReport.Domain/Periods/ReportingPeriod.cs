namespace GovReport.Domain;

/// <summary>The span of time that a figure speaks of (报告期): a year, 1—10月, "十四五"时期, the state on a day.</summary>
/// <remarks>
/// <para>Codes: <c>2024</c>, <c>2024-H1</c>, <c>2024-Q1</c>, <c>2024-03</c>, <c>2024-01/2024-10</c>, <c>2021/2025</c>, <c>FYP14</c>,
/// <c>2024-06-30</c> (as of), <c>2024-01-05/2024-03-07</c>. They are the print form and the JSON value.</para>
/// <para>Equality: the same days are the same period, whatever they are called:
/// 2024-Q1 equals 2024-01/2024-03, 2024 equals 2024-01/2024-12,
/// so that they meet in every lookup; each keeps its own <see cref="Kind"/> and code. The state on a day is no span of that day.
/// No order: periods overlap. Default: a class, so null. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(PrintFormConverter<ReportingPeriod>))]
[TypeConverter(typeof(PrintFormTypeConverter<ReportingPeriod>))]
public sealed partial record ReportingPeriod : ISpanFormattable, ISpanParsable<ReportingPeriod>
{
    private const int LongestCode = 32;
    private const int FirstYear = 1900;
    private const int LastYear = 2200;
    private const string QuarterNames = "一二三四";

    private static readonly string[] PlanNames =
        ["六五", "七五", "八五", "九五", "十五", "十一五", "十二五", "十三五", "十四五", "十五五", "十六五", "十七五", "十八五", "十九五"];

    private ReportingPeriod(PeriodKind kind, LocalDate start, LocalDate end) => (Kind, Start, End) = (kind, start, end);

    /// <summary>What sort of span it is.</summary>
    public PeriodKind Kind { get; }

    /// <summary>The first day; of an as-of period the day itself.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate End { get; }

    /// <summary>The calendar year (年) of the last day.</summary>
    public int EndYear => End.Year;

    /// <summary>How many days it has, both ends included.</summary>
    public int DayCount => NodaTime.Period.DaysBetween(Start, End) + 1;

    /// <summary>How many months it touches.</summary>
    public int MonthCount => ((End.Year - Start.Year) * 12) + End.Month - Start.Month + 1;

    /// <summary>Whether it starts with the first day of a month and ends with the last of one.</summary>
    private bool IsOfWholeMonths => Start.Day == 1 && IsMonthEnd(End);

    /// <summary>How many whole months it is made of; 0 where it begins or ends within one, and for the state on a day.</summary>
    internal int WholeMonths => IsOfWholeMonths && !IsAsOf ? MonthCount : 0;

    /// <summary>Whether it is the state on a day rather than a span (时点).</summary>
    public bool IsAsOf => Kind == PeriodKind.AsOf;

    /// <summary>A calendar year (年度).</summary>
    /// <param name="year">1900 to 2200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static ReportingPeriod Year(int year) => OfMonths(PeriodKind.Year, year, 1, 12);

    /// <summary>上半年 (1) or 下半年 (2).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The half is not 1 or 2.</exception>
    public static ReportingPeriod Half(int year, int half) =>
        OfMonths(PeriodKind.Half, year, (Argument.Within(half, 1, 2) * 6) - 5, half * 6);

    /// <summary>A quarter (季度), 1 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The quarter is not 1 to 4.</exception>
    public static ReportingPeriod Quarter(int year, int quarter) =>
        OfMonths(PeriodKind.Quarter, year, (Argument.Within(quarter, 1, 4) * 3) - 2, quarter * 3);

    /// <summary>A month (月), 1 to 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is not 1 to 12.</exception>
    public static ReportingPeriod Month(int year, int month) =>
        OfMonths(PeriodKind.Month, year, Argument.Within(month, 1, 12), month);

    /// <summary>1—n月 (累计): from January to <paramref name="month"/>, 1 to 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is not 1 to 12.</exception>
    public static ReportingPeriod Cumulative(int year, int month) =>
        OfMonths(PeriodKind.Cumulative, year, 1, Argument.Within(month, 1, 12));

    /// <summary>Whole years, both included (2021—2025年).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span has one year or less.</exception>
    public static ReportingPeriod Years(int from, int to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(to, from);
        return new(PeriodKind.Years, Year(from).Start, Year(to).End);
    }

    /// <summary>A five-year plan by its number: 14 is "十四五", 2021 to 2025.</summary>
    /// <param name="number">6 to 19.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static ReportingPeriod FiveYearPlan(int number)
    {
        int start = FirstYearOfPlan(Argument.Within(number, 6, 19));
        return new(PeriodKind.FiveYearPlan, Year(start).Start, Year(start + 4).End);
    }

    /// <summary>The state on a day (截至).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1900 to 2200.</exception>
    public static ReportingPeriod AsOf(LocalDate date) => new(PeriodKind.AsOf, Checked(date), date);

    /// <summary>Any days, both ends included.</summary>
    /// <exception cref="ArgumentException">The span ends before it starts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is not 1900 to 2200.</exception>
    public static ReportingPeriod Days(LocalDate from, LocalDate to) =>
        Checked(from) <= Checked(to)
            ? new(PeriodKind.Days, from, to)
            : throw new ArgumentException($"A period ends on or after its start; {Iso(to)} is before {Iso(from)}.", nameof(to));

    /// <summary>Whether both cover the same days; unlike equality it takes the state on a day for a span of that day.</summary>
    public bool CoversSameDays(ReportingPeriod other) => Start == Argument.NotNull(other).Start && End == other.End;

    /// <summary>Whether the day lies in it.</summary>
    public bool Contains(LocalDate date) => Start <= date && date <= End;

    /// <summary>Whether all days of the other lie in it.</summary>
    public bool Contains(ReportingPeriod other) => Start <= Argument.NotNull(other).Start && other.End <= End;

    /// <summary>
    /// The period of the same kind right before (上期), for 环比: a month before a month, as many days before so many days. Null for the state
    /// on a day and for a cumulative period that is no month, quarter, half or year: de-cumulate it first. Null also before 1900.
    /// </summary>
    public ReportingPeriod? Previous() => Shifted(-1);

    /// <summary>The period of the same kind right after (下期); null where <see cref="Previous"/> is for its kind, and after 2200.</summary>
    public ReportingPeriod? Next() => Shifted(1);

    /// <summary>The same period a year before (上年同期), for 同比; the end of February stays its end. Null before 1900.</summary>
    public ReportingPeriod? SamePeriodLastYear() => SamePeriod(yearsLater: -1);

    /// <summary>
    /// The same period some years later, or earlier where negative; null outside 1900 to 2200. What ends with a month still does.
    /// </summary>
    public ReportingPeriod? SamePeriod(int yearsLater)
    {
        if (!InRange(Start.Year + (long)yearsLater) || !InRange(End.Year + (long)yearsLater))
        {
            return null;
        }

        LocalDate end = End.PlusYears(yearsLater);
        end = IsMonthEnd(End) ? end.With(DateAdjusters.EndOfMonth) : end;
        bool staysPlan = Kind == PeriodKind.FiveYearPlan && yearsLater % 5 == 0 && IsPlan(PlanNumber + (yearsLater / 5));
        PeriodKind kind = Kind == PeriodKind.FiveYearPlan && !staysPlan ? PeriodKind.Years : Kind;
        return new(kind, IsAsOf ? end : Start.PlusYears(yearsLater), end);
    }

    /// <summary>
    /// Whether this is another period so many years later: the same days, the ends of a
    /// month for each other (2024-02-29 and 2025-02-28), and
    /// the state on a day for the period that it ends (2023 and 2024-12-31).
    /// </summary>
    internal bool IsYearsAfter(ReportingPeriod earlier, int years)
    {
        if (earlier.End.Year + (long)years != End.Year)
        {
            return false;
        }

        LocalDate end = earlier.End.PlusYears(years);
        bool sameEnd = end == End || (IsMonthEnd(earlier.End) && IsMonthEnd(End) && end.Month == End.Month);
        return sameEnd && (earlier.IsAsOf || IsAsOf || earlier.Start.PlusYears(years) == Start);
    }

    /// <summary>Whether both may speak of one time: the same days, or the state on a day and a span that holds it.</summary>
    internal bool IsOneWith(ReportingPeriod other) => IsAsOf == other.IsAsOf ? Equals(other) : Contains(other) || other.Contains(this);

    /// <summary>
    /// The same days under the name that all of their names share: month, quarter, half, year, 1—n月, years, or mere days.
    /// </summary>
    internal ReportingPeriod Plain
    {
        get
        {
            bool inYear = IsOfWholeMonths && Start.Year == End.Year;
            bool startsYear = Start.Month == 1;
            PeriodKind kind = this switch
            {
                { IsAsOf: true } => Kind,
                { IsOfWholeMonths: false } => PeriodKind.Days,
                _ when inYear => PartOfYear() ?? (startsYear ? PeriodKind.Cumulative : PeriodKind.Days),
                _ => startsYear && MonthCount % 12 == 0 ? PeriodKind.Years : PeriodKind.Days,
            };
            return kind == Kind ? this : new(kind, Start, End);
        }
    }

    // What a span of whole months in one year is called; null where it has no name of its own.
    private PeriodKind? PartOfYear() => (MonthCount, (Start.Month - 1) % Math.Max(MonthCount, 1)) switch
    {
        (1, 0) => PeriodKind.Month,
        (3, 0) => PeriodKind.Quarter,
        (6, 0) => PeriodKind.Half,
        (12, 0) => PeriodKind.Year,
        _ => null,
    };

    /// <summary>Whether both cover the same days, both as spans or both as the state on a day.</summary>
    public bool Equals([NotNullWhen(true)] ReportingPeriod? other) =>
        other is not null && Start == other.Start && End == other.End && IsAsOf == other.IsAsOf;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End);

    /// <summary>The months of a span that starts and ends with whole months, in order; empty for others.</summary>
    public IReadOnlyList<ReportingPeriod> Months()
    {
        return Content.List(IsOfWholeMonths && !IsAsOf
            ? Enumerable.Range(0, MonthCount).Select(n => Start.PlusMonths(n)).Select(day => Month(day.Year, day.Month))
            : []);
    }

    /// <summary>The share of the period that has passed by the end of a day (序时进度), 0 to 1, by days; leap years count.</summary>
    public Rational ElapsedByDays(LocalDate asOf) => Share(NodaTime.Period.DaysBetween(Start, asOf) + 1, DayCount);

    /// <summary>
    /// The share that has passed by the end of a day, by whole months completed since its first day; 1 from its last day on.
    /// </summary>
    public Rational ElapsedByMonths(LocalDate asOf)
    {
        if (asOf >= End)
        {
            return Rational.One;
        }

        LocalDate after = End.PlusDays(1);
        int whole = MonthsUntil(after);
        return Share(MonthsUntil(asOf.PlusDays(1)), Start.PlusMonths(whole) < after ? whole + 1 : whole);
    }

    // The months completed before a day.
    private int MonthsUntil(LocalDate day) => ((day.Year - Start.Year) * 12) + day.Month - Start.Month - (day.Day < Start.Day ? 1 : 0);

    private static bool IsPlan(int number) => number is >= 6 and <= 19;

    private static Rational Share(int passed, int all) => (Rational)Math.Clamp(passed, 0, all) / all;

    private static int FirstYearOfPlan(int number) => 1966 + (5 * (number - 3));

    internal static bool IsMonthEnd(LocalDate date) => date == date.With(DateAdjusters.EndOfMonth);

    private static bool InRange(long year) => year is >= FirstYear and <= LastYear;

    private static LocalDate Checked(LocalDate date, [CallerArgumentExpression(nameof(date))] string? name = null)
    {
        _ = Argument.Within(date.Year, FirstYear, LastYear, name);
        return date;
    }

    private static ReportingPeriod OfMonths(PeriodKind kind, int year, int first, int last)
    {
        _ = Argument.Within(year, FirstYear, LastYear);
        return new(kind, new LocalDate(year, first, 1), new LocalDate(year, last, 1).With(DateAdjusters.EndOfMonth));
    }

    private ReportingPeriod? Shifted(int by)
    {
        PeriodKind kind = Kind == PeriodKind.Cumulative ? PartOfYear() ?? Kind : Kind;
        if (kind is PeriodKind.Cumulative or PeriodKind.AsOf)
        {
            return null;
        }

        if (kind == PeriodKind.FiveYearPlan)
        {
            return IsPlan(PlanNumber + by) ? FiveYearPlan(PlanNumber + by) : null;
        }

        LocalDate start = IsOfWholeMonths ? Start.PlusMonths(by * MonthCount) : Start.PlusDays(by * DayCount);
        LocalDate end = IsOfWholeMonths ? start.PlusMonths(MonthCount).PlusDays(-1) : start.PlusDays(DayCount - 1);
        return InRange(start.Year) && InRange(end.Year) ? new(kind, start, end) : null;
    }

    /// <summary>The code: <c>2024</c>, <c>2024-Q1</c>, <c>FYP14</c> …</summary>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[LongestCode];
        _ = TryWriteCode(buffer, out int length);
        return buffer[..length].ToString();
    }

    private bool TryWriteCode(Span<char> to, out int length)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        return Kind switch
        {
            PeriodKind.Year => to.TryWrite(invariant, $"{Start.Year}", out length),
            PeriodKind.Half => to.TryWrite(invariant, $"{Start.Year}-H{End.Month / 6}", out length),
            PeriodKind.Quarter => to.TryWrite(invariant, $"{Start.Year}-Q{End.Month / 3}", out length),
            PeriodKind.Month => to.TryWrite(invariant, $"{Start.Year}-{Start.Month:00}", out length),
            PeriodKind.Cumulative => to.TryWrite(invariant, $"{Start.Year}-01/{End.Year}-{End.Month:00}", out length),
            PeriodKind.Years => to.TryWrite(invariant, $"{Start.Year}/{End.Year}", out length),
            PeriodKind.FiveYearPlan => to.TryWrite(invariant, $"FYP{PlanNumber}", out length),
            PeriodKind.AsOf => Text.TryFormat(Iso(Start), to, out length),
            _ => Text.TryFormat($"{Iso(Start)}/{Iso(End)}", to, out length),
        };
    }

    /// <summary>The code for no format, G or R; the Chinese words for <c>zh</c>: 2024年1—10月.</summary>
    /// <exception cref="FormatException">Another format was asked for.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => format switch
    {
        null or "" or "G" or "R" => ToString(),
        "zh" => InWords(Language.Zh),
        "en" => InWords(Language.En),
        _ => throw new FormatException($"'{format}' is no format of a period; G, R, zh and en are."),
    };

    /// <summary>The words that a report uses: 2024年上半年, "十四五"时期, 截至2024年6月30日; or English ones.</summary>
    public string InWords(Language language = Language.Zh) => Argument.Member(language) == Language.Zh ? InChinese() : InEnglish();

    private string InChinese() => Kind switch
    {
        PeriodKind.Year => Invariant($"{Start.Year}年"),
        PeriodKind.Half => Invariant($"{Start.Year}年{(End.Month == 6 ? '上' : '下')}半年"),
        PeriodKind.Quarter => Invariant($"{Start.Year}年{QuarterNames[(End.Month / 3) - 1]}季度"),
        PeriodKind.Month => Invariant($"{Start.Year}年{Start.Month}月"),
        PeriodKind.Cumulative when End.Month == 1 => Invariant($"{Start.Year}年1月累计"),
        PeriodKind.Cumulative => Invariant($"{Start.Year}年1—{End.Month}月"),
        PeriodKind.Years => Invariant($"{Start.Year}—{End.Year}年"),
        PeriodKind.FiveYearPlan => $"“{PlanNames[PlanNumber - 6]}”时期",
        PeriodKind.AsOf => $"截至{DayInWords(Start)}",
        _ => $"{DayInWords(Start)}—{DayInWords(End)}",
    };

    private string InEnglish() => Kind switch
    {
        PeriodKind.Year => Invariant($"{Start.Year}"),
        PeriodKind.Half => Invariant($"H{End.Month / 6} {Start.Year}"),
        PeriodKind.Quarter => Invariant($"Q{End.Month / 3} {Start.Year}"),
        PeriodKind.Month => Invariant($"{Start.Year}-{Start.Month:00}"),
        PeriodKind.Cumulative when End.Month == 1 => Invariant($"January {Start.Year}"),
        PeriodKind.Cumulative => Invariant($"January to {End.Month:00}/{Start.Year}"),
        PeriodKind.Years => Invariant($"{Start.Year} to {End.Year}"),
        PeriodKind.FiveYearPlan => Invariant($"five-year plan {PlanNumber}"),
        PeriodKind.AsOf => $"as of {Iso(Start)}",
        _ => $"{Iso(Start)} to {Iso(End)}",
    };

    /// <summary>The same without 截至, to be set against: 比2020年12月31日.</summary>
    internal string Named(Language language) => (IsAsOf, language) switch
    {
        (true, Language.Zh) => DayInWords(Start),
        (true, _) => Iso(Start),
        _ => InWords(language),
    };

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        format is "" or "G" or "R"
            ? TryWriteCode(destination, out charsWritten)
            : Text.TryFormat(ToString(format.ToString()), destination, out charsWritten);

    /// <summary>Reads a code (<c>2024-01/2024-10</c>) or the words of a report (2024年1—10月, 2024年前三季度, 2021—2025, "十四五"时期).</summary>
    /// <exception cref="PrintFormatException">The text is no period.</exception>
    public static ReportingPeriod Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out ReportingPeriod? period)
            ? period
            : throw new PrintFormatException(new PrintError(PrintErrorReason.NoPeriod, 0), s.ToString());

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static ReportingPeriod Parse(string s, IFormatProvider? provider = null) => Parse(Argument.NotNull(s).AsSpan(), provider);

    /// <summary>Reads the same; false where the text is no period.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out ReportingPeriod result) =>
        TryParse(s, provider: null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider,
        [MaybeNullWhen(false)] out ReportingPeriod result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ReportingPeriod result)
    {
        result = s.Length > 40 ? null : ReadCode(s) ?? ReadWords(s);
        return result is not null;
    }

    private int PlanNumber => ((Start.Year - 1966) / 5) + 3;

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string DayInWords(LocalDate date) => Invariant($"{date.Year}年{date.Month}月{date.Day}日");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}

/// <summary>What sort of span a reporting period is (报告期类型).</summary>
[JsonConverter(typeof(NameConverter<PeriodKind>))]
public enum PeriodKind
{
    /// <summary>年: a calendar year.</summary>
    Year,
    /// <summary>半年: the first or second half of a year.</summary>
    Half,
    /// <summary>季度: a quarter.</summary>
    Quarter,
    /// <summary>月: a month.</summary>
    Month,
    /// <summary>累计 1—n月: from January to a month of the same year.</summary>
    Cumulative,
    /// <summary>若干年: whole years from one to another (2021—2025年).</summary>
    Years,
    /// <summary>五年规划时期: a five-year plan ("十四五"时期).</summary>
    FiveYearPlan,
    /// <summary>截至某日: the state on a day.</summary>
    AsOf,
    /// <summary>某日至某日: any days, both ends included.</summary>
    Days,
}
