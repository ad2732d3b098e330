namespace GovReport.Domain.Validation;

/// <summary>GR4 of projects counted together: units left out, more said to be at a stage than the report shows.</summary>
internal static class ProjectGroupState
{
    internal static IEnumerable<Finding> Check(ProjectGroup group, RuleScope scope)
    {
        if (UnitState.NoCurrency("Investment.Amount", group.Name, group.Investment?.Amount, scope) is { } amount)
        {
            yield return amount;
        }

        for (int i = 0; i < group.Funding.Count; i++)
        {
            if (UnitState.NoCurrency(nameof(Funding.Amount), group.Name, group.Funding[i].Amount, scope.Of(nameof(ProjectGroup.Funding), i)) is { } finding)
            {
                yield return finding;
            }
        }

        if (group.Stages.Count == 0 || StagesOf(group, scope) is not { } stages)
        {
            yield break;
        }

        for (int i = 0; i < group.Stages.Count; i++)
        {
            (Stage stage, Figure count) = (group.Stages[i].Stage, group.Stages[i].Count);
            int reached = stage == Stage.Halted ? stages.Count(one => one == Stage.Halted) : stages.Count(one => one >= stage && one != Stage.Halted);
            if (count.Bounds().Lower is { } least && least > reached)
            {
                yield return scope.Of(nameof(ProjectGroup.Stages), i).Found("GR413", nameof(StageCount.Count), group.Name, places: [stage, count, reached]);
            }
        }
    }

    // The stages of all its projects; null unless the list is complete and the report tells of each.
    private static List<Stage>? StagesOf(ProjectGroup group, RuleScope scope)
    {
        if (scope.Report is not { } report || group.AndOthers || group.Projects.Count == 0)
        {
            return null;
        }

        List<Stage> stages = [];
        foreach (string name in group.Projects)
        {
            if (report.FindProject(name)?.CurrentStage is not { } stage)
            {
                return null;
            }

            stages.Add(stage);
        }

        return stages;
    }
}
