namespace GovReport.Domain.Quantities;

/// <summary>The words of qualifiers, where each may stand, and which is the canonical one.</summary>
internal static class QualifierWords
{
    /// <summary>Words before the number.</summary>
    private static readonly Lexicon<Qualifier> Before = new(
        (Qualifier.AtLeast, "不低于 不少于 不小于 不下于 不下 不亚于 至少 最少 起码 至少有 至少为 至少达 至少达到 最少有 最少为 最少达 起码有"),
        (Qualifier.AtMost,
            "不超过 不高于 不多于 不大于 至多 最多 至多有 至多为 至多达 最多有 最多为 最多达 最多达到 未超过 没超过 没有超过 不超 未超 未突破 不突破 没有突破 不得超过 不能超过"),
        (Qualifier.Exceeds, "超过 突破 高于 多于 超 逾 过 超过了 突破了 超了 逾了 高于了 多于了 突破过 超过过 超越 超越了 冲破 冲破了 突破到 突破至 超过有"),
        (Qualifier.Below, "不足 不到 低于 少于 未达 未达到 没达到 没有达到 未到 不满 未满 不及 不够 低于了 少于了 不足有 不到了"),
        (Qualifier.Nearly, "接近 将近 近 接近了 将近了 接近于 接近有 将近有 将近为 逼近 逼近了 直逼 趋近 趋近于 近乎"),
        (Qualifier.About, "大约 大概 约 大约有 大约为 大概有 大概为 约有 约为 约达 约合 约计 大致 大致为"));

    /// <summary>Words between number and scale, or scale and unit.</summary>
    private static readonly Lexicon<Qualifier> Inside = new((Qualifier.Over, "余 多"), (Qualifier.About, "来"));

    /// <summary>Words after the unit.</summary>
    private static readonly Lexicon<Qualifier> After = new(
        (Qualifier.AtLeast,
            "及以上 以上 （含）以上 (含)以上 （含）及以上 (含)及以上 含以上 （含本数）以上 (含本数)以上 以上（含） 以上(含) 以上（含本数） 以上(含本数) 及其以上 开外 （及以上） (及以上) （以上） (以上)"),
        (Qualifier.Exceeds, "（不含）以上 (不含)以上 以上（不含） 以上(不含)"),
        (Qualifier.AtMost,
            "及以下 以下 以内 之内 （含）以下 (含)以下 （含）及以下 (含)及以下 含以下 （含）以内 (含)以内 （含本数）以下 (含本数)以下 以下（含） 以下(含) 以内（含） 以内(含) 及其以下 （及以下） (及以下)"),
        (Qualifier.Below, "（不含）以下 (不含)以下 以下（不含） 以下(不含) （不含）以内 (不含)以内"),
        (Qualifier.About, "左右 上下"), (Qualifier.Over, "有余 余 多 出头"));

    private static readonly Qualifier[] Upward = [Qualifier.Over, Qualifier.AtLeast, Qualifier.Exceeds];
    private static readonly Qualifier[] Downward = [Qualifier.Nearly, Qualifier.AtMost, Qualifier.Below];

    /// <summary>
    /// The word of a sum, by those of its parts: their own where they share one, 超过 and 不足 where all lie on one side, else 约; null
    /// where none has a word.
    /// </summary>
    internal static Qualifier? Joint(IEnumerable<Qualifier> parts)
    {
        Qualifier[] said = [.. parts.Where(word => word != Qualifier.None).Distinct()];
        return said switch
        {
            [] => null,
            [not (Qualifier.Several or Qualifier.Upwards) and var only] => only,
            _ when said.All(Upward.Contains) => Qualifier.Exceeds,
            _ when said.All(Downward.Contains) => Qualifier.Below,
            _ => Qualifier.About,
        };
    }

    /// <summary>What the canonical print puts before the number.</summary>
    internal static string Prefix(Qualifier qualifier) => qualifier switch
    {
        Qualifier.About => "约",
        Qualifier.Exceeds => "超过",
        Qualifier.Nearly => "近",
        Qualifier.Below => "不足",
        Qualifier.Several => "数",
        Qualifier.Upwards => "上",
        _ => string.Empty,
    };

    /// <summary>What the canonical print puts after the unit.</summary>
    internal static string Suffix(Qualifier qualifier) => qualifier switch
    {
        Qualifier.AtLeast => "以上",
        Qualifier.AtMost => "以内",
        _ => string.Empty,
    };

    internal static Qualifier ReadBefore(ReadOnlySpan<char> text, out int length) => Read(Before, text, out length);

    internal static Qualifier ReadInside(ReadOnlySpan<char> text, out int length) => Read(Inside, text, out length);

    internal static Qualifier ReadAfter(ReadOnlySpan<char> text, out int length) => Read(After, text, out length);

    /// <summary>The length of the longest word before a number that the text ends with; 0 where there is none.</summary>
    internal static int EndingBefore(ReadOnlySpan<char> text) => Before.AtEnd(text, out _);

    /// <summary>Whether no value can satisfy both.</summary>
    internal static bool Exclude(Qualifier a, Qualifier b) => Side(a) * Side(b) < 0;

    private static int Side(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Over or Qualifier.Exceeds or Qualifier.AtLeast => 1,
        Qualifier.Nearly or Qualifier.AtMost or Qualifier.Below => -1,
        _ => 0,
    };

    /// <summary>Whether a unit of this name could not be told from a qualifier beside a number.</summary>
    internal static bool MayBeReadFrom(ReadOnlySpan<char> name) =>
        Inside.AtStart(name, out _) > 0 || After.AtStart(name, out _) > 0 || After.AtEnd(name, out _) > 0
            || Before.AtStart(name, out _) == name.Length;

    private static Qualifier Read(Lexicon<Qualifier> words, ReadOnlySpan<char> text, out int length)
    {
        length = words.AtStart(text, out Qualifier qualifier);
        return qualifier;
    }
}
