namespace GovReport.Domain;

/// <summary>How an actual value is to stand to the goal (目标方向).</summary>
[JsonConverter(typeof(NameConverter<Comparator>))]
public enum Comparator
{
    /// <summary>不低于、达到: the goal or above.</summary>
    AtLeast,
    /// <summary>超过、突破: above the goal.</summary>
    Exceed,
    /// <summary>控制在…以内、不超过: the goal or below.</summary>
    AtMost,
    /// <summary>降到…以下: below the goal.</summary>
    Below,
    /// <summary>区间: between two ends, both included.</summary>
    Between,
    /// <summary>左右: about the goal.</summary>
    About,
    /// <summary>保持: as it was, or as the goal says (零发生).</summary>
    Maintain,
    /// <summary>稳步增长、提高: above what it was.</summary>
    Rising,
    /// <summary>持续下降: below what it was.</summary>
    Falling,
    /// <summary>同步: in step with another indicator or area.</summary>
    InStepWith,
    /// <summary>高于: above another indicator or area.</summary>
    Above,
}
