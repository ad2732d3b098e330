namespace GovReport.Domain.Validation;

/// <summary>Validates one observation: its indicator, unit, period and stated changes (观测值).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class ObservationValidator(ValidationOptions? options = null) : DomainValidator<Observation>(
    options,
    [
        ObservationStructure.Check,
        ObservationArithmetic.Check,
        ObservationPlausibility.Check,
        ObservationState.Check,
    ]);
