namespace GovReport.Domain.Calculation;

/// <summary>累计与当月、当季: what a cumulative series says of each month and quarter, and back.</summary>
/// <remarks>Formulas: m_k = C_k − C_(k−1); the months a to b bring C_b − C_(a−1). Thread safety: stateless.</remarks>
public static class Cumulation
{
    private const int MonthsOfYear = 12;

    /// <summary>
    /// 当月数: single months out of cumulative values of one year. A month whose predecessor is not published has no value of its own
    /// (1—2月 may come together).
    /// </summary>
    /// <param name="cumulative">
    /// Values for 1—n月, in any order, also as 一季度, 上半年 or the year; a value for 1月 may be stated as month or as cumulative.
    /// </param>
    /// <returns>One entry for each value, by month. A negative month means that an earlier value was revised.</returns>
    /// <exception cref="ArgumentException">A value has no cumulative period, the years differ, or a month comes twice.</exception>
    public static IReadOnlyList<PeriodValue> ToMonths(IEnumerable<Fact> cumulative)
    {
        ArgumentNullException.ThrowIfNull(cumulative);
        Fact[] ordered = [.. cumulative.OrderBy(fact => MonthOf(fact))];
        bool isOncePerMonth = ordered.Select(MonthOf).Distinct().Count() == ordered.Length;
        bool hasMonths = ordered.Any(fact => fact.Period is { Kind: PeriodKind.Month, End.Month: > 1 });
        bool isOfOneYear = ordered.Select(fact => fact.Period!.EndYear).Distinct().Count() <= 1;
        if (hasMonths || !isOfOneYear || !isOncePerMonth)
        {
            throw new ArgumentException("The cumulative values are of one year, one for each month.", nameof(cumulative));
        }

        return Content.List(ordered.Select((fact, index) => Single(fact, index == 0 ? null : ordered[index - 1])));
    }

    /// <summary>当季数: the four single quarters of every year that the values speak of, each as <see cref="ValueOf"/> gives it.</summary>
    /// <param name="values">Months, quarters, halves, cumulative values (1—n月) and years of one flow, in any order.</param>
    public static IReadOnlyList<PeriodValue> ToQuarters(IEnumerable<Fact> values) =>
        ToPeriods(values, year => Enumerable.Range(1, 4).Select(quarter => ReportingPeriod.Quarter(year, quarter)));

    /// <summary>一季度、上半年、前三季度、全年: the cumulative values at the ends of the quarters, each as <see cref="ValueOf"/> gives it.</summary>
    /// <inheritdoc cref="ToQuarters" path="/param"/>
    public static IReadOnlyList<PeriodValue> ToCumulativeQuarters(IEnumerable<Fact> values) => ToPeriods(
        values,
        year =>
        [
            ReportingPeriod.Quarter(year, 1), ReportingPeriod.Half(year, 1), ReportingPeriod.Cumulative(year, 9),
            ReportingPeriod.Year(year),
        ]);

    /// <summary>
    /// The value of any whole months within a year: the sum of values that follow on each other (4月 + 5月 + 6月, 上半年 + 三季度), else the
    /// difference of two cumulative ones (上半年 − 一季度, 全年 − 前三季度); where the values do not say it the reason names what is missing.
    /// </summary>
    /// <param name="values">
    /// Months, quarters, halves, cumulative values (1—n月) and years of one flow, in any order; other periods are passed over.
    /// </param>
    /// <param name="period">A month, quarter, half, cumulative period or year, or other whole months of one year.</param>
    /// <exception cref="ArgumentException">The period is not made of whole months of one year.</exception>
    public static Derived<Quantity> ValueOf(IEnumerable<Fact> values, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Calculated([.. values.Where(IsOfMonths)], Argument.NotNull(period));
    }

