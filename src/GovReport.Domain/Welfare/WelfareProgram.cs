namespace GovReport.Domain;

/// <summary>A welfare program (民生保障、救助): 低保, 特困供养, 高龄津贴, 医保 and the like.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed partial record WelfareProgram
{
    /// <summary>The code to which disbursements refer (代码).</summary>
    public required string Code { get; init; }

    /// <summary>The name (名称).</summary>
    public required string Name { get; init; }

    /// <summary>How it pays (保障方式).</summary>
    public required ProgramKind Kind { get; init; }

    /// <summary>Its standards (保障标准), possibly one for each group.</summary>
    public IReadOnlyList<BenefitStandard> Standards { get; init => field = Content.List(value); } = Content.List<BenefitStandard>(null);

    /// <summary>Who it reaches (保障对象), for all and for groups.</summary>
    public IReadOnlyList<Beneficiaries> Beneficiaries { get; init => field = Content.List(value); } = Content.List<Beneficiaries>(null);

    /// <summary>How many of the eligible it covers (参保、覆盖), for all and for groups.</summary>
    public IReadOnlyList<Coverage> Coverage { get; init => field = Content.List(value); } = Content.List<Coverage>(null);

    /// <summary>What else was counted (计量).</summary>
    public IReadOnlyList<Measure> Measures { get; init => field = Content.List(value); } = Content.List<Measure>(null);

    /// <summary>The id of the section that states it (所在章节).</summary>
    public string? Section { get; init; }

    /// <summary>Where in the text it stands (出处).</summary>
    public Source? Source { get; init; }
}
