namespace GovReport.Domain;

/// <summary>How many projects of a group are at a stage (分阶段项目数): 开工3个.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record StageCount
{
    /// <summary>The stage (阶段).</summary>
    public required Stage Stage { get; init; }

    /// <summary>How many (个数).</summary>
    public required Figure Count { get; init; }
}
