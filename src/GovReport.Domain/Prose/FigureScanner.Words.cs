namespace GovReport.Domain.Prose;

/// <summary>Numbers in words, where most numerals of a text are no number at all.</summary>
internal ref partial struct FigureScanner
{
    // 第八届, 第3位, 第三季度, 第一书记.
    private readonly bool TryReadOrdinal(int at, out TextFigure found)
    {
        if (PrintedDate.Read(_text[at..], out _) is > 0 and var quarter)
        {
            return Take(at, quarter, FigureRole.Date, null, out found);
        }

        int blank = Blank(at + 1), from = at + 1 + blank; // 第 8 届
        ReadOnlySpan<char> rest = _text[from..Math.Min(_text.Length, from + Window)];
        int digits = Digits.Run(rest);
        int number = digits > 0 ? digits : Numeral.Read(rest).Length;
        if (number == 0)
        {
            return Take(at, 0, FigureRole.Ordinal, null, out found);
        }

        int gap = Blank(from + number);
        ReadOnlySpan<char> before = _text[Math.Max(_floor, at - Window)..at], after = rest[Math.Min(rest.Length, number + gap)..];
        bool placed = after.IsEmpty || Boundaries.Contains(after[0])
            || after[0] is '的' or '和' or '升' or '跃' or '前' or '提' or '降' or '上' or '下';
        bool place = after.StartsWith("位", StringComparison.Ordinal) || after.StartsWith("名", StringComparison.Ordinal);
        bool league = after.StartsWith("方阵", StringComparison.Ordinal) || after.StartsWith("梯队", StringComparison.Ordinal);
        if (place || ((placed || league) && NumberContext.Ranks.AtEnd(before, out _) > 0))
        {
            int length = from + number - at + (place ? gap + 1 : 0);
            return Take(at, length, FigureRole.Rank, Parsed(_text.Slice(at, length)), out found, place ? (at + length - 1, 1) : default);
        }

        int unit = NumberContext.Ordinals.AtStart(after, out _);
        bool classifier = unit == 0 && units.TryReadStart(after, out _, out unit);
        bool named = classifier || unit > 0;
        return Take(at, from + number - at + (named ? gap + Math.Min(unit, after.Length) : 0), FigureRole.Ordinal, null, out found);
    }

    private readonly int Blank(int at) => at < _text.Length && _text[at] is ' ' or '\u00A0' or '\u3000' ? 1 : 0;

    // 零 and 无 as a count of none.
    private readonly bool TryReadNone(int at, out TextFigure found)
    {
        ReadOnlySpan<char> rest = _text[at..];
        found = default;
        if (WholePrints.ReadStart(rest, out Figure figure) is not (> 0 and var length) || NumberContext.Words.AtStart(rest, out _) > length)
        {
            return false;
        }

        length = length == 3 && rest[0] == '零' ? WholePrints.ReadStart(rest[..1], out figure) : length;
        ReadOnlySpan<char> after = rest[length..];
        bool alone = length > 2 || (rest[0] is '零' or '无' && (NumberContext.None.AtStart(after.TrimStart('“').TrimStart('”'), out _) > 0
            || (rest[0] == '零' && at > 0 && _text[at - 1] is not ('清' or '归' or '从' or '社')
                && (after.IsEmpty || Boundaries.Contains(after[0])))));
        return alone && figure.Value.Value.Sign == 0 && Take(at, length, FigureRole.Level, figure, out found);
    }

    // 近翻番, 基本实现翻番: words that change what a doubling says belong to it; 实现 does not.
    private readonly int DoublingStart(int at)
    {
        for (int back = Math.Min(at, WholePrints.BeforeDoubling); back > 0; back--)
        {
            if (WholePrints.ReadStart(_text[(at - back)..], out Figure figure) > back
                && figure is { IsDoubling: true, Qualifier: not Qualifier.None })
            {
                return at - back;
            }
        }

        return at;
    }

    private bool TryReadWords(int at, out TextFigure found)
    {
        ReadOnlySpan<char> rest = _text[at..];
        found = default;
        if (_text[at] == '翻')
        {
            if (Previous(at) is '个' or '“')
            {
                return false;
            }

            int from = DoublingStart(at);
            bool doubles = WholePrints.ReadStart(_text[from..], out Figure doubled) is > 0 and var printed
                && Take(from, printed, FigureRole.Multiple, doubled, out found);
            found = found with { Direction = doubles ? ChangeDirection.Up : null };
            return doubles;
        }

        int numerals = NumeralRun(rest);
        bool binds = _text[at] == '一' && NumberContext.BindsOne.Contains(Previous(at), StringComparison.Ordinal);
        if (binds && !(numerals > 1 && NumberWords.Power(rest[1]) + NumberWords.GreatPower(rest[1]) > 0))
        {
            return false;
        }

        if (TryReadTop(at, numerals, out found))
        {
            return true;
        }

        int start = QualifiedStart(at);
        if (start < at && _text[start] == '过' && Previous(start) == '双')
        {
            return false;
        }

        if (ReadPlan(rest) is > 0 and var plan)
        {
            return Take(at, plan, FigureRole.Ordinal, null, out found);
        }

        if (TryReadSpan(at, numerals, out found))
        {
            return true;
        }

        int word = NumberContext.Words.AtStart(rest, out bool isName);
        TextFigure read = default;
        bool figure = !(start == at && StandsAlone(at, numerals)) && TryReadFigure(start, _text.Length, out read) && !IsBroken(read)
            && IsNumber(at, numerals, read);
        bool broken = !figure && read.IsFigure && IsBroken(read);
        if (figure && read.End >= at + word && !(word > 0 && start == at && read.End == at + word))
        {
            found = RoleOf(read) is not FigureRole.Level and var own ? read with { Role = own } : read;
            return true;
        }

        if (word > 0)
        {
            _at = at + Math.Max(word, 1);
            return isName && Take(at, word, FigureRole.Name, null, out found);
        }

        int suffix = NumberContext.Ordinals.AtStart(rest[numerals..], out FigureRole role);
        bool congress = suffix == 0 && numerals >= 2 && rest[numerals..].StartsWith("大", StringComparison.Ordinal) && rest[0] is '十' or '二';
        if (suffix > 0 || (congress && numerals < rest.Length))
        {
            int length = suffix > 0 && rest[numerals] is '届' or '期' or '级' or '类' or '号' ? numerals + 1 : congress
                ? numerals + 1
                : numerals + suffix;
            return Take(at, length, congress ? FigureRole.Ordinal : role, null, out found);
        }

        _at = Math.Max(_at, at + numerals);
        return broken && Take(at, UnreadableEnd(at + numerals) - at, FigureRole.Name, null, out found);
    }

    // 十四五, “八五”普法.
    private readonly int ReadPlan(ReadOnlySpan<char> rest)
    {
        if (rest.Length >= 3 && rest[0] == '十' && NumberWords.Digit(rest[1]) > 0 && rest[2] == '五'
            && (rest.Length == 3 || NumeralRun(rest[2..]) == 1) && !units.TryReadStart(rest[3..], out _, out _))
        {
            return 3;
        }

        return rest.Length >= 3 && rest[1] == '五' && NumberWords.Digit(rest[0]) > 0 && rest[2] is '”' or '普' or '规' ? 2 : 0;
    }

    // 三年, 近两年, 一季度, 十月, 二〇二四年.
    private readonly bool TryReadSpan(int at, int numerals, out TextFigure found)
    {
        ReadOnlySpan<char> rest = _text[at..];
        int start = at > _floor && _text[at - 1] == '前' ? at - 1 : at;
        if (PrintedDate.Read(_text[start..], out _) is > 0 and var quarter)
        {
            return Take(start, quarter, FigureRole.Date, null, out found);
        }

        ReadOnlySpan<char> after = rest[numerals..];
        if (after.IsEmpty || after[0] is not ('年' or '月' or '周' or '余' or '多' or '个'))
        {
            return Take(at, 0, FigureRole.Date, null, out found);
        }

        bool year = after.StartsWith("年", StringComparison.Ordinal) || after.StartsWith("周年", StringComparison.Ordinal)
            || after.StartsWith("余年", StringComparison.Ordinal) || after.StartsWith("多年", StringComparison.Ordinal)
            || after.StartsWith("个季度", StringComparison.Ordinal);
        bool month = after.StartsWith("月", StringComparison.Ordinal) && numerals <= 2 && rest[0] is not ('百' or '千' or '万' or '亿' or '半');
        int duration = DurationStart(at);
        bool single = numerals == 1 && rest[0] is '一' or '千' or '万' or '百' or '半' or '亿' && duration == at;
        if ((!year && !month) || single)
        {
            return Take(at, 0, FigureRole.Date, null, out found);
        }

        int length = numerals + (after[0] is '年' or '月' ? 1 : after[0] == '个' ? 3 : 2);
        bool half = year && rest[length..].StartsWith('半')
            && (rest.Length == length + 1 || !units.TryReadStart(rest[(length + 1)..], out _, out _))
            && !FigureParser.IsNoHalf(rest[length..]);
        return Take(duration, at + length + (half ? 1 : 0) - duration, FigureRole.Date, null, out found);
    }

    // 一是, 四大: a single digit before what neither is a unit nor may stand before one.
    private readonly bool StandsAlone(int at, int numerals) => numerals == 1 && NumberWords.Digit(_text[at]) > 0
        && (at + 1 == _text.Length || !(units.MayStart(_text[at + 1]) || BeforeUnits.Contains(_text[at + 1])));

    /// <summary>Whether a numeral with a unit is meant as a number, not as part of a word or a slogan.</summary>
    private readonly bool IsNumber(int at, int numerals, in TextFigure read)
    {
        Figure figure = read.Print;
        ReadOnlySpan<char> after = _text[read.End..Math.Min(_text.Length, read.End + 8)];
        bool qualified = read.Start < at;
        if (figure.Unit == Unit.None)
        {
            bool counts = figure.Scale != Scale.One || numerals > 2
                || figure.Qualifier is Qualifier.Several or Qualifier.Upwards or Qualifier.Over;
            bool scaled = figure.Scale != Scale.One && numerals > 1;
            return counts && read.Length > 1 && (qualified || numerals > 1)
                && (scaled || (!after.IsEmpty && !Boundaries.Contains(after[0]))) && numerals < 12;
        }

        if (_text[at] == '一' && numerals == 1 && figure.Unit.IsCount)
        {
            return false;
        }

        if (figure.Unit.IsPercentLike || (figure.Number.Scale > 0 && _text[at] != '半') || figure.Unit.Kind is "points" or "ratio"
            || numerals > 1 || qualified || figure.Upper is not null
            || figure.Scale != Scale.One || figure.Qualifier is Qualifier.Over or Qualifier.Several or Qualifier.Upwards)
        {
            return !(numerals == 1 && qualified && figure.Unit.Kind == "days");
        }

        (int unit, int unitLength) = read.UnitSpan;
        ReadOnlySpan<char> printed = _text.Slice(unit, unitLength);
        return (_text[at] is not ('一' or '百' or '千' or '万' or '亿') || (_text[at] == '一' && printed.SequenceEqual("个小时")))
            && (printed.SequenceEqual("件") ? _text[at] == '十' : printed.SequenceEqual("个")
                ? NumberContext.Counted.AtStart(after, out _) > 0
                : NumberContext.CountingUnits.AtStart(printed, out _) == printed.Length);
    }

    // At most as many as a numeral may have, so that a long run of numerals is read in linear time.
    private static int NumeralRun(ReadOnlySpan<char> rest)
    {
        int end = rest[..Math.Min(rest.Length, 32)].IndexOfAnyExcept(NumeralValues);
        return end < 0 ? Math.Min(rest.Length, 32) : end;
    }
}
