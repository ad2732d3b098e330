namespace GovReport.Domain.Prose;

/// <summary>A date or span of time as a text prints it (时间): 2023年2月1日, 1—10月, 2021—2025年, 前三季度, 近三年.</summary>
/// <remarks>What the print leaves out is 0.</remarks>
internal readonly record struct PrintedDate(int Year, int LastYear = 0, int Month = 0, int LastMonth = 0, bool HasDay = false)
{
    private const int Window = 40;
    private const int Longest = 8; // what may stand in front of the first blank of a date

    private static readonly CharSet Blanks = new(" \u00A0\u3000");

    private static readonly Lexicon<(int First, int Last)> PartsOfYears = new(
        ((1, 6), "上半年"), ((7, 12), "下半年"),
        ((1, 3), "一季度 第一季度 1季度 首季度"), ((4, 6), "二季度 第二季度 2季度"), ((7, 9), "三季度 第三季度 3季度"), ((10, 12), "四季度 第四季度 4季度"),
        ((1, 6), "前两季度 前二季度"), ((1, 9), "前三季度 前3季度 前三个季度 前3个季度"), ((1, 10), "前10个月 前十个月"), ((1, 11), "前11个月 前十一个月"));

    /// <summary>The date at the start of the text.</summary>
    /// <returns>Its length; 0 where none starts there.</returns>
    internal static int Read(ReadOnlySpan<char> text, out PrintedDate date)
    {
        ReadOnlySpan<char> near = text[..Math.Min(text.Length, Window)];
        int blank = Blanks.FirstIn(near);
        return blank > 0 && blank < Longest ? ReadPastBlanks(near, out date) : ReadWhole(text, out date);
    }

    // 2024 年 12 月 31 日 is read as it is without the blanks.
    private static int ReadPastBlanks(ReadOnlySpan<char> text, out PrintedDate date)
    {
        Span<char> compact = stackalloc char[Window];
        Span<int> ends = stackalloc int[Window + 1]; // where each character of the compact text ends in the text
        int count = 0;
        for (int at = 0; at < text.Length; at++)
        {
            bool parts = Blanks.Contains(text[at]) && at > 0 && at + 1 < text.Length && IsDigit(text[at - 1]) != IsDigit(text[at + 1])
                && !Blanks.Contains(text[at - 1]);
            if (!parts)
            {
                compact[count++] = text[at];
                ends[count] = at + 1;
            }
        }

        return ends[ReadWhole(compact[..count], out date)];
    }

    private static bool IsDigit(char c) => Digits.Value(c) >= 0;

    private static int ReadWhole(ReadOnlySpan<char> text, out PrintedDate date)
    {
        int digits = Number(text, out int number);
        digits = digits == 0 ? YearInWords(text, out number) : digits;
        date = default;
        if (digits == 0 || digits > 4)
        {
            return PartOfYear(text, 0, 0, ref date);
        }

        if (digits == 4 && number is >= 1900 and <= 2100)
        {
            return ReadYear(text, number, ref date);
        }

        int part = PartOfYear(text, 0, 0, ref date);
        int month = part > 0 ? part : ReadMonth(text, 0, 0, ref date);
        return month > 0 ? month : ReadSpan(text, digits);
    }

    /// <summary>The period; null where the print does not name the year and the caller knows none.</summary>
    internal ReportingPeriod? ToPeriod(int knownYear)
    {
        int year = Year > 0 ? Year : knownYear;
        bool known = year is >= 1900 and <= 2200;
        return !known ? null
            : LastYear > Year && LastYear <= 2200 ? ReportingPeriod.Years(Year, LastYear)
            : (Month, LastMonth) switch
            {
                (0, _) => ReportingPeriod.Year(year),
                (1, 6) => ReportingPeriod.Half(year, 1),
                (7, 12) => ReportingPeriod.Half(year, 2),
                (4 or 7 or 10, _) when LastMonth == Month + 2 => ReportingPeriod.Quarter(year, LastMonth / 3),
                (1, 3) => ReportingPeriod.Quarter(year, 1),
                (1, > 1) => ReportingPeriod.Cumulative(year, LastMonth),
                _ => LastMonth == Month ? ReportingPeriod.Month(year, Month) : null,
            };
    }

    // 2023年, 2021—2025年, 2021年至2023年, 2023年1—10月, 2023年2月1日, 2023.12.31, and the first of 2021、2022年.
    private static int ReadYear(ReadOnlySpan<char> text, int year, ref PrintedDate date)
    {
        int at = 4;
        date = new(year);
        if (Is(text, at, "年"))
        {
            at++;
            if (At(text, at) == '代')
            {
                return at + 1;
            }
        }
        else if (At(text, at) is '.' or '-' or '/' && Number(text[(at + 1)..], out int month) is (1 or 2) and var length
            && At(text, at + 1 + length) == text[at] && Number(text[(at + 2 + length)..], out _) is (1 or 2) and var day
            && month is >= 1 and <= 12)
        {
            date = new(year, Month: month, LastMonth: month, HasDay: true);
            return at + 2 + length + day;
        }

        if (IsDash(At(text, at)) && Number(text[(at + 1)..], out int last) is (4 or 2) and var more && Is(text, at + 1 + more, "年"))
        {
            date = new(year, more == 4 ? last : (year / 100 * 100) + last);
            return at + 2 + more;
        }

        if (at == 4)
        {
            return At(text, 4) is '、' or '和' && ReadYearAgain(text[5..]) ? 4 : 0;
        }

        int part = PartOfYear(text, at, year, ref date);
        int months = part > 0 ? part : ReadMonth(text, at, year, ref date);
        return months > 0 ? months : at;
    }

    private static bool ReadYearAgain(ReadOnlySpan<char> text) =>
        Number(text, out int year) == 4 && year is >= 1900 and <= 2100 && (Is(text, 4, "年") || At(text, 4) is '、' or '和');

    private static int PartOfYear(ReadOnlySpan<char> text, int at, int year, ref PrintedDate date)
    {
        int length = PartsOfYears.AtStart(text[at..], out (int First, int Last) months);
        if (length > 0)
        {
            date = new(year, Month: months.First, LastMonth: months.Last);
        }

        return length > 0 ? at + length : 0;
    }

    // 10月, 1—10月, 1月至10月, 4—8月份, 2月1日, 2月1日至3日, 5日.
    private static int ReadMonth(ReadOnlySpan<char> text, int at, int year, ref PrintedDate date)
    {
        int first = Number(text[at..], out int month);
        if (first is not (1 or 2) || month is < 1 or > 31)
        {
            return 0;
        }

        at += first;
        bool named = At(text, at) == '月';
        int lastMonth = month;
        int dash = at + (named ? 1 : 0);
        if (IsDash(At(text, dash)) && Number(text[(dash + 1)..], out int last) is (1 or 2) and var more && At(text, dash + 1 + more) == '月'
            && last is >= 1 and <= 12)
        {
            (lastMonth, at, named) = (last, dash + 1 + more, true);
        }

        if (!named)
        {
            return At(text, at) == '日' && At(text, at + 1) is not ('均' or '处' or '产') ? at + 1 : 0;
        }

        if (month > 12)
        {
            return 0;
        }

        at += At(text, at + 1) == '份' ? 2 : 1;
        int day = Number(text[at..], out _) is (1 or 2) and var days && At(text, at + days) is '日' or '号' ? days + 1 : 0;
        date = new(year, Month: month, LastMonth: lastMonth, HasDay: day > 0);
        return at + day + (day > 0 ? Clock(text[(at + day)..]) : 0);
    }

    // 18时30分.
    private static int Clock(ReadOnlySpan<char> text)
    {
        int hours = Number(text, out _);
        if (hours is 0 or > 2 || At(text, hours) != '时')
        {
            return 0;
        }

        int minutes = Number(text[(hours + 1)..], out _);
        return hours + 1 + (minutes is 1 or 2 && At(text, hours + 1 + minutes) == '分' ? minutes + 1 : 0);
    }

    // 3年, 2—3年, 75周年, 90年代, 20世纪, 9时.
    private static int ReadSpan(ReadOnlySpan<char> text, int digits)
    {
        int at = digits;
        if (IsDash(At(text, at)) && Number(text[(at + 1)..], out _) is (1 or 2) and var more)
        {
            at += 1 + more;
        }

        return Is(text, at, "年代") || Is(text, at, "周年") || Is(text, at, "世纪") ? at + 2
            : Is(text, at, "年") && digits < 4 ? at + 1
            : Is(text, at, "时") && !Is(text, at, "时代") && digits < 3 ? at + 1
            : 0;
    }

    // 二〇二四年.
    private static int YearInWords(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        for (int at = 0; at < 4; at++)
        {
            int digit = At(text, at) is '○' or 'Ｏ' ? 0 : NumberWords.Digit(At(text, at));
            if (digit < 0)
            {
                return 0;
            }

            year = (year * 10) + digit;
        }

        return At(text, 4) == '年' ? 4 : 0;
    }

    // At most five characters are looked at.
    private static int Number(ReadOnlySpan<char> text, out int number)
    {
        int at = 0;
        number = 0;
        for (; at < text.Length && at < 5 && Digits.Value(text[at]) is >= 0 and var digit; at++)
        {
            number = (number * 10) + digit;
        }

        return at;
    }

    private static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '~' or '～' or '〜' or '－' or '−' or '∼' or '至' or '到';

    private static char At(ReadOnlySpan<char> text, int at) => at < text.Length ? text[at] : '\0';

    private static bool Is(ReadOnlySpan<char> text, int at, string word) =>
        at <= text.Length && text[at..].StartsWith(word, StringComparison.Ordinal);
}
