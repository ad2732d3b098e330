namespace GovReport.Domain;

/// <summary>How an area's value follows from those of its parts (区划汇总方式).</summary>
[JsonConverter(typeof(NameConverter<RollupKind>))]
public enum RollupKind
{
    /// <summary>It does not (不可汇总): it is measured or calculated for each area by itself.</summary>
    None,
    /// <summary>The parts add up (可加总).</summary>
    Sum,
    /// <summary>It is calculated again from its numerator and denominator, or weighted (重新计算或加权).</summary>
    Recompute,
}
