namespace GovReport.Domain;

/// <summary>Reads the codes and the words of periods.</summary>
public sealed partial record ReportingPeriod
{
    private const int LongestText = 40;
    private const char To = '～'; // between two ends in words; a dash may also stand inside a code

    private const string Dashes = "—–―－−‐‑";
    private const string Tildes = "~〜∼至到";
    private const string QuotationMarks = "“”\"‘’「」『』";
    private const string Ones = "〇一二三四五六七八九";

    // Parts of a year that have a name.
    private static readonly (string Name, Func<int, ReportingPeriod> Of)[] NamedParts =
    [
        ("上半年", year => Half(year, 1)), ("H1", year => Half(year, 1)),
        ("下半年", year => Half(year, 2)), ("H2", year => Half(year, 2)),
        ("Q1", year => Quarter(year, 1)), ("Q2", year => Quarter(year, 2)),
        ("Q3", year => Quarter(year, 3)), ("Q4", year => Quarter(year, 4)),
        ("末", LastDayOf), ("底", LastDayOf), ("年末", LastDayOf), ("年底", LastDayOf), ("年终", LastDayOf),
    ];

    // Parts of a year by the end of their words, a longer one before its own end.
    private static readonly (string End, PartReader Read)[] PartsByEnd =
    [
        ("季度", ReadQuarter), ("季", ReadQuarter),
        ("月份", ReadMonthWords), ("月累计", ReadThroughMonth), ("月末", ReadEndOfMonth), ("月底", ReadEndOfMonth), ("月", ReadMonthWords),
    ];

    private delegate ReportingPeriod? PartReader(int year, ReadOnlySpan<char> rest);

    private static readonly string[] Counts = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

    private static ReportingPeriod? ReadCode(ReadOnlySpan<char> s)
    {
        if (s.StartsWith("FYP"))
        {
            return ReadNumber(s[3..]) is >= 6 and <= 19 and var plan ? FiveYearPlan(plan) : null;
        }

        int slash = s.IndexOf('/');
        if (slash > 0)
        {
            return ReadCode(s[..slash]) is { } from && ReadCode(s[(slash + 1)..]) is { } to ? Joined(from, to) : null;
        }

        int year = s.Length >= 4 ? ReadNumber(s[..4]) : -1;
        return InRange(year) ? ReadCodeOf(year, s[4..]) : null;
    }

    private static ReportingPeriod? ReadCodeOf(int year, ReadOnlySpan<char> part) => part switch
    {
        [] => Year(year),
        ['-', 'H' or 'Q', _] => ReadNamed(year, part[1..]),
        ['-', _, _] => ReadMonthOf(year, part[1..]),
        ['-', _, _, '-', _, _] => DayOf(year, ReadNumber(part[1..3]), ReadNumber(part[4..])) is { } day ? AsOf(day) : null,
        _ => null,
    };

    // The two sides of a slash.
    private static ReportingPeriod? Joined(ReportingPeriod from, ReportingPeriod to) => (from.Kind, to.Kind) switch
    {
        (PeriodKind.Year, PeriodKind.Year) when from.EndYear < to.EndYear => Years(from.EndYear, to.EndYear),
        (PeriodKind.Month, PeriodKind.Month) when from.EndYear == to.EndYear => MonthsOf(to.EndYear, from.Start.Month, to.End.Month),
        (PeriodKind.AsOf, PeriodKind.AsOf) when from.Start <= to.Start => Days(from.Start, to.Start),
        _ => null,
    };

    // 1—n月, or months that are a quarter or a half (7—12月); null for others, which have no code of their own.
    private static ReportingPeriod? MonthsOf(int year, int from, int to)
    {
        if (from == 1)
        {
            return Cumulative(year, to);
        }

        bool isNamed = from < to && OfMonths(PeriodKind.Days, year, from, to).Plain.Kind is PeriodKind.Quarter or PeriodKind.Half;
        return isNamed ? OfMonths(PeriodKind.Days, year, from, to).Plain : null;
    }

    private static ReportingPeriod? ReadWords(ReadOnlySpan<char> given)
    {
        if (given.IsEmpty || char.IsWhiteSpace(given[0]) || char.IsWhiteSpace(given[^1]))
        {
            return null;
        }

        bool isState = given.StartsWith("截至") || given.StartsWith("截止");
        given = isState ? given[2..] : given;
        given = isState && given.StartsWith("到") ? given[1..] : given;
        Span<char> buffer = stackalloc char[LongestText];
        ReadOnlySpan<char> s = buffer[..Normalised(given, buffer)];
        if (isState)
        {
            return ReadOfYear(s) is { IsAsOf: true } state ? state : null;
        }

        int dash = s.IndexOfAny(To, '-');
        return ReadPlan(s) ?? (dash > 0 ? ReadSpan(s[..dash], s[(dash + 1)..], s[dash]) : null) ?? ReadOfYear(s);
    }

