namespace GovReport.Domain;

/// <summary>How figures of a report hang together (勾稽关系).</summary>
[JsonConverter(typeof(NameConverter<RelationKind>))]
public enum RelationKind
{
    /// <summary>增速与基数: current = base × (1 + rate).</summary>
    Growth,
    /// <summary>总量、增量与增速: increase = current × (1 − 1/(1 + rate)).</summary>
    Triangle,
    /// <summary>增量: increase = current − base.</summary>
    Increase,
    /// <summary>年均增长: last = first × (1 + rate)ⁿ.</summary>
    AverageGrowth,
    /// <summary>累计增速: 1 + all = Π(1 + rate).</summary>
    Chain,
    /// <summary>实际增速: 1 + nominal = (1 + real) × (1 + prices).</summary>
    RealRate,
    /// <summary>指数: index/100 = 1 + rate.</summary>
    Index,
    /// <summary>百分点: points = current − previous.</summary>
    Points,
    /// <summary>分项合计: total = Σ weight × part.</summary>
    Sum,
    /// <summary>部分之和不超过总量.</summary>
    PartialSum,
    /// <summary>存量与流量: end = start + in − out.</summary>
    StockFlow,
    /// <summary>占比: share = part/total.</summary>
    Share,
    /// <summary>构成: share = part/(part + others).</summary>
    Composition,
    /// <summary>完成率: rate = actual/goal.</summary>
    Completion,
    /// <summary>人均: per head = amount/count.</summary>
    PerHead,
    /// <summary>比: ratio = one/other.</summary>
    Ratio,
    /// <summary>乘积: result = Π factors.</summary>
    Product,
    /// <summary>定额发放: paid = persons × standard × months + arrears.</summary>
    FlatPayment,
    /// <summary>分组定额发放: paid = Σ persons × standard × months + arrears.</summary>
    GroupPayment,
    /// <summary>补差发放: paid is at most persons × standard × months.</summary>
    TopUpPayment,
    /// <summary>贡献率.</summary>
    Contribution,
    /// <summary>拉动.</summary>
    Pull,
    /// <summary>大小顺序: the first is at most the second (户 ≤ 人 ≤ 人次).</summary>
    Order,
    /// <summary>同一数字的两次表述.</summary>
    Equal,
    /// <summary>列举与总数: a list and its count.</summary>
    ListCount,
}
