namespace GovReport.Domain;

/// <summary>Chinese numerals (中文数字): 三千, 一百二十, 六点五, 两三百, 十几.</summary>
internal static class NumberWords
{
    private const int MostDigits = 9;
    private const string Places = "十百千";

    /// <summary>
    /// Reads a numeral at the start of the text. A closing 万 or 亿 is left to the scale (三千万 reads 三千).
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number; of an uncertain one (两三百, 十几) the first.</param>
    /// <param name="upper">Of an uncertain one the last; else null.</param>
    /// <returns>The characters read; 0 where no numeral starts there.</returns>
    internal static int Read(ReadOnlySpan<char> text, out decimal number, out decimal? upper)
    {
        upper = null;
        number = 0;
        int at = ReadUncertain(text, out number, out upper);
        if (at > 0)
        {
            return at;
        }

        at = ReadSection(text, out number, out upper);
        at = at == 0 || upper is not null ? at : ReadGroups(text, at, ref number);
        return at == 0 ? 0 : at + ReadPlaces(text[at..], ref number);
    }

    // What follows the first section of 一亿两千(万), 两万三千(亿), 一万零五, 一万五 (15,000); each of 亿 and 万 stands once, 万 also before 亿.
    private static int ReadGroups(ReadOnlySpan<char> text, int at, ref decimal number)
    {
        decimal above = 0;
        bool afterTenThousand = false, afterHundredMillion = false;
        while (at < text.Length && text[at] is '万' or '亿')
        {
            bool tenThousand = text[at] == '万';
            if (tenThousand ? afterTenThousand : afterHundredMillion)
            {
                return 0;
            }

            int more = ReadSection(text[(at + 1)..], out decimal section, out decimal? upper);
            if (more == 0)
            {
                number += tenThousand ? above / 10_000 : above;
                return at;
            }

            bool elided = more == 1 && section > 0;
            if (upper is not null || !(more == 1 || Digit(text[at + 1]) == 0 || text.Slice(at + 1, more).ContainsAny(Places)))
            {
                return 0;
            }

            above = tenThousand ? above + (number * 10_000) : (above + number) * 100_000_000;
            (afterTenThousand, afterHundredMillion) = (tenThousand, afterHundredMillion || !tenThousand);
            number = elided ? section * (tenThousand ? 1000 : 10_000_000) : section;
            at += 1 + more;
        }

        number += above;
        return at;
    }

    /// <summary>The value of one digit, −1 where the character is none.</summary>
    internal static int Digit(char c) => c switch
    {
        '零' or '〇' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>The value of 十, 百 or 千; 0 where the character is none.</summary>
    internal static int Place(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        _ => 0,
    };

    // 两三, 三五, 三四百, 七八十: two digits, then perhaps one place; of 三两 the smaller comes first.
    private static int ReadUncertain(ReadOnlySpan<char> text, out decimal number, out decimal? upper)
    {
        (number, upper) = (0, null);
        int first = text.Length > 1 ? Digit(text[0]) : -1, second = text.Length > 1 ? Digit(text[1]) : -1;
        if (first < 1 || second < 1 || first == second || (text.Length > 2 && Digit(text[2]) >= 0))
        {
            return 0;
        }

        int place = text.Length > 2 ? Place(text[2]) : 0;
        number = Math.Min(first, second) * (decimal)Math.Max(place, 1);
        upper = Math.Max(first, second) * (decimal)Math.Max(place, 1);
        return place == 0 ? 2 : 3;
    }

    // Below 万: 一百二十, 两千零三, 十五, 十几 (11 to 19), or digits alone (二〇).
    private static int ReadSection(ReadOnlySpan<char> text, out decimal number, out decimal? upper)
    {
        (number, upper) = (0, null);
        int at = 0, lastPlace = 10_000, pending = -1, digits = 0;
        bool afterZero = false;
        for (; at < text.Length; at++)
        {
            int digit = Digit(text[at]), place = Place(text[at]);
            if (digit >= 0)
            {
                if ((pending > 0 && lastPlace < 10_000) || digits == MostDigits)
                {
                    break;
                }

                afterZero |= digit == 0;
                pending = Math.Max(pending, 0);
                pending = lastPlace == 10_000 ? (pending * 10) + digit : digit;
                digits++;
            }
            else if (place > 0 && place < lastPlace && (pending > 0 || (place == 10 && pending <= 0)) && pending < 10)
            {
                number += (pending < 0 ? 1 : pending) * place;
                (lastPlace, pending) = (place, -1);
            }
            else
            {
                break;
            }
        }

        // 二三四千 is no numeral.
        if (pending >= 10 && at < text.Length && Place(text[at]) > 0)
        {
            return 0;
        }

        if (at > 0 && lastPlace == 10 && pending < 0 && at < text.Length && text[at] == '几')
        {
            (number, upper) = (number + 1, number + 9);
            return at + 1;
        }

        // 三百五 is 350, 三百零五 is 305.
        bool elided = lastPlace is 100 or 1000 && !afterZero;
        number += Math.Max(pending, 0) * (elided ? lastPlace / 10 : 1);
        return at;
    }

    // 点五 after a numeral.
    private static int ReadPlaces(ReadOnlySpan<char> text, ref decimal number)
    {
        if (text.Length < 2 || text[0] != '点' || Digit(text[1]) < 0)
        {
            return 0;
        }

        int at = 1;
        decimal place = 1;
        for (; at < text.Length && at <= 12 && Digit(text[at]) is >= 0 and var digit; at++)
        {
            place *= 0.1m;
            number += digit * place;
        }

        return at;
    }
}
