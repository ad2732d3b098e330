namespace GovReport.Domain;

/// <summary>One part of a breakdown (分项).</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record BreakdownPart
{
    /// <summary>The name of the part (名称).</summary>
    public required string Name { get; init; }

    /// <summary>Its figure as printed (数值); null where <see cref="Path"/> leads to it.</summary>
    public Figure? Figure { get; init; }

    /// <summary>The path to the figure elsewhere in the document (数值的路径).</summary>
    public string? Path { get; init; }
}
