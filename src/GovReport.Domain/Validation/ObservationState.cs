namespace GovReport.Domain.Validation;

/// <summary>GR4 of one observation.</summary>
internal static class ObservationState
{
    internal static IEnumerable<Finding> Check(Observation subject, RuleScope scope) => [];
}
