namespace GovReport.Domain.Validation;

/// <summary>Validates one composition or ratio (构成、比例).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class CompositionValidator(ValidationOptions? options = null) : DomainValidator<Composition>(
    options,
    [
        CompositionStructure.Check,
        CompositionArithmetic.Check,
    ]);
