namespace GovReport.Domain.Validation;

/// <summary>GR1 of a composition or ratio: names, and figures that say something.</summary>
internal static class CompositionStructure
{
    internal static IEnumerable<Finding> Check(Composition composition, RuleScope scope)
    {
        bool isEmpty = composition.Ratio is null && composition.Parts.All(part => part.Figure is null);
        foreach (Finding finding in Findings.Of(
            scope.Blank(nameof(Composition.Name), composition.Name),
            scope.Missing(nameof(Composition.Parts), composition.Name, isEmpty, "Parts"),
            scope.UnknownSection(composition.Section, composition.Name)))
        {
            yield return finding;
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < composition.Parts.Count; i++)
        {
            RuleScope here = scope.Of(nameof(Composition.Parts), i);
            string name = composition.Parts[i].Name;
            if ((here.Blank(nameof(CompositionPart.Name), name) ?? here.Duplicate(seen, nameof(CompositionPart.Name), name)) is { } finding)
            {
                yield return finding;
            }
        }
    }
}
