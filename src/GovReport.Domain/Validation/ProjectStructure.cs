namespace GovReport.Domain.Validation;

/// <summary>GR1 of one project.</summary>
internal static class ProjectStructure
{
    internal static IEnumerable<Finding> Check(Project subject, RuleScope scope) => [];
}
