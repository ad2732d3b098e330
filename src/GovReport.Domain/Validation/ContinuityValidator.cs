namespace GovReport.Domain.Validation;

/// <summary>Validates a report against last year's (两年报告的连续性): promises, projects, rates and the figures side by side.</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class ContinuityValidator(ValidationOptions? options = null) : DomainValidator<ReportComparison>(
    options,
    [
        ContinuityRules.Check,
    ]);
