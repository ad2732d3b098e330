namespace GovReport.Domain.Reports;

/// <summary>What a report says by a day on the matter of a target: which of its figures the target is judged by.</summary>
internal sealed class ReportedActual(WorkReport report, Target target, LocalDate asOf)
{
    private readonly Indicator _indicator = report.IndicatorOf(target);

    // What is settled first, then what covers the target's period from its beginning, then what is latest.
    private readonly List<Reported> _reported = Ordered(Matching(report, target, asOf), target);

    private bool IsOneYear => target.Period.MonthCount <= 12;

    /// <summary>The fact; null where the report has none.</summary>
    internal Fact? Find() => target.Aspect switch
    {
        Aspect.Growth or Aspect.AverageGrowth => Change(IsOneYear ? ChangeKind.Rate : ChangeKind.Average, change => change.Signed),
        Aspect.Points => Change(ChangeKind.Points, change => change.Signed),
        Aspect.Reduction => Change(ChangeKind.Rate, change => change.Fall),
        Aspect.Increase => Change(ChangeKind.Increase, change => change.Signed),
        Aspect.Rank => Place(),
        _ => Level(),
    };

    /// <summary>
    /// What the actual is compared with, out of a stated distance to it (高于全区1.7个百分点); null where the report states none.
    /// </summary>
    internal Fact? ReferenceFrom(Fact actual)
    {
        Figure figure = actual.Figure;
        return Stated(change => change.Signed,
            change => change.Kind == ChangeKind.Points && !change.HasBase && change.AgainstName == target.Reference)
            .Select(stated => Derive.BaseFromIncrease(actual, stated.Fact).Value is { } other
                ? actual with { Figure = other.Print(figure.Scale, figure.Number.Scale) }
                : (Fact?)null)
            .FirstOrDefault(other => other is not null);
    }

    /// <summary>
    /// The level: of what adds up over time the sum from the beginning on, else the latest value; for a multiple over years that of the
    /// latest year.
    /// </summary>
    internal Fact? Level()
    {
        Reported[] valued = Valued();
        return _indicator.TimeBasis switch
        {
            TimeBasis.Stock => valued.MaxBy(one => one.Period.End)?.Value,
            TimeBasis.Flow when IsOneYear || target.Aspect == Aspect.Level => FromTheStart(valued),
            TimeBasis.Flow => valued.Where(one => one.Period.MonthCount == 12).MaxBy(one => one.Period.End)?.Value,
            _ => valued.FirstOrDefault()?.Value,
        };
    }

    /// <summary>
    /// The value from which a change is promised: at the eve of the target's period, of what flows or is averaged in the year before it;
    /// null where the report has none.
    /// </summary>
    internal Fact? Eve()
    {
        LocalDate eve = target.Period.Start.PlusDays(-1);
        bool isState = _indicator.TimeBasis == TimeBasis.Stock;
        return OnTheMatter(report, target)
            .Select(place => new Reported(report.Observations[place], place))
            .Where(one => one.Says.Value is not null && one.Period.End == eve && (isState || one.Period.MonthCount == 12))
            .MaxBy(one => one.Rank)?.Value;
    }

    /// <summary>
    /// Whether the period, or a piece of it where it was put together, is printed more than once and differently by what is equally
    /// settled.
    /// </summary>
    internal bool IsPrintedDifferently(ReportingPeriod period, bool isChange)
    {
        bool isWhole = _reported.Exists(one => one.Period == period);
        return _reported.Where(one => !one.IsEstimate && (isWhole ? one.Period == period : period.Contains(one.Period)))
            .GroupBy(one => one.Period)
            .Any(same => Settled(same).SelectMany(one => Prints(one.Says, isChange)).Distinct().Skip(1).Any());
    }

    private static IEnumerable<Reported> Settled(IEnumerable<Reported> same)
    {
        int most = same.Max(one => one.Rank);
        return same.Where(one => one.Rank == most);
    }

    private IEnumerable<Quantity> Prints(Observation says, bool isChange)
    {
        IEnumerable<Figure?> figures = isChange
            ? says.Changes.Where(one => one.Kind == KindOfChange && one.Against == ChangeAgainst.SamePeriodLastYear)
            .Select(one => one.Signed)
            : [says.Value];
        return figures.OfType<Figure>().Select(figure => figure.Value);
    }

    private ChangeKind KindOfChange => target.Aspect switch
    {
        Aspect.Points => ChangeKind.Points,
        Aspect.Increase => ChangeKind.Increase,
        Aspect.AverageGrowth => ChangeKind.Average,
        _ => ChangeKind.Rate,
    };

    /// <summary>缺报: months of what adds up, before the last one reported, of which the report says nothing.</summary>
    internal IEnumerable<ReportingPeriod> Gaps()
    {
        Reported[] spans = [.. Valued().Where(one => !one.Period.IsAsOf)];
        if (!_indicator.AddsUp || !IsOneYear || spans.Length == 0)
        {
            return [];
        }

        LocalDate reached = FromTheStart(spans)?.Period?.End ?? target.Period.Start.PlusDays(-1), last = spans.Max(one => one.Period.End);
        return target.Period.Months()
            .Where(month => month.Start > reached && month.End <= last && !spans.Any(one => one.Period.Contains(month)));
    }

