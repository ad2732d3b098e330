namespace GovReport.Domain.Validation;

/// <summary>Validates the header of a report: who reports, when and on which periods (报告基本信息).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class ReportHeaderValidator(ValidationOptions? options = null)
    : DomainValidator<ReportHeader>(options, Structure.Check);

/// <summary>Validates an indicator of a report or an application (指标).</summary>
/// <inheritdoc cref="ReportHeaderValidator"/>
public sealed class IndicatorValidator(ValidationOptions? options = null)
    : DomainValidator<Indicator>(options, Structure.Check);

/// <summary>Validates one observation: its indicator, unit, period and stated changes (观测值).</summary>
/// <inheritdoc cref="ReportHeaderValidator"/>
public sealed class ObservationValidator(ValidationOptions? options = null)
    : DomainValidator<Observation>(options, Structure.Check, Arithmetic.Check, Plausibility.Check, State.Check);

/// <summary>Validates one target: its indicator, goal and comparator; within a report also its verdict (目标).</summary>
/// <inheritdoc cref="ReportHeaderValidator"/>
public sealed class TargetValidator(ValidationOptions? options = null)
    : DomainValidator<Target>(options, Structure.Check, State.Check);

/// <summary>Validates one commitment: what it promises and refers to; within a report also its verdict (承诺、民生实事).</summary>
/// <inheritdoc cref="ReportHeaderValidator"/>
public sealed class CommitmentValidator(ValidationOptions? options = null)
    : DomainValidator<Commitment>(options, Structure.Check, State.Check);

/// <summary>Validates one item of work with what was counted (工作事项).</summary>
/// <inheritdoc cref="ReportHeaderValidator"/>
public sealed class WorkItemValidator(ValidationOptions? options = null)
    : DomainValidator<WorkItem>(options, Structure.Check, Arithmetic.Check, Plausibility.Check, State.Check);

/// <summary>Validates one project: its names, stages, progress and money (项目).</summary>
/// <inheritdoc cref="ReportHeaderValidator"/>
public sealed class ProjectValidator(ValidationOptions? options = null)
    : DomainValidator<Project>(options, Structure.Check, Arithmetic.Check, Plausibility.Check, State.Check);

/// <summary>Validates projects that are counted together (项目群).</summary>
/// <inheritdoc cref="ReportHeaderValidator"/>
public sealed class ProjectGroupValidator(ValidationOptions? options = null)
    : DomainValidator<ProjectGroup>(options, Structure.Check, Arithmetic.Check, State.Check);

/// <summary>Validates one welfare program: its standards, beneficiaries and coverage (民生保障项目).</summary>
/// <inheritdoc cref="ReportHeaderValidator"/>
public sealed class WelfareProgramValidator(ValidationOptions? options = null)
    : DomainValidator<WelfareProgram>(options, Structure.Check, Arithmetic.Check, Plausibility.Check, State.Check);

/// <summary>Validates money paid out by welfare programs (发放).</summary>
/// <inheritdoc cref="ReportHeaderValidator"/>
public sealed class DisbursementValidator(ValidationOptions? options = null)
    : DomainValidator<Disbursement>(
        options, Structure.Check, Arithmetic.Check, Plausibility.Check, State.Check, (money, scope) => scope.Date(money));

/// <summary>Validates one honour (荣誉).</summary>
/// <inheritdoc cref="ReportHeaderValidator"/>
public sealed class HonourValidator(ValidationOptions? options = null)
    : DomainValidator<Honour>(options, Structure.Check);

/// <summary>Validates one place among others (位次).</summary>
/// <inheritdoc cref="ReportHeaderValidator"/>
public sealed class RankValidator(ValidationOptions? options = null)
    : DomainValidator<Rank>(options, Structure.Check);

/// <summary>Validates one composition or ratio (构成、比例).</summary>
/// <inheritdoc cref="ReportHeaderValidator"/>
public sealed class CompositionValidator(ValidationOptions? options = null)
    : DomainValidator<Composition>(options, Structure.Check, Arithmetic.Check);

/// <summary>Validates one breakdown of a total (分项、其中).</summary>
/// <inheritdoc cref="ReportHeaderValidator"/>
public sealed class BreakdownValidator(ValidationOptions? options = null)
    : DomainValidator<Breakdown>(options, Structure.Check, Arithmetic.Check, State.Check);

/// <summary>Validates a report against last year's (两年报告的连续性): promises, projects, rates and the figures side by side.</summary>
/// <inheritdoc cref="ReportHeaderValidator"/>
public sealed class ContinuityValidator(ValidationOptions? options = null)
    : DomainValidator<ReportComparison>(options, Continuity.Check);

/// <summary>
/// Validates a draft against the data of its report (文稿与数据): figures that differ, are
/// missing on either side, or contradict their own words.
/// </summary>
/// <inheritdoc cref="ReportHeaderValidator"/>
public sealed class DraftValidator(ValidationOptions? options = null)
    : DomainValidator<Reconciliation>(options, DraftRules.Check);

/// <summary>
/// Validates a text alone, without data (文稿自查): figures that contradict each other or their own words, amounts without a unit.
/// </summary>
/// <inheritdoc cref="ReportHeaderValidator"/>
public sealed class ReportTextValidator(ValidationOptions? options = null)
    : DomainValidator<ReportText>(options, DraftRules.Check);
