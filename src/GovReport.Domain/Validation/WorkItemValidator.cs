namespace GovReport.Domain.Validation;

/// <summary>Validates one item of work with what was counted (工作事项).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class WorkItemValidator(ValidationOptions? options = null) : DomainValidator<WorkItem>(
    options,
    [
        WorkItemStructure.Check,
        WorkItemArithmetic.Check,
        ElementPlausibility.Check,
        WorkItemState.Check,
    ]);
