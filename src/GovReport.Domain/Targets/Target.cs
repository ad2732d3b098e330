namespace GovReport.Domain;

/// <summary>A promise about an indicator for a period (目标): aspect × comparator × goal. It is met when the actual lies in the goal's bounds.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed partial record Target
{
    /// <summary>The code of the indicator (指标代码).</summary>
    public required string IndicatorCode { get; init; }

    /// <summary>The period for which it is promised (目标期).</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The goal as printed (目标值); null where the promise has no number (稳步增长, 同步).</summary>
    public Figure? Goal { get; init; }

    /// <summary>How the actual is to stand to the goal (目标方向).</summary>
    public required Comparator Comparator { get; init; }

    /// <summary>What of the indicator is promised (目标内容).</summary>
    public Aspect Aspect { get; init; }

    /// <summary>How firmly (约束力).</summary>
    public Strength Strength { get; init; }

    /// <summary>The value from which the promise starts (基期值), where it is printed: 由b提高到t.</summary>
    public Figure? Baseline { get; init; }

    /// <summary>Whether the promise is loose (基本同步, 基本完成), so that a narrow miss is for a person to judge.</summary>
    public bool Roughly { get; init; }

    /// <summary>The other indicator (its code) or area (its name) for 同步 and 高于 (参照).</summary>
    public string? Reference { get; init; }

    /// <summary>In which prices the goal is meant (价格口径).</summary>
    public PriceBasis Price { get; init; }

    /// <summary>What is counted (口径、范围), where that is not the indicator's own coverage.</summary>
    public string? Scope { get; init; }

    /// <summary>The words of a promise that has no number, or a remark (表述).</summary>
    public string? Words { get; init; }

    /// <summary>The id of the section that states it (所在章节).</summary>
    public string? Section { get; init; }

    /// <summary>Where in the text it stands (出处).</summary>
    public Source? Source { get; init; }

    /// <summary>Price basis and scope together (口径).</summary>
    [JsonIgnore]
    public Basis Basis => new(Price, Scope);
}
