namespace GovReport.Domain.Validation;

/// <summary>Validates the header of a report: who reports, when and on which periods (报告基本信息).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class ReportHeaderValidator(ValidationOptions? options = null) : DomainValidator<ReportHeader>(
    options,
    [
        ReportHeaderStructure.Check,
    ]);
