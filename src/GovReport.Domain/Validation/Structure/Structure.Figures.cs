namespace GovReport.Domain.Validation;

/// <summary>GR1 of observations and targets: known indicator, its unit, its kind of period, what they are measured against.</summary>
internal static partial class Structure
{
    internal static void Check(Observation observation, RuleScope scope)
    {
        if (scope.IndicatorOf(observation.IndicatorCode) is not { } indicator)
        {
            scope.Add(scope.Found("GR102", nameof(observation.IndicatorCode), observation.IndicatorCode,
                places: observation.IndicatorCode));
            return;
        }

        bool isEmpty = observation is { Value: null, Changes.Count: 0 } && string.IsNullOrWhiteSpace(observation.Words);
        scope.OtherUnit(nameof(observation.Value), indicator.Name, observation.Value, indicator.Unit);
        scope.Missing(nameof(observation.Value), indicator.Name, isEmpty, "Value");
        scope.InFuture(nameof(observation.Period), indicator.Name, observation.Period);
        scope.Add(OtherPeriod(observation.Period, indicator, scope));
        scope.Add(OtherArea(observation, indicator, scope));
        scope.UnknownSection(observation.Section, indicator.Name);
        scope.Each(nameof(observation.Changes), observation.Changes, (change, here) => Check(change, observation, indicator, here));
    }

    internal static void Check(Target target, RuleScope scope)
    {
        if (scope.IndicatorOf(target.IndicatorCode) is not { } indicator)
        {
            scope.Add(scope.Found("GR102", nameof(target.IndicatorCode), target.IndicatorCode, places: target.IndicatorCode));
            return;
        }

        bool needsGoal = NeedsGoal(target);
        bool isRelative = target.Comparator is Comparator.InStepWith or Comparator.Above;
        bool isMultiple = target.Aspect is Aspect.Multiple or Aspect.MultipleGrowth;
        scope.Missing(nameof(target.Goal), indicator.Name, needsGoal && target.Goal is null, "Goal");
        scope.Missing(nameof(target.Goal), indicator.Name, target is { Comparator: Comparator.Between, Goal: { Upper: null } }, "Upper");
        scope.Missing(nameof(target.Reference), indicator.Name, isRelative && string.IsNullOrWhiteSpace(target.Reference), "Reference");
        scope.Missing(nameof(target.Baseline), indicator.Name, isMultiple && target.Baseline is null, "Baseline");
        scope.OtherUnit(nameof(target.Goal), indicator.Name, target.Goal, UnitOf(target.Aspect, indicator));
        scope.OtherUnit(nameof(target.Baseline), indicator.Name, target.Baseline, indicator.Unit);
        scope.Add(OtherComparator(target, indicator, scope));
        scope.Add(IsPast(target, scope.Report?.Header)
            ? scope.Found("GR105", nameof(target.Period), indicator.Name, "Past", target.Period, scope.Report!.Header.ReviewPeriod) with
            { Severity = Severity.Warning }
            : null);
        scope.UnknownSection(target.Section, indicator.Name);
    }

    private static bool NeedsGoal(Target target) => !target.IsAgainstLastYear
        && target.Comparator is not (Comparator.Maintain or Comparator.Rising or Comparator.Falling
            or Comparator.InStepWith or Comparator.Above);

    private static Unit? UnitOf(Aspect aspect, Indicator indicator) => aspect switch
    {
        Aspect.Growth or Aspect.AverageGrowth or Aspect.Reduction => Unit.Percent,
        Aspect.Points => Unit.Points,
        Aspect.Multiple or Aspect.MultipleGrowth => Unit.Multiple,
        Aspect.Level or Aspect.Increase => indicator.Unit,
        _ => null,
    };

