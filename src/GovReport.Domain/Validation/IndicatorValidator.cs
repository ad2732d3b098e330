namespace GovReport.Domain.Validation;

/// <summary>Validates an indicator of a report or an application (指标).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class IndicatorValidator(ValidationOptions? options = null) : DomainValidator<Indicator>(
    options,
    [
        IndicatorStructure.Check,
    ]);
