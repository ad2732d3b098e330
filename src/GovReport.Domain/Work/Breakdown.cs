namespace GovReport.Domain;

/// <summary>A total with figures of which it consists (分项) or which it contains (其中), along one axis.</summary>
/// <remarks>
/// What the report leaves open is <see cref="Completeness.Partial"/> and <see cref="Overlap.Overlapping"/>, which claims
/// nothing. Equal by content; unordered; immutable and safe to share between threads.
/// </remarks>
public sealed record Breakdown
{
    /// <summary>What is broken down (名称).</summary>
    public required string Name { get; init; }

    /// <summary>The total as printed (总计); null where <see cref="TotalPath"/> leads to it or none is printed.</summary>
    public Figure? Total { get; init; }

    /// <summary>The path to the total elsewhere in the document (总计的路径), such as <c>observations[3].value</c>.</summary>
    public string? TotalPath { get; init; }

    /// <summary>The axis along which it is divided (分组依据): 村, 产业, 资金来源.</summary>
    public string? Axis { get; init; }

    /// <summary>The parts (分项), in the order of the text.</summary>
    public IReadOnlyList<BreakdownPart> Parts { get; init => field = Content.List(value); } = Content.List<BreakdownPart>(null);

    /// <summary>Whether the parts make up the whole (是否完整).</summary>
    public Completeness Completeness { get; init; }

    /// <summary>Whether the parts exclude each other (是否互斥).</summary>
    public Overlap Overlap { get; init; }

    /// <summary>The period it stands for (报告期); null for the report's review period.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The id of the section that states it (所在章节).</summary>
    public string? Section { get; init; }

    /// <summary>Where in the text it stands (出处).</summary>
    public Source? Source { get; init; }

    /// <summary>Whether the parts must add up to the total (分项合计应等于总计): complete and disjoint.</summary>
    [JsonIgnore]
    public bool AddsUp => Completeness == Completeness.Complete && Overlap == Overlap.Disjoint;
}
