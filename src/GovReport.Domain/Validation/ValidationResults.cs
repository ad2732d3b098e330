namespace GovReport.Domain.Validation;

/// <summary>Reads a validation result by severity: a warning makes <c>IsValid</c> false, but is no error.</summary>
public static class ValidationResults
{
    /// <summary>Whether a finding is an error (有错误); warnings, information and waived findings are none.</summary>
    public static bool HasErrors(this ValidationResult result) =>
        Argument.NotNull(result).Errors.Exists(failure => failure.Severity == Severity.Error);

    /// <summary>The typed findings, in the order of the rules.</summary>
    public static IReadOnlyList<Finding> Findings(this ValidationResult result) =>
        Content.List(Argument.NotNull(result).Errors.Select(failure => failure.CustomState).OfType<Finding>());
}
