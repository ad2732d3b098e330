namespace GovReport.Domain.Quantities;

/// <summary>A number as it is written (数词), up to the scale and the unit that close it: 3万5千, 一亿两千(万), 一百二三十, 零点五.</summary>
/// <param name="Number">The number; of an uncertain one (两三百, 十几) the first.</param>
/// <param name="Upper">Of an uncertain one the last; else null.</param>
/// <param name="Length">The characters read; 0 where no numeral starts.</param>
/// <param name="Unspoken">How many of the number's zeros nobody spoke: 3 of 一万五千, 1 of 六百六十(万), none of 120.</param>
internal readonly record struct Numeral(decimal Number, decimal? Upper, int Length, int Unspoken)
{
    private const int MostSequence = 9;
    private const int MostPlaces = 12;
    private const decimal TenThousand = 10_000;
    private const decimal HundredMillion = 100_000_000;

    /// <summary>Reads a numeral in words at the start of the text. A closing 万 or 亿 is left to the scale (三千万 reads 三千).</summary>
    internal static Numeral Read(ReadOnlySpan<char> text)
    {
        Section first = ReadFirst(text);
        Numeral read = ReadGroups(text, first);
        return read.Length > 0 && read.Upper is null ? read.WithPlaces(text) : read;
    }

    /// <summary>Reads on behind digits that several scale words follow: 3万5千, 1亿2000(万), 5千8百; of 5千 the 千 is left to the scale.</summary>
    /// <param name="text">The text, with its digits in front.</param>
    /// <param name="digits">How many characters these have.</param>
    /// <param name="number">Their value.</param>
    /// <returns>The whole numeral; of length 0 where the digits stand alone.</returns>
    internal static Numeral ReadOn(ReadOnlySpan<char> text, int digits, decimal number)
    {
        bool follows = digits + 1 < text.Length && number.Scale == 0 && number < HundredMillion && StartsCoefficient(text[(digits + 1)..]);
        if (!follows)
        {
            return default;
        }

        bool isPlace = NumberWords.Power(text[digits]) > 0;
        if (isPlace && digits > 1)
        {
            return default; // 15千3百
        }

        Section first = isPlace ? ReadSection(text, above: 0) : new(number, null, digits, 0);
        Numeral read = first.Length == 0 ? default : ReadGroups(text, first);
        return read.Length > digits ? read : default;
    }

    // 8 of 3万8, 五 of 3万五千; not 一 of 10万一次性, where a new word starts.
    private static bool StartsCoefficient(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text[0] is '零' or '〇' ? text[1..] : text;
        return !rest.IsEmpty && (Digits.Value(rest[0]) >= 0
            || (NumberWords.Digit(rest[0]) > 0 && rest.Length > 1
                && NumberWords.Power(rest[rest.Length > 2 && NumberWords.IsPair(rest[..2]) ? 2 : 1]) > 0));
    }

    // What stands before, between and behind 亿 and 万; each of them stands once, 万 also before 亿 (两万三千亿).
    private static Numeral ReadGroups(ReadOnlySpan<char> text, in Section first)
    {
        Section section = first;
        decimal above = 0;
        int at = first.Length;
        int passed = 0; // the powers 4 and 8 are bits of it
        while (section.Upper is null && section.Number < HundredMillion
            && GreatPowerAt(text, at) is > 0 and var power && (passed & power) == 0)
        {
            Section next = ReadSection(text[(at + 1)..], power);
            int end = at + 1 + next.Length;
            int closing = GreatPowerAt(text, end);
            bool isTwice = ((passed | power) & closing) != 0;
            if (next.Length == 0 || isTwice || (closing == 0 && next.IsOpenBelow(power)))
            {
                break;
            }

            above = power == 4 ? above + (section.Number * TenThousand) : (above + section.Number) * HundredMillion;
            passed = power == 4 ? passed | power : power;
            (section, at) = (next, end);
        }

        // 一亿两千(万): what stands above the closing 万 is said in it.
        bool isClosedByTenThousand = above > 0 && GreatPowerAt(text, at) == 4;
        above = isClosedByTenThousand ? above / TenThousand : above;
        return new(above + section.Number, above + section.Upper, at, section.Unspoken);
    }

    private static int GreatPowerAt(ReadOnlySpan<char> text, int at) => at < text.Length ? NumberWords.GreatPower(text[at]) : 0;

    // The first digits alone: 二〇二四, 八五折; else what stands before the first 万 or 亿.
    private static Section ReadFirst(ReadOnlySpan<char> text)
    {
        int run = NumberWords.Run(text[..Math.Min(text.Length, MostSequence)]);
        bool places = run < text.Length && NumberWords.Power(text[run]) > 0;
        bool discount = run == 2 && text.Length > 2 && text[2] == '折' && text[0] != '零';
        if (run > 2 && places)
        {
            return default; // 二三四千
        }

        if (!discount && !NumberWords.IsSequence(text[..run]))
        {
            return ReadSection(text, above: 0);
        }

        decimal number = 0;
        foreach (char c in text[..run])
        {
            number = (number * 10) + NumberWords.Digit(c);
        }

        return places ? default : new(number, null, run, 0);
    }

    // Below 万 or 亿: 一百二十, 两千零三, 5千, 2000, 十几.
    private static Section ReadSection(ReadOnlySpan<char> text, int above)
    {
        decimal number = 0;
        int at = 0, last = above, unspoken = 0;
        bool isAfterZero = false;
        while (Term.Read(text[at..], isFirst: above + at == 0, last) is { Length: > 0 } term)
        {
            at += term.Length;
            (unspoken, isAfterZero) = (term.Power, isAfterZero || term.IsAfterZero);
            if (term.Upper > term.Lower)
            {
                return new(number + term.Lower, number + term.Upper, at, 0, isAfterZero);
            }

            number += term.Lower;
            last = term.IsLast ? 0 : term.Power;
        }

        return new(number, null, at, unspoken, isAfterZero);
    }

    // 点五 after a numeral.
    private Numeral WithPlaces(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text[Length..];
        if (rest.Length < 2 || rest[0] != '点' || NumberWords.Digit(rest[1]) < 0)
        {
            return this;
        }

        int at = 1;
        decimal number = Number, place = 1;
        for (; at < rest.Length && at <= MostPlaces && NumberWords.Digit(rest[at]) is >= 0 and var digit; at++)
        {
            place *= 0.1m;
            number += digit * place;
        }

        return new(number, null, Length + at, 0);
    }

    /// <summary>What stands below a 万 or an 亿.</summary>
    private readonly record struct Section(decimal Number, decimal? Upper, int Length, int Unspoken, bool IsAfterZero = false)
    {
        /// <summary>Whether it may as well be said of 万 as of itself: 一亿两千, 3亿5000.</summary>
        internal bool IsOpenBelow(int power) => power == 8 && !IsAfterZero && Unspoken < 4 && Number < 10_000_000;
    }

    /// <summary>A digit with its place: 三百, 5千, 零八, 十, the 五 of 三百五, 两三百, 几十.</summary>
    private readonly record struct Term(decimal Lower, decimal Upper, int Length, int Power, bool IsLast, bool IsAfterZero)
    {
        /// <summary>The term at the start of the text, below the place that was spoken last.</summary>
        internal static Term Read(ReadOnlySpan<char> text, bool isFirst, int last)
        {
            bool zero = !isFirst && !text.IsEmpty && text[0] is '零' or '〇';
            ReadOnlySpan<char> rest = zero ? text[1..] : text;
            Coefficient one = Coefficient.Read(rest, isFirst);
            char next = one.Length < rest.Length ? rest[one.Length] : '\0';
            int power = NumberWords.Power(next);
            if (power > 0)
            {
                return BeforePlace(one, power, isFirst ? int.MaxValue : last, zero);
            }

            if (isFirst)
            {
                return one.At(power: 0, one.Length, isLast: true, zero);
            }

            bool stands = one.Length > 0 && one.Digits <= last && one.Upper > 0;
            int place = zero ? 0 : ElidedPlace(one, last, next); // 三百零五 is 305
            return stands ? one.At(place, one.Length, isLast: true, zero) : default;
        }

        // 三百五 is 350, 一万五 is 15,000.
        private static int ElidedPlace(Coefficient one, int last, char next) =>
            one.Digits == 1 && last > 1 && NumberWords.GreatPower(next) == 0 ? last - 1 : 0;

        // Places fall: 百 comes before 十.
        private static Term BeforePlace(Coefficient one, int power, int above, bool zero)
        {
            one = power == 1 && one.Length == 0 ? Coefficient.One : one; // the 十 of 十五, 一百十五, 一万零十二
            bool fits = one is { Digits: 1, Lower: > 0 } && power < above;
            return fits ? one.At(power, one.Length + 1, isLast: false, zero) : default;
        }
    }

    /// <summary>What stands before a place: 三, 5, 2000, 两三, 几.</summary>
    private readonly record struct Coefficient(decimal Lower, decimal Upper, int Length, int Digits, bool IsSeveral = false)
    {
        private const int MostDigits = 8;

        internal static Coefficient One { get; } = new(1, 1, 0, 1);

        internal static Coefficient Read(ReadOnlySpan<char> text, bool isFirst)
        {
            int digits = Quantities.Digits.Run(text[..Math.Min(text.Length, MostDigits + 1)]);
            if (digits is > 0 and <= MostDigits
                && Quantities.Digits.Read(text[..digits], out decimal number, out _, out _) == PrintErrorReason.None)
            {
                return new(number, number, digits, digits);
            }

            if (!isFirst && text.StartsWith('几'))
            {
                return new(1, 9, 1, 1, IsSeveral: true);
            }

            if (text.Length > 1 && NumberWords.IsPair(text[..2]) && (text.Length == 2 || NumberWords.Digit(text[2]) < 0))
            {
                int one = NumberWords.Digit(text[0]), other = NumberWords.Digit(text[1]);
                return new(Math.Min(one, other), Math.Max(one, other), 2, 1);
            }

            int digit = text.IsEmpty ? -1 : NumberWords.Digit(text[0]);
            return digit < 0 ? default : new(digit, digit, 1, 1);
        }

        /// <summary>
        /// The same at its place: 几 is one to nine, 几百 a hundred to a thousand. A 零 before it is one more character to the length.
        /// </summary>
        internal Term At(int power, int length, bool isLast, bool isAfterZero)
        {
            decimal place = (decimal)Powers.OfTen(power);
            length += isAfterZero ? 1 : 0;
            return new(Lower * place, (IsSeveral && power > 0 ? 10 : Upper) * place, length, power, isLast, isAfterZero);
        }
    }
}
