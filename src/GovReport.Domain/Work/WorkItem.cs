namespace GovReport.Domain;

/// <summary>Work done that is neither an indicator nor a project (工作事项), with what was counted.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record WorkItem
{
    /// <summary>What was done (名称).</summary>
    public required string Name { get; init; }

    /// <summary>When (时期); null for the report's review period.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>What was counted (计量), in the order of the text.</summary>
    public IReadOnlyList<Measure> Measures { get; init => field = Content.List(value); } = Content.List<Measure>(null);

    /// <summary>The result in words (定性结果).</summary>
    public string? Words { get; init; }

    /// <summary>The id of the section that states it (所在章节).</summary>
    public string? Section { get; init; }

    /// <summary>Where in the text it stands (出处).</summary>
    public Source? Source { get; init; }
}
