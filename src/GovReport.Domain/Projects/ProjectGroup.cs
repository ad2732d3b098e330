namespace GovReport.Domain.Projects;

/// <summary>Projects that the report counts together (项目群), with one investment for all of them.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record ProjectGroup
{
    /// <summary>The name (名称): 重点项目, 生态修复项目.</summary>
    public required string Name { get; init => field = Argument.NotNull(value); }

    /// <summary>How many projects (项目数).</summary>
    public Figure? Count { get; init; }

    /// <summary>How many at each stage (分阶段项目数).</summary>
    public IReadOnlyList<StageCount> Stages { get; init => field = Content.List(value); } = Content.List<StageCount>(null);

    /// <summary>The investment of them all (投资).</summary>
    public Investment? Investment { get; init; }

    /// <summary>Where the money comes from (资金), shared by all.</summary>
    public IReadOnlyList<Funding> Funding { get; init => field = Content.List(value); } = Content.List<Funding>(null);

    /// <summary>The names listed (列举的项目), which may be fewer than <see cref="Count"/>.</summary>
    public IReadOnlyList<string> Projects { get; init => field = Content.List(value); } = Content.List<string>(null);

    /// <summary>Whether the list ends in 等, that is, names examples (列举未尽).</summary>
    public bool AndOthers { get; init; }

    /// <summary>The result in words (定性结果).</summary>
    public string? Words { get; init; }

    /// <summary>The period it stands for (报告期); null for the report's review period.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The id of the section that states it (所在章节).</summary>
    public string? Section { get; init; }

    /// <summary>Where in the text it stands (出处).</summary>
    public Source? Source { get; init; }
}

/// <summary>How many projects of a group are at a stage (分阶段项目数): 开工3个.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record StageCount
{
    /// <summary>The stage (阶段).</summary>
    public required Stage Stage { get; init => field = Argument.Member(value); }

    /// <summary>How many (个数).</summary>
    public required Figure Count { get; init; }
}
