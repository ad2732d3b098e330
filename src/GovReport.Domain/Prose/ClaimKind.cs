namespace GovReport.Domain.Prose;

/// <summary>What a text says that can be checked from its own figures (可核对的说法).</summary>
[JsonConverter(typeof(NameConverter<ClaimKind>))]
public enum ClaimKind
{
    /// <summary>A level with its increase, its base or its rate (增长): 比上年增加372万元，增长35%.</summary>
    Growth,
    /// <summary>A level at two ends and the yearly average (年均增长).</summary>
    Average,
    /// <summary>A total and its parts (总分).</summary>
    Sum,
    /// <summary>A part, its whole and the share (比重).</summary>
    Share,
    /// <summary>A result, its goal and the completion (完成率).</summary>
    Completion,
    /// <summary>One thing stated twice (前后重复).</summary>
    Restated,
    /// <summary>Households and persons of one thing (户与人).</summary>
    Households,
    /// <summary>An amount, a number and the amount each (人均、单价).</summary>
    PerHead,
    /// <summary>One thing in two units (换算).</summary>
    Conversion,
    /// <summary>A result, its target and what the text calls it (超额完成).</summary>
    Target,
    /// <summary>A list and its count (甲、乙、丙3个).</summary>
    Count,
    /// <summary>A composition against its sum or its levels (构成).</summary>
    Composition,
    /// <summary>An index and its rate (指数).</summary>
    Index,
    /// <summary>The pull of parts on the growth of their total (拉动).</summary>
    Pull,
    /// <summary>A level and a rate that are promised together (目标).</summary>
    Promise,
    /// <summary>A rate, the rate before and the difference in points (增速变化).</summary>
    RateChange,
}
