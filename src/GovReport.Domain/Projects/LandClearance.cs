namespace GovReport.Domain;

/// <summary>The acquisition and clearance of land for a project (征迁), with stages of its own.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record LandClearance
{
    /// <summary>What the report says of its stages (阶段表述): begun, complete.</summary>
    public IReadOnlyList<StageStatement> Statements { get; init => field = Content.List(value); } = Content.List<StageStatement>(null);

    /// <summary>The land or floor space acquired (征收面积).</summary>
    public Figure? Area { get; init; }

    /// <summary>The households moved (征迁户数).</summary>
    public Figure? Households { get; init; }

    /// <summary>The compensation paid (补偿金额).</summary>
    public Figure? Compensation { get; init; }

    /// <summary>The furthest stage of the latest statement (当前阶段); null where nothing is stated.</summary>
    [JsonIgnore]
    public Stage? CurrentStage => StageStatement.Latest(Statements);
}
