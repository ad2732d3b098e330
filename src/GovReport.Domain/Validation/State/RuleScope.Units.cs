namespace GovReport.Domain.Validation;

/// <summary>GR412: figures whose unit was left out (2200万), which a reader aloud cannot notice and a reader of the table cannot mend.</summary>
internal sealed partial record RuleScope
{
    /// <summary>A scale without a unit: 2200万 of what.</summary>
    /// <returns>Whether it is so.</returns>
    internal bool NoUnit(string member, string? subject, Figure? figure)
    {
        bool isBare = figure is { } given && IsBare(given) && given.Scale != Scale.One;
        Add(isBare ? Found("GR412", member, subject, places: figure) : null);
        return isBare;
    }

    /// <summary>An amount of money without a currency.</summary>
    internal void NoCurrency(string member, string? subject, Figure? figure) =>
        Add(figure is { } given && IsBare(given) ? Found("GR412", member, subject, "As", given, Unit.Yuan) : null);

    /// <summary>A bare number where the indicator has a unit; of a count (5 for 5个), a ratio or nothing at all (零) it is usual.</summary>
    internal void NoUnitOf(string member, Indicator indicator, Figure? figure)
    {
        bool isUsual = indicator.Unit == Unit.None || (figure is { Scale: Scale.One } && (indicator.Unit.IsCount || indicator.Unit.Kind == Unit.Multiple.Kind));
        Add(figure is { } given && IsBare(given) && !isUsual ? Found("GR412", member, indicator.Name, "As", given, indicator.Unit) : null);
    }

    /// <summary>Measures with a scale and no unit.</summary>
    internal void NoUnits(IReadOnlyList<Measure> measures, string subject) => Each(nameof(Project.Measures), measures, (measure, here) =>
        _ = here.NoUnit(nameof(measure.Figure), subject, measure.Figure) || here.NoUnit(nameof(measure.Second), subject, measure.Second));

    private static bool IsBare(Figure figure) => figure.Unit == Unit.None && figure.Number != 0;
}
