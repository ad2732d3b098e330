namespace GovReport.Domain.Continuity;

/// <summary>
/// Sets the figures of two reports side by side and tells where they cannot be compared as they stand, or are the very same.
/// </summary>
/// <param name="comparison">The two reports.</param>
/// <param name="recoded">Last year's in the codes of this year's.</param>
internal sealed class ReportDifferences(ReportComparison comparison, WorkReport recoded)
{
    /// <summary>Fewer digits are alike by chance.</summary>
    internal const int FewestDigits = 3;

    // Of more prints of one figure, or promises of one thing, no more are set against each other.
    private const int MostPrints = 16;

    private readonly WorkReport _current = comparison.Current;

    // By indicator and area: the scopes, and in this year's report the first observation.
    private readonly Dictionary<Observed, (Observation First, HashSet<string?> Scopes)> _scopesBefore = ScopesOf(recoded),
        _scopesNow = ScopesOf(comparison.Current);

    internal IEnumerable<ReportDifference> All() =>
    [
        .. comparison.Indicators.Select(OfNames).OfType<ReportDifference>(),
        .. _current.Observations.SelectMany(OfObservation),
        .. comparison.Projects.Select(OfPlan).OfType<ReportDifference>(),
        .. ((Pair[])[.. OfIndicators(), .. OfTargets(), .. OfWork()]).Select(OfPair).OfType<ReportDifference>(),
    ];

    /// <summary>Whether a number is not marked as one that will still change.</summary>
    internal static bool IsSettled(Vintage vintage) => vintage is not (Vintage.Estimated or Vintage.Flash or Vintage.Preliminary);

    /// <summary>How many digits of a print say something: 4 of 22280, 2 of 3500.</summary>
    internal static int Digits(Figure figure) =>
        figure.Number.ToString(CultureInfo.InvariantCulture).Replace(".", string.Empty, StringComparison.Ordinal).Trim('-', '0').Length;

    // The planned total of a project that is certainly the same.
    private ReportDifference? OfPlan(ProjectCourse course)
    {
        const InvestmentKind Planned = InvestmentKind.PlannedTotal;
        if (course is not { Part: null, How: MatchKind.Code or MatchKind.Name or MatchKind.Alias, Previous: { } last, Current: { } now }
            || last.InvestmentOf(Planned) is not { } before || now.InvestmentOf(Planned) is not { } after)
        {
            return null;
        }

        string path = $"{course.Path}.{Places.At(nameof(now.Investments), now.Investments.PlaceOf(after))}.{nameof(after.Amount)}";
        (Fact old, Fact plan) = (new(before.Amount), new(after.Amount, Path: path));
        return Relation.Equal(old, plan).Test() == Outcome.Inconsistent ? new(DifferenceKind.Plan, course.Name, path, old, plan) : null;
    }

    private ReportDifference? OfNames(Counterpart<Indicator> pair)
    {
        if (pair is not { Previous: { } last, Current: { } now } || last.Name == now.Name)
        {
            return null;
        }

        string path = _current.Observations.PlacesOf(Keys.Observed, now.Code) is [var named, ..]
            ? $"{Places.At(nameof(_current.Observations), named)}.{nameof(Observation.IndicatorCode)}"
            : nameof(_current.Indicators);
        DifferenceKind kind = pair.How == MatchKind.Doubtful ? DifferenceKind.Doubtful : DifferenceKind.Renamed;
        return new(kind, now.Name, path, IsMinor: pair.IsCertain) { Names = (last.Name, now.Name) };
    }

    private IEnumerable<ReportDifference> OfObservation(Observation now, int index)
    {
        string path = Places.At(nameof(_current.Observations), index);
        if (_current.FindIndicator(now.IndicatorCode) is not { } indicator)
        {
            return [];
        }

        ReportDifference? Of(Observation last)
        {
            if (last.Period.CoversSameDays(now.Period))
            {
                return OfRevision(last, now, indicator, path);
            }

            return now.Period.IsYearsAfter(last.Period, 1)
                ? OfPrices(last, now, indicator, path) ?? OfBase(last, now, indicator, path)
                : null;
        }
        return ((ReportDifference?[])
        [
            OfScope(now, indicator, path),
            .. SameDays(now).Concat(recoded.Observations.YearBefore(now).Take(MostPrints)).Distinct().Order()
                .GroupBy(place => (recoded.Observations[place].Period.Start, recoded.Observations[place].Period.End))
                .Select(prints => Of(prints.Select(place => recoded.Observations[place]).MaxBy(one => one.Basis.Vintage.Rank())!)),
        ]).OfType<ReportDifference>();
    }

