namespace GovReport.Domain;

/// <summary>Sets the figures of two reports side by side and tells where they cannot be compared as they stand, or are the very same.</summary>
/// <param name="comparison">The two reports.</param>
/// <param name="recoded">Last year's in the codes of this year's.</param>
internal sealed class ReportDifferences(ReportComparison comparison, WorkReport recoded)
{
    // Fewer digits are alike by chance.
    private const int FewestDigits = 3;

    private readonly WorkReport _current = comparison.Current;
    private readonly ILookup<(string Code, AdministrativeCode? Area), Observation> _before = recoded.Observations.ToLookup(one => (one.IndicatorCode, one.Area));

    internal IEnumerable<ReportDifference> All() =>
    [
        .. comparison.Indicators.Select(OfNames).OfType<ReportDifference>(),
        .. _current.Observations.SelectMany(OfObservation),
        .. Pairs().Select(OfPair).OfType<ReportDifference>(),
    ];

    private ReportDifference? OfNames(Counterpart<Indicator> pair)
    {
        if (pair is not { Previous: { } last, Current: { } now } || last.Name == now.Name)
        {
            return null;
        }

        int at = _current.Observations.Index().Where(one => one.Item.IndicatorCode == now.Code).Select(one => one.Index).Append(-1).First();
        return new()
        {
            Kind = pair.How == MatchKind.Doubtful ? DifferenceKind.Doubtful : DifferenceKind.Renamed,
            Subject = now.Name,
            Path = at < 0 ? nameof(WorkReport.Indicators) : At(nameof(WorkReport.Observations), at, nameof(Observation.IndicatorCode)),
            Names = (last.Name, now.Name),
            IsMinor = pair.IsCertain,
        };
    }

    private IEnumerable<ReportDifference> OfObservation(Observation now, int index)
    {
        string path = At(nameof(WorkReport.Observations), index);
        Observation[] before = [.. _before[(now.IndicatorCode, now.Area)]];
        if (_current.FindIndicator(now.IndicatorCode) is not { } indicator || before.Length == 0)
        {
            yield break;
        }

        if (OfScope(now, before) is { } scopes)
        {
            yield return new() { Kind = DifferenceKind.Scope, Subject = indicator.Name, Path = $"{path}.{nameof(now.Scope)}", Names = scopes };
        }

        foreach (Observation last in before.Where(one => one.Scope == now.Scope).GroupBy(one => (one.Period.Start, one.Period.End)).Select(prints => prints.MaxBy(one => one.Vintage)!))
        {
            bool isBase = last.Period.CoversSameDays(now.Period.SamePeriodLastYear());
            ReportDifference? difference = last.Period.CoversSameDays(now.Period) ? OfRevision(last, now, indicator, path)
                : isBase ? OfPrices(last, now, indicator, path) ?? OfBase(last, now, indicator, path)
                : null;
            if (difference is not null)
            {
                yield return difference;
            }
        }
    }

    // Told once, where each report knows one scope only and it is not the same.
    private (string? Last, string? Now)? OfScope(Observation now, Observation[] before)
    {
        string?[] last = [.. before.Select(one => one.Scope).Distinct(StringComparer.Ordinal)];
        Observation[] all = [.. _current.Observations.Where(one => one.IndicatorCode == now.IndicatorCode && one.Area == now.Area)];
        return ReferenceEquals(all[0], now) && last is [var old] && all.All(one => one.Scope == now.Scope) && old != now.Scope ? (old, now.Scope) : null;
    }

    private static ReportDifference? OfRevision(Observation last, Observation now, Indicator indicator, string path) =>
        last.ToFact() is { } before && now.ToFact() is { } value && Relation.Equal(Unmarked(before), Unmarked(value)).Test() == Outcome.Inconsistent
            ? new()
            {
                Kind = DifferenceKind.Revised,
                Subject = indicator.Name,
                Path = $"{path}.{nameof(Observation.Value)}",
                Previous = before,
                Current = value,
                IsMinor = !IsSettled(last.Vintage) || now.Vintage is Vintage.Final or Vintage.Revised,
            }
            : null;

    private static Fact Unmarked(Fact fact) => fact with { Basis = fact.Basis with { Vintage = Vintage.Unstated } };

    /// <summary>Whether a number is not marked as one that will still change.</summary>
    internal static bool IsSettled(Vintage vintage) => vintage is not (Vintage.Estimated or Vintage.Flash or Vintage.Preliminary);

