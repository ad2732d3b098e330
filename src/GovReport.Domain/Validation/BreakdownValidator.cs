namespace GovReport.Domain.Validation;

/// <summary>Validates one breakdown of a total (分项、其中).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class BreakdownValidator(ValidationOptions? options = null) : DomainValidator<Breakdown>(
    options,
    [
        BreakdownStructure.Check,
        BreakdownArithmetic.Check,
        BreakdownState.Check,
    ]);
