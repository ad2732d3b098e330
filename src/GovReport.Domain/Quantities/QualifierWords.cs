namespace GovReport.Domain;

/// <summary>The words of qualifiers, where each may stand, and which is the canonical one.</summary>
internal static class QualifierWords
{
    /// <summary>Words before the number.</summary>
    private static readonly Lexicon<Qualifier> Before = new(
        (Qualifier.AtLeast, "不低于 不少于 不小于 至少 最少"), (Qualifier.AtMost, "不超过 不高于 不多于 不大于 至多 最多"),
        (Qualifier.Exceeds, "超过 突破 高于 多于 超 逾 过"), (Qualifier.Below, "不足 不满 不到 低于 少于 未达"),
        (Qualifier.Nearly, "接近 将近 近"), (Qualifier.About, "大约 大概 约"));

    /// <summary>Words between number and scale, or scale and unit.</summary>
    private static readonly Lexicon<Qualifier> Inside = new((Qualifier.Over, "余 多"), (Qualifier.About, "来"));

    /// <summary>Words after the unit.</summary>
    private static readonly Lexicon<Qualifier> After = new(
        (Qualifier.AtLeast, "及以上 以上"), (Qualifier.AtMost, "及以下 以下 以内 之内"),
        (Qualifier.About, "左右 上下"), (Qualifier.Over, "有余 余 多"));

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
        Inside.AtStart(name, out _) > 0 || After.AtStart(name, out _) > 0 || After.AtEnd(name, out _) > 0 || Before.AtStart(name, out _) == name.Length;

    private static Qualifier Read(Lexicon<Qualifier> words, ReadOnlySpan<char> text, out int length)
    {
        length = words.AtStart(text, out Qualifier qualifier);
        return qualifier;
    }
}
