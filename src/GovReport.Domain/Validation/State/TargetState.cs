namespace GovReport.Domain.Validation;

/// <summary>GR4 of a target: missed by the figures of the report, a goal without its unit.</summary>
internal static class TargetState
{
    internal static IEnumerable<Finding> Check(Target target, RuleScope scope) => scope.IndicatorOf(target.IndicatorCode) is not { } indicator
        ? []
        : Findings.Of(
            Missed(target, indicator, scope),
            target.Aspect == Aspect.Level
                ? UnitState.NoUnitOf(nameof(Target.Goal), indicator, target.Goal, scope)
                : UnitState.NoUnit(nameof(Target.Goal), indicator.Name, target.Goal, scope));

    private static Finding? Missed(Target target, Indicator indicator, RuleScope scope)
    {
        if (scope.Report is not { } report || report.FindIndicator(target.IndicatorCode) is null
            || report.Evaluate(target, report.Header.Date) is not { Verdict: Verdict.Missed } result)
        {
            return null;
        }

        Finding finding = scope.Found("GR411", string.Empty, indicator.Name, places: [target.Period, target.Strength, result]);
        return finding with { Severity = Gravity(target.Strength), Facts = result.Actual is { } actual ? [actual] : [] };
    }

    /// <summary>An error where the promise was firm, a warning otherwise.</summary>
    internal static Severity Gravity(Strength strength) => strength is Strength.Binding or Strength.Ensured ? Severity.Error : Severity.Warning;
}
