namespace GovReport.Domain.Prose;

/// <summary>The words around a figure that say how it is meant.</summary>
internal static class Wordings
{
    private const int Window = 160;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,；;：:（(、");

    private static readonly Lexicon<bool> Promises =
        new((true, "力争 确保 预期目标 预计目标 目标是 目标为 目标： 目标: 目标定为 计划完成 计划实现 计划达到 争取实现 争取达到 争取完成 争取突破 预计到"));

    /// <summary>Words that make a figure another one than its name says: of another time, of a comparison, of a part.</summary>
    private static readonly Lexicon<bool> Others =
        new((true, "由 从 上年 去年 前年 均 环比 最高 最低 其中 贡献 拉动 高于 低于 快于 慢于 高出 占 每 剩余 目标 计划 预算 任务 同期 年初 另"));

    /// <summary>What follows a name where its growth is stated.</summary>
    private static readonly Lexicon<bool> GrowthNouns = new((true, "增速 增幅 增长率 涨幅 降幅 跌幅 增长 年均增速 年均增长"));

    private static readonly Lexicon<bool> CommonWords = new((true, "保障 对象 保障对象 人员 人口 老人 群众 家庭 困难家庭 户 建设 项目 工程 工作 资金 补贴 保障资金"));

    private static readonly Lexicon<bool> Comparisons = new((true, "高于 低于 快于 慢于 高出"));

    /// <summary>The sentence up to a figure, as far as it is near.</summary>
    internal static ReadOnlySpan<char> Before(string text, int start)
    {
        ReadOnlySpan<char> words = text.AsSpan(Math.Max(0, start - Window), Math.Min(start, Window));
        return words[(words.LastIndexOfAny("。！？!?") + 1)..];
    }

    /// <summary>The rest of the sentence behind a figure, as far as it is near.</summary>
    internal static ReadOnlySpan<char> After(string text, int end)
    {
        ReadOnlySpan<char> words = text.AsSpan(end, Math.Min(text.Length - end, Window / 4));
        int stop = words.IndexOfAny("。！？!?");
        return stop < 0 ? words : words[..stop];
    }

    /// <summary>The words between the name of a figure, or the quantity before it, and the figure.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The place of the figure among those of the text.</param>
    /// <param name="figure">The figure with the name that it is known by.</param>
    internal static ReadOnlySpan<char> Between(ReportText text, int index, in TextFigure figure)
    {
        (int Start, int Length) name = figure.SubjectTail.Length > 0 ? figure.SubjectTail : figure.SubjectSpan;
        int from = name.Start + name.Length;
        from = name.Length > 0 && from <= figure.Start && figure.Start - from < Window
            ? from
            : figure.Start - Clause(text.Text, figure.Start).Length;
        int previous = index - 1;
        while (previous >= 0 && !text.Figures[previous].IsQuantity)
        {
            previous--;
        }

        return text.Text.AsSpan(Math.Max(from, previous < 0 ? 0 : text.Figures[previous].End)..figure.Start);
    }

    /// <summary>The words before a figure behind the last mark.</summary>
    internal static ReadOnlySpan<char> Clause(string text, int start)
    {
        ReadOnlySpan<char> words = Before(text, start);
        return words[(words.LastIndexOfAny(ClauseEnds) + 1)..];
    }

    /// <summary>Whether words before a figure make it another one than its name says.</summary>
    internal static bool IsOther(ReadOnlySpan<char> between) => Others.FirstIn(between, out _, out _) >= 0;

    /// <summary>Whether words are a name and a word that does not change it: 城乡低保对象, 家庭临时救助.</summary>
    internal static bool IsNameWithCommonWord(string words, string name) =>
        words.StartsWith(name, StringComparison.Ordinal)
            ? CommonWords.AtStart(words.AsSpan(name.Length), out _) == words.Length - name.Length
        : words.EndsWith(name, StringComparison.Ordinal) && CommonWords.AtStart(words, out _) == words.Length - name.Length;

    /// <summary>Whether the figure says how far one place is ahead of another, which is no change: 高于全市平均水平1.2个百分点.</summary>
    internal static bool ComparesPlaces(ReadOnlySpan<char> between) => Comparisons.FirstIn(between, out _, out _) >= 0;

    /// <summary>The name of what grows: 财政收入 of 财政收入增速.</summary>
    internal static string WithoutNoun(string subject, FigureRole role) =>
        role is FigureRole.Growth or FigureRole.Points ? subject[..^GrowthNouns.AtEnd(subject, out _)] : subject;

    /// <summary>Whether the sentence promises the figure: 力争财政收入增长5%.</summary>
    internal static bool IsPromise(string text, in TextFigure figure) => Promises.FirstIn(Before(text, figure.Start), out _, out _) >= 0;

    /// <summary>
    /// How settled a figure is by the words in brackets behind it (快报数), else by those before it in its sentence (预计全年); unstated where
    /// they do not say.
    /// </summary>
    internal static Vintage VintageOf(string text, in TextFigure figure)
    {
        ReadOnlySpan<char> after = After(text, figure.End);
        int close = !after.IsEmpty && after[0] is '（' or '(' ? after.IndexOfAny('）', ')') : -1;
        Vintage behind = close > 0 ? VintageWords.In(after[..close]) : Vintage.Unstated;
        ReadOnlySpan<char> before = Before(text, figure.Start);
        return behind != Vintage.Unstated ? behind : VintageWords.InSentence(before[(before.LastIndexOfAny('；', ';') + 1)..]);
    }

    /// <summary>The price basis that the clause names; unstated where it names none.</summary>
    internal static PriceBasis PriceOf(string text, in TextFigure figure) =>
        ClaimWords.Prices.LastIn(Clause(text, figure.Start), out _, out PriceBasis price) >= 0 ? price : PriceBasis.Unstated;
}
