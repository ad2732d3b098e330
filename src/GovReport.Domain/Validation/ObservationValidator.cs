namespace GovReport.Domain.Validation;

/// <summary>Validates one observation (观测值): its structure and the arithmetic of its stated changes.</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class ObservationValidator(ValidationOptions? options = null) : DomainValidator<Observation>(options, Check)
{
    private static IEnumerable<Finding> Check(Observation observation, RuleScope scope) =>
        ObservationStructure.Check(observation, scope);
}
