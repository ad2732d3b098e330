namespace GovReport.Domain;

/// <summary>A section of the report (章节), to which its elements refer by id.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record ReportSection
{
    /// <summary>The id within the document (编号), such as <c>1.2</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The heading (标题).</summary>
    public string? Title { get; init; }

    /// <summary>What the section is for (类别).</summary>
    public SectionKind Kind { get; init; }
}
