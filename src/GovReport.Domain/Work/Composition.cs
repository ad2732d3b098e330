namespace GovReport.Domain.Work;

/// <summary>A whole divided into named parts (构成), 8.2∶51.3∶40.5, or two things compared (比例), 2.35∶1.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Composition
{
    /// <summary>What is divided or compared (名称): 三次产业结构, 城乡居民收入比.</summary>
    public required string Name { get; init => field = Argument.NotNull(value); }

    /// <summary>The parts (组成部分), in the order of the print.</summary>
    public IReadOnlyList<CompositionPart> Parts { get; init => field = Content.List(value); } = Content.List<CompositionPart>(null);

    /// <summary>The ratio (比例) of the first part to the second, where it is printed as n∶1.</summary>
    public Figure? Ratio { get; init; }

    /// <summary>The period it stands for (报告期); null for the report's review period.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The id of the section that states it (所在章节).</summary>
    public string? Section { get; init; }

    /// <summary>Where in the text it stands (出处).</summary>
    public Source? Source { get; init; }
}

/// <summary>One part of a composition (构成的一部分).</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record CompositionPart
{
    /// <summary>The name of the part (名称): 第一产业.</summary>
    public required string Name { get; init => field = Argument.NotNull(value); }

    /// <summary>Its figure (数值), a share or a number without a unit; null where only a ratio is printed.</summary>
    public Figure? Figure { get; init; }
}
