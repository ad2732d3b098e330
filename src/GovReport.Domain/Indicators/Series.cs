namespace GovReport.Domain;

/// <summary>The observations of one indicator in one scope and area, ordered by period (时间序列).</summary>
/// <remarks>
/// Periods of different kinds may stand side by side, years and quarters; two observations of the same period may not:
/// choose between a preliminary and a revised figure first. Equal by content; immutable and safe to share between threads.
/// </remarks>
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

    private static void Refuse(IReadOnlyList<Observation> observations, Indicator indicator)
    {
        var periods = new HashSet<ReportingPeriod>();
        foreach (Observation one in observations)
        {
            string? fault =
                one.IndicatorCode != indicator.Code ? $"an observation of {one.IndicatorCode} is no part of a series of {indicator.Code}"
                : one.Scope != observations[0].Scope ? $"“{one.Scope}” and “{observations[0].Scope}” are two scopes"
                : one.Area != observations[0].Area ? string.Create(CultureInfo.InvariantCulture, $"{one.Area} and {observations[0].Area} are two areas")
                : !periods.Add(one.Period) ? string.Create(CultureInfo.InvariantCulture, $"{one.Period} is observed twice")
                : null;
            if (fault is not null)
            {
                throw new ArgumentException($"A series has one indicator, one scope, one area and each period once: {fault}.", nameof(observations));
            }
        }
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
