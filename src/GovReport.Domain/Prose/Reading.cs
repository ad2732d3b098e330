using System.Runtime.InteropServices;

namespace GovReport.Domain.Prose;

/// <summary>
/// Gives the numbers that the scanner finds their role, subject, shared unit and period, each from what stands before it.
/// </summary>
internal ref struct Reading(ReadOnlySpan<char> text, UnitCatalogue units)
{
    private const int Window = 96;

    // A sentence beyond these is no sentence; what looks around in one then takes bounded time.
    private const int MostNumbers = 64;
    private const int MostCharacters = 2000;

    private static readonly CharSet ClauseEnds = new("，,。；;！!？?（）()\n：①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮");
    private static readonly CharSet HeadingMarks = new("、）.．");
    private static readonly CharSet LineEnds = new("。！!？?；;：:…，,、”》\n\r \u3000");

    private readonly ReadOnlySpan<char> _text = text;
    private TextFigure[] _found = ArrayPool<TextFigure>.Shared.Rent(64);
    private int _count;
    private PeriodReader _periods = new(text);
    private readonly List<(int Start, int First)> _sentences = [(0, 0)];
    private int _sentence;    // where the sentence starts
    private int _firstOf;     // the index of its first number
    private int _listFirst = -1; // the first number of a list with 分别

    /// <summary>All numbers of the text.</summary>
    internal TextFigure[] Figures()
    {
        var scanner = new FigureScanner(_text, units);
        int end = 0;
        while (scanner.MoveNext(out TextFigure found))
        {
            int stop = scanner.LastMark >= end
                ? LastEnd(end, Math.Min(found.Start, scanner.LastMark + 1), FigureScanner.SentenceEnds)
                : end;
            bool endless = _count - _firstOf >= MostNumbers || found.Start - _sentence > MostCharacters;
            if (stop > end || endless)
            {
                CloseList();
                (_sentence, _firstOf) = (Math.Max(stop, found.Start - MostCharacters), _count);
                _sentences.Add((_sentence, _firstOf));
            }

            end = found.End;
            Add(found);
        }

        CloseList();
        TextFigure[] figures = _found[.._count];
        ArrayPool<TextFigure>.Shared.Return(_found, clearArray: true);
        return figures;
    }

    /// <summary>Where the sentences that hold numbers start, and the place of their first number.</summary>
    internal readonly ReadOnlySpan<(int Start, int First)> Sentences => CollectionsMarshal.AsSpan(_sentences);

    private void Append(in TextFigure found)
    {
        if (_count == _found.Length)
        {
            TextFigure[] full = _found;
            _found = ArrayPool<TextFigure>.Shared.Rent(2 * _count);
            full.CopyTo(_found, 0);
            ArrayPool<TextFigure>.Shared.Return(full, clearArray: true);
        }

        _found[_count++] = found;
    }

    private void Add(in TextFigure found)
    {
        int index = _count;
        if (found.Role == FigureRole.Date)
        {
            _periods.See(found.Start, found.End, _sentence, index == 0 ? 0 : _found[index - 1].End, isLate: LastQuantity() >= 0);
        }

        if (!found.IsQuantity)
        {
            Append(found);
            return;
        }

        int previous = LastQuantity();
        bool listed = previous >= 0 && previous == index - 1 && IsListGap(_text[_found[previous].End..found.Start]);
        if (!listed)
        {
            CloseList();
        }

        TextFigure figure = ShareUnit(found, previous, listed);
        (int Clause, FigureRole Role, ChangeDirection? Direction, (int, int) Subject) said = Describe(figure, previous, listed);
        bool isLevel = said.Role is FigureRole.Level or FigureRole.Growth || figure.UnitSpan.Length == 0;
        Append(figure with
        {
            Role = said.Role,
            Direction = said.Direction,
            SubjectSpan = said.Subject,
            Period = _periods.Of(found.Start, _sentence, isLevel)
        });
        if (!listed && _text[said.Clause..found.Start].Contains("分别", StringComparison.Ordinal))
        {
            _listFirst = index;
        }
    }

    /// <summary>What the words of its clause before a number say of it, and where these start.</summary>
    private readonly (int Clause, FigureRole Role, ChangeDirection? Direction,
        (int Start, int Length) Subject) Describe(in TextFigure figure, int previous, bool listed)
    {
        int clause = ClauseStart(figure.Start, previous);
        (FigureRole role, ChangeDirection? direction) = (figure.Role, figure.Direction);
        if (role == FigureRole.Level && figure.Figure is { } print)
        {
            (role, direction) = RoleReader.Read(_text[clause..figure.Start], _text[figure.End..Math.Min(_text.Length, figure.End + 8)],
                print);
            bool continues = role == FigureRole.Level && print.Unit.IsPercentLike && previous >= 0
                && _found[previous] is { Role: FigureRole.Share or FigureRole.Growth, Figure.Unit.IsPercentLike: true } last
                && SubjectWords.Links.TrimEnd(_text[clause..figure.Start]).IsEmpty
                && (last.Role == FigureRole.Share || !Words(last.SubjectSpan).ContainsAny('率', '比'));
            (role, direction) = continues
                ? (_found[previous].Role,
                    _found[previous].Role != FigureRole.Growth ? direction : listed ? _found[previous].Direction : ChangeDirection.Up)
                : (role, direction);
            direction ??= listed && role == FigureRole.Points && _found[previous].Role == role ? _found[previous].Direction : null;
            bool inherits = listed && role == FigureRole.Level && _found[previous] is { Figure: { } before } first
                && (before.Unit == print.Unit || before.Unit == Unit.None) && clause >= first.End;
            (role, direction) = inherits ? (_found[previous].Role, _found[previous].Direction) : (role, direction);
        }

        (int Start, int Length) subject = SubjectOf(figure, role, previous, clause);

        // 对38户117人监测户: what follows the last of a run is said of the first, too.
        if (previous >= 0 && _found[previous].End == figure.Start && subject.Start >= figure.End
            && _found[previous].SubjectSpan.Length == 0)
        {
            _found[previous] = _found[previous] with { SubjectSpan = subject };
        }

        return (clause, role, direction, subject);
    }

    private readonly ReadOnlySpan<char> Words((int Start, int Length) span) => _text.Slice(span.Start, span.Length);

    private readonly (int Start, int Length) SubjectOf(in TextFigure figure, FigureRole role, int previous, int clause)
    {
        if (previous >= 0 && _found[previous].SubjectSpan is { Length: > 0 } last && last.Start >= _found[previous].End)
        {
            clause = Math.Min(figure.Start, Math.Max(clause, last.Start + last.Length));
        }

        (int Start, int Length) own = WordsBefore(clause, figure.Start);
        bool none = figure is { UnitSpan.Length: 0, Figure: { Number: 0 } };
        if (none && SubjectReader.AfterNone(_text, figure.End) is { Length: > 1 } what)
        {
            return what;
        }

        bool counts = figure.IsFigure && figure.Print.Unit is var unit && (unit.IsCount || unit == Unit.None || unit.IsPercentLike);
        bool named = counts && role is FigureRole.Level or FigureRole.Share;
        bool ofGoal = role == FigureRole.Share && previous >= 0 && _found[previous].SubjectSpan.Length > 0
            && RoleReader.EndsWithGoal(_text[clause..figure.Start]);
        bool awaits = named && SubjectReader.AwaitsObject(_text[clause..figure.Start]);
        bool hasOwn = own.Length > 1 && !ofGoal;
        (int Start, int Length) after = named && (awaits || !hasOwn) ? SubjectReader.After(_text, figure.End) : default;
        if (hasOwn || (awaits && after.Length > 1))
        {
            return awaits && after.Length > 1 ? after : own;
        }

        (int, int) inherited = previous >= 0 ? _found[previous].SubjectSpan : default;
        bool touches = previous >= 0 && _found[previous].End == figure.Start;
        bool follows = role is FigureRole.Growth or FigureRole.Points or FigureRole.Share or FigureRole.Multiple or FigureRole.Rank;
        if (touches && after.Length > 1 && _found[previous].SubjectSpan is var run
            && (run.Length == 0 || ClauseEnds.FirstIn(_text[Math.Min(run.Start + run.Length, figure.Start)..figure.Start]) >= 0))
        {
            return after;
        }

        if ((touches || follows) && inherited is (_, > 0))
        {
            return inherited;
        }

        if (after.Length > 0)
        {
            return after;
        }

        bool possessive = own.Length == 0 && role == FigureRole.Level && _text[figure.End..].StartsWith("的", StringComparison.Ordinal);
        if (possessive && SubjectReader.After(_text, figure.End + 1) is { Length: > 3 } possessed)
        {
            return possessed;
        }

        int before = ClauseStart(Math.Max(_sentence, clause - 1), previous);
        (int Start, int Length) earlier = clause > before && clause - before < Window ? WordsBefore(before, clause - 1) : default;
        return earlier.Length > 1 ? earlier : inherited is (_, > 0) ? inherited : own;
    }

    // A date parts the words: 财政收入由2020年的120亿元. What stands before it counts where nothing stands behind it.
    private readonly (int Start, int Length) WordsBefore(int from, int to)
    {
        for (int i = _count - 1; i >= _firstOf && to > from; i--)
        {
            if (_found[i] is { Role: FigureRole.Date } date && date.End <= to && date.Start >= from)
            {
                (int Start, int Length) behind = SubjectReader.Before(_text, date.End, to);
                if (behind.Length > 0)
                {
                    return behind;
                }

                to = date.Start;
            }
        }

        return SubjectReader.Before(_text, from, to);
    }

    // 0.7、4.3个百分点; 8000（5200）亩.
    private readonly TextFigure ShareUnit(in TextFigure found, int previous, bool listed)
    {
        TextFigure shared = found;
        if (found is { UnitSpan.Length: 0, Figure: { Scale: Scale.One } bare } && found.End + 1 < _text.Length
            && _text[found.End] is '）' or ')'
            && previous >= 0 && _found[previous] is { UnitSpan.Length: 0 } && UnitBehind(found.End + 1) is { } behind)
        {
            shared = found with { Figure = bare.With(behind.Unit, behind.Scale), UnitSpan = behind.Span };
            listed = true;
        }

        if (shared.UnitSpan.Length == 0 || previous < _firstOf || shared.Figure is not { } whole)
        {
            return shared;
        }

        // 高于全省1.2个、全市0.6个百分点: the 个 of points.
        bool points = whole.Unit == Unit.Points && _text[_found[previous].End..].StartsWith("、", StringComparison.Ordinal)
            && found.Start - _found[previous].End < 12;
        int from = previous + 1;
        while (from > _firstOf && (listed || (points && from == previous + 1)) && LacksUnit(_found[from - 1], whole)
            && (from > previous || IsListGap(_text[_found[from - 1].End.._found[from].Start])))
        {
            from--;
        }

        for (int i = from; i <= previous; i++)
        {
            TextFigure part = _found[i] with
            { Figure = _found[i].Figure!.Value.With(whole.Unit, whole.Scale), UnitSpan = shared.UnitSpan, Role = FigureRole.Level };
            (_, FigureRole role, ChangeDirection? direction, (int, int) subject) =
                Describe(part, i > _firstOf && _found[i - 1].IsQuantity ? i - 1 : -1, listed: i > from);
            _found[i] = part with { Role = role, Direction = direction, SubjectSpan = subject };
        }

        return shared;
    }

    private static bool LacksUnit(in TextFigure figure, in Figure whole) => figure is { IsQuantity: true, Figure: { } print }
        && (figure.UnitSpan.Length == 0
            ? print.Unit == Unit.None && (print.Scale == Scale.One || print.Scale == whole.Scale)
            : print.Unit == Unit.Item && whole.Unit == Unit.Points);

    private readonly (Unit Unit, Scale Scale, (int Start, int Length) Span)? UnitBehind(int at)
    {
        Scale scale = ScaleWords.ReadStart(_text[at..], out int word);
        return units.TryReadStart(_text[(at + word)..], out Unit? unit, out int length) ? (unit, scale, (at + word, length)) : null;
    }

    // A、B分别完成x、y，同比分别增长p、q: each number has a name of its own.
    private void CloseList()
    {
        int first = _listFirst, count = _count - first;
        _listFirst = -1;
        if (first < 0 || count < 2)
        {
            return;
        }

        Span<TextFigure> found = _found;
        int before = first - 1;
        while (before >= _firstOf && !found[before].IsQuantity)
        {
            before--;
        }

        int clause = ClauseStart(found[first].Start, before >= _firstOf ? before : -1);
        int respectively = _text[clause..found[first].Start].IndexOf("分别", StringComparison.Ordinal);
        if (respectively < 0)
        {
            return;
        }

        respectively += clause;
        if (NameList.TryAssign(_text, clause, respectively, found.Slice(first, count)) || first - count < _firstOf)
        {
            return;
        }

        bool adjacent = SubjectReader.Before(_text, clause, respectively).Length == 0
            && !_text[found[first - count].Start..found[first].Start].ContainsAny('；', ';');
        for (int i = 0; adjacent && i < count; i++)
        {
            TextFigure named = found[first - count + i];
            if (named.IsQuantity)
            {
                found[first + i] = found[first + i] with { SubjectSpan = named.SubjectSpan, SubjectTail = named.SubjectTail };
            }
        }
    }

    private readonly int LastQuantity()
    {
        for (int i = _count - 1; i >= _firstOf && i >= _count - 4; i--)
        {
            if (_found[i].IsQuantity)
            {
                return i;
            }
        }

        return -1;
    }

    // The words that belong to a number start behind the last mark or the last quantity.
    private readonly int ClauseStart(int at, int previous)
    {
        int floor = Math.Max(Math.Max(_sentence, at - Window), previous >= 0 ? Math.Min(at, _found[previous].End) : 0);
        ReadOnlySpan<char> words = _text[floor..at];
        int end = LastEnd(floor, at, ClauseEnds) - floor - 1;
        int list = words.LastIndexOf('、');
        bool namesBefore = list > end
            && (words[list..].Contains("分别", StringComparison.Ordinal) || words[list..].Contains("均", StringComparison.Ordinal));
        return floor + (namesBefore ? end + 1 : Math.Max(end, list) + 1);
    }

    /// <summary>
    /// The offset behind the last of the marks; <paramref name="from"/> where there is none. A line broken inside a sentence is no mark.
    /// </summary>
    private readonly int LastEnd(int from, int to, CharSet marks)
    {
        int end = to;
        while (marks.LastIn(_text[from..end]) is >= 0 and var at)
        {
            end = from + at;
            if (_text[end] != '\n' || EndsLine(end))
            {
                return end + 1;
            }
        }

        return from;
    }

    // A line ends a sentence with a mark, before a blank line or an indent, and as a numbered heading.
    private readonly bool EndsLine(int at)
    {
        if (at == 0 || at + 1 >= _text.Length || LineEnds.Contains(_text[at - 1])
            || _text[at + 1] is '\n' or '\r' or ' ' or '\u3000' or '\t')
        {
            return at == 0 || _text[at - 1] is not ('，' or ',' or '、' or '；');
        }

        ReadOnlySpan<char> line = _text[Math.Max(0, at - 40)..at];
        line = line[(line.LastIndexOf('\n') + 1)..];
        return IsHeading(line) || IsHeading(_text[(at + 1)..Math.Min(_text.Length, at + 8)]);
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        int mark = HeadingMarks.FirstIn(line[..Math.Min(line.Length, 6)]);
        return mark > 0 && !(line[mark] == '.' && mark + 1 < line.Length && Digits.Value(line[mark + 1]) >= 0)
            && (NumberWords.Digit(line[mark - 1]) > 0 || Digits.Value(line[mark - 1]) >= 0 || line[mark - 1] == '十');
    }

    private static bool IsListGap(ReadOnlySpan<char> gap)
    {
        gap = gap.Trim();
        return gap is "、" or "和" or "与" or "及" or "以及" or "，" or "、和" or "," or "/" or "（" or "(" || gap is "；";
    }
}
