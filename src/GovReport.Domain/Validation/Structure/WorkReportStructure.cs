namespace GovReport.Domain.Validation;

/// <summary>GR1 between the elements of a report: keys and names that must be one of a kind.</summary>
internal static class WorkReportStructure
{
    internal static IEnumerable<Finding> Check(WorkReport report, RuleScope scope) =>
    [
        .. Sections(report, scope),
        .. Twice(report.Indicators, one => one.Code, nameof(WorkReport.Indicators), nameof(Indicator.Code), scope),
        .. Twice(report.Projects, one => one.Code, nameof(WorkReport.Projects), nameof(Project.Code), scope),
        .. Twice(report.ProjectGroups, one => one.Name, nameof(WorkReport.ProjectGroups), nameof(ProjectGroup.Name), scope),
        .. Twice(report.Programs, one => one.Code, nameof(WorkReport.Programs), nameof(WelfareProgram.Code), scope),
        .. Warned(Twice(report.Indicators, one => one.Name, nameof(WorkReport.Indicators), nameof(Indicator.Name), scope)),
        .. Warned(Twice(report.Projects, one => one.Name, nameof(WorkReport.Projects), nameof(Project.Name), scope)),
        .. Warned(Twice(report.Programs, one => one.Name, nameof(WorkReport.Programs), nameof(WelfareProgram.Name), scope)),
        .. Warned(Aliases(report, scope)),
    ];

    private static IEnumerable<Finding> Sections(WorkReport report, RuleScope scope)
    {
        for (int i = 0; i < report.Sections.Count; i++)
        {
            if (scope.Of(nameof(WorkReport.Sections), i).Blank(nameof(ReportSection.Id), report.Sections[i].Id) is { } blank)
            {
                yield return blank;
            }
        }

        foreach (Finding finding in Twice(report.Sections, one => one.Id, nameof(WorkReport.Sections), nameof(ReportSection.Id), scope))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> Twice<T>(IReadOnlyList<T> all, Func<T, string?> key, string list, string member, RuleScope scope)
    {
        HashSet<string> seen = new(all.Count, StringComparer.Ordinal);
        for (int i = 0; i < all.Count; i++)
        {
            if (key(all[i]) is { } name && !string.IsNullOrWhiteSpace(name) && !seen.Add(name))
            {
                yield return scope.Of(list, i).Found("GR101", member, subject: null, places: name);
            }
        }
    }

    // Another name of one project that is the name of another.
    private static IEnumerable<Finding> Aliases(WorkReport report, RuleScope scope)
    {
        for (int i = 0; i < report.Projects.Count; i++)
        {
            Project project = report.Projects[i];
            for (int k = 0; k < project.Aliases.Count; k++)
            {
                string alias = project.Aliases[k];
                if (report.Projects.Any(other => !ReferenceEquals(other, project) && other.Name == alias))
                {
                    yield return scope.Of(nameof(WorkReport.Projects), i).Of(nameof(Project.Aliases), k).Found("GR101", string.Empty, project.Name, places: alias);
                }
            }
        }
    }

    private static IEnumerable<Finding> Warned(IEnumerable<Finding> findings) => findings.Select(finding => finding with { Severity = Severity.Warning });
}
