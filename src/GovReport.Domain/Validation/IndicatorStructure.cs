namespace GovReport.Domain.Validation;

/// <summary>GR1 of an indicator of a report or an application.</summary>
internal static class IndicatorStructure
{
    internal static IEnumerable<Finding> Check(Indicator subject, RuleScope scope) => [];
}
