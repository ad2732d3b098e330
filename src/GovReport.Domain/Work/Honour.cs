namespace GovReport.Domain;

/// <summary>An honour or a recognised status (荣誉), with the year it was awarded for.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Honour
{
    /// <summary>The title (称号).</summary>
    public required string Title { get; init; }

    /// <summary>The level (级别); null where the report does not say.</summary>
    public HonourLevel? Level { get; init; }

    /// <summary>Who received it (获得者); null for the issuer of the report.</summary>
    public string? Recipient { get; init; }

    /// <summary>The year it was awarded for (荣誉年度), often not the year of the report.</summary>
    public int? Year { get; init; }

    /// <summary>How many received it (数量).</summary>
    public Figure? Count { get; init; }

    /// <summary>The id of the section that states it (所在章节).</summary>
    public string? Section { get; init; }

    /// <summary>Where in the text it stands (出处).</summary>
    public Source? Source { get; init; }
}
