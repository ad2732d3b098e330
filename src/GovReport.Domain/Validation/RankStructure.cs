namespace GovReport.Domain.Validation;

/// <summary>GR1 of one place among others.</summary>
internal static class RankStructure
{
    internal static IEnumerable<Finding> Check(Rank subject, RuleScope scope) => [];
}
