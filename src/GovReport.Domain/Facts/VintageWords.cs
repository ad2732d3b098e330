namespace GovReport.Domain;

/// <summary>Words that say how settled a number is (数据版本的用语).</summary>
internal static class VintageWords
{
    /// <summary>Words that say it wherever they stand; the longest wins, so that an exception is a longer word.</summary>
    private static readonly (Vintage Meaning, string Words)[] Anywhere =
    [
        (Vintage.Estimated, "预计 预计数 预估数 估算数"),
        (Vintage.Flash, "快报 快报数"),
        (Vintage.Preliminary, "初步核算 初步统计 初步汇总 初步数 初核数"),
        (Vintage.Final, "核定数 最终核实 最终数 终审数 决算数 年报数 审定数"),
        (Vintage.Revised, "修订数 修正数"),
        (Vintage.Unstated, "预计目标 预计到 预计投资 预计总投资"),
    ];

    private static readonly Lexicon<Vintage> InProse = new(Anywhere);

    // Beside a figure these say it too; in a sentence they may be what somebody did (修订村规民约12部).
    private static readonly Lexicon<Vintage> BesideFigures = new(
        [.. Anywhere, (Vintage.Estimated, "预估 估算 暂估"), (Vintage.Preliminary, "初核"), (Vintage.Final, "核定 终审 决算 年报 审定"),
            (Vintage.Revised, "修订 修正")]);

    /// <summary>What the words of an observation say; unstated where they say nothing of it.</summary>
    internal static Vintage In(ReadOnlySpan<char> words) => Last(BesideFigures, words);

    /// <summary>What a sentence says of a figure at its end.</summary>
    internal static Vintage InSentence(ReadOnlySpan<char> words) => Last(InProse, words);

    /// <summary>A name without what says how settled its number is: 财政收入 of 财政收入快报数.</summary>
    internal static string Trim(string name)
    {
        ReadOnlySpan<char> rest = InProse.TrimEnd(name.AsSpan().TrimEnd("为是约达"));
        return rest[InProse.AtStart(rest, out _)..].ToString();
    }

    private static Vintage Last(Lexicon<Vintage> lexicon, ReadOnlySpan<char> words) =>
        lexicon.LastIn(words, out _, out Vintage vintage) >= 0 ? vintage : Vintage.Unstated;
}
