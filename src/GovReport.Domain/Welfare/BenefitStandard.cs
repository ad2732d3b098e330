namespace GovReport.Domain;

/// <summary>The standard of a program (保障标准): an amount a person and month, possibly for one group.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record BenefitStandard
{
    /// <summary>The standard as printed (标准), usually in 元/人·月.</summary>
    public required Figure Figure { get; init; }

    /// <summary>The group it is for (对象): 城市, 农村, 分散供养; null for all.</summary>
    public string? Group { get; init; }

    /// <summary>From when or for when it holds (执行期); null for the report's review period.</summary>
    public ReportingPeriod? Period { get; init; }
}
