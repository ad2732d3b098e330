namespace GovReport.Domain.Validation;

/// <summary>Validates a whole report (政府工作报告): every element by its own validator, and what holds between elements.</summary>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class WorkReportValidator : DomainValidator<WorkReport>
{
    /// <summary>A validator for reports.</summary>
    /// <param name="options">The application's options; the defaults where null.</param>
    public WorkReportValidator(ValidationOptions? options = null)
        : base(options, Check)
    {
        RuleForEach(report => report.Observations).SetValidator(new ObservationValidator(options));
    }

    private static IEnumerable<Finding> Check(WorkReport report, RuleScope scope) => [];
}
