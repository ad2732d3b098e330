using NodaTime;

namespace GovReport.Domain;

/// <summary>What a report says by a day on the matter of a target: which of its figures the target is judged by.</summary>
internal sealed class ReportedActual(WorkReport report, Target target, LocalDate asOf)
{
    private readonly Indicator _indicator = report.IndicatorOf(target);

    private readonly Reported[] _reported =
    [
        .. report.Observations.Select((observation, index) => new Reported(observation, FormattableString.Invariant($"observations[{index}].")))
            .Where(one => one.Says.IndicatorCode == target.IndicatorCode && one.Says.Scope == target.Scope && one.Says.Area is null)
            .Where(one => target.Period.Contains(one.Period) && one.Period.End <= asOf)
            .OrderByDescending(one => one.Period.Start == target.Period.Start)
            .ThenByDescending(one => one.Period.End)
            .ThenBy(one => one.Period.Start)
            .ThenByDescending(one => one.Says.Vintage),
    ];

    /// <summary>The fact; null where the report has none.</summary>
    internal Fact? Find() => target.Aspect switch
    {
        Aspect.Growth => Change(IsOneYear ? ChangeKind.Rate : ChangeKind.Average, IsYearly, change => change.Signed),
        Aspect.Points => Change(ChangeKind.Points, IsSinceTheStart, change => change.Signed) ?? (IsOneYear ? Change(ChangeKind.Points, IsYearly, change => change.Signed) : null),
        Aspect.Reduction => Change(ChangeKind.Rate, IsOneYear ? IsYearly : change => change.Against == ChangeAgainst.NamedPeriod, change => change.Fall),
        Aspect.Rank => Place(),
        _ => Level(),
    };

    /// <summary>The value of the same days a year before; null where the report has none.</summary>
    internal Fact? YearBefore(Fact actual)
    {
        ReportingPeriod? before = actual.Period?.SamePeriodLastYear();
        return report.Observations
            .Where(o => o.IndicatorCode == target.IndicatorCode && o.Scope == target.Scope && o.Area is null && before is not null && before.CoversSameDays(o.Period))
            .OrderByDescending(o => o.Vintage)
            .Select(o => o.ToFact())
            .FirstOrDefault(fact => fact is not null);
    }

    /// <summary>
    /// The level: of what adds up over time the sum from the beginning on, else the latest value; of a flow that is to double over
    /// several years that of the last whole year.
    /// </summary>
    internal Fact? Level()
    {
        Reported[] valued = [.. _reported.Where(one => one.Says.Value is not null)];
        return _indicator.TimeBasis switch
        {
            TimeBasis.Flow when IsMultiple && !IsOneYear => valued.Where(one => one.Period.Kind == PeriodKind.Year).MaxBy(one => one.Period.End)?.Value,
            TimeBasis.Flow => FromTheStart(valued),
            TimeBasis.Stock => valued.MaxBy(one => one.Period.End)?.Value,
            _ => valued.FirstOrDefault()?.Value,
        };
    }

    private bool IsOneYear => target.Period.MonthCount <= 12;

    private bool IsMultiple => target.Aspect is Aspect.Multiple or Aspect.MultipleGrowth;

    private static bool IsYearly(StatedChange change) => change.Against == ChangeAgainst.SamePeriodLastYear;

    // Against the end of last year, for a promise for this year.
    private bool IsSinceTheStart(StatedChange change) =>
        change is { Against: ChangeAgainst.NamedPeriod, AgainstPeriod: { } before } && before.End.PlusDays(1) == target.Period.Start;

    // 1—9月, then 10月, and so on: pieces that follow on each other, of each the longest.
    private Fact? FromTheStart(Reported[] valued)
    {
        if (valued.FirstOrDefault(one => one.Period.IsAsOf) is { } state && valued.All(one => one.Period.End <= state.Period.End))
        {
            return state.Value;
        }

        List<Fact> pieces = [];
        for (LocalDate next = target.Period.Start; Longest(valued, next) is { } piece; next = piece.Period.End.PlusDays(1))
        {
            pieces.Add(piece.Value!.Value);
        }

        return pieces.Count <= 1 || _indicator.Rollup != RollupKind.Sum ? pieces.Count > 0 ? pieces[0] : null : Sum(pieces);
    }

    private static Reported? Longest(Reported[] valued, LocalDate start) =>
        valued.Where(one => one.Period.Start == start && !one.Period.IsAsOf).MaxBy(one => one.Period.End);

    private static Fact? Sum(List<Fact> pieces) =>
        Derive.Sum([.. pieces]).Value is { } sum
            ? new Fact(
                sum.Print(pieces[0].Figure.Scale, pieces.Max(piece => piece.Figure.Number.Scale)),
                ReportingPeriod.Days(pieces[0].Period!.Start, pieces[^1].Period!.End),
                pieces[0].Basis)
            : null;

    // Of several in one place the one in the prices of the promise.
    private Fact? Change(ChangeKind kind, Predicate<StatedChange> isMeant, Func<StatedChange, Figure?> figure) =>
        _reported.SelectMany(one => one.Says.Changes
                .Select((change, index) => (Change: change, Path: FormattableString.Invariant($"{one.Path}changes[{index}].value"), one.Says))
                .OrderByDescending(stated => stated.Change.Price == target.Price))
            .Where(stated => stated.Change.Kind == kind && isMeant(stated.Change) && figure(stated.Change) is not null)
            .Select(stated => (Fact?)new Fact(figure(stated.Change)!.Value, stated.Says.Period, stated.Says.BasisOf(stated.Change), stated.Path))
            .FirstOrDefault();

    private Fact? Place() =>
        report.Ranks.Select((rank, index) => (rank, index, period: rank.Period ?? report.Header.ReviewPeriod))
            .Where(one => one.rank.IndicatorCode == target.IndicatorCode && one.rank.Place is not null && target.Period.Contains(one.period) && one.period.End <= asOf)
            .OrderByDescending(one => one.period.End)
            .Select(one => (Fact?)new Fact(one.rank.Place!.Value, one.period, Path: FormattableString.Invariant($"ranks[{one.index}].place")))
            .FirstOrDefault();

    private sealed record Reported(Observation Says, string Path)
    {
        public ReportingPeriod Period => Says.Period;

        public Fact? Value => Says.ToFact(Path + "value");
    }
}
