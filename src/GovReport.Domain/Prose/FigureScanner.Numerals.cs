namespace GovReport.Domain.Prose;

/// <summary>
/// How far a number of a text reaches. One that no print can hold is left alone as a whole: no shorter number is read out of it.
/// </summary>
internal ref partial struct FigureScanner
{
    private const int MostUnreadable = 64;

    // 15 000, 1，286: in a row of numbers, and in a list behind 分别, blank and comma part two numbers.
    private readonly int NumberLength(int at)
    {
        ReadOnlySpan<char> rest = _text[at..];
        int run = Digits.Run(rest), all = Digits.Extent(rest);
        char mark = run < all ? rest[run] : '.';
        if (mark is '.' or '．' or ',' or '\n' or '\r')
        {
            return all;
        }

        bool isInRow = (at > 1 && _text[at - 1] == mark && Digits.Value(_text[at - 2]) >= 0)
            || (all + 1 < rest.Length && rest[all] == mark && Digits.Value(rest[all + 1]) >= 0);
        return isInRow || _text[Math.Max(_floor, at - Window)..at].Contains("分别", StringComparison.Ordinal) ? run : all;
    }

    // The point of 增长.5%.
    private readonly bool IsPointBefore(int at) => at - 1 > _floor && _text[at - 1] is '.' or '．' && _text[at - 2] >= '\u4E00';

    private readonly bool PlacesFollow(int at) => at + 2 < _text.Length && _text[at + 1] == '点' && NumberWords.Digit(_text[at + 2]) >= 0;

    // 1.2亿3千万, 1.2.3, 12,34元, 三百三百户: the number goes on behind what was read of it, and no unit parts the two.
    private readonly bool IsBroken(in TextFigure found)
    {
        if (found.UnitSpan.Length > 0 || found.End >= _text.Length || found.Print.Upper is not null)
        {
            return false;
        }

        ReadOnlySpan<char> rest = _text[found.End..];
        char next = rest.Length > 1 ? rest[1] : '\0';
        bool isBare = found.Print.Scale == Scale.One;
        return rest[0] switch
        {
            '.' or '．' or '/' => isBare && Digits.Value(next) >= 0,
            ',' => isBare && found.Print.Number.Scale == 0 && PartsBadly(found),
            var c when Digits.Value(c) >= 0 => true,
            var c => IsNumeral(c) && NumberContext.Words.AtStart(rest, out _) == 0 && GoesOn(found, c, next),
        };
    }

    // 7亿十, 3百五, 5千零; not the 三 of 5亿三年建成, nor 半.
    private static bool GoesOn(in TextFigure found, char c, char next)
    {
        bool isPlace = NumberWords.Power(c) > 0 || NumberWords.GreatPower(c) > 0;
        bool isZero = NumberWords.Digit(c) == 0 && IsNumeral(next);
        return isPlace || isZero || (NumberWords.Digit(c) >= 0 && (found.Print.Scale < Scale.Wan || NumberWords.Place(next) > 0));
    }

    // 12,34 and 1,2345; a list such as 5,6,7 is one.
    private readonly bool PartsBadly(in TextFigure found)
    {
        int at = found.End, groups = 0;
        bool isLong = false;
        while (at + 1 < _text.Length && _text[at] == ','
            && Digits.Run(_text[(at + 1)..Math.Min(_text.Length, at + 1 + MostDigits)]) is > 0 and var run && groups < 9)
        {
            groups++;
            isLong |= run > 2;
            at += 1 + run;
        }

        return groups == 1 || (groups > 1 && isLong);
    }

    // Past everything that numbers are made of.
    private readonly int UnreadableEnd(int from)
    {
        int at = from, most = Math.Min(_text.Length, from + MostUnreadable);
        while (at < most && (IsNumeral(_text[at])
            || (_text[at] is '.' or '．' or ',' or '/' && at + 1 < _text.Length && Digits.Value(_text[at + 1]) >= 0)))
        {
            at++;
        }

        return at;
    }

    private static bool IsNumeral(char c) => Digits.Value(c) >= 0 || NumeralValues.Contains(c);
}
