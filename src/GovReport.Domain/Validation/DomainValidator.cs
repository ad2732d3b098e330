namespace GovReport.Domain.Validation;

/// <summary>The common part of our validators: rules give findings, findings become failures with code, severity, path and evidence.</summary>
/// <typeparam name="T">What is validated.</typeparam>
/// <remarks>
/// Make one instance and share it: validators are immutable once made and safe to share between threads. A failure's
/// <c>CustomState</c> is a <see cref="Finding"/>. An application's own validator takes ours in with <c>Include</c>.
/// </remarks>
public abstract class DomainValidator<T> : AbstractValidator<T>
    where T : class
{
    private const string ReportKey = "GovReport.Report";

    private protected DomainValidator(ValidationOptions? options, params IReadOnlyList<Action<T, RuleScope>> ruleSets)
    {
        Options = options ?? ValidationOptions.Default;
        RuleFor(subject => subject).Custom((subject, context) =>
        {
            RuleScope scope = ScopeIn(context).Beginning(context.PropertyChain);
            foreach (Action<T, RuleScope> rules in ruleSets)
            {
                rules(subject, scope);
            }

            foreach (Finding finding in scope.Findings)
            {
                context.AddFailure(FailureOf(finding));
            }
        });
    }

    /// <summary>The application's options.</summary>
    protected ValidationOptions Options { get; }

    /// <inheritdoc/>
    protected override bool PreValidate(ValidationContext<T> context, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.InstanceToValidate is WorkReport report)
        {
            context.RootContextData[ReportKey] = new RuleScope(string.Empty, report, Options);
        }

        return base.PreValidate(context, result);
    }

    // What was looked up for one subject of a report serves the others; with other options it may be something else.
    private RuleScope ScopeIn(ValidationContext<T> context)
    {
        RuleScope? around = context.RootContextData.TryGetValue(ReportKey, out object? scope) ? scope as RuleScope : null;
        return around is not null && around.Options == Options ? around : new(string.Empty, around?.Report, Options);
    }

    private ValidationFailure FailureOf(Finding found)
    {
        Waiver? waiver = Options.Waivers.FirstOrDefault(one => one.Covers(found.Rule.Code, found.Path));
        Finding finding = waiver is null ? found : found with { Waiver = waiver, Severity = Severity.Info };
        return new(finding.Path, finding.Explain(Options.Language))
        {
            ErrorCode = finding.Rule.Code,
            Severity = finding.Severity,
            CustomState = finding,
        };
    }
}

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