    /// <summary>累计数: the sum of single months from January on; a missing month, or another year, gives a reason.</summary>
    /// <param name="months">Values of single months of one year, in any order; January may be stated as cumulative.</param>
    /// <param name="through">The last month, 1 to 12.</param>
    public static Derived<Quantity> Through(IEnumerable<Fact> months, int through)
    {
        ArgumentNullException.ThrowIfNull(months);
        Fact[] used = [.. months.Where(fact => MonthOf(fact) <= through).OrderBy(MonthOf)];
        bool single = used.All(fact => fact.Period is { Kind: PeriodKind.Month } or { Kind: PeriodKind.Cumulative, End.Month: 1 }
            && fact.Period.EndYear == used[0].Period!.EndYear);
        bool complete = through is >= 1 and <= MonthsOfYear && used.Length == through && used.Select(MonthOf).Distinct().Count() == through;
        Fact?[] operands = Derive.Known(used);
        return (single, complete) switch
        {
            (false, _) => new(NoRate.PeriodsDiffer, Formula.Through, operands),
            (_, false) => new(NoRate.GapInSeries, Formula.Through, operands) { Lack = MissingMonths(used, through) },
            _ => Derive.Through(operands),
        };
    }

    private static Lack? MissingMonths(Fact[] used, int through)
    {
        int[] missing = [.. Enumerable.Range(1, Math.Clamp(through, 0, MonthsOfYear)).Except(used.Select(MonthOf))];
        return used.Length == 0 || missing.Length == 0
            ? null
            : Lack.Of(missing.Select(month => ReportingPeriod.Month(used[0].Period!.EndYear, month)));
    }

    private static PeriodValue Single(Fact fact, Fact? before)
    {
        int month = MonthOf(fact), year = fact.Period!.EndYear;
        ReportingPeriod period = ReportingPeriod.Month(year, month);
        if (month == 1)
        {
            return new(period, new Derived<Quantity>(fact.Value, fact.Bounds, Formula.Through, fact));
        }

        Lack lack = Lack.Of([Months(year, 1, month - 1)]);
        return before is { } earlier && MonthOf(earlier) == month - 1
            ? new(period, Derive.Increase(Formula.Month, earlier, fact))
            : new(period, new Derived<Quantity>(NoRate.GapInSeries, Formula.Month, null, fact) { Lack = lack });
    }

    private static int MonthOf(Fact fact) => fact.Period switch
    {
        { Kind: PeriodKind.Cumulative or PeriodKind.Month } period => period.End.Month,
        { Kind: PeriodKind.Half or PeriodKind.Quarter, Start.Month: 1 } period => period.End.Month,
        { Kind: PeriodKind.Year } => MonthsOfYear,
        var other => throw new ArgumentException(
            $"A cumulative value has a period 1—n月 or a month; '{other?.InWords() ?? "none"}' is neither.", nameof(fact)),
    };

    private static IReadOnlyList<PeriodValue> ToPeriods(IEnumerable<Fact> values, Func<int, IEnumerable<ReportingPeriod>> periodsOf)
    {
        ArgumentNullException.ThrowIfNull(values);
        Fact[] known = [.. values.Where(IsOfMonths)];
        return Content.List(known.Select(fact => fact.Period!.EndYear).Distinct().Order()
            .SelectMany(periodsOf).Select(period => new PeriodValue(period, Calculated(known, period))));
    }

    private static bool IsOfMonths(Fact fact) =>
        fact.Period is { IsAsOf: false } period && period.Start.Year == period.End.Year && period.Months().Count > 0;

