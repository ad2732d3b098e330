namespace GovReport.Domain.Indicators;

/// <summary>The two indicators whose quotient an indicator is (比率的分子与分母): 城镇化率 of 城镇常住人口 and 常住人口.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record IndicatorRatio
{
    /// <summary>The code of what is divided (分子).</summary>
    public required string Numerator { get; init => field = Argument.NotNull(value); }

    /// <summary>The code of what it is divided by (分母).</summary>
    public required string Denominator { get; init => field = Argument.NotNull(value); }

    /// <summary>For how many units of the denominator one value stands (每千人、每万人): <see cref="Scale.Thousand"/> of 每千人口床位数.</summary>
    public Scale Per { get; init => field = Argument.Member(value); }
}