    // Told once, where each report knows one scope only and it is not the same.
    private ReportDifference? OfScope(Observation now, Indicator indicator, string path)
    {
        Observed what = new(now.IndicatorCode, null, now.Area);
        return _scopesNow[what] is { Scopes.Count: 1 } here && ReferenceEquals(here.First, now)
            && _scopesBefore.TryGetValue(what, out (Observation First, HashSet<string?> Scopes) there)
            && there is { Scopes.Count: 1, First.Scope: var old } && old != now.Scope
            ? new(DifferenceKind.Scope, indicator.Name, $"{path}.{nameof(now.Scope)}") { Names = (old, now.Scope) }
            : null;
    }

    private static Dictionary<Observed, (Observation First, HashSet<string?> Scopes)> ScopesOf(WorkReport report)
    {
        Dictionary<Observed, (Observation First, HashSet<string?> Scopes)> scopes = [];
        foreach (Observation one in report.Observations)
        {
            Observed what = new(one.IndicatorCode, null, one.Area);
            if (!scopes.TryGetValue(what, out (Observation First, HashSet<string?> Scopes) known))
            {
                scopes.Add(what, known = (one, new(StringComparer.Ordinal)));
            }

            _ = known.Scopes.Add(one.Scope);
        }

        return scopes;
    }

    // The first of last year's places of the same indicator, scope and area for the same days.
    private IEnumerable<int> SameDays(Observation now) =>
        recoded.Observations.PlacesOf(Keys.ObservedDays, ObservedDays.Of(now, now.Period)).Take(MostPrints);

    private static ReportDifference? OfRevision(Observation last, Observation now, Indicator indicator, string path)
    {
        static Fact? Unmarked(Observation one) =>
            one.ToFact() is { } fact ? fact with { Basis = fact.Basis with { Vintage = Vintage.Unstated } } : null;
        bool isMinor = !IsSettled(last.Basis.Vintage) || now.Basis.Vintage is Vintage.Final or Vintage.Revised;
        return Unmarked(last) is { } before && Unmarked(now) is { } value && Relation.Equal(before, value).Test() == Outcome.Inconsistent
            ? new(DifferenceKind.Revised, indicator.Name, $"{path}.{nameof(now.Value)}", last.ToFact(), now.ToFact(), isMinor)
            : null;
    }

    private static ReportDifference? OfPrices(Observation last, Observation now, Indicator indicator, string path)
    {
        // What is unstated does not differ, and a comparable basis is a matter of the base.
        static bool Differ(Fact? one, Fact? other) =>
            (one?.Basis.Price, other?.Basis.Price) is (PriceBasis.Nominal, PriceBasis.Real) or (PriceBasis.Real, PriceBasis.Nominal);
        static Fact? Rate(Observation one) =>
            one.Changes.FirstOrDefault(change =>
                change is { Kind: ChangeKind.Rate, Against: ChangeAgainst.SamePeriodLastYear }) is { } rate ? one.ToFact(rate) : null;
        if (Differ(last.ToFact(), now.ToFact()))
        {
            return new(DifferenceKind.Price, indicator.Name, $"{path}.{nameof(now.Price)}", last.ToFact(), now.ToFact());
        }

        return Differ(Rate(last), Rate(now))
            ? new(DifferenceKind.Price, indicator.Name, $"{path}.{nameof(now.Changes)}", Rate(last), Rate(now))
            : null;
    }

    // The base that follows from what this year's report says of a change, where it says
    // that the base was restated or last year's was not final.
    private static ReportDifference? OfBase(Observation last, Observation now, Indicator indicator, string path)
    {
        foreach ((int index, StatedChange change) in now.Changes.Index())
        {
            bool isRestated = change.Price == PriceBasis.ComparableBasis || !IsSettled(last.Basis.Vintage);
            if (isRestated && change.Against == ChangeAgainst.SamePeriodLastYear
                && last.ToFact() is { } printed && RestatedBase(printed, now, change, indicator) is { } restated)
            {
                return new(DifferenceKind.Restated, indicator.Name, $"{path}.{Places.At(nameof(now.Changes), index)}", printed, restated,
                    IsMinor: true);
            }
        }

        return null;
    }

