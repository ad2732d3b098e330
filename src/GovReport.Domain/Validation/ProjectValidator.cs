namespace GovReport.Domain.Validation;

/// <summary>Validates one project: its names, stages, progress and money (项目).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class ProjectValidator(ValidationOptions? options = null) : DomainValidator<Project>(
    options,
    [
        ProjectStructure.Check,
        ProjectArithmetic.Check,
        ElementPlausibility.Check,
        ProjectState.Check,
    ]);
