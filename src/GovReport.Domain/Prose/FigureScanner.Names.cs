namespace GovReport.Domain.Prose;

/// <summary>What stands around digits: letters, pluses and colons that make a name or a ratio, and the words before a number.</summary>
internal ref partial struct FigureScanner
{
    private const int MostQualifier = 8;

    // G206, PM2.5, 5G, 1+6+N, 7·21, “12345”.
    private readonly (int Start, int Length) NameAround(int at, int number)
    {
        int start = at, end = at + number;
        while (start > _floor && at - start < Window
            && (char.IsAsciiLetter(_text[start - 1])
                || (IsJoint(_text[start - 1]) && start - 1 > _floor && char.IsAsciiLetterOrDigit(_text[start - 2]))))
        {
            start--;
        }

        // GDP512亿元 is a figure.
        bool figure = start < at && _text[start..at].IndexOfAnyInRange('0', '9') < 0
            && new FigureParser(_text[at..], units, PrintExtent.Start).TryReadStart(out Figure print, out _)
            && (print.Unit.Kind is "CNY" or "percent" || print.Scale > Scale.Thousand);
        if (figure)
        {
            return default;
        }

        bool isName = start < at;
        while (end < _text.Length && (isName || end == at + number))
        {
            char c = _text[end];
            bool joint = IsJoint(c) || c == '·';
            bool letter = char.IsAsciiLetter(c) && (isName || !units.TryReadStart(_text[end..], out _, out _));
            bool joins = joint && end + 1 < _text.Length
                && (char.IsAsciiLetterOrDigit(_text[end + 1]) || (c is '+' or '＋' && _text[end + 1] is 'Ｎ' or '…'));
            if (!letter && !(joins && (isName || c is '+' or '＋' or '·')) && !(isName && char.IsAsciiLetterOrDigit(c)))
            {
                break;
            }

            isName = true;
            end += joint ? 2 : 1;
        }

        return isName ? (start, Math.Min(end, _text.Length) - start) : default;
    }

    // 1.新增…, （2）…, 2.2本年…: the number of a paragraph or an item.
    private readonly int NumberingLength(int at, int run)
    {
        char next = at + run < _text.Length ? _text[at + run] : '\0', beyond = at + run + 1 < _text.Length ? _text[at + run + 1] : '\0',
            before = at > 0 ? _text[at - 1] : '\n';
        bool opens = before is '。' or '；' or ';' or '：' or ':' or '\n' or ' ' or '\u3000' or '\t';
        bool bracketed = before is '（' or '(' && next is '）' or ')' && (at < 2 || Digits.Value(_text[at - 2]) < 0);
        bool isNumbering = run <= 2 && (bracketed || (opens && next is '.' or '．' or '、' && Digits.Value(beyond) < 0));
        return isNumbering ? run : opens && OpensLine(at) ? NumberingInSteps(at) : 0;
    }

    private readonly bool OpensLine(int at)
    {
        int start = at;
        while (start > 0 && at - start < Window && _text[start - 1] is ' ' or '\u3000' or '\t')
        {
            start--;
        }

        return start == 0 || _text[start - 1] is '\n' or '。' or '；';
    }

    // 2.2本年…, 3.1.4: steps of one or two digits; of two steps only where no amount can be meant.
    private readonly int NumberingInSteps(int at)
    {
        int end = at, steps = 0;
        while (end < _text.Length && Digits.Run(_text[end..Math.Min(_text.Length, end + 3)]) is > 0 and < 3 and var run && steps < 9)
        {
            (end, steps) = (end + run, steps + 1);
            if (end + 1 >= _text.Length || _text[end] is not ('.' or '．') || Digits.Value(_text[end + 1]) < 0)
            {
                break;
            }

            end++;
        }

        ReadOnlySpan<char> after = _text[Math.Min(end, _text.Length)..];
        bool names = steps > 1 && !after.IsEmpty && after[0] >= '\u4E00' && ScaleWords.ReadStart(after, out _) == Scale.One;
        return names && (steps > 2 || !units.TryReadStart(after, out Unit? unit, out _) || unit.IsCount) ? end - at : 0;
    }

    // 上年=100, 〔2024〕, 12345, 119.
    private readonly bool IsCode(int at, int run)
    {
        char before = Previous(at);
        ReadOnlySpan<char> digits = _text.Slice(at, run);
        return before is '=' or '＝' or '〔' or '［' || (digits is "100" && _text[..at].EndsWith("上年为", StringComparison.Ordinal))
            || digits is "12345" or "12315" or "12333" or "12348" or "12309" or "12388" or "12369" or "96333";
    }

    // 前3名, 前20强, 前三.
    private readonly bool TryReadTop(int at, int run, out TextFigure found)
    {
        found = default;
        if (at <= _floor || _text[at - 1] != '前' || run == 0)
        {
            return false;
        }

        ReadOnlySpan<char> after = _text[(at + run)..Math.Min(_text.Length, at + run + 8)],
            before = _text[Math.Max(_floor, at - 1 - Window)..(at - 1)];
        bool place = after.StartsWith("位", StringComparison.Ordinal) || after.StartsWith("名", StringComparison.Ordinal);
        bool strong = after.StartsWith("强", StringComparison.Ordinal);
        bool alone = after.IsEmpty || Boundaries.Contains(after[0]);
        return (place || strong || (alone && NumberContext.Ranks.AtEnd(before, out _) > 0))
            && Take(at - 1, 1 + run + (alone ? 0 : 1), FigureRole.Rank, Parsed(_text.Slice(at - 1, 1 + run + (alone ? 0 : 1))), out found,
                alone ? default : (at + run, 1));
    }

    private static bool IsJoint(char c) => c is '+' or '＋' or '-' or '/' or '.';

    // 8.2∶51.3∶40.5, a composition; two numbers are a ratio to one, read as a unit, or a time of day.
    private static int RatioLength(ReadOnlySpan<char> rest)
    {
        int at = 0, parts = 0;
        while (at < rest.Length && Digits.Extent(rest[at..]) is > 0 and var number)
        {
            at += number;
            parts++;
            if (at >= rest.Length || rest[at] is not (':' or '：' or '∶'))
            {
                break;
            }

            at++;
        }

        return parts >= 3 ? at : 0;
    }

    /// <summary>Where the figure starts whose number stands at <paramref name="at"/>: with its sign and its qualifiers.</summary>
    private readonly int QualifiedStart(int at)
    {
        int start = SignedStart(at);
        start = start > _floor && CurrencySigns.Currency(_text[start - 1]) is not null ? SignedStart(start - 1) : start;
        for (int words = 0; words < 2; words++)
        {
            int end = start - 1 > _floor && _text[start - 1] is ' ' or '\u00A0' or '\u3000' ? start - 1 : start; // 超过 500户
            ReadOnlySpan<char> before = _text[Math.Max(_floor, end - MostQualifier)..end];
            int length = QualifierWords.EndingBefore(before);
            bool place = start < _text.Length && _text[start] is '十' or '百' or '千' or '万' or '亿';
            if (length == 0 && place && before.Length > 0 && before[^1] is '数' or '几' or '上')
            {
                length = 1;
            }

            bool past = length == 1 && before[^1] == '过' && !(place || _text[start] == '半');
            if (length == 0 || past || NumberContext.NoQualifier.AtEnd(before, out _) > length)
            {
                break;
            }

            start = end - length;
        }

        return start;
    }

    // A minus behind a figure is a dash, 负 behind 肩 no minus.
    private readonly int SignedStart(int at)
    {
        ReadOnlySpan<char> before = _text[Math.Max(_floor, at - 2)..at];
        bool dash = before.Length > 0 && before[^1] is '-' or '−' or '－' or '﹣';
        bool minus = dash && at - 1 is var sign
            && (sign == 0 || (sign > _floor && !char.IsAsciiLetterOrDigit(_text[sign - 1]) && _text[sign - 1] != _text[sign]));
        bool negative = before.EndsWith('负') && NumberContext.NoSign.AtEnd(before, out _) == 0;
        return minus || negative ? at - 1 : before is "零下" ? at - 2 : at;
    }

    // 近三年, 过去五年, 连续3年.
    private readonly int DurationStart(int at)
    {
        ReadOnlySpan<char> before = _text[Math.Max(_floor, at - 2)..at];
        return before.EndsWith("过去", StringComparison.Ordinal) || before.EndsWith("未来", StringComparison.Ordinal)
            || before.EndsWith("最近", StringComparison.Ordinal)
                || before.EndsWith("今后", StringComparison.Ordinal) || before.EndsWith("连续", StringComparison.Ordinal) ? at - 2
            : before.EndsWith("近", StringComparison.Ordinal) ? at - 1
            : at;
    }
}