    private static Derived<Quantity> Calculated(Fact[] values, ReportingPeriod period)
    {
        if (!IsOfMonths(new Fact(default, period)))
        {
            throw new ArgumentException($"'{period.InWords()}' is not made of whole months of one year.", nameof(period));
        }

        int year = period.EndYear, before = period.Start.Month - 1, end = period.End.Month;
        ILookup<int, Fact> byStart = values.Where(fact => fact.Period!.EndYear == year).ToLookup(fact => fact.Period!.Start.Month - 1);
        if (Steps(byStart, before, end) is { } steps)
        {
            return steps.Length > 1 ? Derive.Through(steps) : new(steps[0]!.Value.Value, steps[0]!.Value.Bounds, Formula.Through, steps[0]);
        }

        Fact? earlier = Cumulative(before), later = Cumulative(end);
        if (before > 0 && earlier is not null && later is not null)
        {
            return Derive.Increase(Formula.Stretch, earlier, later);
        }

        if (before == 0)
        {
            return new(NoRate.GapInSeries, Formula.Through, later) { Lack = Lack.Of([Gap(byStart, year, end)]) };
        }

        List<ReportingPeriod> missing = [];
        missing.AddRange(earlier is null ? [Months(year, 1, before)] : []);
        missing.AddRange(later is null ? [Months(year, 1, end)] : []);
        return new(NoRate.GapInSeries, Formula.Stretch, earlier, later) { Lack = Lack.Of(missing) };

        Fact? Cumulative(int month)
        {
            if (month > 0 && Steps(byStart, 0, month) is { } all)
            {
                return all.Length > 1 ? Derive.Through(all).ToFact(Months(year, 1, month)) : all[0];
            }

            return null;
        }
    }

    // The fewest values that follow on each other from the end of one month to the end of another; null where they leave a gap.
    private static Fact?[]? Steps(ILookup<int, Fact> byStart, int from, int to)
    {
        Fact?[]?[] reached = new Fact?[]?[MonthsOfYear + 1];
        reached[from] = [];
        for (int month = from; month < to; month++)
        {
            foreach (Fact step in reached[month] is null ? [] : byStart[month])
            {
                int end = step.Period!.End.Month;
                if (reached[end] is not { } known || known.Length > reached[month]!.Length + 1)
                {
                    reached[end] = [.. reached[month]!, step];
                }
            }
        }

        return reached[to];
    }

    // The months that no value covers between those known from January on and those known up to the end.
    private static ReportingPeriod Gap(ILookup<int, Fact> byStart, int year, int end)
    {
        int known = Enumerable.Range(0, end).Last(month => Steps(byStart, 0, month) is not null);
        int next = Enumerable.Range(known + 1, end - known).First(month => Steps(byStart, month, end) is not null);
        return Months(year, known + 1, next);
    }

    private static ReportingPeriod Months(int year, int first, int last)
    {
        if (first == last)
        {
            return ReportingPeriod.Month(year, first);
        }

        return first == 1
            ? ReportingPeriod.Cumulative(year, last)
            : ReportingPeriod.Days(new LocalDate(year, first, 1), new LocalDate(year, last, 1).With(DateAdjusters.EndOfMonth));
    }
}

/// <summary>A period and its value out of a cumulative series (当月数、当季数).</summary>
/// <param name="Period">The month, quarter or other part of a year.</param>
/// <param name="Value">Its value, or why it has none.</param>
/// <remarks>
/// Equality: by content. No order. Default: no period, no value. Thread safety: immutable. JSON: refused, as its value is.
/// </remarks>
[JsonConverter(typeof(ResultConverter<PeriodValue>))]
public readonly record struct PeriodValue(ReportingPeriod Period, Derived<Quantity> Value)
{
    /// <summary>The month, quarter or other part of a year.</summary>
    public ReportingPeriod Period { get; init => field = Argument.NotNull(value); } = Argument.NotNull(Period);

    /// <summary>Whether the value is negative, so that an earlier cumulative value was revised (数据修订).</summary>
    public bool IsRevision => Value.Value is { Sign: < 0 };

    /// <summary>
    /// The value as an operand of growth and checks, in the scale of the cumulative values and within the bounds that their prints
    /// allow; null where there is none.
    /// </summary>
    public Fact? ToFact() => Value.ToFact(Period);

    /// <summary>The period and its value, or why it has none: 2024年二季度 12.5万元.</summary>
    public override string ToString() => $"{Period?.InWords()} {Value}".TrimStart();
}
