namespace GovReport.Domain;

/// <summary>What of an indicator a promise is about (目标内容).</summary>
[JsonConverter(typeof(NameConverter<Aspect>))]
public enum Aspect
{
    /// <summary>水平: the value itself.</summary>
    Level,
    /// <summary>增速: its rate of growth.</summary>
    Growth,
    /// <summary>百分点: the change of a percentage, in points.</summary>
    Points,
    /// <summary>累计下降: its fall over several years, in percent.</summary>
    Reduction,
    /// <summary>增长到k倍、翻番: so many times the baseline.</summary>
    Multiple,
    /// <summary>增长k倍: grown by so many times the baseline, k + 1 times it.</summary>
    MultipleGrowth,
    /// <summary>位次: its place among others, 1 being the first.</summary>
    Rank,
}
