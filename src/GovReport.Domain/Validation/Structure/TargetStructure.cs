namespace GovReport.Domain.Validation;

/// <summary>GR1 of a target: known indicator, what its comparator needs, its units, and that it speaks of the report's time.</summary>
internal static class TargetStructure
{
    internal static IEnumerable<Finding> Check(Target target, RuleScope scope)
    {
        if (scope.IndicatorOf(target.IndicatorCode) is not { } indicator)
        {
            return [scope.Found("GR102", nameof(Target.IndicatorCode), target.IndicatorCode, places: target.IndicatorCode)];
        }

        bool needsGoal = target.Comparator is Comparator.AtLeast or Comparator.Exceed or Comparator.AtMost or Comparator.Below or Comparator.Between or Comparator.About;
        bool isRelative = target.Comparator is Comparator.InStepWith or Comparator.Above;
        bool isMultiple = target.Aspect is Aspect.Multiple or Aspect.MultipleGrowth;
        return Findings.Of(
            scope.Missing(nameof(Target.Goal), indicator.Name, needsGoal && target.Goal is null, "Goal"),
            scope.Missing(nameof(Target.Goal), indicator.Name, target is { Comparator: Comparator.Between, Goal: { Upper: null } }, "Upper"),
            scope.Missing(nameof(Target.Reference), indicator.Name, isRelative && string.IsNullOrWhiteSpace(target.Reference), "Reference"),
            scope.Missing(nameof(Target.Baseline), indicator.Name, isMultiple && target.Baseline is null, "Baseline"),
            OtherUnit(target, indicator, scope),
            scope.OtherUnit(nameof(Target.Baseline), indicator.Name, target.Baseline, indicator.Unit),
            ComparatorStructure.Check(target, indicator, scope),
            Past(target, indicator, scope),
            scope.UnknownSection(target.Section, indicator.Name));
    }

    private static Finding? OtherUnit(Target target, Indicator indicator, RuleScope scope)
    {
        Unit? expected = target.Aspect switch
        {
            Aspect.Growth or Aspect.Reduction => Unit.Percent,
            Aspect.Points => Unit.Points,
            Aspect.Multiple or Aspect.MultipleGrowth => Unit.Multiple,
            Aspect.Level => indicator.Unit,
            _ => null,
        };
        return expected is null ? null : scope.OtherUnit(nameof(Target.Goal), indicator.Name, target.Goal, expected);
    }

    // A promise for a time before all that the report speaks of.
    private static Finding? Past(Target target, Indicator indicator, RuleScope scope)
    {
        if (scope.Report?.Header is not { } header)
        {
            return null;
        }

        LocalDate first = header.FurtherPeriods.Aggregate(header.ReviewPeriod.Start, (day, period) => LocalDate.Min(day, period.Start));
        return target.Period.End < first
            ? scope.Found("GR105", nameof(Target.Period), indicator.Name, "Past", target.Period, header.ReviewPeriod) with { Severity = Severity.Warning }
            : null;
    }
}
