namespace GovReport.Domain.Validation;

/// <summary>GR1 of an honour: names, and that its year has come.</summary>
internal static class HonourStructure
{
    internal static IEnumerable<Finding> Check(Honour honour, RuleScope scope) => Findings.Of(
        scope.Blank(nameof(Honour.Title), honour.Title),
        scope.Blank(nameof(Honour.Recipient), honour.Recipient),
        Future(honour, scope),
        scope.UnknownSection(honour.Section, honour.Title));

    private static Finding? Future(Honour honour, RuleScope scope) =>
        honour.Year is { } year && scope.Report?.Header is { } header && year > header.Date.Year
            ? scope.Found("GR105", nameof(Honour.Year), honour.Title, "Year", year, header.Date)
            : null;
}
