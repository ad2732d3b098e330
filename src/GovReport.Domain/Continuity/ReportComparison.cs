namespace GovReport.Domain.Continuity;

/// <summary>
/// Last year's report set against this year's (两年报告对照): what became of each promise, where each project stands, which indicators
/// were renamed and which figures cannot be compared as they stand.
/// </summary>
/// <remarks>
/// What belongs together is found by code, then by name and alias; what is only alike
/// is shown as <see cref="MatchKind.Doubtful"/> and never
/// taken. Rates against last year's prints are a matter of rules: see ContinuityValidator.
/// Equality: by reference. No order. Thread safety: immutable.
/// </remarks>
public sealed class ReportComparison
{
    /// <summary>What the paths into last year's report begin with.</summary>
    internal const string PreviousOrigin = "previous:";

    /// <summary>Compares two reports of one government.</summary>
    /// <param name="previous">Last year's report, or any earlier one.</param>
    /// <param name="current">This year's.</param>
    /// <exception cref="ArgumentException">The first does not look back on earlier days than the second.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReportComparison(WorkReport previous, WorkReport current)
        : this(previous, current, [])
    {
    }

    /// <summary>The same, with what reports between the two say of their years.</summary>
    internal ReportComparison(WorkReport previous, WorkReport current, IEnumerable<Observation> between)
    {
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentNullException.ThrowIfNull(current);
        if (previous.Header.ReviewPeriod.End >= current.Header.ReviewPeriod.End)
        {
            throw new ArgumentException(
                $"The earlier report comes first: one looks back on {previous.Header.ReviewPeriod.InWords(Language.En)}, "
                + $"the other on {current.Header.ReviewPeriod.InWords(Language.En)}.", nameof(previous));
        }

        (Previous, Current) = (previous, current);
        Indicators = Matching.Pair(IndicatorsOf(previous), IndicatorsOf(current), Identity.Of);
        Projects = Content.List(ProjectCourses.Between(previous, current));
        Recoded = Recode(previous);
        Promises = Content.List(new PromiseReview(this, Recoded, Join([.. Recoded.Observations, .. between])).Results());
        Differences = Content.List(new ReportDifferences(this, Recoded).All());
    }

    /// <summary>Last year's report.</summary>
    public WorkReport Previous { get; }

    /// <summary>This year's report.</summary>
    public WorkReport Current { get; }

    /// <summary>What last year's report promised for the time since, each with its result (上年承诺): targets, then commitments.</summary>
    public IReadOnlyList<PromiseResult> Promises { get; }

    /// <summary>The projects of last year's report with their parts, then the new ones (项目去向).</summary>
    public IReadOnlyList<ProjectCourse> Projects { get; }

    /// <summary>The indicators of last year's report with this year's, then the new ones (指标对应).</summary>
    public IReadOnlyList<Counterpart<Indicator>> Indicators { get; }

    /// <summary>What a reader who sets the figures side by side has to know (口径差异).</summary>
    public IReadOnlyList<ReportDifference> Differences { get; }

    /// <summary>Last year's report in the codes that this year's has for the same indicators; its lists keep their order.</summary>
    internal WorkReport Recoded { get; }

    // What the report observes, promises or ranks.
    private static IReadOnlyList<Indicator> IndicatorsOf(WorkReport report) => Content.List(
        report.Observations.Select(one => one.IndicatorCode)
            .Concat(report.Targets.Select(one => one.IndicatorCode))
            .Concat(report.Ranks.Select(one => one.IndicatorCode).OfType<string>())
            .Distinct(StringComparer.Ordinal)
            .Select(report.FindIndicator)
            .OfType<Indicator>());

    private WorkReport Recode(WorkReport report)
    {
        Dictionary<string, string> codes = Indicators.Where(one => one.IsCertain)
            .ToDictionary(one => one.Previous!.Code, one => one.Current!.Code, StringComparer.Ordinal);
        string Code(string code) => codes.GetValueOrDefault(code, code);
        return report with
        {
            Indicators = [.. Current.Indicators,
                .. report.Indicators.Where(own => Current.Indicators.PlacesOf(Keys.Indicators, own.Code).Count == 0)],
            Observations = [.. report.Observations.Select(one => one with { IndicatorCode = Code(one.IndicatorCode) })],
            Targets = [.. report.Targets.Select(one => one with
                { IndicatorCode = Code(one.IndicatorCode), Reference = one.Reference is { } other ? Code(other) : null })],
        };
    }

    // This year's report with the values before it. A base that follows from what it says itself goes before the one that was printed.
    private WorkReport Join(Observation[] earlier)
    {
        Observation[] implied = [.. Current.Observations.Select(ImpliedBase).OfType<Observation>()];
        HashSet<ObservedDays> own = [.. Current.Observations.Concat(implied).Select(one => ObservedDays.Of(one, one.Period))];
        return Current with
        {
            Indicators = Recoded.Indicators,
            Observations =
            [
                .. Current.Observations,
                .. implied.Where(one => one.Value is not null),
                .. earlier.Where(one => !own.Contains(ObservedDays.Of(one, one.Period))),
            ],
        };
    }

    // A rate in constant prices says that there is a base, and not which: without a value.
    private Observation? ImpliedBase(Observation one) =>
        one.Changes.FirstOrDefault(change =>
            change is
            {
                Against: ChangeAgainst.SamePeriodLastYear,
                Kind: ChangeKind.Rate or ChangeKind.Increase or ChangeKind.Points
            }) is { } change
        && one.Value is { } value && Current.FindIndicator(one.IndicatorCode) is { } indicator && Current.YearBefore(one) is null
        && one.Period.SamePeriodLastYear() is { } before
            ? one with
            {
                Period = before,
                Value = one.ImpliedBase(change, indicator).Value?.Print(value.Scale, value.Number.Scale),
                Words = null,
                Changes = []
            }
            : null;
}
