namespace GovReport.Domain.Validation;

/// <summary>GR1 of a breakdown: names, and figures or paths that lead to one.</summary>
internal static class BreakdownStructure
{
    internal static IEnumerable<Finding> Check(Breakdown breakdown, RuleScope scope)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return
        [
            .. Findings.Of(
                scope.Blank(nameof(Breakdown.Name), breakdown.Name),
                NoFigure(nameof(Breakdown.TotalPath), breakdown.Name, breakdown.TotalPath, scope),
                scope.UnknownSection(breakdown.Section, breakdown.Name)),
            .. Findings.EachOf(scope, nameof(Breakdown.Parts), breakdown.Parts, (part, here) => Findings.Of(
                here.Blank(nameof(part.Name), part.Name) ?? here.Duplicate(seen, nameof(part.Name), part.Name),
                here.Missing(nameof(part.Figure), part.Name, part.Figure is null && string.IsNullOrWhiteSpace(part.Path), "Part"),
                NoFigure(nameof(part.Path), part.Name, part.Path, here))),
        ];
    }

    private static Finding? NoFigure(string member, string subject, string? path, RuleScope scope) =>
        scope.Report is { } report && !string.IsNullOrWhiteSpace(path) && ReportFigures.Find(report, path) is null ? scope.Found("GR112", member, subject, places: path) : null;
}
