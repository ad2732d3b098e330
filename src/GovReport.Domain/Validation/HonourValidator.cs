namespace GovReport.Domain.Validation;

/// <summary>Validates one honour (荣誉).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class HonourValidator(ValidationOptions? options = null) : DomainValidator<Honour>(
    options,
    [
        HonourStructure.Check,
    ]);
