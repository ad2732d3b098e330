namespace GovReport.Domain.Validation;

/// <summary>GR1 of a composition or ratio: names, and figures that say something.</summary>
internal static class CompositionStructure
{
    internal static IEnumerable<Finding> Check(Composition composition, RuleScope scope)
    {
        bool isEmpty = composition.Ratio is null && composition.Parts.All(part => part.Figure is null);
        HashSet<string> seen = new(StringComparer.Ordinal);
        return
        [
            .. Findings.Of(
                scope.Blank(nameof(Composition.Name), composition.Name),
                scope.Missing(nameof(Composition.Parts), composition.Name, isEmpty, "Parts"),
                scope.UnknownSection(composition.Section, composition.Name)),
            .. Findings.Each(scope, nameof(Composition.Parts), composition.Parts, (part, here) =>
                here.Blank(nameof(part.Name), part.Name) ?? here.Duplicate(seen, nameof(part.Name), part.Name)),
        ];
    }
}
