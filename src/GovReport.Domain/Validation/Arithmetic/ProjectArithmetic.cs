namespace GovReport.Domain.Validation;

/// <summary>GR2 of one project: its money against the planned total, and what it counts.</summary>
internal static class ProjectArithmetic
{
    internal static IEnumerable<Finding> Check(Project project, RuleScope scope) => ReportRelations.Contradictions(Relations(project, scope));

    internal static IEnumerable<ReportRelation> Relations(Project project, RuleScope scope)
    {
        foreach (ReportRelation relation in WorkItemArithmetic.OfMeasures(project.Measures, project.Name, scope))
        {
            yield return relation;
        }

        if (project.Funding.Count == 0 || PlannedTotal(project, scope) is not { } planned)
        {
            yield break;
        }

        for (int i = 0; i < project.Funding.Count; i++)
        {
            if (FundingAt(project, i, scope) is { } amount)
            {
                yield return scope.Of(nameof(project.Funding), i).Relates("GR208", project.Name, nameof(Funding.Amount), Relation.PartialSum(planned, amount));
            }
        }

        if (project.Funding.Count > 1 && AreApart(project.Funding))
        {
            Fact?[] amounts = [.. Enumerable.Range(0, project.Funding.Count).Select(i => FundingAt(project, i, scope))];
            yield return scope.Relates("GR223", project.Name, nameof(project.Funding), Relation.PartialSum(planned, amounts));
        }
    }

    /// <summary>The one planned total of a project; null where it names none or several.</summary>
    internal static Fact? PlannedTotal(Project project, RuleScope scope)
    {
        int found = -1;
        for (int i = 0; i < project.Investments.Count; i++)
        {
            if (project.Investments[i].Kind == InvestmentKind.PlannedTotal)
            {
                if (found >= 0)
                {
                    return null;
                }

                found = i;
            }
        }

        return found < 0 ? null : scope.Of(nameof(project.Investments), found).FactAt(project.Investments[found].Amount, nameof(Investment.Amount));
    }

    // Sources are counted apart where each is named once; 衔接资金 and money from above may be part of 财政资金.
    private static bool AreApart(IReadOnlyList<Funding> funding)
    {
        HashSet<FundingSource> sources = [];
        foreach (Funding one in funding)
        {
            if (one.Amount is null || one.From == FundingSource.Unstated || !sources.Add(one.From))
            {
                return false;
            }
        }

        return true;
    }

    private static Fact? FundingAt(Project project, int index, RuleScope scope) =>
        scope.Of(nameof(project.Funding), index).FactAt(project.Funding[index].Amount, nameof(Funding.Amount), project.Funding[index].Period);
}
