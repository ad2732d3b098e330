namespace GovReport.Domain;

/// <summary>What a stated change states (增减变化的种类).</summary>
[JsonConverter(typeof(NameConverter<ChangeKind>))]
public enum ChangeKind
{
    /// <summary>A rate (增长率): 增长6.5%.</summary>
    Rate,
    /// <summary>An absolute increase (增减量): 增加1360元.</summary>
    Increase,
    /// <summary>Percentage points (百分点): 提高1.2个百分点.</summary>
    Points,
    /// <summary>So many times what it was (是…的k倍): 是上年的2.6倍.</summary>
    Multiple,
    /// <summary>Grown by so many times what it was (增长k倍), k + 1 times it: 增长1.7倍.</summary>
    MultipleGrowth,
    /// <summary>An average annual rate (年均增长、两年平均).</summary>
    Average,
    /// <summary>Points of the total's growth that it causes (拉动).</summary>
    Pull,
    /// <summary>Its share of the total's increment (贡献率).</summary>
    Contribution,
    /// <summary>Places gained or lost (位次变化): 前移3位.</summary>
    RankShift,
    /// <summary>The share of a plan that is reached (完成率), no change in itself: 完成年度计划的81.3%.</summary>
    Completion,
    /// <summary>Words only (定性表述): 稳步增长, 持续下降.</summary>
    Words,
}
