namespace GovReport.Domain;

/// <summary>Which direction of an indicator is good (指标极性).</summary>
[JsonConverter(typeof(NameConverter<Polarity>))]
public enum Polarity
{
    /// <summary>Neither direction is good or bad in itself: population, benefit recipients.</summary>
    None,
    /// <summary>More is better (正指标).</summary>
    HigherIsBetter,
    /// <summary>Less is better (逆指标).</summary>
    LowerIsBetter,
    /// <summary>Best inside a range (区间指标).</summary>
    WithinRange,
}
