using FluentValidation;

namespace GovReport.Domain.Validation;

/// <summary>GR1 of a project: names, units of its money and progress, dates of its stages, the group it is counted in.</summary>
internal static class ProjectStructure
{
    internal static IEnumerable<Finding> Check(Project project, RuleScope scope) =>
    [
        .. Findings.Of(
            scope.Blank(nameof(Project.Name), project.Name),
            scope.Blank(nameof(Project.Code), project.Code),
            scope.OtherUnit(nameof(Project.PhysicalProgress), project.Name, project.PhysicalProgress, Unit.Percent),
            UnknownGroup(project, scope),
            scope.UnknownSection(project.Section, project.Name)),
        .. Statements(project.Statements, project.Name, scope),
        .. Parts(project, scope),
        .. Land(project, scope),
        .. Money(project, scope),
        .. WorkItemStructure.Measures(project.Measures, project.Name, scope),
    ];

    private static Finding? UnknownGroup(Project project, RuleScope scope) =>
        scope.Report is { } report && project.Group is { } name && !report.ProjectGroups.Any(group => group.Name == name)
            ? scope.Found("GR111", nameof(Project.Group), project.Name, "Group", name) with { Severity = Severity.Warning }
            : null;

    private static IEnumerable<Finding> Statements(IReadOnlyList<StageStatement> statements, string subject, RuleScope scope)
    {
        for (int i = 0; i < statements.Count; i++)
        {
            StageStatement statement = statements[i];
            if (statement is { Date: { } date, Period: { } period } && !period.Contains(date))
            {
                yield return scope.Of(nameof(Project.Statements), i).Found("GR105", nameof(StageStatement.Date), subject, "By", date, period);
            }

            if (statement.Section is { } section && scope.Of(nameof(Project.Statements), i).UnknownSection(section, subject) is { } unknown)
            {
                yield return unknown;
            }
        }
    }

    private static IEnumerable<Finding> Parts(Project project, RuleScope scope)
    {
        HashSet<string>? seen = project.Parts.Count > 0 ? new(StringComparer.Ordinal) : null;
        for (int i = 0; i < project.Parts.Count; i++)
        {
            ProjectPart part = project.Parts[i];
            RuleScope here = scope.Of(nameof(Project.Parts), i);
            foreach (Finding finding in (IEnumerable<Finding>)
            [
                .. Findings.Of(
                    here.Blank(nameof(ProjectPart.Name), part.Name),
                    here.Duplicate(seen!, nameof(ProjectPart.Name), part.Name),
                    here.OtherUnit(nameof(ProjectPart.PhysicalProgress), part.Name, part.PhysicalProgress, Unit.Percent)),
                .. Statements(part.Statements, part.Name, here),
            ])
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Land(Project project, RuleScope scope)
    {
        if (project.LandClearance is not { } land)
        {
            return [];
        }

        RuleScope here = scope with { Path = scope.At(nameof(Project.LandClearance)) };
        return
        [
            .. Findings.Of(
                here.OtherUnit(nameof(LandClearance.Area), project.Name, land.Area, Unit.Mu),
                here.OtherUnit(nameof(LandClearance.Households), project.Name, land.Households, Unit.Household),
                here.NoMoney(nameof(LandClearance.Compensation), project.Name, land.Compensation)),
            .. Statements(land.Statements, project.Name, here),
        ];
    }

    private static IEnumerable<Finding> Money(Project project, RuleScope scope)
    {
        for (int i = 0; i < project.Investments.Count; i++)
        {
            if (scope.Of(nameof(Project.Investments), i).NoMoney(nameof(Investment.Amount), project.Name, project.Investments[i].Amount) is { } finding)
            {
                yield return finding;
            }
        }

        for (int i = 0; i < project.Funding.Count; i++)
        {
            if (scope.Of(nameof(Project.Funding), i).NoMoney(nameof(Funding.Amount), project.Name, project.Funding[i].Amount) is { } finding)
            {
                yield return finding;
            }
        }
    }
}
