namespace GovReport.Domain.Validation;

/// <summary>GR1 of one welfare program.</summary>
internal static class WelfareProgramStructure
{
    internal static IEnumerable<Finding> Check(WelfareProgram subject, RuleScope scope) => [];
}