    // Half-width digits, one dash, no quotation marks, no blanks but between digits.
    private static int Normalised(ReadOnlySpan<char> given, Span<char> to)
    {
        int length = 0;
        for (int at = 0; at < given.Length; at++)
        {
            char c = given[at];
            bool blank = char.IsWhiteSpace(c),
                joins = blank && length > 0 && char.IsAsciiDigit(to[length - 1]) && Digits.Value(given[at + 1]) >= 0;
            char plain = blank && !joins ? '\0' : PlainOf(c);
            bool again = plain is '-' or To && length > 0 && to[length - 1] == plain;
            if (plain != '\0' && !again)
            {
                to[length++] = plain;
            }
        }

        return length;
    }

    // The character that stands for all of its kind; none for a quotation mark.
    private static char PlainOf(char c)
    {
        if (Digits.Value(c) is >= 0 and var digit)
        {
            return (char)('0' + digit);
        }

        if (QuotationMarks.Contains(c))
        {
            return '\0';
        }

        if (Dashes.Contains(c))
        {
            return '-';
        }

        return Tildes.Contains(c) ? To : c;
    }

    // 十四五, 十四五时期, 第十四个五年规划时期.
    private static ReportingPeriod? ReadPlan(ReadOnlySpan<char> s)
    {
        foreach (string end in (ReadOnlySpan<string>)["规划时期", "规划期间", "规划期", "规划", "计划时期", "计划", "时期", "期间"])
        {
            if (s.EndsWith(end))
            {
                s = s[..^end.Length];
                break;
            }
        }

        bool isLong = s.StartsWith("第") && s.EndsWith("个五年");
        ReadOnlySpan<char> number = isLong ? s[1..^3] : s;
        for (int n = 0; n < PlanNames.Length; n++)
        {
            if (number.SequenceEqual(isLong ? PlanNames[n].AsSpan(0, PlanNames[n].Length - 1) : PlanNames[n]))
            {
                return FiveYearPlan(n + 6);
            }
        }

        return null;
    }

    // 2021-2025年, 2025-9, 2025年1月-9月, 2024年1月5日至3月7日.
    private static ReportingPeriod? ReadSpan(ReadOnlySpan<char> left, ReadOnlySpan<char> right, char dash)
    {
        int from = ReadNumber(left.TrimEnd('年'));
        if (from > 0 && left.Length <= 5)
        {
            bool isMonth = dash == '-' && left.Length == 4 && right.Length <= 2;
            return isMonth ? ReadMonthOf(from, right) : ReadYears(from, right);
        }

        if (ReadOfYear(left) is { IsAsOf: true } first)
        {
            return ReadDays(first, right);
        }

        int year = YearOf(left, out int length);
        ReadOnlySpan<char> end = YearOf(right, out int again) == year ? right[again..] : right;
        return year > 0 && length < left.Length ? ReadPartsOf(year, left[length..], end) : null;
    }

    private static ReportingPeriod? ReadYears(int from, ReadOnlySpan<char> last)
    {
        int to = last.Length is 4 or 5 ? ReadNumber(last.TrimEnd('年')) : -1;
        return InRange(from) && InRange(to) && from < to ? Years(from, to) : null;
    }

    private static ReportingPeriod? ReadDays(ReportingPeriod first, ReadOnlySpan<char> last)
    {
        ReportingPeriod? to = ReadOfYear(last) ?? ReadDayOf(first.EndYear, last) ?? ReadDayInMonth(first, last);
        return to is { IsAsOf: true } && first.Start <= to.Start ? Days(first.Start, to.Start) : null;
    }

    private static ReportingPeriod? ReadMonthOf(int year, ReadOnlySpan<char> number) =>
        InRange(year) && ReadNumber(number) is >= 1 and <= 12 and var month ? Month(year, month) : null;

    // From the first month or quarter of a year to another: 1-9月, 元月至10月, 一至三季度; from another month only 7-12月 and the like.
    private static ReportingPeriod? ReadPartsOf(int year, ReadOnlySpan<char> first, ReadOnlySpan<char> last)
    {
        last = last.EndsWith("累计") ? last[..^2] : last;
        bool months = last.EndsWith("月") || last.EndsWith("月份");
        bool quarters = last.EndsWith("季度") || last.EndsWith("季");
        int from = ReadCount(first.TrimEnd(months ? "月" : "季度").TrimStart('第')),
            to = ReadCount(last[..Math.Max(0, last.LastIndexOf(months ? '月' : '季'))].TrimStart('第').TrimEnd('个'));
        if (months)
        {
            return from >= 1 && to >= 1 ? MonthsOf(year, from, to) : null;
        }

        return quarters && from == 1 && to is >= 2 and <= 4 ? Cumulative(year, to * 3) : null;
    }

