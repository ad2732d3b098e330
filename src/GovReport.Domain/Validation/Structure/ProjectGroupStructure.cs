namespace GovReport.Domain.Validation;

/// <summary>GR1 of projects that are counted together: names, units.</summary>
internal static class ProjectGroupStructure
{
    internal static IEnumerable<Finding> Check(ProjectGroup group, RuleScope scope)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return
        [
            .. Findings.Of(
                scope.Blank(nameof(ProjectGroup.Name), group.Name),
                scope.OtherUnit(nameof(ProjectGroup.Count), group.Name, group.Count, Unit.Item),
                scope.NoMoney("Investment.Amount", group.Name, group.Investment?.Amount),
                scope.UnknownSection(group.Section, group.Name)),
            .. Findings.Each(scope, nameof(ProjectGroup.Funding), group.Funding, (one, here) => here.NoMoney(nameof(Funding.Amount), group.Name, one.Amount)),
            .. Findings.Each(scope, nameof(ProjectGroup.Projects), group.Projects, (name, here) => here.Blank(string.Empty, name) ?? here.Duplicate(seen, string.Empty, name)),
        ];
    }
}