    private static void Check(StatedChange change, Observation observation, Indicator indicator, RuleScope scope)
    {
        bool isEmpty = change.Value is null && string.IsNullOrWhiteSpace(change.Words) && change.Kind != ChangeKind.Words;
        bool isUnnamed = change is { Against: ChangeAgainst.NamedPeriod, AgainstPeriod: null, AgainstName: null };
        scope.OtherUnit(nameof(change.Value), indicator.Name, change.Value, UnitOf(change, indicator));
        scope.Missing(nameof(change.Value), indicator.Name, isEmpty, "Change");
        scope.Missing(nameof(change.AgainstPeriod), indicator.Name, isUnnamed, "Against");
        scope.Add(LateBase(change, observation.Period, indicator, scope));
        scope.Add(NoPrevious(change, observation.Period, indicator, scope));
        scope.Add(OtherLength(change, observation.Period, indicator, scope));
        scope.Add(OtherSteps(change, observation.Period, indicator, scope));
    }

    // A percentage may well increase by points.
    private static Unit? UnitOf(StatedChange change, Indicator indicator) => change.Kind switch
    {
        ChangeKind.Rate or ChangeKind.Average or ChangeKind.Contribution or ChangeKind.Completion => Unit.Percent,
        ChangeKind.Points or ChangeKind.Pull => Unit.Points,
        ChangeKind.Multiple or ChangeKind.MultipleGrowth => Unit.Multiple,
        ChangeKind.Increase when indicator.Unit.IsPercentLike && change.Value?.Unit == Unit.Points => null,
        ChangeKind.Increase => indicator.Unit,
        _ => null,
    };

    // What a change is measured against came before it.
    private static Finding? LateBase(StatedChange change, ReportingPeriod period, Indicator indicator, RuleScope scope) =>
        change is { HasBase: true, AgainstPeriod: { } @base } && @base.End >= period.End
            ? scope.Found("GR105", nameof(change.AgainstPeriod), indicator.Name, "Against", @base, period)
            : null;

    // A cumulative value has no previous period of its kind (累计数没有环比).
    private static Finding? NoPrevious(StatedChange change, ReportingPeriod period, Indicator indicator, RuleScope scope) =>
        change.Against == ChangeAgainst.PreviousPeriod && period.Kind == PeriodKind.Cumulative && indicator.TimeBasis == TimeBasis.Flow
            ? scope.Found("GR104", nameof(change.Against), indicator.Name, "Previous", period)
            : null;

    // n is the end year less the base year: from 2020 to 2024 are four steps.
    private static Finding? OtherSteps(StatedChange change, ReportingPeriod period, Indicator indicator, RuleScope scope)
    {
        if (period.Kind != PeriodKind.Year
            || change is not { Kind: ChangeKind.Average, Years: { } years, AgainstPeriod: { Kind: PeriodKind.Year } start })
        {
            return null;
        }

        int steps = period.EndYear - start.EndYear;
        return steps > 0 && steps != years
            ? scope.Found("GR104", nameof(change.Years), indicator.Name, "Years", start, period, steps, years)
            : null;
    }

    // A stock stands at the end of a year, a quarter or a month, or on a day; it does not cumulate. A flow or an average with a day
    // alone (截至某日) leaves open where it begins, which is usual and only information.
    private static Finding? OtherPeriod(ReportingPeriod period, Indicator indicator, RuleScope scope) => indicator.TimeBasis switch
    {
        TimeBasis.Stock when period.Kind is PeriodKind.Cumulative or PeriodKind.Days =>
            scope.Found("GR104", nameof(Observation.Period), indicator.Name, "Stock", period),
        TimeBasis.Flow or TimeBasis.Average when period.IsAsOf =>
            scope.Found("GR104", nameof(Observation.Period), indicator.Name, "Flow", period) with { Severity = Severity.Info },
        _ => null,
    };

    // What adds up is compared over spans of equal length, within a year.
    private static Finding? OtherLength(StatedChange change, ReportingPeriod period, Indicator indicator, RuleScope scope)
    {
        bool compares = change is
        {
            Against: ChangeAgainst.NamedPeriod,
            Kind: ChangeKind.Rate or ChangeKind.Increase or ChangeKind.Multiple or ChangeKind.MultipleGrowth
        };
        return compares && change.AgainstPeriod is { IsAsOf: false, MonthCount: <= 12 } other
            && indicator is { TimeBasis: TimeBasis.Flow, Rollup: RollupKind.Sum }
            && period is { IsAsOf: false, MonthCount: <= 12 } && period.MonthCount != other.MonthCount
            ? scope.Found("GR104", nameof(StatedChange.AgainstPeriod), indicator.Name, "Length", period, other)
            : null;
    }

