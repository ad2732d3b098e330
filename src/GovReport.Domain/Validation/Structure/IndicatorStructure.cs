namespace GovReport.Domain.Validation;

/// <summary>GR1 of an indicator: names, range, and that it does not take the place of a standard one.</summary>
internal static class IndicatorStructure
{
    internal static IEnumerable<Finding> Check(Indicator indicator, RuleScope scope)
    {
        Figure? lower = indicator.NaturalRange?.Lower;
        Figure? upper = indicator.NaturalRange?.Upper;
        return Findings.Of(
            scope.Blank(nameof(Indicator.Code), indicator.Code),
            scope.Blank(nameof(Indicator.Name), indicator.Name),
            scope.OtherUnit("NaturalRange.Lower", indicator.Name, lower, indicator.Unit),
            scope.OtherUnit("NaturalRange.Upper", indicator.Name, upper, indicator.Unit),
            OtherThanStandard(indicator, scope),
            NamedLikeStandard(indicator, scope));
    }

    private static Finding? OtherThanStandard(Indicator indicator, RuleScope scope) =>
        IndicatorCatalogue.Standard.Find(indicator.Code) is { } standard && standard.Code == indicator.Code
        && !(UnitFit.Fits(indicator.Unit, standard.Unit) && indicator.TimeBasis == standard.TimeBasis && indicator.Polarity == standard.Polarity)
            ? scope.Found("GR115", nameof(Indicator.Code), indicator.Name, places: [indicator.Code, standard.Name])
            : null;

    private static Finding? NamedLikeStandard(Indicator indicator, RuleScope scope) =>
        IndicatorCatalogue.Standard.Find(indicator.Name) is { } standard && standard.Code != indicator.Code
            ? scope.Found("GR115", nameof(Indicator.Name), indicator.Name, "Name", standard.Code)
            : null;
}
