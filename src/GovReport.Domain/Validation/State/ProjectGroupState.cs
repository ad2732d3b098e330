namespace GovReport.Domain.Validation;

/// <summary>GR4 of projects counted together: units left out, more said to be at a stage than the report shows.</summary>
internal static class ProjectGroupState
{
    internal static IEnumerable<Finding> Check(ProjectGroup group, RuleScope scope) =>
    [
        .. Findings.Of(UnitState.NoCurrency("Investment.Amount", group.Name, group.Investment?.Amount, scope)),
        .. Findings.Each(scope, nameof(ProjectGroup.Funding), group.Funding, (one, here) => UnitState.NoCurrency(nameof(one.Amount), group.Name, one.Amount, here)),
        .. Counts(group, scope),
    ];

    private static IEnumerable<Finding> Counts(ProjectGroup group, RuleScope scope) => group.Stages.Count == 0 || StagesOf(group, scope) is not { } stages
        ? []
        : Findings.Each(scope, nameof(ProjectGroup.Stages), group.Stages, (stated, here) =>
        {
            Stage stage = stated.Stage;
            int reached = stage == Stage.Halted ? stages.Count(one => one == Stage.Halted) : stages.Count(one => one >= stage && one != Stage.Halted);
            return stated.Count.Bounds().Lower is { } least && least > reached
                ? here.Found("GR413", nameof(StageCount.Count), group.Name, places: [stage, stated.Count, reached])
                : null;
        });

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
