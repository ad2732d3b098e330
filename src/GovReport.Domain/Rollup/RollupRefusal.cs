namespace GovReport.Domain;

/// <summary>Why a roll-up gives no value (不予汇总的原因).</summary>
[JsonConverter(typeof(NameConverter<RollupRefusal>))]
public enum RollupRefusal
{
    /// <summary>无人填报: no area has reported.</summary>
    NotReported,
    /// <summary>重复填报: areas reported more than once, which would count them more than once.</summary>
    ReportedTwice,
    /// <summary>口径不同: the prints have several price bases or vintages; name one.</summary>
    BasisDiffers,
    /// <summary>单位不符: a print is in a unit that does not convert.</summary>
    UnitsDiffer,
    /// <summary>不可加总: the indicator is measured for each area by itself; the sum of its parts is only shown.</summary>
    NotAdditive,
    /// <summary>须重新计算: a ratio comes from its numerator and denominator, or from a stated weight.</summary>
    NeedsRecomputing,
    /// <summary>填报范围不一致: the two sides of a quotient were reported by different areas.</summary>
    AreasDiffer,
    /// <summary>不能相除: the divisor is 0 or negative, or may be 0.</summary>
    NoDivisor,
}
