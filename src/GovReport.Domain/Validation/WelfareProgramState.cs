namespace GovReport.Domain.Validation;

/// <summary>GR4 of one welfare program.</summary>
internal static class WelfareProgramState
{
    internal static IEnumerable<Finding> Check(WelfareProgram subject, RuleScope scope) => [];
}
