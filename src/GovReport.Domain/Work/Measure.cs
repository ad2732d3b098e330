namespace GovReport.Domain;

/// <summary>A counted property of work, a project or a program (计量): name, figure and role.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Measure
{
    /// <summary>What is counted (名称): 农户, 沟渠, 装机容量.</summary>
    public required string Name { get; init; }

    /// <summary>The role of the figure (角色).</summary>
    public required MeasureRole Role { get; init; }

    /// <summary>The figure as printed (数值); null where there are words only.</summary>
    public Figure? Figure { get; init; }

    /// <summary>The second figure of a run-on pair (连写的第二个数): the persons in 12户40人.</summary>
    public Figure? Second { get; init; }

    /// <summary>The words where there is no figure (表述): 全覆盖.</summary>
    public string? Words { get; init; }
}
