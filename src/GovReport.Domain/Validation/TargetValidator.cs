namespace GovReport.Domain.Validation;

/// <summary>Validates one target: its indicator, goal and comparator; within a report also its verdict (目标).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class TargetValidator(ValidationOptions? options = null) : DomainValidator<Target>(
    options,
    [
        TargetStructure.Check,
        TargetState.Check,
    ]);
