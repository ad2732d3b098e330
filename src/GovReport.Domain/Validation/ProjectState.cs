namespace GovReport.Domain.Validation;

/// <summary>GR4 of one project.</summary>
internal static class ProjectState
{
    internal static IEnumerable<Finding> Check(Project subject, RuleScope scope) => [];
}