    private static ReportDifference? OfPrices(Observation last, Observation now, Indicator indicator, string path)
    {
        Fact? levelBefore = last.ToFact(), level = now.ToFact();
        (Fact? before, Fact? value, string member) = levelBefore?.Basis.Price is { } price && level?.Basis.Price is { } other && Differ(price, other)
            ? (levelBefore, level, nameof(now.Price))
            : (Rate(last), Rate(now), nameof(now.Changes));
        return before is { } x && value is { } y && Differ(x.Basis.Price, y.Basis.Price)
            ? new() { Kind = DifferenceKind.Price, Subject = indicator.Name, Path = $"{path}.{member}", Previous = x, Current = y }
            : null;
    }

    private static Fact? Rate(Observation one) =>
        one.Changes.FirstOrDefault(change => change is { Kind: ChangeKind.Rate, Against: ChangeAgainst.SamePeriodLastYear }) is { } rate ? one.ToFact(rate) : null;

    // What is unstated does not differ, and a comparable basis is a matter of the base.
    private static bool Differ(PriceBasis one, PriceBasis other) => one != other && Says(one) && Says(other);

    private static bool Says(PriceBasis price) => price is PriceBasis.Nominal or PriceBasis.Real;

    // The base that follows from what this year's report says of a change, where it says that the base was restated or last year's was not final.
    private static ReportDifference? OfBase(Observation last, Observation now, Indicator indicator, string path)
    {
        if (last.ToFact() is not { } printed || now.Value is not { } level)
        {
            return null;
        }

        foreach ((int index, StatedChange change) in now.Changes.Index())
        {
            bool isRestated = change.Price == PriceBasis.ComparableBasis || !IsSettled(last.Vintage);
            if (isRestated && change.Against == ChangeAgainst.SamePeriodLastYear && now.ImpliedBase(change, indicator) is { Value: { } implied, Bounds: { } bounds }
                && implied.Unit.ConvertsTo(printed.Figure.Unit) && !(bounds * Bounds.Point(implied.Unit.Factor)).Overlaps(Formulas.BoundsOf(printed)))
            {
                return new()
                {
                    Kind = DifferenceKind.Restated,
                    Subject = indicator.Name,
                    Path = string.Create(CultureInfo.InvariantCulture, $"{path}.{nameof(now.Changes)}[{index}]"),
                    Previous = printed,
                    Current = new Fact(implied.Print(level.Scale, level.Number.Scale), printed.Period, printed.Basis),
                    IsMinor = true,
                };
            }
        }

        return null;
    }

    private static ReportDifference? OfPair(Pair pair)
    {
        (Unit last, Unit now) = (pair.Last.Figure.Unit, pair.Now.Figure.Unit);
        bool sameThings = last.IsCount && now.IsCount && (last.Family == now.Family || (IsLoose(last) && IsLoose(now)));
        bool sameNumber = last == now && pair.Last.Value == pair.Now.Value && pair.Last.Figure.Upper == pair.Now.Figure.Upper && Digits(pair.Now.Figure) >= FewestDigits;
        DifferenceKind? kind = sameNumber ? (pair.Varies ? DifferenceKind.Copied : null)
            : last == now || last == Unit.None || now == Unit.None ? null
            : sameThings ? DifferenceKind.CountingWord
            : DifferenceKind.Unit;
        return kind is { } found
            ? new() { Kind = found, Subject = pair.Subject, Path = pair.Now.Path!, Previous = pair.Last, Current = pair.Now, IsMinor = found == DifferenceKind.Unit ? last.ConvertsTo(now) : pair.IsPlan }
            : null;
    }

    // 户 家 个 处 and the like take each other's place; persons, times, animals and plants do not.
    private static bool IsLoose(Unit unit) => unit.Family is CountFamily.Household or CountFamily.Organisation or CountFamily.Item or CountFamily.Structure or CountFamily.Event or CountFamily.Machine or CountFamily.Document or CountFamily.Place;

    /// <summary>How many digits of a print say something: 4 of 22280, 2 of 3500.</summary>
    internal static int Digits(Figure figure) => figure.Number.ToString(CultureInfo.InvariantCulture).Replace(".", string.Empty, StringComparison.Ordinal).Trim('-', '0').Length;

    // What stands for the same thing in both reports, a year apart.
    private IEnumerable<Pair> Pairs() => [.. OfIndicators(), .. OfTargets(), .. OfWork(), .. OfPrograms(), .. OfPayments()];

