namespace GovReport.Domain.Validation;

/// <summary>Validates one place among others (位次).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class RankValidator(ValidationOptions? options = null) : DomainValidator<Rank>(
    options,
    [
        RankStructure.Check,
    ]);
