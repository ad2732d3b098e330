namespace GovReport.Domain;

/// <summary>累计与当月: what a cumulative series says of each month, and back.</summary>
/// <remarks>Formula: m_k = C_k − C_(k−1). Thread safety: stateless.</remarks>
public static class Cumulation
{
    /// <summary>当月数: single months out of cumulative values of one year. A month whose predecessor is not published has no value of its own (1—2月 may come together).</summary>
    /// <param name="cumulative">Values for 1—n月, in any order, also as 一季度, 上半年 or the year; a value for 1月 may be stated as month or as cumulative.</param>
    /// <returns>One entry for each value, by month. A negative month means that an earlier value was revised.</returns>
    /// <exception cref="ArgumentException">A value has no cumulative period, the years differ, or a month comes twice.</exception>
    public static IReadOnlyList<MonthlyValue> ToMonths(IEnumerable<Fact> cumulative)
    {
        ArgumentNullException.ThrowIfNull(cumulative);
        Fact[] ordered = [.. cumulative.OrderBy(fact => MonthOf(fact))];
        if (ordered.Any(fact => fact.Period is { Kind: PeriodKind.Month, End.Month: > 1 })
            || ordered.Select(MonthOf).Distinct().Count() < ordered.Length || ordered.Select(fact => fact.Period!.EndYear).Distinct().Count() > 1)
        {
            throw new ArgumentException("The cumulative values are of one year, one for each month.", nameof(cumulative));
        }

        return Content.List(ordered.Select((fact, index) => Single(fact, index == 0 ? null : ordered[index - 1])));
    }

    /// <summary>累计数: the sum of single months from January on; a missing month, or another year, gives a reason.</summary>
    /// <param name="months">Values of single months of one year, in any order; January may be stated as cumulative.</param>
    /// <param name="through">The last month, 1 to 12.</param>
    public static Derived<Quantity> Through(IEnumerable<Fact> months, int through)
    {
        ArgumentNullException.ThrowIfNull(months);
        Fact[] used = [.. months.Where(fact => MonthOf(fact) <= through).OrderBy(MonthOf)];
        bool single = used.All(fact => fact.Period is { Kind: PeriodKind.Month } or { Kind: PeriodKind.Cumulative, End.Month: 1 } && fact.Period.EndYear == used[0].Period!.EndYear);
        bool complete = through is >= 1 and <= 12 && used.Length == through && used.Select(MonthOf).Distinct().Count() == through;
        return !single ? new(NoRate.PeriodsDiffer, Formula.Through, used)
            : !complete ? new(NoRate.GapInSeries, Formula.Through, used)
            : Derive.Through(used);
    }

    private static MonthlyValue Single(Fact fact, Fact? before)
    {
        int month = MonthOf(fact);
        ReportingPeriod period = ReportingPeriod.Month(fact.Period!.EndYear, month);
        return month == 1 ? new(period, new Derived<Quantity>(fact.Value, fact.Bounds, Formula.Through, fact))
            : before is { } earlier && MonthOf(earlier) == month - 1 ? new(period, Derive.Increase(Formula.Month, earlier, fact))
            : new(period, new Derived<Quantity>(NoRate.GapInSeries, Formula.Month, fact));
    }

    private static int MonthOf(Fact fact) => fact.Period switch
    {
        { Kind: PeriodKind.Cumulative or PeriodKind.Month } period => period.End.Month,
        { Kind: PeriodKind.Half or PeriodKind.Quarter, Start.Month: 1 } period => period.End.Month,
        { Kind: PeriodKind.Year } => 12,
        var other => throw new ArgumentException($"A cumulative value has a period 1—n月 or a month; '{other?.InWords() ?? "none"}' is neither.", nameof(fact)),
    };
}

/// <summary>A month and its value out of a cumulative series (当月数).</summary>
/// <param name="Period">The month.</param>
/// <param name="Value">Its value, or why it has none.</param>
public readonly record struct MonthlyValue(ReportingPeriod Period, Derived<Quantity> Value)
{
    /// <summary>The month.</summary>
    public ReportingPeriod Period { get; init => field = Argument.NotNull(value); } = Argument.NotNull(Period);

    /// <summary>Whether the month is negative, so that an earlier cumulative value was revised (数据修订).</summary>
    public bool IsRevision => Value.Value is { Sign: < 0 };

    /// <summary>The month as an operand of growth and checks, in the scale of the cumulative values and within the bounds that their prints allow; null where it has no value.</summary>
    public Fact? ToFact() => Value.ToFact(Period);
}
