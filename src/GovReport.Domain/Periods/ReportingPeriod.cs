namespace GovReport.Domain;

/// <summary>The span of time that a figure speaks of (报告期): a year, 1—10月, "十四五"时期, the state on a day.</summary>
/// <remarks>
/// <para>Codes: <c>2024</c>, <c>2024-H1</c>, <c>2024-Q1</c>, <c>2024-03</c>, <c>2024-01/2024-10</c>, <c>2021/2025</c>, <c>FYP14</c>,
/// <c>2024-06-30</c> (as of), <c>2024-01-05/2024-03-07</c>. They are the print form and the JSON value.</para>
/// <para>Equality: same kind and same days; 2024-Q1 differs from 2024-01/2024-03, compare with <see cref="CoversSameDays"/>.
/// No order: periods overlap. Default: a class, so null. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(PrintFormConverter<ReportingPeriod>))]
public sealed record ReportingPeriod : ISpanFormattable, ISpanParsable<ReportingPeriod>
{
    private const int LongestCode = 32;
    private const string QuarterNames = "一二三四";

    private static readonly SearchValues<char> Dashes = SearchValues.Create("—–-～~至");
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
    public static ReportingPeriod AsOf(LocalDate date) => new(PeriodKind.AsOf, date, date);

    /// <summary>Any days, both ends included.</summary>
    /// <exception cref="ArgumentException">The span ends before it starts.</exception>
    public static ReportingPeriod Days(LocalDate from, LocalDate to) =>
        from <= to ? new(PeriodKind.Days, from, to) : throw new ArgumentException($"A period ends on or after its start; {Iso(to)} is before {Iso(from)}.", nameof(to));

    /// <summary>Whether both cover the same days, whatever they are called (2024-Q1 and 1—3月).</summary>
    public bool CoversSameDays(ReportingPeriod other) => Start == Argument.NotNull(other).Start && End == other.End;

    /// <summary>Whether the day lies in it.</summary>
    public bool Contains(LocalDate date) => Start <= date && date <= End;

    /// <summary>Whether all days of the other lie in it.</summary>
    public bool Contains(ReportingPeriod other) => Start <= Argument.NotNull(other).Start && other.End <= End;

    /// <summary>
    /// The period of the same kind right before (上期), for 环比. Null for a cumulative or as-of period, which has none: de-cumulate
    /// first. Null also before 1900.
    /// </summary>
    public ReportingPeriod? Previous() => Shifted(-1);

    /// <summary>The period of the same kind right after (下期); null for a cumulative or as-of period and after 2200.</summary>
    public ReportingPeriod? Next() => Shifted(1);

    /// <summary>The same period a year before (上年同期), for 同比; 29 February goes to the 28th.</summary>
    public ReportingPeriod SamePeriodLastYear() => SamePeriod(yearsLater: -1);

    /// <summary>The same period some years later, or earlier where negative.</summary>
    public ReportingPeriod SamePeriod(int yearsLater)
    {
        LocalDate end = End.PlusYears(yearsLater);
        bool monthEnd = End == End.With(DateAdjusters.EndOfMonth) && Kind != PeriodKind.AsOf;
        return new(
            Kind == PeriodKind.FiveYearPlan && !(yearsLater % 5 == 0 && IsPlan(PlanNumber + (yearsLater / 5))) ? PeriodKind.Years : Kind,
            Start.PlusYears(yearsLater),
            monthEnd ? end.With(DateAdjusters.EndOfMonth) : end);
    }

    /// <summary>The months of a span that starts and ends with whole months, in order; empty for others.</summary>
    public IReadOnlyList<ReportingPeriod> Months()
    {
        bool whole = Start.Day == 1 && End == End.With(DateAdjusters.EndOfMonth);
        return Content.List(whole
            ? Enumerable.Range(0, MonthCount).Select(n => Start.PlusMonths(n)).Select(day => Month(day.Year, day.Month))
            : []);
    }

    /// <summary>The share of the period that has passed by the end of a day (序时进度), 0 to 1, by days; leap years count.</summary>
    public Rational ElapsedByDays(LocalDate asOf) => Share(NodaTime.Period.DaysBetween(Start, asOf) + 1, DayCount);

    /// <summary>The share that has passed by the end of a day, by whole months completed.</summary>
    public Rational ElapsedByMonths(LocalDate asOf)
    {
        LocalDate dayAfter = asOf.PlusDays(1);
        int completed = ((dayAfter.Year - Start.Year) * 12) + dayAfter.Month - Start.Month - (dayAfter.Day < Start.Day ? 1 : 0);
        return asOf >= End ? Rational.One : Share(completed, MonthCount);
    }

    private static bool IsPlan(int number) => number is >= 6 and <= 19;

    private static Rational Share(int passed, int all) => (Rational)Math.Clamp(passed, 0, all) / all;

