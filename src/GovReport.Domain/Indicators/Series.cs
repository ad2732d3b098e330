namespace GovReport.Domain;

/// <summary>The observations of one indicator in one scope and area, ordered by period (时间序列).</summary>
/// <remarks>
/// Periods of different kinds may stand side by side, years and quarters; two observations of the same period may not:
/// choose between a preliminary and a revised figure first. Equal by content; immutable and safe to share between threads.
/// </remarks>
[JsonConverter(typeof(ResultConverter<Series>))]
public sealed record Series : IReadOnlyList<Observation>
{
    private readonly IReadOnlyList<Observation> _observations;

    /// <summary>Orders observations into a series.</summary>
    /// <param name="indicator">The indicator that they all observe.</param>
    /// <param name="observations">The observations, in any order.</param>
    /// <exception cref="ArgumentException">
    /// An observation is of another indicator, scope or area than the others, or two stand for the same period.
    /// </exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Series(Indicator indicator, IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(observations);
        Indicator = indicator;
        _observations = Content.List(Content.List(observations).OrderBy(o => o.Period.End).ThenByDescending(o => o.Period.Start));
        Refuse(_observations, indicator);
    }

    /// <summary>What is observed (指标).</summary>
    public Indicator Indicator { get; }

    /// <summary>How many observations there are (个数).</summary>
    public int Count => _observations.Count;

    /// <summary>The periods observed (报告期), in order.</summary>
    public IEnumerable<ReportingPeriod> Periods => _observations.Select(o => o.Period);

    /// <summary>
    /// The periods that are missing (缺口) between two neighbouring observations of the same kind, such as 2022 between 2021
    /// and 2023, or 1—4月 between 1—3月 and 1—5月 of one year; states on a day have none.
    /// </summary>
    public IReadOnlyList<ReportingPeriod> Gaps => Content.List(_observations.GroupBy(o => o.Period.Kind).SelectMany(MissingIn));

    /// <summary>同比 of every observation: against that of the same days a year before; where there is none the reason names it.</summary>
    /// <returns>One entry for each observation, in their order.</returns>
    public IReadOnlyList<PeriodGrowth> YearOnYear() =>
        GrowthOf(Growth.YearOnYear, period => period.SamePeriodLastYear()?.End, (now, then) => now.IsYearsAfter(then, 1));

    /// <summary>
    /// 环比 of every observation: against that of the previous period of its kind. A cumulative value has none: <see
    /// cref="Cumulation"/> takes it apart.
    /// </summary>
    /// <returns>One entry for each observation, in their order.</returns>
    public IReadOnlyList<PeriodGrowth> PeriodOnPeriod() =>
        GrowthOf(Growth.PeriodOnPeriod, period => period.Previous()?.End, (now, then) => then == now.Previous());

    /// <summary>
    /// 各季度: the single quarters of every year observed, out of months, quarters, halves, cumulative values and years; where they do
    /// not say it the reason names what is missing.
    /// </summary>
    /// <returns>Four entries for each year.</returns>
    /// <exception cref="InvalidOperationException">The indicator is no flow (时期指标), so that its values do not add up over time.</exception>
    public IReadOnlyList<PeriodValue> Quarters() => Indicator.TimeBasis == TimeBasis.Flow
        ? Cumulation.ToQuarters(_observations.Select(one => (Fact?)one).OfType<Fact>())
        : throw new InvalidOperationException($"Quarters come out of the values of a flow; {Indicator.Code} is none.");

    /// <summary>An observation by its place (第几个).</summary>
    /// <param name="index">The place, from 0.</param>
    public Observation this[int index] => _observations[index];

    /// <summary>The observation for a period (按报告期查找).</summary>
    /// <returns>The observation; null where the period is not observed.</returns>
    public Observation? Find(ReportingPeriod period) => _observations.FirstOrDefault(o => o.Period == Argument.NotNull(period));

    /// <inheritdoc/>
    public IEnumerator<Observation> GetEnumerator() => _observations.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The indicator and its periods, by their codes.</summary>
    public override string ToString() => $"{Indicator} {string.Join(' ', Periods)}";

    // The base ends in a known month; of several that fit, it is one of the same kind.
    private IReadOnlyList<PeriodGrowth> GrowthOf(
        Func<Fact?, Fact?, Growth> growth, Func<ReportingPeriod, LocalDate?> endOfBase, Func<ReportingPeriod, ReportingPeriod, bool> isBase)
    {
        ILookup<YearMonth?, Observation> byEnd = _observations.ToLookup(one => (YearMonth?)one.Period.End.ToYearMonth());
        return Content.List(_observations.Select(one => new PeriodGrowth(one.Period, growth(BaseOf(one.Period), one))));

        Observation? BaseOf(ReportingPeriod period) =>
            byEnd[endOfBase(period)?.ToYearMonth()].Where(other => isBase(period, other.Period))
                .MaxBy(other => other.Period.Kind == period.Kind);
    }

    private static void Refuse(IReadOnlyList<Observation> observations, Indicator indicator)
    {
        var periods = new HashSet<ReportingPeriod>();
        foreach (Observation one in observations)
        {
            string? fault = Difference(one, observations[0], indicator);
            if (fault is null && !periods.Add(one.Period))
            {
                fault = string.Create(CultureInfo.InvariantCulture, $"{one.Period} is observed twice");
            }

            if (fault is not null)
            {
                throw new ArgumentException($"A series has one indicator, one scope, one area and each period once: {fault}.",
                    nameof(observations));
            }
        }
    }

    // What keeps an observation out of a series that begins with another one.
    private static string? Difference(Observation one, Observation first, Indicator indicator)
    {
        if (one.IndicatorCode != indicator.Code)
        {
            return $"an observation of {one.IndicatorCode} is no part of a series of {indicator.Code}";
        }

        if (one.Scope != first.Scope)
        {
            return $"“{one.Scope}” and “{first.Scope}” are two scopes";
        }

        return one.Area == first.Area ? null : string.Create(CultureInfo.InvariantCulture, $"{one.Area} and {first.Area} are two areas");
    }

    private static IEnumerable<ReportingPeriod> MissingIn(IEnumerable<Observation> ofOneKind) =>
        ofOneKind.Zip(ofOneKind.Skip(1), (earlier, later) => Between(earlier.Period, later.Period).Reverse()).SelectMany(gap => gap);

    // The latest first.
    private static IEnumerable<ReportingPeriod> Between(ReportingPeriod earlier, ReportingPeriod later)
    {
        for (ReportingPeriod? period = Before(later); period is not null && period.End > earlier.End; period = Before(period))
        {
            yield return period;
        }
    }

    // Within a year, 1—4月 comes before 1—5月.
    private static ReportingPeriod? Before(ReportingPeriod period) =>
        period.Kind == PeriodKind.Cumulative && period.End.Month > 1
            ? ReportingPeriod.Cumulative(period.EndYear, period.End.Month - 1)
            : period.Previous();
}

/// <summary>A period and the growth of its value (某期的增长).</summary>
/// <param name="Period">The period.</param>
/// <param name="Growth">How its value grew.</param>
/// <remarks>Equality: by content. No order. Default: no period. Thread safety: immutable. JSON: refused, as its growth is.</remarks>
[JsonConverter(typeof(ResultConverter<PeriodGrowth>))]
public readonly record struct PeriodGrowth(ReportingPeriod Period, Growth Growth)
{
    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; init => field = Argument.NotNull(value); } = Argument.NotNull(Period);

    /// <summary>The period and what a report says of it: 2024年一季度 同比增长6.5%.</summary>
    public override string ToString() => $"{Period?.InWords()} {Growth}".TrimStart();
}
