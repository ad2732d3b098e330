namespace GovReport.Domain.Validation;

/// <summary>Validates the header of a report: who reports, when and on which periods (报告基本信息).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class ReportHeaderValidator(ValidationOptions? options = null)
    : DomainValidator<ReportHeader>(options, ReportHeaderStructure.Check);

/// <summary>Validates an indicator of a report or an application (指标).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class IndicatorValidator(ValidationOptions? options = null)
    : DomainValidator<Indicator>(options, IndicatorStructure.Check);

/// <summary>Validates one observation: its indicator, unit, period and stated changes (观测值).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class ObservationValidator(ValidationOptions? options = null)
    : DomainValidator<Observation>(options, ObservationStructure.Check, ObservationArithmetic.Check, ObservationPlausibility.Check, ObservationState.Check);

/// <summary>Validates one target: its indicator, goal and comparator; within a report also its verdict (目标).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class TargetValidator(ValidationOptions? options = null)
    : DomainValidator<Target>(options, TargetStructure.Check, TargetState.Check);

/// <summary>Validates one commitment: what it promises and refers to; within a report also its verdict (承诺、民生实事).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class CommitmentValidator(ValidationOptions? options = null)
    : DomainValidator<Commitment>(options, CommitmentStructure.Check, CommitmentState.Check);

/// <summary>Validates one item of work with what was counted (工作事项).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class WorkItemValidator(ValidationOptions? options = null)
    : DomainValidator<WorkItem>(options, WorkItemStructure.Check, WorkItemArithmetic.Check, ElementPlausibility.Check, WorkItemState.Check);

/// <summary>Validates one project: its names, stages, progress and money (项目).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class ProjectValidator(ValidationOptions? options = null)
    : DomainValidator<Project>(options, ProjectStructure.Check, ProjectArithmetic.Check, ElementPlausibility.Check, ProjectState.Check);

/// <summary>Validates projects that are counted together (项目群).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class ProjectGroupValidator(ValidationOptions? options = null)
    : DomainValidator<ProjectGroup>(options, ProjectGroupStructure.Check, ProjectGroupArithmetic.Check, ProjectGroupState.Check);

/// <summary>Validates one welfare program: its standards, beneficiaries and coverage (民生保障项目).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class WelfareProgramValidator(ValidationOptions? options = null)
    : DomainValidator<WelfareProgram>(options, WelfareProgramStructure.Check, WelfareProgramArithmetic.Check, ElementPlausibility.Check, WelfareProgramState.Check);

/// <summary>Validates money paid out by welfare programs (发放).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class DisbursementValidator(ValidationOptions? options = null)
    : DomainValidator<Disbursement>(options, DisbursementStructure.Check, DisbursementArithmetic.Check, ElementPlausibility.Check, DisbursementState.Check);

/// <summary>Validates one honour (荣誉).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class HonourValidator(ValidationOptions? options = null)
    : DomainValidator<Honour>(options, HonourStructure.Check);

/// <summary>Validates one place among others (位次).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class RankValidator(ValidationOptions? options = null)
    : DomainValidator<Rank>(options, RankStructure.Check);

/// <summary>Validates one composition or ratio (构成、比例).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class CompositionValidator(ValidationOptions? options = null)
    : DomainValidator<Composition>(options, CompositionStructure.Check, CompositionArithmetic.Check);

/// <summary>Validates one breakdown of a total (分项、其中).</summary>
/// <param name="options">The application's options; the defaults where null.</param>
/// <inheritdoc cref="DomainValidator{T}"/>
public sealed class BreakdownValidator(ValidationOptions? options = null)
    : DomainValidator<Breakdown>(options, BreakdownStructure.Check, BreakdownArithmetic.Check, BreakdownState.Check);
