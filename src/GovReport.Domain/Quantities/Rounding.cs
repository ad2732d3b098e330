namespace GovReport.Domain;

/// <summary>How a source made its prints from true values (修约方式): the role that the caller gives to a figure.</summary>
[JsonConverter(typeof(NameConverter<Rounding>))]
public enum Rounding
{
    /// <summary>四舍五入: measured values are rounded at the last printed place; a count in its own unit is exact.</summary>
    Rounded,
    /// <summary>去尾: measured values are cut after the last printed place; a count in its own unit is exact.</summary>
    Truncated,
    /// <summary>The number is meant exactly, such as a plan's (计划数).</summary>
    Exact,
    /// <summary>取整: rounded at the last digit that is not zero, also a count (7000 stands for 6500 to 7500).</summary>
    LastSignificant,
}
