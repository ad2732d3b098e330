namespace GovReport.Domain.Validation;

/// <summary>GR1 of a breakdown: names, and figures or paths that lead to one.</summary>
internal static class BreakdownStructure
{
    internal static IEnumerable<Finding> Check(Breakdown breakdown, RuleScope scope)
    {
        foreach (Finding finding in Findings.Of(
            scope.Blank(nameof(Breakdown.Name), breakdown.Name),
            NoFigure(nameof(Breakdown.TotalPath), breakdown.Name, breakdown.TotalPath, scope),
            scope.UnknownSection(breakdown.Section, breakdown.Name)))
        {
            yield return finding;
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < breakdown.Parts.Count; i++)
        {
            BreakdownPart part = breakdown.Parts[i];
            RuleScope here = scope.Of(nameof(Breakdown.Parts), i);
            if ((here.Blank(nameof(BreakdownPart.Name), part.Name) ?? here.Duplicate(seen, nameof(BreakdownPart.Name), part.Name)) is { } name)
            {
                yield return name;
            }

            bool isEmpty = part.Figure is null && string.IsNullOrWhiteSpace(part.Path);
            if ((here.Missing(nameof(BreakdownPart.Figure), part.Name, isEmpty, "Part") ?? NoFigure(nameof(BreakdownPart.Path), part.Name, part.Path, here)) is { } empty)
            {
                yield return empty;
            }
        }
    }

    private static Finding? NoFigure(string member, string subject, string? path, RuleScope scope) =>
        scope.Report is { } report && !string.IsNullOrWhiteSpace(path) && ReportFigures.Find(report, path) is null ? scope.Found("GR112", member, subject, places: path) : null;
}
