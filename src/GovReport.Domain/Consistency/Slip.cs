namespace GovReport.Domain.Consistency;

/// <summary>How a figure may have gone wrong on its way into the text (差错类型).</summary>
[JsonConverter(typeof(NameConverter<SlipKind>))]
public enum SlipKind
{
    /// <summary>单位或数量级: too large or too small by a factor of units (万, 亩 and 公顷, 斤 and 公斤, month and year).</summary>
    Scale,
    /// <summary>相邻数字颠倒: two digits swapped.</summary>
    SwappedDigits,
    /// <summary>多写一位: a digit too many.</summary>
    ExtraDigit,
    /// <summary>漏写一位: a digit is missing.</summary>
    DroppedDigit,
    /// <summary>正负颠倒: the sign.</summary>
    Sign,
    /// <summary>百分点误作百分比, or the other way.</summary>
    PointsForPercent,
    /// <summary>是…的n倍误作增长n倍: what is n times as much grew n − 1 times.</summary>
    TimesForGrowth,
    /// <summary>增长n倍误作是…的n倍: what grew n times is n + 1 times as much.</summary>
    GrowthForTimes,
}

/// <summary>A slip that would explain a contradiction (差错推测): the one change that makes the statement right.</summary>
/// <param name="Kind">What may have gone wrong.</param>
/// <param name="Path">Where the figure stands; null outside a document.</param>
/// <param name="Printed">The figure as printed.</param>
/// <param name="Corrected">The figure that would be right.</param>
/// <param name="Factor">For <see cref="SlipKind.Scale"/>: corrected/printed; else 1.</param>
/// <remarks>Equality: by content. No order. Default: no slip. Thread safety: immutable.</remarks>
public readonly record struct Slip(SlipKind Kind, string? Path, Figure Printed, Figure Corrected, Rational Factor)
{
    /// <summary>What may have gone wrong.</summary>
    public SlipKind Kind { get; init => field = Argument.Member(value); } = Argument.Member(Kind);

    /// <summary>The proposal as a sentence: 若为0.27万千瓦则相符（÷1000）.</summary>
    public string Explain(Language language = Language.Zh)
    {
        if (Kind is SlipKind.TimesForGrowth or SlipKind.GrowthForTimes)
        {
            return Phrases.Get($"Slip.{Kind}", language, Printed, Corrected);
        }

        string how = Kind == SlipKind.Scale && Factor.Sign > 0
            ? InSigns(Factor)
            : Phrases.Of(Kind, language);
        return Phrases.Get("Slip.Explain", language, Printed, Corrected, how);
    }

    private static string InSigns(Rational factor) => factor < 1 ? $"÷{(1 / factor).ToString()}" : $"×{factor.ToString()}";

    /// <summary>The proposal in Chinese.</summary>
    public override string ToString() => Explain();
}
