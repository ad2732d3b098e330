namespace GovReport.Domain.Validation;

/// <summary>Validates a draft against the data of its report (文稿与数据): figures that differ, are missing on either side, or contradict their own words.</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class DraftValidator(ValidationOptions? options = null)
    : DomainValidator<Reconciliation>(options, DraftRules.Check);