    // The base that a change implies, printed like this year's figure, where it is not the printed one.
    private static Fact? RestatedBase(Fact printed, Observation now, StatedChange change, Indicator indicator) =>
        now.Value is { } level
        && now.ImpliedBase(change, indicator) is { Value: { } implied, Bounds: { } bounds }
        && implied.Unit.ConvertsTo(printed.Figure.Unit)
        && !(bounds * Bounds.Point(implied.Unit.Factor)).Overlaps(Formulas.BoundsOf(printed))
            ? new(implied.Print(level.Scale, level.Number.Scale), printed.Period, printed.Basis)
            : null;

    private static ReportDifference? OfPair(Pair pair)
    {
        (Unit last, Unit now) = (pair.Last.Figure.Unit, pair.Now.Figure.Unit);
        if ((last == now ? OfOneUnit(pair) : OfTwoUnits(last, now)) is not { } kind)
        {
            return null;
        }

        bool isMinor = kind == DifferenceKind.Unit ? last.ConvertsTo(now) : pair.IsPlan;
        return new(kind, pair.Subject, pair.Now.Path!, pair.Last, pair.Now, isMinor);
    }

    private static DifferenceKind? OfOneUnit(Pair pair)
    {
        bool isSame = pair.Last.Value == pair.Now.Value && pair.Last.Figure.Upper == pair.Now.Figure.Upper;
        return isSame && pair.Varies && Digits(pair.Now.Figure) >= FewestDigits ? DifferenceKind.Copied : null;
    }

    private static DifferenceKind? OfTwoUnits(Unit last, Unit now)
    {
        if (last == Unit.None || now == Unit.None)
        {
            return null;
        }

        bool areAlike = last.IsCount && now.IsCount && (last.Family == now.Family || (IsLoose(last) && IsLoose(now)));
        return areAlike ? DifferenceKind.CountingWord : DifferenceKind.Unit;
    }

    // 户 家 个 处 and the like take each other's place; persons, times, animals and plants do not.
    private static bool IsLoose(Unit unit) =>
        unit.Family is CountFamily.Household or CountFamily.Organisation or CountFamily.Item or CountFamily.Structure or CountFamily.Event
            or CountFamily.Machine or CountFamily.Document or CountFamily.Place;

    private IEnumerable<Pair> OfIndicators() =>
        from now in _current.Observations.Index()
        let indicator = _current.FindIndicator(now.Item.IndicatorCode)
        where indicator is not null
        from place in recoded.Observations.YearBefore(now.Item).Take(MostPrints)
        let last = recoded.Observations[place]
        let isFlat = now.Item.Changes.Any(change => change.Direction == ChangeDirection.Flat || change.Value is { Value.Sign: 0 })
        from pair in Of(indicator.Name, last.ToFact(), now.Item.ToFact(),
            $"{Places.At(nameof(_current.Observations), now.Index)}.{nameof(now.Item.Value)}",
            indicator.TimeBasis != TimeBasis.Stock && !isFlat)
        select pair;

    private IEnumerable<Pair> OfTargets() =>
        from now in _current.Targets.Index()
        from place in recoded.Targets.YearBefore(now.Item).Take(MostPrints)
        let last = recoded.Targets[place]
        let name = _current.FindIndicator(now.Item.IndicatorCode)?.Name ?? now.Item.IndicatorCode
        from pair in Of(name, last.Goal, now.Item.Goal, $"{Places.At(nameof(_current.Targets), now.Index)}.{nameof(now.Item.Goal)}")
        select pair with { IsPlan = true };

    private IEnumerable<Pair> OfWork() =>
        from item in Matching.Pair(recoded.WorkItems, _current.WorkItems, one => new Identity(one.Name))
        where item.IsCertain
        from measure in Matching.Pair(item.Previous!.Measures, item.Current!.Measures, one => new Identity(one.Name))
        where measure.IsCertain
        let measures = Places.At(nameof(WorkItem.Measures), item.Current!.Measures.PlaceOf(measure.Current!))
        let path = $"{Places.At(nameof(_current.WorkItems), _current.WorkItems.PlaceOf(item.Current!))}.{measures}.{nameof(Measure.Figure)}"
        from pair in Of($"{item.Current!.Name} {measure.Current!.Name}", measure.Previous!.Figure, measure.Current.Figure, path,
            measure.Current.Role is not (MeasureRole.Input or MeasureRole.Capacity))
        select pair;

    private static IEnumerable<Pair> Of(string subject, Fact? last, Fact? now, string path, bool varies = true) =>
        last is { } before && now is { } value ? [new(subject, before, value with { Path = path }, varies)] : [];

    // Two figures of what stands for the same thing in both reports, a year apart; varies: they are hardly the very same.
    private sealed record Pair(string Subject, Fact Last, Fact Now, bool Varies, bool IsPlan = false);
}
