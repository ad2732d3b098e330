namespace GovReport.Domain.Validation;

/// <summary>Validates one commitment: what it promises and refers to; within a report also its verdict (承诺、民生实事).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class CommitmentValidator(ValidationOptions? options = null) : DomainValidator<Commitment>(
    options,
    [
        CommitmentStructure.Check,
        CommitmentState.Check,
    ]);