    // 2024年 and what stands after it.
    private static ReportingPeriod? ReadOfYear(ReadOnlySpan<char> s) =>
        YearOf(s, out int length) is > 0 and var year ? ReadWithinYear(year, s[length..], length > 4) : null;

    // 2024, 2024年 or 二〇二四年; 0 where the text starts with none.
    private static int YearOf(ReadOnlySpan<char> s, out int length)
    {
        int year = 0;
        for (length = 0; length < 4 && length < s.Length; length++)
        {
            char c = s[length] == '零' ? '〇' : s[length];
            int digit = char.IsAsciiDigit(c) ? c - '0' : Ones.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
            {
                break;
            }

            year = (year * 10) + digit;
        }

        bool isYear = length == 4 && InRange(year) && (s.Length == 4 || s[4] is '年' or 'Q' or 'H');
        length += isYear && s.Length > 4 && s[4] == '年' ? 1 : 0;
        return isYear ? year : 0;
    }

    private static ReportingPeriod? ReadWithinYear(int year, ReadOnlySpan<char> rest, bool named) => rest switch
    {
        "" => Year(year),
        "全年" or "度" => named ? Year(year) : null,
        ['前' or '头', ..] => ReadFirst(year, rest[1..]),
        [.., '日'] => ReadDayOf(year, rest),
        _ => ReadNamed(year, rest) ?? ReadByEnd(year, rest),
    };

    private static ReportingPeriod? ReadNamed(int year, ReadOnlySpan<char> rest)
    {
        foreach ((string name, Func<int, ReportingPeriod> of) in NamedParts)
        {
            if (rest.SequenceEqual(name))
            {
                return of(year);
            }
        }

        return null;
    }

    private static ReportingPeriod? ReadByEnd(int year, ReadOnlySpan<char> rest)
    {
        foreach ((string end, PartReader read) in PartsByEnd)
        {
            if (rest.EndsWith(end))
            {
                return read(year, rest[..^end.Length]);
            }
        }

        return null;
    }

    private static ReportingPeriod LastDayOf(int year) => AsOf(Year(year).End);

    private static ReportingPeriod? ReadMonthWords(int year, ReadOnlySpan<char> number) =>
        ReadCount(number) is > 0 and var month ? Month(year, month) : null;

    private static ReportingPeriod? ReadThroughMonth(int year, ReadOnlySpan<char> number) =>
        ReadCount(number) is > 0 and var month ? Cumulative(year, month) : null;

    private static ReportingPeriod? ReadEndOfMonth(int year, ReadOnlySpan<char> number) =>
        ReadMonthWords(year, number) is { } month ? AsOf(month.End) : null;

    // 前两个月, 头三个月, 前三季度.
    private static ReportingPeriod? ReadFirst(int year, ReadOnlySpan<char> rest)
    {
        rest = rest.EndsWith("累计") ? rest[..^2] : rest;
        if (rest.EndsWith("季度"))
        {
            int quarters = ReadCount(rest[..^2].TrimEnd('个'));
            return quarters is >= 1 and <= 4 ? Cumulative(year, quarters * 3) : null;
        }

        int months = rest.EndsWith("月") ? ReadCount(rest[..^1].TrimEnd('个')) : 0;
        return months > 0 ? Cumulative(year, months) : null;
    }

    private static ReportingPeriod? ReadQuarter(int year, ReadOnlySpan<char> name) =>
        ReadCount(name.TrimStart('第').TrimEnd('个')) is >= 1 and <= 4 and var quarter ? Quarter(year, quarter) : null;

    private static ReportingPeriod? ReadDayOf(int year, ReadOnlySpan<char> s)
    {
        int month = s.IndexOf('月');
        return month > 0 && s.EndsWith("日") && DayOf(year, ReadCount(s[..month]), ReadNumber(s[(month + 1)..^1])) is { } day
            ? AsOf(day)
            : null;
    }

    private static ReportingPeriod? ReadDayInMonth(ReportingPeriod first, ReadOnlySpan<char> s) =>
        s.EndsWith("日") && DayOf(first.EndYear, first.End.Month, ReadNumber(s[..^1])) is { } day ? AsOf(day) : null;

    private static LocalDate? DayOf(int year, int month, int day) =>
        InRange(year) && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    // 1 to 12 in digits or words, also 两 and 元 (of 元月); 0 where the text is none.
    private static int ReadCount(ReadOnlySpan<char> s)
    {
        int number = ReadNumber(s);
        return number is >= 1 and <= 12 ? number : s switch
        {
            "两" => 2,
            "元" => 1,
            _ when number >= 0 || s.Length is 0 or > 2 => 0,
            _ => Array.IndexOf(Counts, s.ToString()) + 1,
        };
    }

    private static int ReadNumber(ReadOnlySpan<char> s) =>
        s.Length is > 0 and <= 4 && int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;
}
