namespace GovReport.Domain;

/// <summary>One part of a composition (构成的一部分).</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record CompositionPart
{
    /// <summary>The name of the part (名称): 第一产业.</summary>
    public required string Name { get; init; }

    /// <summary>Its figure (数值), a share or a number without a unit; null where only a ratio is printed.</summary>
    public Figure? Figure { get; init; }
}
