namespace GovReport.Domain.Prose;

/// <summary>Finds the numbers of a text front to back and tells those that state no quantity from those that may.</summary>
internal ref partial struct FigureScanner(ReadOnlySpan<char> text, UnitCatalogue units)
{
    private const string Numerals = "零〇一二两三四五六七八九十百千万亿半";
    private const string AsciiAndWide = "0123456789０１２３４５６７８９";
    private const int Window = 24;
    private const int MostDigits = 29;

    private static readonly CharSet Starters = new(AsciiAndWide + Numerals + "第翻无未没");
    private static readonly CharSet StartersAndMarks = new(AsciiAndWide + Numerals + "第翻无未没。！!？?\n");
    private static readonly SearchValues<char> NumeralValues = SearchValues.Create(Numerals);
    private static readonly CharSet Boundaries = new("，,。；;：:∶！!？?、（）()“”\"‘’《》【】\r\n\t \u3000…");

    private static readonly CharSet BeforeUnits = new("余多来点×*至到-–—―~～〜－−‐‑∼ \u00A0\u3000\n");

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private int _floor;
    private int _ratioEnd;

    /// <summary>What may end a sentence.</summary>
    internal static readonly CharSet SentenceEnds = new("。！!？?\n");

    /// <summary>Where the last character that may end a sentence was passed; −1 where none was.</summary>
    internal int LastMark { get; private set; } = -1;

    /// <summary>
    /// The next number of the text; its role is that of a number that states no quantity, or
    /// <see cref="FigureRole.Level"/>, or Share and Rank where its form tells.
    /// </summary>
    internal bool MoveNext(out TextFigure found)
    {
        while (_at < _text.Length && StartersAndMarks.FirstIn(_text[_at..]) is >= 0 and var step)
        {
            int at = _at + step;
            _at = at + 1;
            bool read = _text[at] switch
            {
                '第' => TryReadOrdinal(at, out found),
                '零' when PlacesFollow(at) => TryReadWords(at, out found),
                '零' or '无' or '未' or '没' => TryReadNone(at, out found),
                '。' or '！' or '!' or '？' or '?' or '\n' => Take(LastMark = at, 0, FigureRole.Name, null, out found),
                var c => Digits.Value(c) >= 0 ? TryReadDigits(at, out found) : TryReadWords(at, out found),
            };
            if (read)
            {
                _at = _floor = found.End;
                return true;
            }
        }

        found = default;
        return false;
    }

    private bool TryReadDigits(int at, out TextFigure found)
    {
        ReadOnlySpan<char> rest = _text[at..];
        int run = Digits.Run(rest), number = NumberLength(at);
        if (at < _ratioEnd)
        {
            return Take(at, number, FigureRole.Share, Parsed(rest[..number]), out found);
        }

        if (TryReadName(at, run, number, out found) || TryReadTop(at, run, out found) || TryReadDate(at, out found))
        {
            return true;
        }

        if (RatioLength(rest) is > 0 and var ratio)
        {
            _ratioEnd = at + ratio;
            return Take(at, number, FigureRole.Share, Parsed(rest[..number]), out found);
        }

        int start = IsPointBefore(at) ? at - 1 : at;
        int qualified = QualifiedStart(start);
        int limit = number < Digits.Extent(rest) ? at + number : _text.Length;
        bool read = run <= MostDigits && TryReadFigure(qualified, limit, out found);
        if (read && qualified < start && found.End < _text.Length && _text[found.End] is '余' or '多')
        {
            read = TryReadFigure(start, limit, out found); // 近2000余万元: the nearer word tells
        }

        if (!read || IsBroken(found))
        {
            return Take(start, UnreadableEnd(at + number) - start, FigureRole.Name, null, out found);
        }

        found = RoleOf(found) is not FigureRole.Level and var role ? found with { Role = role } : found;
        return true;
    }

    // G206, 2.2本年…, 12345热线, 125°.
    private readonly bool TryReadName(int at, int run, int number, out TextFigure found)
    {
        ReadOnlySpan<char> after = _text[(at + number)..];
        int numbering = NumberingLength(at, run);
        return NameAround(at, number) is { Length: > 0 } name ? Take(name.Start, name.Length, FigureRole.Name, null, out found)
            : numbering > 0 ? Take(at, numbering, FigureRole.Ordinal, null, out found)
            : IsCode(at, run) ? Take(at, number, Previous(at) is '=' or '＝' or '为' ? FigureRole.Condition : FigureRole.Name, null,
                out found)
            : Take(at, !after.IsEmpty && after[0] is '°' or '′' or '″' ? number + 1 : 0, FigureRole.Name, null, out found);
    }

    private readonly bool TryReadDate(int at, out TextFigure found)
    {
        ReadOnlySpan<char> rest = _text[at..];
        if (at > _floor && Previous(at) == '前' && PrintedDate.Read(_text[(at - 1)..], out _) is > 0 and var part)
        {
            return Take(at - 1, part, FigureRole.Date, null, out found);
        }

        if (ClockLength(rest) is > 0 and var clock)
        {
            return Take(at, clock, FigureRole.Date, null, out found);
        }

        int date = PrintedDate.Read(rest, out _);
        int start = date > 0 ? DurationStart(at) : at;
        return Take(start, date > 0 ? at + date - start : 0, FigureRole.Date, null, out found);
    }

    // 8:30, 17：30.
    private static int ClockLength(ReadOnlySpan<char> rest)
    {
        int hours = Digits.Run(rest[..Math.Min(3, rest.Length)]);
        bool colon = hours is 1 or 2 && rest.Length > hours + 2 && rest[hours] is ':' or '：'
            && Digits.Run(rest[(hours + 1)..Math.Min(rest.Length, hours + 4)]) == 2;
        return colon && rest[hours + 1] is >= '0' and <= '5'
            && (rest.Length == hours + 3 || rest[hours + 3] is not (':' or '：' or '∶' or '.'))
            && (hours == 1 || Digits.Value(rest[0]) <= 2) ? hours + 3 : 0;
    }

    private bool TryReadFigure(int start, int limit, out TextFigure found)
    {
        PrintExtent extent = start > 0 && StartsFromTo(start) ? PrintExtent.StartWithoutWords : PrintExtent.Start;
        FigureParser parser = new(_text[start..limit], units, extent);
        if (!parser.TryReadStart(out Figure figure, out int length))
        {
            found = default;
            return false;
        }

        (int unit, int unitLength) = parser.PrintedUnit;
        return Take(start, length, FigureRole.Level, figure, out found, unitLength > 0 ? (start + unit, unitLength) : default);
    }

    // 由10%到20% are two figures, 10%到20% may be one.
    private readonly bool StartsFromTo(int start)
    {
        ReadOnlySpan<char> before = _text[Math.Max(_floor, start - Window)..start];
        int from = before.LastIndexOfAny('由', '从');
        return from >= 0 && Boundaries.FirstIn(before[from..]) < 0;
    }

    // The form alone tells: conditions, names by unit or noun, places.
    private readonly FigureRole RoleOf(in TextFigure found)
    {
        (int start, int end, Figure figure) = (found.Start, found.End, found.Print);
        ReadOnlySpan<char> before = _text[Math.Max(_floor, start - Window)..start],
            after = _text[end..Math.Min(_text.Length, end + Window)];
        bool years = figure.Unit.Kind == "age";
        if (figure.Unit.Kind is "voltage" || IsNamed(before, after, figure))
        {
            return FigureRole.Name;
        }

        if (years)
        {
            return before.EndsWith("提高", StringComparison.Ordinal) || before.EndsWith("增加", StringComparison.Ordinal)
                || before.Contains("寿命", StringComparison.Ordinal) || before.Contains("平均年龄", StringComparison.Ordinal)
                ? FigureRole.Level
                : FigureRole.Condition;
        }

        return IsThreshold(figure, after) || IsCondition(start, end, figure, after) ? FigureRole.Condition
            : IsPlace(before, after, figure) ? FigureRole.Rank
            : FigureRole.Level;
    }

    private static bool IsNamed(ReadOnlySpan<char> before, ReadOnlySpan<char> after, in Figure figure)
    {
        if (figure.Unit == Unit.None && figure.Scale == Scale.One)
        {
            return NumberContext.NamedByNumber.AtStart(PastList(after), out _) > 0
                || (before.Length > 0 && before[^1] is '“' or '"' or '‘');
        }

        if (figure.Unit.Symbol == "英寸")
        {
            return true;
        }

        if (figure.Unit.Kind is not ("days" or "length"))
        {
            return false;
        }

        after = after.TrimStart('”');
        ReadOnlySpan<char> noun = Boundaries.Before(after);
        return noun.IndexOf('圈') is >= 0 and < 9 || (figure.Unit.Symbol == "小时" && NumberContext.RoundTheClock.AtStart(noun, out _) > 0);
    }

    // 1、2级 is as little a number as 2级.
    private static ReadOnlySpan<char> PastList(ReadOnlySpan<char> after)
    {
        while (after.Length > 1 && after[0] is '、' or '-' or '—' or '至' or '和' && Digits.Run(after[1..]) is > 0 and < 3 and var run)
        {
            after = after[(1 + run)..];
        }

        return after;
    }

    private static bool IsPlace(ReadOnlySpan<char> before, ReadOnlySpan<char> after, in Figure figure) =>
        figure.Unit.Symbol is "位次" or "个位次" or "名次"
        || (figure.Unit == Unit.Person
            && (NumberContext.RankShifts.AtEnd(before, out _) > 0
                || (before.EndsWith("前", StringComparison.Ordinal) && !after.StartsWith("人", StringComparison.Ordinal))));

    // 超10亿元企业23户, 50亿元企业10户: money that sorts what is counted.
    private static bool IsThreshold(in Figure figure, ReadOnlySpan<char> after)
    {
        if (figure.Unit != Unit.Yuan || figure.Scale < Scale.Wan)
        {
            return false;
        }

        ReadOnlySpan<char> noun = Boundaries.Before(after);
        return NumberContext.Sorted.AtStart(noun, out _) is var length && length > 0
            && Starters.FirstIn(noun[length..]) is >= 0 and < 4;
    }

    // 80岁以上老人, 亿元以上项目32个; but 5家以上, 80%以上的村, 培育5家以上龙头企业.
    private readonly bool IsCondition(int start, int end, in Figure figure, ReadOnlySpan<char> after)
    {
        if (after.StartsWith("级", StringComparison.Ordinal) || after.StartsWith("俱乐部", StringComparison.Ordinal))
        {
            return true;
        }

        ReadOnlySpan<char> print = _text[start..end];
        bool threshold = print.EndsWith("以上", StringComparison.Ordinal) || print.EndsWith("以下", StringComparison.Ordinal)
            || print.EndsWith("以内", StringComparison.Ordinal);
        if (!threshold || figure.Unit.IsPercentLike || figure.Unit.Kind == "ratio" || after.IsEmpty || Boundaries.Contains(after[0])
            || after.StartsWith("的目标", StringComparison.Ordinal) || after[0] is '和' or '与' or '及' or '或')
        {
            return false;
        }

        ReadOnlySpan<char> noun = Boundaries.Before(after);
        return !figure.Unit.IsCount || Starters.FirstIn(noun) >= 0 || figure.Unit == Unit.Person || figure.Unit == Unit.Household;
    }

    private readonly char Previous(int at) => at > 0 ? _text[at - 1] : '\0';

    private readonly Figure? Parsed(ReadOnlySpan<char> digits) => Figure.TryParse(digits, units, out Figure figure, out _) ? figure : null;

    private readonly bool Take(int start, int length, FigureRole role, Figure? figure, out TextFigure found, (int, int) unit = default)
    {
        found = new TextFigure { Start = start, Length = length, Role = role, Figure = figure, UnitSpan = unit };
        return length > 0;
    }
}
