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
        Unit? expected = target.Aspect switch
        {
            Aspect.Growth or Aspect.AverageGrowth or Aspect.Reduction => Unit.Percent,
            Aspect.Points => Unit.Points,
            Aspect.Multiple or Aspect.MultipleGrowth => Unit.Multiple,
            Aspect.Level or Aspect.Increase => indicator.Unit,
            _ => null,
        };
        scope.OtherUnit(nameof(target.Goal), indicator.Name, target.Goal, expected);
        scope.OtherUnit(nameof(target.Baseline), indicator.Name, target.Baseline, indicator.Unit);
        scope.Add(OtherComparator(target, indicator, scope));
        scope.Add(IsPast(target, scope.Report?.Header)
            ? scope.Found("GR105", nameof(target.Period), indicator.Name, "Past", target.Period, scope.Report!.Header.ReviewPeriod) with
                { Severity = Severity.Warning }
            : null);
        scope.UnknownSection(target.Section, indicator.Name);
    }

    private static bool NeedsGoal(Target target) => !target.IsAgainstLastYear
        && target.Comparator is not (Comparator.Maintain or Comparator.Rising or Comparator.Falling or Comparator.InStepWith or Comparator.Above);

    // What a change is measured against came before it.
    private static void Check(StatedChange change, Observation observation, Indicator indicator, RuleScope scope)
    {
        bool isEmpty = change.Value is null && string.IsNullOrWhiteSpace(change.Words) && change.Kind != ChangeKind.Words;
        bool isUnnamed = change is { Against: ChangeAgainst.NamedPeriod, AgainstPeriod: null, AgainstName: null };
        bool isPoints = change is { Kind: ChangeKind.Increase, Value: { } value } && value.Unit == Unit.Points
            && indicator.Unit.IsPercentLike;
        Unit? expected = change.Kind switch
        {
            ChangeKind.Rate or ChangeKind.Average or ChangeKind.Contribution or ChangeKind.Completion => Unit.Percent,
            ChangeKind.Points or ChangeKind.Pull => Unit.Points,
            ChangeKind.Multiple or ChangeKind.MultipleGrowth => Unit.Multiple,
            ChangeKind.Increase when !isPoints => indicator.Unit,
            _ => null,
        };
        scope.OtherUnit(nameof(change.Value), indicator.Name, change.Value, expected);
        scope.Missing(nameof(change.Value), indicator.Name, isEmpty, "Change");
        scope.Missing(nameof(change.AgainstPeriod), indicator.Name, isUnnamed, "Against");
        scope.Add(change.HasBase && change.AgainstPeriod is { } before && before.End >= observation.Period.End
            ? scope.Found("GR105", nameof(change.AgainstPeriod), indicator.Name, "Against", before, observation.Period)
            : null);

        // A cumulative value has no previous period of its kind (累计数没有环比).
        scope.Add(change.Against == ChangeAgainst.PreviousPeriod && observation.Period.Kind == PeriodKind.Cumulative
            && indicator.TimeBasis == TimeBasis.Flow
            ? scope.Found("GR104", nameof(change.Against), indicator.Name, "Previous", observation.Period)
            : null);
        scope.Add(OtherLength(change, observation.Period, indicator, scope));

        // n is the end year less the base year: from 2020 to 2024 are four steps.
        scope.Add(change is { Kind: ChangeKind.Average, Years: { } years, AgainstPeriod: { Kind: PeriodKind.Year } start }
            && observation.Period.Kind == PeriodKind.Year && observation.Period.EndYear - start.EndYear is var steps && steps > 0
            && steps != years
                ? scope.Found("GR104", nameof(change.Years), indicator.Name, "Years", start, observation.Period, steps, years)
                : null);
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
        bool compares = change is { Against: ChangeAgainst.NamedPeriod,
            Kind: ChangeKind.Rate or ChangeKind.Increase or ChangeKind.Multiple or ChangeKind.MultipleGrowth };
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
        if (target.Goal is not { } goal || target.Comparator is Comparator.Maintain or Comparator.InStepWith or Comparator.Above)
        {
            return null;
        }

        bool isRange = goal.Upper is not null;
        bool upwards = target.Comparator is Comparator.AtLeast or Comparator.Exceed or Comparator.Rising;
        bool downwards = target.Comparator is Comparator.AtMost or Comparator.Below or Comparator.Falling;
        return goal.Qualifier switch
        {
            Qualifier.AtLeast or Qualifier.Exceeds when downwards => Opposite(),
            Qualifier.AtMost or Qualifier.Below when upwards => Opposite(),
            Qualifier.About when !isRange && target.Comparator != Comparator.About => Other(),
            Qualifier.AtLeast or Qualifier.Exceeds or Qualifier.AtMost or Qualifier.Below
                when target.Comparator is Comparator.About or Comparator.Between or Comparator.Planned => Other(),
            Qualifier.None when isRange && target.Comparator is not (Comparator.Between or Comparator.About or Comparator.Planned) =>
                Other(),
            Qualifier.None when IsBadWay(target, indicator) =>
                scope.Found("GR109", nameof(Target.Comparator), indicator.Name, "Polarity", goal, indicator.Polarity) with
                    { Severity = Severity.Warning },
            _ => null,
        };

        Finding Opposite() =>
            scope.Found("GR109", nameof(Target.Comparator), indicator.Name, places: [goal, new Spoken($"GR109.{target.Comparator}")]);

        Finding Other() => Opposite() with { Severity = Severity.Warning };
    }

    // A bare number that a thing is to exceed although less of it is better, and no value from which it comes down to it.
    private static bool IsBadWay(Target target, Indicator indicator) =>
        target is { Aspect: Aspect.Level, Baseline: null, Goal: { Upper: null, Value.Sign: > 0 } }
        && indicator.Polarity == Polarity.LowerIsBetter && target.Comparator is Comparator.AtLeast or Comparator.Exceed;
}
