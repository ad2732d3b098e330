namespace GovReport.Domain.Validation;

/// <summary>Validates projects that are counted together (项目群).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class ProjectGroupValidator(ValidationOptions? options = null) : DomainValidator<ProjectGroup>(
    options,
    [
        ProjectGroupStructure.Check,
        ProjectGroupArithmetic.Check,
        ProjectGroupState.Check,
    ]);
