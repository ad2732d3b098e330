using System.Linq.Expressions;
using FluentValidation.Internal;

namespace GovReport.Domain.Validation;

/// <summary>
/// The common part of our validators: rules give findings, findings become failures with code, severity, path and evidence.
/// </summary>
/// <typeparam name="T">What is validated.</typeparam>
/// <remarks>
/// Make one instance and share it: validators are immutable once made and safe to share between threads. A failure's
/// <c>CustomState</c> is a <see cref="Finding"/>. An application's own validator takes ours in with <c>Include</c>.
/// </remarks>
public abstract class DomainValidator<T> : AbstractValidator<T>
    where T : class
{
    private const string ReportKey = "GovReport.Report";
    private const string LedgerKey = "GovReport.Ledger";

    private readonly Action<T, RuleScope> _rules;

    private protected DomainValidator(ValidationOptions? options, params Action<T, RuleScope>[] ruleSets)
    {
        Options = options ?? ValidationOptions.Default;
        _rules = (Action<T, RuleScope>)Delegate.Combine(ruleSets)!; // one after the other
        RuleFor(subject => subject).Custom((subject, context) => Look(context, scope => _rules(subject, scope)));
    }

    /// <summary>The application's options.</summary>
    protected ValidationOptions Options { get; }

    /// <inheritdoc/>
    public override ValidationResult Validate(ValidationContext<T> context)
    {
        bool isOutermost = Opens(context);
        return Closed(context, base.Validate(context), isOutermost);
    }

    /// <inheritdoc/>
    public override async Task<ValidationResult> ValidateAsync(ValidationContext<T> context, CancellationToken cancellation = default)
    {
        bool isOutermost = Opens(context);
        return Closed(context, await base.ValidateAsync(context, cancellation).ConfigureAwait(false), isOutermost);
    }

    /// <inheritdoc/>
    protected override void RaiseValidationException(ValidationContext<T> context, ValidationResult result) =>
        base.RaiseValidationException(context, Closed(context, result, isOutermost: true));

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

    /// <summary>
    /// Validates each element of a list by its own validator. Where an application selects members or stops at the first failure,
    /// FluentValidation does that; else the rules go through the list without a context
    /// and a path for each element, which cost more than they.
    /// </summary>
    private protected void EachOf<TPart>(Expression<Func<T, IEnumerable<TPart>>> list, DomainValidator<TPart> validator)
        where TPart : class
    {
        RuleForEach(list).SetValidator(validator).When((_, context) => !IsWhole(context));
        RuleFor(list).Custom((parts, context) =>
            Look(context, scope => scope.Root.Each(context.PropertyPath, (IReadOnlyList<TPart>)parts, validator._rules)))
            .When((_, context) => IsWhole(context));
    }

    private void Look(ValidationContext<T> context, Action<RuleScope> rules)
    {
        RuleScope scope = ScopeIn(context).Beginning(context.PropertyChain);
        rules(scope);
        FindingLedger ledger = (FindingLedger)context.RootContextData[LedgerKey];
        foreach (Finding finding in scope.Findings)
        {
            if (ledger.Enter(finding, Options) is { } failure)
            {
                context.AddFailure(failure);
            }
        }
    }

    // Of our validators the one that is called first keeps the ledger for all that it calls.
    private static bool Opens(ValidationContext<T> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.RootContextData.TryAdd(LedgerKey, new FindingLedger());
    }

    private static ValidationResult Closed(ValidationContext<T> context, ValidationResult result, bool isOutermost)
    {
        if (isOutermost && context.RootContextData.Remove(LedgerKey, out object? kept) && kept is FindingLedger ledger)
        {
            ledger.Settle(result);
        }

        return result;
    }

    private bool IsWhole(ValidationContext<T> context) =>
        context.Selector is DefaultValidatorSelector && RuleLevelCascadeMode == CascadeMode.Continue;

    // What was looked up for one subject of a report serves the others; with other options it may be something else.
    private RuleScope ScopeIn(ValidationContext<T> context)
    {
        RuleScope? around = context.RootContextData.TryGetValue(ReportKey, out object? scope) ? scope as RuleScope : null;
        return around is not null && around.Options == Options ? around : new(string.Empty, around?.Report, Options);
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
        EachOf(report => report.Indicators, new IndicatorValidator(options));
        EachOf(report => report.Observations, new ObservationValidator(options));
        EachOf(report => report.Targets, new TargetValidator(options));
        EachOf(report => report.Commitments, new CommitmentValidator(options));
        EachOf(report => report.WorkItems, new WorkItemValidator(options));
        EachOf(report => report.Projects, new ProjectValidator(options));
        EachOf(report => report.ProjectGroups, new ProjectGroupValidator(options));
        EachOf(report => report.Programs, new WelfareProgramValidator(options));
        EachOf(report => report.Disbursements, new DisbursementValidator(options));
        EachOf(report => report.Honours, new HonourValidator(options));
        EachOf(report => report.Ranks, new RankValidator(options));
        EachOf(report => report.Compositions, new CompositionValidator(options));
        EachOf(report => report.Breakdowns, new BreakdownValidator(options));
    }
}
