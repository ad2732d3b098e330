namespace GovReport.Domain.Indicators;

/// <summary>The values beyond which a figure is more likely a slip than a fact (合理范围), both ends included, and why.</summary>
/// <remarks>
/// A judgement, not a norm, unlike <see cref="NaturalRange"/>. Equal by content; unordered; immutable and safe to share between threads.
/// </remarks>
public sealed record PlausibleRange
{
    /// <summary>The least plausible value (下限); null where there is none.</summary>
    public Figure? Lower { get; init; }

    /// <summary>The greatest plausible value (上限); null where there is none.</summary>
    public Figure? Upper { get; init; }

    /// <summary>Why, in Chinese (理由).</summary>
    public required string Reason { get; init => field = Argument.NotNull(value); }

    /// <summary>Why, in English (英文理由).</summary>
    public string? EnglishReason { get; init; }
}