    // A village of the town or the county around it, but not a place elsewhere.
    private static Finding? OtherArea(Observation observation, Indicator indicator, RuleScope scope)
    {
        if (observation.Area is not { } area)
        {
            return null;
        }

        if (!IssuerArea.HasProvince(area))
        {
            return scope.Found("GR108", nameof(Observation.Area), indicator.Name, "Province", area);
        }

        return scope.Report?.Header.Area is { } home && !home.Contains(area) && !area.Contains(home)
            ? scope.Found("GR108", nameof(Observation.Area), indicator.Name, "Elsewhere", area, home)
            : null;
    }

    // A promise for a time before all that the report speaks of.
    private static bool IsPast(Target target, ReportHeader? header) =>
        header is not null && target.Period.End < header.FurtherPeriods.Aggregate(header.ReviewPeriod.Start,
            (day, period) => LocalDate.Min(day, period.Start));

    // GR109: whether a target's comparator says what the words of its goal say (以上, 以内, 左右).
    private static Finding? OtherComparator(Target target, Indicator indicator, RuleScope scope)
    {
        if (target.Goal is not { } goal || WayOf(target.Comparator) is not { } way)
        {
            return null;
        }

        if (goal.Qualifier == Qualifier.None)
        {
            return OfBareNumber(goal, way, target, indicator, scope);
        }

        return (WayOf(goal.Qualifier), way) switch
        {
            (Way.Up, Way.Down) or (Way.Down, Way.Up) => NotTheWords(goal, target, indicator, scope),
            (Way.Up or Way.Down, Way.About) => NotQuite(goal, target, indicator, scope),
            (Way.About, _) when goal.Upper is null && target.Comparator != Comparator.About => NotQuite(goal, target, indicator, scope),
            _ => null,
        };
    }

    // Without words a range says 介于 and a number nothing, but one that goes the bad way.
    private static Finding? OfBareNumber(Figure goal, Way way, Target target, Indicator indicator, RuleScope scope)
    {
        if (goal.Upper is not null && way != Way.About)
        {
            return NotQuite(goal, target, indicator, scope);
        }

        return IsBadWay(target, indicator)
            ? scope.Found("GR109", nameof(Target.Comparator), indicator.Name, "Polarity", goal, indicator.Polarity) with
            { Severity = Severity.Warning }
            : null;
    }

    private static Finding NotTheWords(Figure goal, Target target, Indicator indicator, RuleScope scope) =>
        scope.Found("GR109", nameof(Target.Comparator), indicator.Name, places: [goal, new Spoken($"GR109.{target.Comparator}")]);

    private static Finding NotQuite(Figure goal, Target target, Indicator indicator, RuleScope scope) =>
        NotTheWords(goal, target, indicator, scope) with { Severity = Severity.Warning };

    // On which side of a goal a result is to lie; null where the comparator is not about the goal's number.
    private static Way? WayOf(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast or Comparator.Exceed or Comparator.Rising => Way.Up,
        Comparator.AtMost or Comparator.Below or Comparator.Falling => Way.Down,
        Comparator.Between or Comparator.About or Comparator.Planned => Way.About,
        _ => null,
    };

    // The same of the words around a number; null where they do not say it.
    private static Way? WayOf(Qualifier qualifier) => qualifier switch
    {
        Qualifier.AtLeast or Qualifier.Exceeds => Way.Up,
        Qualifier.AtMost or Qualifier.Below => Way.Down,
        Qualifier.About => Way.About,
        _ => null,
    };

    // A bare number that a thing is to exceed although less of it is better, and no value from which it comes down to it.
    private static bool IsBadWay(Target target, Indicator indicator) =>
        target is { Aspect: Aspect.Level, Baseline: null, Goal: { Upper: null, Value.Sign: > 0 } }
        && indicator.Polarity == Polarity.LowerIsBetter && target.Comparator is Comparator.AtLeast or Comparator.Exceed;

    // The side of a number that words mean: 以上, 以内, 左右.
    private enum Way
    {
        Up,
        Down,
        About,
    }
}
