namespace GovReport.Domain.Validation;

/// <summary>Validates one welfare program: its standards, beneficiaries and coverage (民生保障项目).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class WelfareProgramValidator(ValidationOptions? options = null) : DomainValidator<WelfareProgram>(
    options,
    [
        WelfareProgramStructure.Check,
        WelfareProgramArithmetic.Check,
        ElementPlausibility.Check,
        WelfareProgramState.Check,
    ]);
