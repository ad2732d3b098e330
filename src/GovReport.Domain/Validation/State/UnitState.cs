namespace GovReport.Domain.Validation;

/// <summary>GR412: figures whose unit was left out (2200万), which a reader aloud cannot notice and a reader of the table cannot mend.</summary>
internal static class UnitState
{
    /// <summary>A scale without a unit: 2200万 of what.</summary>
    internal static Finding? NoUnit(string member, string? subject, Figure? figure, RuleScope scope) =>
        figure is { } given && given.Unit == Unit.None && given.Scale != Scale.One && given.Number != 0
            ? scope.Found("GR412", member, subject, places: given)
            : null;

    /// <summary>An amount of money without a currency.</summary>
    internal static Finding? NoCurrency(string member, string? subject, Figure? figure, RuleScope scope) =>
        figure is { } given && given.Unit == Unit.None && given.Number != 0 ? scope.Found("GR412", member, subject, "As", given, Unit.Yuan) : null;

    /// <summary>A bare number where the indicator has a unit; of a count (5 for 5个), a ratio or nothing at all (零) it is usual.</summary>
    internal static Finding? NoUnitOf(string member, Indicator indicator, Figure? figure, RuleScope scope)
    {
        if (figure is not { } given || given.Unit != Unit.None || given.Number == 0 || indicator.Unit == Unit.None)
        {
            return null;
        }

        bool isUsual = given.Scale == Scale.One && (indicator.Unit.IsCount || indicator.Unit.Kind == Unit.Multiple.Kind);
        return isUsual ? null : scope.Found("GR412", member, indicator.Name, "As", given, indicator.Unit);
    }

    internal static IEnumerable<Finding> Measures(IReadOnlyList<Measure> measures, string subject, RuleScope scope) =>
        Findings.Each(scope, nameof(Project.Measures), measures, (measure, here) =>
            NoUnit(nameof(Measure.Figure), subject, measure.Figure, here) ?? NoUnit(nameof(Measure.Second), subject, measure.Second, here));
}
