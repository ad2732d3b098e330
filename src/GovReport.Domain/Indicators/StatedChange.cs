namespace GovReport.Domain;

/// <summary>What the report says of a change (增减变化), exactly as it says it.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed partial record StatedChange
{
    /// <summary>What is stated (种类): a rate, an increase, points …</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>What it is measured against (比较对象); the same period last year unless the report says otherwise.</summary>
    public ChangeAgainst Against { get; init; }

    /// <summary>Where it points (方向): 下降3.2% is <see cref="ChangeDirection.Down"/> with the figure 3.2%.</summary>
    public ChangeDirection Direction { get; init; }

    /// <summary>The figure as printed (数值), without the growth word; null where there are words only.</summary>
    public Figure? Value { get; init; }

    /// <summary>The words where there is no figure (表述): 持续下降.</summary>
    public string? Words { get; init; }

    /// <summary>The named period it is measured against (比较期).</summary>
    public ReportingPeriod? AgainstPeriod { get; init; }

    /// <summary>The area, plan or indicator it is measured against (比较对象名称).</summary>
    public string? AgainstName { get; init; }

    /// <summary>The price basis of the figure (价格口径): 名义, 实际, 可比口径.</summary>
    public PriceBasis Price { get; init; }

    /// <summary>How many yearly steps an average covers (年均增长的年数), at least 1.</summary>
    public int? Years { get; init; }
}
