namespace GovReport.Domain;

/// <summary>The span of time that a figure speaks of (报告期): a year, 1—10月, "十四五"时期, the state on a day.</summary>
/// <remarks>
/// <para>Codes: <c>2024</c>, <c>2024-H1</c>, <c>2024-Q1</c>, <c>2024-03</c>, <c>2024-01/2024-10</c>, <c>2021/2025</c>, <c>FYP14</c>,
/// <c>2024-06-30</c> (as of), <c>2024-01-05/2024-03-07</c>. They are the print form and the JSON value.</para>
/// <para>Equality: same kind and same days; 2024-Q1 differs from 2024-01/2024-03, compare with <see cref="CoversSameDays"/>.
/// No order: periods overlap. Default: a class, so null. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(PrintFormConverter<ReportingPeriod>))]
public sealed partial record ReportingPeriod : ISpanFormattable, ISpanParsable<ReportingPeriod>
{
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
}
