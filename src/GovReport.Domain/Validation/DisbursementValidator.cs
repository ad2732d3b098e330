namespace GovReport.Domain.Validation;

/// <summary>Validates money paid out by welfare programs (发放).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class DisbursementValidator(ValidationOptions? options = null) : DomainValidator<Disbursement>(
    options,
    [
        DisbursementStructure.Check,
        DisbursementArithmetic.Check,
        ElementPlausibility.Check,
        DisbursementState.Check,
    ]);
