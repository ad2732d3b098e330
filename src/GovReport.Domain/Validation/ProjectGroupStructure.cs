namespace GovReport.Domain.Validation;

/// <summary>GR1 of projects that are counted together.</summary>
internal static class ProjectGroupStructure
{
    internal static IEnumerable<Finding> Check(ProjectGroup subject, RuleScope scope) => [];
}
