namespace GovReport.Domain.Validation;

/// <summary>GR1 of projects that are counted together: names, units.</summary>
internal static class ProjectGroupStructure
{
    internal static IEnumerable<Finding> Check(ProjectGroup group, RuleScope scope)
    {
        foreach (Finding finding in Findings.Of(
            scope.Blank(nameof(ProjectGroup.Name), group.Name),
            scope.OtherUnit(nameof(ProjectGroup.Count), group.Name, group.Count, Unit.Item),
            scope.NoMoney("Investment.Amount", group.Name, group.Investment?.Amount),
            scope.UnknownSection(group.Section, group.Name)))
        {
            yield return finding;
        }

        for (int i = 0; i < group.Funding.Count; i++)
        {
            if (scope.Of(nameof(ProjectGroup.Funding), i).NoMoney(nameof(Funding.Amount), group.Name, group.Funding[i].Amount) is { } finding)
            {
                yield return finding;
            }
        }

        HashSet<string>? seen = group.Projects.Count > 0 ? new(StringComparer.Ordinal) : null;
        for (int i = 0; i < group.Projects.Count; i++)
        {
            RuleScope here = scope.Of(nameof(ProjectGroup.Projects), i);
            if ((here.Blank(string.Empty, group.Projects[i]) ?? here.Duplicate(seen!, string.Empty, group.Projects[i])) is { } finding)
            {
                yield return finding;
            }
        }
    }
}
