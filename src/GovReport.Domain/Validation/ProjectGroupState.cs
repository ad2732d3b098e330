namespace GovReport.Domain.Validation;

/// <summary>GR4 of projects that are counted together.</summary>
internal static class ProjectGroupState
{
    internal static IEnumerable<Finding> Check(ProjectGroup subject, RuleScope scope) => [];
}
