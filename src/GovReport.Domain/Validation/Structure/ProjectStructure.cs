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

    private static IEnumerable<Finding> Statements(IReadOnlyList<StageStatement> statements, string subject, RuleScope scope) =>
        Findings.EachOf(scope, nameof(Project.Statements), statements, (statement, here) => Findings.Of(
            statement is { Date: { } date, Period: { } period } && !period.Contains(date) ? here.Found("GR105", nameof(StageStatement.Date), subject, "By", date, period) : null,
            here.UnknownSection(statement.Section, subject)));

    private static IEnumerable<Finding> Parts(Project project, RuleScope scope)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return Findings.EachOf(scope, nameof(Project.Parts), project.Parts, (part, here) =>
        [
            .. Findings.Of(
                here.Blank(nameof(ProjectPart.Name), part.Name),
                here.Duplicate(seen, nameof(ProjectPart.Name), part.Name),
                here.OtherUnit(nameof(ProjectPart.PhysicalProgress), part.Name, part.PhysicalProgress, Unit.Percent)),
            .. Statements(part.Statements, part.Name, here),
        ]);
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

    private static IEnumerable<Finding> Money(Project project, RuleScope scope) =>
    [
        .. Findings.Each(scope, nameof(Project.Investments), project.Investments, (one, here) => here.NoMoney(nameof(Investment.Amount), project.Name, one.Amount)),
        .. Findings.Each(scope, nameof(Project.Funding), project.Funding, (one, here) => here.NoMoney(nameof(Funding.Amount), project.Name, one.Amount)),
    ];
}