    private IEnumerable<Pair> OfIndicators() =>
        from now in _current.Observations.Index()
        let indicator = _current.FindIndicator(now.Item.IndicatorCode)
        where indicator is not null
        from last in _before[(now.Item.IndicatorCode, now.Item.Area)]
        where last.Scope == now.Item.Scope && last.Period.CoversSameDays(now.Item.Period.SamePeriodLastYear())
        let isFlat = now.Item.Changes.Any(change => change.Direction == ChangeDirection.Flat || change.Value is { Value.Sign: 0 })
        from pair in Of(indicator.Name, last.ToFact(), now.Item.ToFact(), At(nameof(WorkReport.Observations), now.Index, nameof(Observation.Value)), indicator.TimeBasis != TimeBasis.Stock && !isFlat)
        select pair;

    private IEnumerable<Pair> OfTargets() =>
        from now in _current.Targets.Index()
        from last in recoded.Targets
        where last.IndicatorCode == now.Item.IndicatorCode && last.Scope == now.Item.Scope && last.Aspect == now.Item.Aspect && last.Period.CoversSameDays(now.Item.Period.SamePeriodLastYear())
        let name = _current.FindIndicator(now.Item.IndicatorCode)?.Name ?? now.Item.IndicatorCode
        from pair in Of(name, last.Goal, now.Item.Goal, At(nameof(WorkReport.Targets), now.Index, nameof(Target.Goal)))
        select pair with { IsPlan = true };

    private IEnumerable<Pair> OfWork() =>
        from item in Matching.Pair(recoded.WorkItems, _current.WorkItems, one => new Identity(one.Name))
        where item.IsCertain
        from measure in Matching.Pair(item.Previous!.Measures, item.Current!.Measures, one => new Identity(one.Name))
        where measure.IsCertain
        let path = At(nameof(WorkReport.WorkItems), item.CurrentIndex, At(nameof(WorkItem.Measures), measure.CurrentIndex, nameof(Measure.Figure)))
        from pair in Of($"{item.Current!.Name} {measure.Current!.Name}", measure.Previous!.Figure, measure.Current.Figure, path, measure.Current.Role is not (MeasureRole.Input or MeasureRole.Capacity))
        select pair;

    private IEnumerable<Pair> OfPrograms() =>
        from program in Programs
        where program.IsCertain
        from now in program.Current!.Beneficiaries.Index()
        from last in program.Previous!.Beneficiaries
        where last.Group == now.Item.Group
        let path = At(nameof(WorkReport.Programs), program.CurrentIndex, At(nameof(WelfareProgram.Beneficiaries), now.Index))
        from pair in (Pair[])
        [
            .. Of(program.Current!.Name, last.Households, now.Item.Households, $"{path}.{nameof(Beneficiaries.Households)}"),
            .. Of(program.Current!.Name, last.Persons, now.Item.Persons, $"{path}.{nameof(Beneficiaries.Persons)}"),
            .. Of(program.Current!.Name, last.PersonTimes, now.Item.PersonTimes, $"{path}.{nameof(Beneficiaries.PersonTimes)}"),
        ]
        select pair;

    private IEnumerable<Pair> OfPayments()
    {
        string? CodeNow(string code) => Programs.FirstOrDefault(one => one.IsCertain && one.Previous!.Code == code)?.Current!.Code;
        return from now in _current.Disbursements.Index()
               from last in recoded.Disbursements
               where last.AndOthers == now.Item.AndOthers && last.Programs.Select(CodeNow).SequenceEqual(now.Item.Programs, StringComparer.Ordinal)
                   && last.Period.CoversSameDays(now.Item.Period.SamePeriodLastYear())
               let names = string.Join('、', now.Item.Programs.Select(code => _current.FindProgram(code)?.Name ?? code))
               from pair in Of(names, last.Paid, now.Item.Paid, At(nameof(WorkReport.Disbursements), now.Index, nameof(Disbursement.Paid)))
               select pair;
    }

    private IReadOnlyList<Counterpart<WelfareProgram>> Programs => field ??= Matching.Pair(recoded.Programs, _current.Programs, one => new Identity(one.Name, one.Code));

    private static IEnumerable<Pair> Of(string subject, Fact? last, Fact? now, string path, bool varies = true) =>
        last is { } before && now is { } value ? [new(subject, before, value with { Path = path }, varies)] : [];

    private static string At(string list, int index, string? member = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]{(member is null ? string.Empty : $".{member}")}");

    // Two figures of one thing; varies: a year later they are hardly the very same.
    private sealed record Pair(string Subject, Fact Last, Fact Now, bool Varies)
    {
        internal bool IsPlan { get; init; }
    }
}
