namespace GovReport.Domain;

/// <summary>Where in the document something stands (出处).</summary>
public sealed record Source
{
    /// <summary>The offset of the first character in the text, in UTF-16 code units, from 0; null where unknown.</summary>
    public int? Start { get; init; }

    /// <summary>How many characters; null where unknown.</summary>
    public int? Length { get; init; }

    /// <summary>The page, from 1; null where unknown.</summary>
    public int? Page { get; init; }

    /// <summary>A remark in words, such as 附表2.</summary>
    public string? Note { get; init; }
}
