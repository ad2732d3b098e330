namespace GovReport.Domain.Validation;

/// <summary>GR2 of promises: rate and level promised together, the printed baseline against the last value.</summary>
internal static class TargetRelations
{
    // Of more prints, or promises, of one thing no more are set against each other.
    private const int MostBeside = 16;

    internal static void Check(ObservationIndex index)
    {
        IReadOnlyList<Target> targets = index.Report.Targets;
        index.Scope.Each(nameof(WorkReport.Targets), targets, (target, at) =>
        {
            if (index.IndicatorOf(target.IndicatorCode) is not { } indicator)
            {
                return;
            }

            at.Relate("GR226", indicator.Name, nameof(target.Baseline),
                target.Baseline is null ? null : LastPrint(index, target, indicator, at));
            PromisedFrom beside = new(new(target.IndicatorCode, target.Scope, Aspect.Level), target.Period.Start);
            foreach (int j in target.Aspect is Aspect.Growth or Aspect.Points
                ? targets.PlacesOf(Keys.PromisedFrom, beside).Take(MostBeside)
                : [])
            {
                Target level = targets[j];
                Relation? relation = level.Period == target.Period
                    ? Together(index, level, target, indicator, index.Scope.Of(nameof(WorkReport.Targets), j), at)
                    : null;
                at.Relate("GR225", indicator.Name, nameof(target.Goal), relation);
            }
        });
    }

    /// <summary>The figure without its words: a promise of 5%以上 with a level beside it means about 5%.</summary>
    internal static Figure Bare(Figure goal) => goal.Upper is null ? Figure.Of(goal.Number, goal.Unit, goal.Scale) : goal;

    // Both goals are rounded: the level follows from the rate and is printed with fewer places.
    private static Relation? Together(ObservationIndex index, Target level, Target rate, Indicator indicator, RuleScope atLevel,
        RuleScope atRate)
    {
        if (rate.Period.MonthCount > 12 || level.Goal is not { Upper: null } || rate.Goal is not { Upper: null }
            || Base(index, level, indicator, atLevel) is not { } @base || @base.Value.Sign <= 0)
        {
            return null;
        }

        Fact goal = new(Bare(level.Goal.Value), level.Period, level.Basis, atLevel.At(nameof(Target.Goal)), Rounding.LastSignificant);
        Fact stated = new(Bare(rate.Goal.Value), rate.Period, rate.Basis, atRate.At(nameof(Target.Goal)));
        if (rate.Aspect == Aspect.Points)
        {
            return level.Goal.Value.Unit.IsPercentLike ? Relation.Points(@base, goal, stated) : null;
        }

        return stated.Figure.Unit.IsPercentLike && !level.Goal.Value.Unit.IsPercentLike
            ? Relation.Growth(@base, goal, stated, indicator.CustomaryGrowth)
            : null;
    }

    private static Fact? Base(ObservationIndex index, Target target, Indicator indicator, RuleScope at) =>
        at.FactAt(target.Baseline, nameof(Target.Baseline))
            ?? LastValues(index, target, indicator).Select(index.ValueOf).FirstOrDefault(fact => fact is not null);

    // The baseline of a promise is the value right before it, unless the report has it for an earlier year.
    private static Relation? LastPrint(ObservationIndex index, Target target, Indicator indicator, RuleScope at)
    {
        Fact? printed = at.FactAt(target.Baseline, nameof(Target.Baseline));
        Relation? first = null;
        foreach (int place in LastValues(index, target, indicator))
        {
            Relation relation = Relation.Equal(index.ValueOf(place), printed);
            if (relation.Test() is Outcome.Consistent or Outcome.Weak)
            {
                return relation;
            }

            first ??= relation;
        }

        return first;
    }

    // Of a stock the value on the last day before, of others that of the year before.
    private static IEnumerable<int> LastValues(ObservationIndex index, Target target, Indicator indicator)
    {
        LocalDate eve = target.Period.Start.PlusDays(-1);
        foreach (int place in index.Report.Observations.PlacesOf(Keys.ObservedEnds, new(new(target.IndicatorCode, target.Scope, null), eve))
            .Take(MostBeside))
        {
            ReportingPeriod period = index[place].Period;
            bool yearBefore = indicator.TimeBasis == TimeBasis.Stock
                || (period.Start.Month == 1 && period.Start.Day == 1 && period.MonthCount == 12);
            if (index[place].Value is not null && period.End == eve && yearBefore)
            {
                yield return place;
            }
        }
    }
}
