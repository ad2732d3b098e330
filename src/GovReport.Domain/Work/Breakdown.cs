namespace GovReport.Domain.Work;

/// <summary>A total with figures of which it consists (分项) or which it contains (其中), along one axis.</summary>
/// <remarks>
/// What the report leaves open is <see cref="Completeness.Partial"/> and <see cref="Overlap.Overlapping"/>, which claims
/// nothing. Equal by content; unordered; immutable and safe to share between threads.
/// </remarks>
public sealed record Breakdown
{
    /// <summary>What is broken down (名称).</summary>
    public required string Name { get; init => field = Argument.NotNull(value); }

    /// <summary>The total as printed (总计); null where <see cref="TotalPath"/> leads to it or none is printed.</summary>
    public Figure? Total { get; init; }

    /// <summary>The path to the total elsewhere in the document (总计的路径), such as <c>observations[3].value</c>.</summary>
    public string? TotalPath { get; init; }

    /// <summary>The axis along which it is divided (分组依据): 村, 产业, 资金来源.</summary>
    public string? Axis { get; init; }

    /// <summary>The parts (分项), in the order of the text.</summary>
    public IReadOnlyList<BreakdownPart> Parts { get; init => field = Content.List(value); } = Content.List<BreakdownPart>(null);

    /// <summary>Whether the parts make up the whole (是否完整).</summary>
    public Completeness Completeness { get; init => field = Argument.Member(value); }

    /// <summary>Whether the parts exclude each other (是否互斥).</summary>
    public Overlap Overlap { get; init => field = Argument.Member(value); }

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

/// <summary>One part of a breakdown (分项).</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record BreakdownPart
{
    /// <summary>The name of the part (名称).</summary>
    public required string Name { get; init => field = Argument.NotNull(value); }

    /// <summary>Its figure as printed (数值); null where <see cref="Path"/> leads to it.</summary>
    public Figure? Figure { get; init; }

    /// <summary>The path to the figure elsewhere in the document (数值的路径).</summary>
    public string? Path { get; init; }
}

/// <summary>Whether the parts of a breakdown make up the whole (分项是否完整).</summary>
[JsonConverter(typeof(NameConverter<Completeness>))]
public enum Completeness
{
    /// <summary>Some parts only (其中), or the report does not say.</summary>
    Partial,
    /// <summary>All parts (全部分项).</summary>
    Complete,
}

/// <summary>Whether the parts of a breakdown exclude each other (分项是否互斥).</summary>
[JsonConverter(typeof(NameConverter<Overlap>))]
public enum Overlap
{
    /// <summary>The same thing may be counted in two parts (可能重叠), or the report does not say.</summary>
    Overlapping,
    /// <summary>Nothing is counted twice (互斥).</summary>
    Disjoint,
}