    private Reported[] Valued()
    {
        Reported[] valued = [.. _reported.Where(one => one.Says.Value is not null)];
        Reported[] settled = [.. valued.Where(one => !one.IsEstimate)];
        return settled.Length > 0 ? settled : valued;
    }

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

        if (pieces.Count == 0)
        {
            return null;
        }

        return pieces.Count == 1 || !_indicator.AddsUp ? pieces[0] : Sum(pieces);
    }

    private static Reported? Longest(Reported[] valued, LocalDate start) =>
        valued.Where(one => one.Period.Start == start && !one.Period.IsAsOf).MaxBy(one => one.Period.End);

    private static Fact? Sum(List<Fact> pieces) =>
        Derive.Through([.. pieces]).Value is { } sum
            ? new Fact(
                sum.Print(pieces[0].Figure.Scale, pieces.Max(piece => piece.Figure.Number.Scale)),
                ReportingPeriod.Days(pieces[0].Period!.Start, pieces[^1].Period!.End),
                pieces[0].Basis)
            : null;

    // A change since just before the target's period or, within a year, since the same period last year. What is in other prices than
    // the target comes last; of one observation what is in its prices, or since just before, comes first.
    private Fact? Change(ChangeKind kind, Func<StatedChange, Figure?> figure)
    {
        bool IsSinceStart(StatedChange change) => change.AgainstPeriod is { } since && since.End == target.Period.Start.PlusDays(-1);
        bool IsYearly(StatedChange change) =>
            change.Against == ChangeAgainst.SamePeriodLastYear && (IsOneYear || kind == ChangeKind.Average);
        return Stated(figure, change => change.Kind == kind && (IsSinceStart(change) || IsYearly(change)))
            .OrderBy(stated => Comparability.Difference(stated.Fact, stated.Fact with { Basis = target.Basis }) is not null)
            .ThenBy(stated => stated.Order)
            .ThenByDescending(stated => stated.Change.Price == target.Price)
            .ThenByDescending(stated => IsSinceStart(stated.Change))
            .Select(stated => (Fact?)stated.Fact)
            .FirstOrDefault();
    }

    // The changes that fit and have a figure, with the place of their observation in the order above.
    private List<ChangeInPlace> Stated(Func<StatedChange, Figure?> figure, Predicate<StatedChange> fits)
    {
        List<ChangeInPlace> stated = [];
        for (int order = 0; order < _reported.Count; order++)
        {
            Reported one = _reported[order];
            for (int i = 0; i < one.Says.Changes.Count; i++)
            {
                StatedChange change = one.Says.Changes[i];
                if (fits(change) && figure(change) is { } value && !IsOnNegativeBase(one.Says, change))
                {
                    string path = $"{one.Path}{Places.At("changes", i)}.value";
                    stated.Add(new(order, change, new Fact(value, one.Period, one.Says.BasisOf(change), path)));
                }
            }
        }

        return stated;
    }

    // A level below 0 that did not fall by more than the whole grew from one below 0: such a rate has no meaning.
    private static bool IsOnNegativeBase(Observation says, StatedChange change) =>
        change.Kind == ChangeKind.Rate && says.Value is { Number: < 0 } && change.Signed is { Unit.IsPercentLike: true } rate
            && rate.Value.In(Unit.Percent).Value > -100;

    private Fact? Place() =>
        report.Ranks.PlacesOf(Keys.Ranks, target.IndicatorCode)
            .Select(index => (rank: report.Ranks[index], index, period: report.Ranks[index].Period ?? report.Header.ReviewPeriod))
            .Where(one => one.rank.Place is not null && target.Period.Contains(one.period) && one.period.End <= asOf)
            .OrderByDescending(one => one.period.End)
            .Select(one => (Fact?)new Fact(one.rank.Place!.Value, one.period,
                Path: FormattableString.Invariant($"ranks[{one.index}].place")))
            .FirstOrDefault();

    private static List<Reported> Ordered(List<Reported> matching, Target target) => matching.Count < 2 ? matching :
    [
        .. matching
            .OrderBy(one => one.IsEstimate)
            .ThenByDescending(one => one.Period.Start == target.Period.Start)
            .ThenByDescending(one => one.Period.End)
            .ThenBy(one => one.Period.Start)
            .ThenByDescending(one => one.Says.Basis.Vintage.Rank()),
    ];

    private static List<Reported> Matching(WorkReport report, Target target, LocalDate asOf)
    {
        List<Reported> matching = [];
        foreach (int i in OnTheMatter(report, target))
        {
            Observation says = report.Observations[i];
            if (target.Period.Contains(says.Period) && (says.Period.End <= asOf || says.Basis.Vintage == Vintage.Estimated))
            {
                matching.Add(new(says, i));
            }
        }

        return matching;
    }

    private static IEnumerable<int> OnTheMatter(WorkReport report, Target target) =>
        report.Observations.PlacesOf(Keys.Observations, new(target.IndicatorCode, target.Scope, null));

    // A change that fits, with the place of its observation in the order.
    private readonly record struct ChangeInPlace(int Order, StatedChange Change, Fact Fact);

    private sealed record Reported(Observation Says, int Place)
    {
        public string Path => $"{Places.At("observations", Place)}.";

        public ReportingPeriod Period => Says.Period;

        public int Rank => Says.Basis.Vintage.Rank();

        public bool IsEstimate => Says.Basis.Vintage == Vintage.Estimated;

        public Fact? Value => Says.ToFact(Path + "value");
    }
}
