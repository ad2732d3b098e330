namespace GovReport.Domain.Prose;

/// <summary>What a number in a text is (数字的角色). The last four are numbers that state no quantity.</summary>
[JsonConverter(typeof(NameConverter<FigureRole>))]
public enum FigureRole
{
    /// <summary>An amount, a count or a state (数量、水平): 22282元, 城镇化率65%.</summary>
    Level,
    /// <summary>A change (增减): 增长6.5%, 比上年增加372万元.</summary>
    Growth,
    /// <summary>Percentage points (百分点).</summary>
    Points,
    /// <summary>A part of a whole (比重), also of a goal: 占…的51.65%, 完成目标的98.5%.</summary>
    Share,
    /// <summary>So many times (倍数): 增长1.7倍, 是2010年的2.6倍, 翻一番.</summary>
    Multiple,
    /// <summary>A place in an order (位次): 居全市第3位.</summary>
    Rank,
    /// <summary>What is counted, not how many (条件): 80岁以上老人, 亿元以上项目.</summary>
    Condition,
    /// <summary>A number in a series (序数): 第八届, 十四五.</summary>
    Ordinal,
    /// <summary>A date or a span of time (时间): 2023年, 1—10月, 近三年.</summary>
    Date,
    /// <summary>Part of a name (名称): G206, 12345热线, 500千伏送出工程, 三重一大.</summary>
    Name,
}
