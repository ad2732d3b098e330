namespace GovReport.Domain.Validation;

/// <summary>GR2 of stated changes against other observations: base, points, pull and contribution, completion of a target.</summary>
internal static class ChangeRelations
{
    // Of more promises of one thing from one day on no more are looked at.
    private const int MostPromises = 16;

    private const int MostYears = 100;

    internal static void Check(ObservationIndex index) =>
        EachChange(index, index, "GR202", (place, indicator, change, stated) => Best(Candidates(index, place, indicator, change, stated)));

    /// <summary>
    /// GR501: stated changes against the values that last year's report printed, where this year's does not print the base itself.
    /// </summary>
    internal static void AgainstLast(ObservationIndex index, ObservationIndex last) =>
        EachChange(index, last, "GR501",
            (place, indicator, change, stated) => ("GR501", Best(AgainstBase(index, place, indicator, change, stated, last)).Relation));

    private static void EachChange(
        ObservationIndex index, ObservationIndex bases, string inPercent,
        Func<int, Indicator, StatedChange, Fact, (string Code, Relation? Relation)> relate)
    {
        for (int place = 0; place < index.Report.Observations.Count; place++)
        {
            Observation one = index[place];
            for (int change = 0; change < one.Changes.Count; change++)
            {
                if (index.IndicatorOf(one.IndicatorCode) is { } indicator && index.ChangeOf(place, change) is { } stated)
                {
                    index.Scope.Add(InPercent(index, place, indicator, one.Changes[change], stated, bases, inPercent));
                    (string code, Relation? relation) = relate(place, indicator, one.Changes[change], stated);
                    index.Scope.Relate(code, indicator.Name, stated.Path!, relation);
                }
            }
        }
    }

    // A base may be printed twice, preliminary and final: the statement is wrong only if it fits neither.
    private static (string Code, Relation? Relation) Best(List<(string Code, Relation Relation)> candidates)
    {
        (string Code, Relation? Relation) best = default;
        foreach ((string code, Relation relation) in candidates)
        {
            if (best.Relation is null || Standing(relation.Test()) > Standing(best.Relation.Test()))
            {
                best = (code, relation);
            }
        }

        return best;
    }

    private static int Standing(Outcome outcome) => outcome switch
    {
        Outcome.Consistent => 4,
        Outcome.Weak => 3,
        Outcome.Inconsistent => 2,
        Outcome.Undecided => 1,
        _ => 0,
    };

    private static List<(string Code, Relation Relation)> Candidates(
        ObservationIndex index, int place, Indicator indicator, StatedChange change, Fact stated) => change.Kind switch
        {
            ChangeKind.Rate or ChangeKind.Increase or ChangeKind.Multiple or ChangeKind.MultipleGrowth or ChangeKind.Average =>
                AgainstBase(index, place, indicator, change, stated, index),
            ChangeKind.Points => [.. PointsOf(index, place, indicator, change, stated)],
            ChangeKind.Pull or ChangeKind.Contribution => [.. OfTotal(index, place, indicator, change, stated)],
            ChangeKind.Completion => AgainstTarget(index, place, stated, change),
            _ => [],
        };

    private static List<(string Code, Relation Relation)> AgainstBase(
        ObservationIndex index, int place, Indicator indicator, StatedChange change, Fact stated, ObservationIndex bases) =>
    [
        .. from @base in Bases(index, place, indicator, change, bases)
           let related = OnBase(@base, index.ValueOf(place)!.Value, stated, change, indicator, index[place].Period)
           where related.Relation is not null
           select (related.Code, related.Relation!),
    ];

    // The values from which a change may start. A base that this year's report prints itself is the one that counts; what was to change yet
    // is none.
    private static List<Fact> Bases(ObservationIndex index, int place, Indicator indicator, StatedChange change, ObservationIndex bases)
    {
        bool isOther = bases != index;
        Observation one = index[place];
        if (bases.Of(one.IndicatorCode, one.Scope, one.Area).Count < (isOther ? 1 : 2) || BasePeriod(one, change) is not { } period
            || index.ValueOf(place) is null
            || (isOther && index.At(one, period, indicator).Any(at => index[at].Value is not null)))
        {
            return [];
        }

        return
        [
            .. bases.At(one, period, indicator)
                .Where(at => isOther ? ReportDifferences.IsSettled(bases[at].Basis.Vintage) : at != place)
                .Select(bases.ValueOf).OfType<Fact>(),
        ];
    }