    private static int FirstYearOfPlan(int number) => 1966 + (5 * (number - 3));

    private static ReportingPeriod OfMonths(PeriodKind kind, int year, int first, int last)
    {
        _ = Argument.Within(year, 1900, 2200);
        return new(kind, new LocalDate(year, first, 1), new LocalDate(year, last, 1).With(DateAdjusters.EndOfMonth));
    }

    private ReportingPeriod? Shifted(int by) => Kind switch
    {
        PeriodKind.Cumulative or PeriodKind.AsOf => null,
        PeriodKind.FiveYearPlan => IsPlan(PlanNumber + by) ? FiveYearPlan(PlanNumber + by) : null,
        PeriodKind.Days => Days(Start.PlusDays(by * DayCount), End.PlusDays(by * DayCount)),
        _ => Start.PlusMonths(by * MonthCount) is var start && start.PlusMonths(MonthCount).PlusDays(-1) is var end && InRange(start.Year) && InRange(end.Year)
            ? new(Kind, start, end)
            : null,
    };

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
    public string InWords(Language language = Language.Zh)
    {
        bool zh = language == Language.Zh;
        return Kind switch
        {
            PeriodKind.Year => zh ? Invariant($"{Start.Year}年") : Invariant($"{Start.Year}"),
            PeriodKind.Half => zh ? Invariant($"{Start.Year}年{(End.Month == 6 ? '上' : '下')}半年") : Invariant($"H{End.Month / 6} {Start.Year}"),
            PeriodKind.Quarter => zh ? Invariant($"{Start.Year}年{QuarterNames[(End.Month / 3) - 1]}季度") : Invariant($"Q{End.Month / 3} {Start.Year}"),
            PeriodKind.Month => zh ? Invariant($"{Start.Year}年{Start.Month}月") : Invariant($"{Start.Year}-{Start.Month:00}"),
            PeriodKind.Cumulative when End.Month == 1 => zh ? Invariant($"{Start.Year}年1月累计") : Invariant($"January {Start.Year}"),
            PeriodKind.Cumulative => zh ? Invariant($"{Start.Year}年1—{End.Month}月") : Invariant($"January to {End.Month:00}/{Start.Year}"),
            PeriodKind.Years => zh ? Invariant($"{Start.Year}—{End.Year}年") : Invariant($"{Start.Year} to {End.Year}"),
            PeriodKind.FiveYearPlan => zh ? $"“{PlanNames[PlanNumber - 6]}”时期" : Invariant($"five-year plan {PlanNumber}"),
            PeriodKind.AsOf => zh ? $"截至{DayInWords(Start)}" : $"as of {Iso(Start)}",
            _ => zh ? $"{DayInWords(Start)}—{DayInWords(End)}" : $"{Iso(Start)} to {Iso(End)}",
        };
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        format is "" or "G" or "R" ? TryWriteCode(destination, out charsWritten) : Text.TryFormat(ToString(format.ToString()), destination, out charsWritten);

    /// <summary>Reads a code (<c>2024-01/2024-10</c>) or the words of a report (2024年1—10月, "十四五"时期).</summary>
    /// <exception cref="FormatException">The text is no period.</exception>
    public static ReportingPeriod Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out ReportingPeriod? period)
            ? period
            : throw new FormatException($"'{Text.Shown(s)}' is no reporting period; expected a code such as 2024, 2024-H1, 2024-Q1, 2024-03, 2024-01/2024-10, 2021/2025, FYP14, 2024-06-30 or 2024-01-05/2024-03-07, or its Chinese words.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static ReportingPeriod Parse(string s, IFormatProvider? provider = null) => Parse(Argument.NotNull(s).AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ReportingPeriod result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ReportingPeriod result)
    {
        result = s.Length > 40 ? null : ReadCode(s) ?? ReadWords(s);
        return result is not null;
    }

    private int PlanNumber => ((Start.Year - 1966) / 5) + 3;

    private static ReportingPeriod? ReadCode(ReadOnlySpan<char> s)
    {
        if (s.StartsWith("FYP"))
        {
            return ReadNumber(s[3..]) is >= 6 and <= 19 and var plan ? FiveYearPlan(plan) : null;
        }

        int slash = s.IndexOf('/');
        if (slash > 0)
        {
            return ReadCode(s[..slash]) is { } from && ReadCode(s[(slash + 1)..]) is { } to ? Joined(from, to) : null;
        }

        int year = s.Length >= 4 ? ReadNumber(s[..4]) : -1;
        if (year is < 1900 or > 2200)
        {
            return null;
        }

        return s[4..] switch
        {
            [] => Year(year),
            ['-', 'H', >= '1' and <= '2' and var half] => Half(year, half - '0'),
            ['-', 'Q', >= '1' and <= '4' and var quarter] => Quarter(year, quarter - '0'),
            ['-', _, _] => ReadNumber(s[5..]) is >= 1 and <= 12 and var month ? Month(year, month) : null,
            ['-', _, _, '-', _, _] => ReadDay(s) is { } day ? AsOf(day) : null,
            _ => null,
        };
    }

    // The two sides of a slash.
    private static ReportingPeriod? Joined(ReportingPeriod from, ReportingPeriod to) => (from.Kind, to.Kind) switch
    {
        (PeriodKind.Year, PeriodKind.Year) when from.EndYear < to.EndYear => Years(from.EndYear, to.EndYear),
        (PeriodKind.Month, PeriodKind.Month) when from.Start.Month == 1 && from.EndYear == to.EndYear => Cumulative(to.EndYear, to.End.Month),
        (PeriodKind.AsOf, PeriodKind.AsOf) when from.Start <= to.Start => Days(from.Start, to.Start),
        _ => null,
    };

    private static ReportingPeriod? ReadWords(ReadOnlySpan<char> s)
    {
        ReadOnlySpan<char> plan = s.EndsWith("时期") ? s[..^2].Trim("“”\"") : s.Trim("“”\"");
        for (int n = 0; n < PlanNames.Length; n++)
        {
            if (plan.SequenceEqual(PlanNames[n]))
            {
                return FiveYearPlan(n + 6);
            }
        }

        if (s.StartsWith("截至"))
        {
            return ReadDayWords(s[2..]) is { } day ? AsOf(day) : ReadOfYear(s[2..]) is { IsAsOf: true } end ? end : null;
        }

        int dash = s.IndexOfAny(Dashes);
        if (dash > 0 && ReadDayWords(s[..dash]) is { } first)
        {
            return ReadDayWords(s[(dash + 1)..]) is { } last && first <= last ? Days(first, last) : null;
        }

        int mark = s.IndexOf('年');
        if (mark > 4 && dash == 4 && mark == s.Length - 1)
        {
            return ReadNumber(s[..4]) is > 0 and var from && ReadNumber(s[5..mark]) is var to && InRange(from) && InRange(to) && from < to ? Years(from, to) : null;
        }

        return ReadOfYear(s);
    }

    // 2024年 and what stands after it.
    private static ReportingPeriod? ReadOfYear(ReadOnlySpan<char> s) =>
        s.IndexOf('年') == 4 && ReadNumber(s[..4]) is var year && InRange(year) ? ReadWithinYear(year, s[5..]) : null;

    private static ReportingPeriod? ReadWithinYear(int year, ReadOnlySpan<char> rest) => rest switch
    {
        "" or "全年" => Year(year),
        "上半年" or "下半年" => Half(year, rest[0] == '上' ? 1 : 2),
        "前三季度" or "前三个季度" => Cumulative(year, 9),
        "末" or "底" or "年末" or "年底" => AsOf(Year(year).End),
        [.., '季', '度'] => ReadQuarter(year, rest[..^2].TrimStart('第')),
        [.., '月'] or [.., '月', '份'] => ReadMonths(year, rest[..rest.LastIndexOf('月')], isCumulative: false),
        [.., '月', '累', '计'] => ReadMonths(year, rest[..^3], isCumulative: true),
        _ => null,
    };

    private static ReportingPeriod? ReadQuarter(int year, ReadOnlySpan<char> name) =>
        name.Length == 1 && (QuarterNames.IndexOf(name[0]) + 1 is > 0 and var named ? named : ReadNumber(name)) is >= 1 and <= 4 and var quarter ? Quarter(year, quarter) : null;

    private static ReportingPeriod? ReadMonths(int year, ReadOnlySpan<char> months, bool isCumulative)
    {
        int dash = months.IndexOfAny(Dashes), to = ReadNumber(months[(dash + 1)..]);
        bool isOne = dash < 0, fromJanuary = isOne ? isCumulative : ReadNumber(months[..dash].TrimEnd('月')) == 1;
        return to is < 1 or > 12 ? null : fromJanuary ? Cumulative(year, to) : isOne ? Month(year, to) : null;
    }

    private static LocalDate? ReadDayWords(ReadOnlySpan<char> s)
    {
        int year = s.IndexOf('年'), month = s.IndexOf('月');
        bool shaped = year == 4 && month > year && s.EndsWith("日");
        return shaped ? DayOf(ReadNumber(s[..year]), ReadNumber(s[(year + 1)..month]), ReadNumber(s[(month + 1)..^1])) : null;
    }

    private static LocalDate? ReadDay(ReadOnlySpan<char> s) => DayOf(ReadNumber(s[..4]), ReadNumber(s[5..7]), ReadNumber(s[8..]));

    private static LocalDate? DayOf(int year, int month, int day) =>
        InRange(year) && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    private static bool InRange(int year) => year is >= 1900 and <= 2200;

    private static int ReadNumber(ReadOnlySpan<char> s) =>
        s.Length is > 0 and <= 4 && int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;

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
