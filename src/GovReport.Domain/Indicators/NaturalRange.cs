namespace GovReport.Domain;

/// <summary>The values that an indicator can have at all (自然取值范围), both ends included.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record NaturalRange
{
    /// <summary>The least possible value (下限); null where there is none.</summary>
    public Figure? Lower { get; init; }

    /// <summary>The greatest possible value (上限); null where there is none.</summary>
    public Figure? Upper { get; init; }
}