    // 合格率由80.0%到85.0%，“提高5%”: a percentage moves in points. How much it grew in proportion (6.3%) is another statement, which may stand.
    private static Finding? InPercent(
        ObservationIndex index, int place, Indicator indicator, StatedChange change, Fact stated,
        ObservationIndex bases, string code)
    {
        if (change.Kind is not (ChangeKind.Rate or ChangeKind.Increase) || index[place].Value is not { Unit.IsPercentLike: true }
            || !stated.Figure.Unit.IsPercentLike)
        {
            return null;
        }

        Fact level = index.ValueOf(place)!.Value;
        Fact[] comparable =
            [.. Bases(index, place, indicator, change, bases)
                .Where(from => AreAlike(from, level))];
        Bounds said = Formulas.BoundsOf(stated);
        bool mayStand =
            Array.Exists(comparable, from => from.Value.Sign <= 0
                || ((Formulas.BoundsOf(level) / Formulas.BoundsOf(from)) - Bounds.Point(1)).Overlaps(said));
        if (comparable is not [var @base, ..] || mayStand)
        {
            return null;
        }

        Rational moved = (Formulas.Number(level.Figure) - Formulas.Number(@base.Figure)) / Unit.Points.Factor;
        Figure points = Figure.Of(moved.Abs().Round(Math.Max(level.Figure.Number.Scale, @base.Figure.Number.Scale)), Unit.Points);
        Figure corrected = Arithmetic.InUnit(stated, Unit.Points).Figure;
        bool isSlip = (Formulas.BoundsOf(level) - Formulas.BoundsOf(@base)).Overlaps(said);
        Finding finding = index.Scope.Found(code, stated.Path!, indicator.Name, string.Empty, @base, level, points, stated.Figure.Unsigned);
        return finding with
        {
            Words = (moved.Sign < 0 ? "InPoints.Down" : "InPoints.Up", finding.Words.Places),
            Facts = [@base, level, stated],
            Suggestion = isSlip ? new Slip(SlipKind.PointsForPercent, stated.Path, stated.Figure, corrected, Rational.One) : null,
        };
    }

    private static (string Code, Relation? Relation) OnBase(Fact @base, Fact level, Fact stated, StatedChange change, Indicator indicator,
        ReportingPeriod period) => change.Kind switch
        {
            ChangeKind.Increase or ChangeKind.Points => Moved(@base, level, stated, change.Kind, indicator),
            ChangeKind.Rate when GrowsInPercent(@base, level, stated) =>
                ("GR202", Relation.Growth(@base, level, stated, indicator.CustomaryGrowth)),
            ChangeKind.Average when GrowsInPercent(@base, level, stated) && level.Value.Sign >= 0
                && YearsOf(change, period) is >= 1 and <= MostYears and var years =>
                ("GR204", Relation.AverageGrowth(@base, level, stated, years, indicator.CustomaryGrowth)),
            ChangeKind.Multiple or ChangeKind.MultipleGrowth when change.Direction != ChangeDirection.Down =>
                Multiplied(@base, level, stated, change.Kind, indicator),
            _ => default,
        };

    // A percentage moves in points, anything else in its own unit.
    private static (string Code, Relation? Relation) Moved(Fact @base, Fact level, Fact stated, ChangeKind kind, Indicator indicator)
    {
        if (level.Figure.Unit.IsPercentLike)
        {
            bool isInPoints = kind == ChangeKind.Points || !stated.Figure.Unit.IsPercentLike;
            return isInPoints ? ("GR206", Relation.Points(@base, level, stated)) : default;
        }

        return kind == ChangeKind.Increase
            ? ("GR203", Relation.Increase(@base, level, InUnitOf(stated, level), indicator.CustomaryGrowth))
            : default;
    }

    // What is itself no percentage grows in percent, from a value above 0.
    private static bool GrowsInPercent(Fact @base, Fact level, Fact stated) =>
        stated.Figure.Unit.IsPercentLike && !level.Figure.Unit.IsPercentLike && @base.Value.Sign > 0;

    private static int YearsOf(StatedChange change, ReportingPeriod period) =>
        change.Years ?? (period.EndYear - (change.AgainstPeriod?.EndYear ?? period.EndYear));

    private static (string Code, Relation? Relation) Multiplied(Fact @base, Fact level, Fact stated, ChangeKind kind, Indicator indicator)
    {
        if (@base.Value.Sign <= 0 || level.Value.Sign < 0)
        {
            return default;
        }

        return ("GR205", kind == ChangeKind.Multiple
            ? Relation.Ratio(level, @base, stated, indicator.CustomaryGrowth)
            : Relation.Growth(@base, level, stated, indicator.CustomaryGrowth));
    }

    /// <summary>Whether two facts of one thing may be compared, their vintages included.</summary>
    internal static bool AreAlike(Fact one, Fact other) =>
        Comparability.Difference(one, other) is null && Comparability.VintageDifference(one, other) is null;

    // A ratio in n∶1 narrows by a bare number.
    private static Fact InUnitOf(Fact stated, Fact level) =>
        stated.Figure.Unit == Unit.None && level.Figure.Unit.ConvertsTo(Unit.RatioToOne)
            ? Arithmetic.InUnit(stated, level.Figure.Unit)
            : stated;

    private static ReportingPeriod? BasePeriod(Observation one, StatedChange change) => change.Against switch
    {
        ChangeAgainst.SamePeriodLastYear when change.Kind == ChangeKind.Average => change.Years is { } years and >= 1 and <= MostYears
            ? one.Period.SamePeriod(-years)
            : null,
        ChangeAgainst.SamePeriodLastYear => one.Period.SamePeriodLastYear(),
        ChangeAgainst.PreviousPeriod => one.Period.Previous(),
        ChangeAgainst.NamedPeriod => change.AgainstPeriod,
        _ => null,
    };

