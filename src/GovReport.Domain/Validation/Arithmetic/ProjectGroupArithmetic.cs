namespace GovReport.Domain.Validation;

/// <summary>GR2 of projects counted together: the list and its count, the stages, the investment of all.</summary>
internal static class ProjectGroupArithmetic
{
    internal static IEnumerable<Finding> Check(ProjectGroup group, RuleScope scope) => ReportRelations.Contradictions(Relations(group, scope));

    internal static IEnumerable<ReportRelation> Relations(ProjectGroup group, RuleScope scope)
    {
        Fact? count = scope.FactAt(group.Count, nameof(group.Count), group.Period);
        if (count is not null && group.Projects.Count > 0)
        {
            yield return scope.Relates("GR220", group.Name, nameof(group.Count), Relation.ListCount(group.Projects.Count, count, group.AndOthers));
        }

        for (int i = 0; count is not null && i < group.Stages.Count; i++)
        {
            RuleScope at = scope.Of(nameof(group.Stages), i);
            yield return at.Relates("GR208", group.Name, nameof(StageCount.Count), Relation.PartialSum(count, at.FactAt(group.Stages[i].Count, nameof(StageCount.Count))));
        }

        if (group.Investment is { Kind: InvestmentKind.PlannedTotal } investment && scope.Report is { } report && group.Projects.Count > 0)
        {
            Fact? all = scope.FactAt(investment.Amount, $"{nameof(group.Investment)}.{nameof(Investment.Amount)}", investment.Period);
            Fact?[] planned = [.. group.Projects.Distinct(StringComparer.Ordinal).Select(name => PlannedOf(report, name, scope)).Where(fact => fact is not null)];
            bool complete = planned.Length == group.Projects.Count && !group.AndOthers && (count is null || count.Value.Value.Value == planned.Length);
            if (planned.Length > 0)
            {
                yield return scope.Relates(complete ? "GR207" : "GR208", group.Name, nameof(group.Investment), complete ? Relation.Sum(all, planned) : Relation.PartialSum(all, planned));
            }
        }
    }

    private static Fact? PlannedOf(WorkReport report, string name, RuleScope scope)
    {
        Project? project = report.FindProject(name);
        for (int i = 0; i < report.Projects.Count; i++)
        {
            if (ReferenceEquals(report.Projects[i], project))
            {
                return ProjectArithmetic.PlannedTotal(project, (scope with { Path = string.Empty }).Of(nameof(report.Projects), i));
            }
        }

        return null;
    }
}
