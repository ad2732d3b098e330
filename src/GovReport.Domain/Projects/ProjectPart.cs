namespace GovReport.Domain;

/// <summary>A part of a project (项目组成部分): a phase (一期), a section (标段), a village's share.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record ProjectPart
{
    /// <summary>The name of the part (名称): 一期, 二标段.</summary>
    public required string Name { get; init; }

    /// <summary>What the report says of its stages (阶段表述).</summary>
    public IReadOnlyList<StageStatement> Statements { get; init => field = Content.List(value); } = Content.List<StageStatement>(null);

    /// <summary>How much is physically done (形象进度), a percentage; never the money spent.</summary>
    public Figure? PhysicalProgress { get; init; }

    /// <summary>The furthest stage of the latest statement (当前阶段); null where nothing is stated.</summary>
    [JsonIgnore]
    public Stage? CurrentStage => StageStatement.Latest(Statements);
}