    // A percentage moves in points; of other indicators points are the difference of two rates.
    private static IEnumerable<(string Code, Relation Relation)> PointsOf(ObservationIndex index, int place, Indicator indicator,
        StatedChange change, Fact stated)
    {
        bool ofLevels = index[place].Value is { Unit.IsPercentLike: true };
        return from at in Others(index, place, indicator, change)
               where at != place
               from other in ofLevels ? Values(index, at) : Rates(index, at)
               from own in ofLevels ? Values(index, place) : Rates(index, place)
               let against = change.HasBase
                   ? other
                   : other with { Basis = other.Basis with { Scope = null } } // another area is no other scope of the same
               where other.Figure.Unit.IsPercentLike && Comparability.Problem(RelationKind.Points, against, own, null) is null
               select ("GR206", Relation.Points(against, own, stated));
    }

    private static IReadOnlyList<int> Others(ObservationIndex index, int place, Indicator indicator, StatedChange change) =>
        change.Against switch
        {
            ChangeAgainst.Indicator => change.AgainstName is { } name && index.Called(name) is { } other
                && index.Beside(index[place], other.Code, index[place].Scope) is { } at ? [at] : [],
            ChangeAgainst.Area => change.AgainstName is { } area && index.Beside(index[place], index[place].IndicatorCode, area) is { } at
                ? [at]
                : [],
            _ => BasePeriod(index[place], change) is { } period ? index.At(index[place], period, indicator) : [],
        };

    private static IEnumerable<Fact> Values(ObservationIndex index, int place) => index.ValueOf(place) is { } value ? [value] : [];

    private static IEnumerable<Fact> Rates(ObservationIndex index, int place) => index[place].Changes
        .Select((change, i) => change is { Kind: ChangeKind.Rate, Against: ChangeAgainst.SamePeriodLastYear }
            ? index.ChangeOf(place, i)
            : null)
        .OfType<Fact>();

    // The total is the indicator that the statement names, else the same one without a scope.
    private static IEnumerable<(string Code, Relation Relation)> OfTotal(ObservationIndex index, int place, Indicator indicator,
        StatedChange change, Fact stated)
    {
        Observation part = index[place];
        if (WholeOf(part, change.AgainstName is { } name ? index.Called(name) : indicator) is not { } whole
            || IsInOtherPrices(part, change.Price, whole)
            || index.Beside(part, whole.Code, null) is not { } total || index.ValueOf(place) is not { } now)
        {
            return [];
        }

        return from partBefore in index.YearBefore(part, indicator).Select(index.ValueOf)
               from totalBefore in index.YearBefore(index[total], whole).Select(index.ValueOf)
               where partBefore is not null && totalBefore is { Value.Sign: > 0 }
               select ("GR224", change.Kind == ChangeKind.Pull
                   ? Relation.Pull(partBefore, now, totalBefore, stated)
                   : Relation.Contribution(partBefore, now, totalBefore, index.ValueOf(total), stated));
    }

    // Nothing is a part of itself.
    private static Indicator? WholeOf(Observation part, Indicator? named) =>
        named?.Code == part.IndicatorCode && part.Scope is null ? null : named;

    // A total that grows in real terms is not moved by a part in other prices.
    private static bool IsInOtherPrices(Observation part, PriceBasis stated, Indicator whole)
    {
        PriceBasis price = stated == PriceBasis.Unstated ? whole.CustomaryGrowth : stated;
        return price is PriceBasis.Real or PriceBasis.ComparableBasis && part.Price != price;
    }

    // 完成年度计划的81.3%: the one level promised for a period that begins with the observation's.
    private static List<(string Code, Relation Relation)> AgainstTarget(ObservationIndex index, int place, Fact stated, StatedChange change)
    {
        Observation one = index[place];
        IReadOnlyList<Target> targets = index.Report.Targets;
        int[] fitting = [.. targets.PlacesOf(Keys.PromisedFrom, new(new(one.IndicatorCode, one.Scope, Aspect.Level), one.Period.Start))
            .Take(MostPromises)
            .Where(goal => targets[goal] is { Goal.Upper: null } target && target.Period.Contains(one.Period)
                && (target.Period.MonthCount <= 12 || SaysPlan(change.AgainstName)))];
        if (fitting is not [var at] || index.Report.Targets[at] is not { } target || !stated.Figure.Unit.IsPercentLike
            || (SaysPlan(change.AgainstName) && target.Period.MonthCount <= 12))
        {
            return [];
        }

        Fact goal = new(TargetRelations.Bare(target.Goal!.Value), target.Period, target.Basis,
            index.Scope.Of(nameof(WorkReport.Targets), at).At(nameof(target.Goal)));
        return [("GR218", Relation.Completion(index.ValueOf(place), goal, stated))];
    }

    private static bool SaysPlan(string? name) =>
        name is not null && (name.Contains('五', StringComparison.Ordinal) || name.Contains("规划", StringComparison.Ordinal));
}
