namespace GovReport.Domain.Validation;

/// <summary>Validates a whole report (政府工作报告): every element by its own validator, and what holds between elements.</summary>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class WorkReportValidator : DomainValidator<WorkReport>
{
    /// <summary>A validator for reports.</summary>
    /// <param name="options">The application's options; the defaults where null.</param>
    public WorkReportValidator(ValidationOptions? options = null)
        : base(options, Structure.Check, Arithmetic.Check, Plausibility.Check, State.Check)
    {
        RuleFor(report => report.Header).SetValidator(new ReportHeaderValidator(options));
        RuleForEach(report => report.Indicators).SetValidator(new IndicatorValidator(options));
        RuleForEach(report => report.Observations).SetValidator(new ObservationValidator(options));
        RuleForEach(report => report.Targets).SetValidator(new TargetValidator(options));
        RuleForEach(report => report.Commitments).SetValidator(new CommitmentValidator(options));
        RuleForEach(report => report.WorkItems).SetValidator(new WorkItemValidator(options));
        RuleForEach(report => report.Projects).SetValidator(new ProjectValidator(options));
        RuleForEach(report => report.ProjectGroups).SetValidator(new ProjectGroupValidator(options));
        RuleForEach(report => report.Programs).SetValidator(new WelfareProgramValidator(options));
        RuleForEach(report => report.Disbursements).SetValidator(new DisbursementValidator(options));
        RuleForEach(report => report.Honours).SetValidator(new HonourValidator(options));
        RuleForEach(report => report.Ranks).SetValidator(new RankValidator(options));
        RuleForEach(report => report.Compositions).SetValidator(new CompositionValidator(options));
        RuleForEach(report => report.Breakdowns).SetValidator(new BreakdownValidator(options));
    }
}
