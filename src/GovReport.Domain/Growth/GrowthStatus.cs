namespace GovReport.Domain;

/// <summary>How a value moved against its base (增减状态); where the base is not positive a rate has no meaning and this word stands for it.</summary>
[JsonConverter(typeof(NameConverter<GrowthStatus>))]
public enum GrowthStatus
{
    /// <summary>不可比: the two may not be set against each other; the reason says why.</summary>
    NotComparable,
    /// <summary>增长.</summary>
    Grew,
    /// <summary>下降.</summary>
    Fell,
    /// <summary>持平.</summary>
    Unchanged,
    /// <summary>从无到有: from 0 to a positive value.</summary>
    FromZero,
    /// <summary>由零转亏: from 0 to a loss.</summary>
    FromZeroToLoss,
    /// <summary>扭亏为盈: from a loss to a positive value.</summary>
    TurnedProfit,
    /// <summary>扭亏为平: from a loss to 0.</summary>
    BrokeEven,
    /// <summary>减亏: a smaller loss.</summary>
    LossNarrowed,
    /// <summary>增亏: a larger loss.</summary>
    LossWidened,
    /// <summary>由盈转亏: from a positive value to a loss; the rate is below −100%.</summary>
    TurnedLoss,
}
