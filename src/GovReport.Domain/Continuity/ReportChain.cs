namespace GovReport.Domain.Continuity;

/// <summary>
/// The reports of one government over any number of years (历年报告): each compared with the one before, promises followed to their end.
/// </summary>
/// <remarks>Equality: by reference. No order. Thread safety: immutable.</remarks>
public sealed class ReportChain
{
    /// <summary>Makes a chain.</summary>
    /// <param name="reports">The reports, in any order; each looks back on another period.</param>
    /// <exception cref="ArgumentException">Two reports look back on periods that end on the same day.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> or one of them is null.</exception>
    public ReportChain(params IEnumerable<WorkReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        Reports = Content.List(
            reports.OrderBy(report => (report ?? throw new ArgumentNullException(nameof(reports))).Header.ReviewPeriod.End));
        Comparisons = Content.List(Reports.Zip(Reports.Skip(1), (last, now) => new ReportComparison(last, now)));
        Promises = Content.List(Enumerable.Range(0, Comparisons.Count).SelectMany(Followed));
        Projects = Content.List(Histories());
    }

    /// <summary>The reports in the order of their review periods.</summary>
    public IReadOnlyList<WorkReport> Reports { get; }

    /// <summary>Each report but the first against the one before it (逐年对照).</summary>
    public IReadOnlyList<ReportComparison> Comparisons { get; }

    /// <summary>
    /// Every promise of every report but the last, with the result of the first report
    /// that settles it (历年承诺); one that none settles is open.
    /// </summary>
    public IReadOnlyList<PromiseResult> Promises { get; }

    /// <summary>Every project through all reports (历年项目), found again also after a year in which it was not named.</summary>
    public IReadOnlyList<ProjectHistory> Projects { get; }

    // The promises of one report, those still open after the next one held against later ones.
    private IReadOnlyList<PromiseResult> Followed(int from)
    {
        IReadOnlyList<PromiseResult> results = Comparisons[from].Promises;
        for (int to = from + 2; to < Reports.Count && results.Any(one => one.Verdict == Verdict.Open); to++)
        {
            IEnumerable<Observation> between = Reports.Skip(from + 1).Take(to - from - 1).Reverse()
                .SelectMany(report => report.Observations);
            IReadOnlyList<PromiseResult> later = new ReportComparison(Reports[from], Reports[to], between).Promises;
            results = [.. results.Zip(later, (before, now) => before.Verdict == Verdict.Open ? now : before)];
        }

        return results;
    }

    private List<ProjectHistory> Histories()
    {
        List<ProjectHistory> all = [];
        for (int year = 0; year < Reports.Count; year++)
        {
            IReadOnlyList<Counterpart<Project>> pairs =
                Matching.Pair([.. all.Select(one => one.Latest)], Reports[year].Projects, Identity.Of);
            all =
            [
                .. all.Zip(pairs, (one, pair) => new ProjectHistory([.. one.Years, pair.IsCertain ? pair.Current : null])),
                .. pairs.Where(pair => pair is { Current: not null, IsCertain: false })
                    .Select(pair => new ProjectHistory([.. Enumerable.Repeat<Project?>(null, year), pair.Current])),
            ];
        }

        return all;
    }
}

/// <summary>One project through the reports of a chain (项目历程).</summary>
/// <remarks>Equality: by reference. No order. Thread safety: immutable.</remarks>
public sealed class ProjectHistory
{
    internal ProjectHistory(Project?[] years) => Years = Array.AsReadOnly(years);

    /// <summary>The project in each report of the chain, in their order; null where a report does not name it.</summary>
    public IReadOnlyList<Project?> Years { get; }

    /// <summary>The project as it was last named.</summary>
    public Project Latest => Years.Last(one => one is not null)!;

    /// <summary>Its stage in each report (历年阶段); null where none is stated.</summary>
    public IReadOnlyList<Stage?> Stages => [.. Years.Select(one => one?.CurrentStage)];

    /// <summary>The name and the stages.</summary>
    public override string ToString() =>
        $"{Latest.Name}: {string.Join(" → ", Stages.Select(stage => stage is { } known ? Phrases.Of(known, Language.Zh) : "—"))}";
}
