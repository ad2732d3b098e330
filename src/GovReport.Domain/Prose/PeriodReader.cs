namespace GovReport.Domain.Prose;

/// <summary>Follows the dates of a text and tells which period a figure speaks of.</summary>
internal ref struct PeriodReader(ReadOnlySpan<char> text)
{
    private static readonly CharSet Marks = new("，。；：、\n（(）),;！");

    private static readonly SearchValues<char> RatioChars = SearchValues.Create("0123456789.∶:： ");

    /// <summary>Words that leave the year that was named; true where they only widen it to the whole year.</summary>
    private static readonly Lexicon<bool> OtherYears = new((false, "今年 明年 近年 新的一年 下一步"), (true, "全年"));

    /// <summary>Words right before a level of the year before: 比上年1268万元, 去年同期为631万元.</summary>
    internal static readonly Lexicon<bool> LastYears =
        new((true, "上年 去年 上年的 去年的 上年为 去年为 上年是 去年是 上年仅 去年仅 上年仅为 去年仅为 上年末 去年末 上年末的 去年末的 上年底 去年底 上年底的 去年底的 上年同期 去年同期 上年同期的 去年同期的 上年同期为 去年同期为"));

    private readonly ReadOnlySpan<char> _text = text;
    private int _year;             // of the paragraph or heading
    private ReportingPeriod? _running; // of the paragraph, or of the sentence where it is narrower than a year
    private int _sentence = -1;    // the sentence of a narrower period
    private ReportingPeriod? _own; // of the one figure behind a date: 2020年的120.5亿元
    private int _ownEnd;
    private int _bracketEnd;       // of the brackets around the date: （2023年下降10.8%）

    /// <summary>Takes in a date; it is late where a quantity stands before it in its sentence.</summary>
    internal void See(int start, int end, int sentence, int floor, bool isLate)
    {
        if (PrintedDate.Read(_text[start..end], out PrintedDate date) == 0)
        {
            return;
        }

        ReadOnlySpan<char> before = _text[Math.Max(Math.Max(sentence, floor), start - 8)..start];
        bool leads = IsLead(before);
        ReportingPeriod? period = date.ToPeriod(_year);
        (_own, _ownEnd) = (period, end);
        int bracket = before.EndsWith("（", StringComparison.Ordinal) || before.EndsWith("(", StringComparison.Ordinal)
            ? _text[end..Math.Min(_text.Length, end + 48)].IndexOfAny('）', ')')
            : -1;
        _bracketEnd = bracket >= 0 ? end + bracket : 0;
        leads &= bracket < 0;
        if (!leads || (date.HasDay && !before.EndsWith("截至", StringComparison.Ordinal)))
        {
            return;
        }

        bool looksBack = isLate && date.Year > 0 && date.Year < _year; // …增长5.1%；2023年增长6.1%。
        (_year, _running) = (date.Year > 0 && date.LastYear == 0 && !looksBack ? date.Year : _year, period ?? _running);
        _sentence = period?.Kind is PeriodKind.Year or PeriodKind.Years && !looksBack ? -1 : sentence;
    }

    /// <summary>The period of the figure that starts at <paramref name="start"/>.</summary>
    internal ReportingPeriod? Of(int start, int sentence, bool isLevel)
    {
        ReadOnlySpan<char> link = _text[Math.Min(_ownEnd, start)..Math.Min(start, _ownEnd + 24)];
        if (_own is not null && isLevel && start >= _ownEnd
            && (start < _bracketEnd || (link.Length < 24 && link.TrimStart('的').IndexOfAnyExcept(RatioChars) < 0)
            || link.Trim() is "的" or "末的" or "底的" or "末" or "底" or "年末" or "年初的" or "初的"))
        {
            return _own;
        }

        if (_sentence >= 0 && _sentence != sentence)
        {
            (_running, _sentence) = (_year > 0 ? ReportingPeriod.Year(_year) : null, -1);
        }

        ReadOnlySpan<char> since = _text[Math.Max(_ownEnd, start - 64)..start];
        ReportingPeriod? running = _running;
        if (running is not null && since.ContainsAny('年', '步') && OtherYears.LastIn(since, out _, out bool whole) >= 0)
        {
            running = whole ? running.Kind == PeriodKind.Year || _year == 0 ? running : ReportingPeriod.Year(_year) : null;
        }

        ReadOnlySpan<char> words = _text[Math.Max(sentence, start - 12)..start];
        words = words[(Marks.LastIn(words) + 1)..];
        bool before = words.StartsWith("去年同期", StringComparison.Ordinal) || words.StartsWith("上年同期", StringComparison.Ordinal)
            || (isLevel && LastYears.AtEnd(words, out _) > 0);
        return before && !words.ContainsAnyInRange('0', '9') && running?.Kind is not PeriodKind.Years
            ? running?.SamePeriodLastYear()
            : running;
    }

    // A date in front of its clause speaks for what follows; 比2020年, 由2020年 and 2022年度先进 do not.
    private static bool IsLead(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> clause = before.TrimEnd();
        clause = clause[(Marks.LastIn(clause) + 1)..].Trim();
        return clause is "" or "截至" or "到" or "至" or "在" or "全年" or "预计" or "预计到" or "力争到" or "截止" or "确保到" or "——" or "回顾" or "过去的"
            or "刚刚过去的" or "即将过去的" or "走过" or "总结" or "展望" or "面对" or "进入" or "迎来" or "在过去的" or "我们";
    }
}
