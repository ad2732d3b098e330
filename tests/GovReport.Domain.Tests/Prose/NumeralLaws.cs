using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests.Prose;

/// <summary>Any number in words, in digits with marks, or in both is the same number alone and in a sentence.</summary>
public class NumeralLaws
{
    private const string Words = "零一二三四五六七八九";
    private static readonly string[] AlsoWords = ["百亿", "千万", "万千", "百千", "亿元", "万元"];
    private static readonly Config Often = Trials.On(3000);

    private static readonly Gen<long> Whole = Gen.Frequency(
        (2, Gen.Choose(1, 9_999).Select(n => (long)n)),
        (2, Gen.Choose(1, 999_999_999).Select(n => (long)n)),
        (2, from head in Gen.Choose(1, 9_999)
            from zeros in Gen.Choose(0, 8)
            select head * Power(zeros)),
        (1, from head in Gen.Choose(1, 9_999)
            from rest in Gen.Choose(0, 99_999_999)
            select (head * 100_000_000L) + rest));

    private static readonly Gen<string> Units = Gen.Elements("元", "亩", "吨", "公里", "户", "株");

    private static readonly Gen<string> Sentences = Gen.Elements("今年完成{0}。", "共有{0}，居民满意。", "其中：{0}；", "投入\n{0}", "比上年增加{0}。");

    [Fact]
    public void A_number_in_words_is_that_number() => Prop.ForAll(Whole.ToArbitrary(), Units.ToArbitrary(), Sentences.ToArbitrary(), (number, unit, sentence) =>
        number < 10 || IsRead(InWords(number), unit, number, sentence)).Check(Often);

    [Fact]
    public void A_number_with_any_mark_between_thousands_is_that_number() => Prop.ForAll(
        Whole.ToArbitrary(), Gen.Elements(",", "，", " ", "\u00A0", "\u3000").ToArbitrary(), Sentences.ToArbitrary(), (number, mark, sentence) =>
        {
            string print = number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", mark, StringComparison.Ordinal);
            string wide = string.Concat(print.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c));
            return IsRead(print, "元", number, sentence) && IsRead(wide, "元", number, sentence);
        }).Check(Often);

    [Fact]
    public void Digits_with_several_scale_words_are_that_number() => Prop.ForAll(
        Gen.Choose(1, 9999).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), Gen.Elements("千", "百").ToArbitrary(), (head, digit, place) =>
        {
            long small = digit * (place == "千" ? 1000 : 100);
            return IsRead($"{head}万{digit}{place}", "亩", (head * 10_000L) + small, "种植{0}。")
                && IsRead($"{head}亿{1000 + digit}万", "元", (head * 100_000_000L) + ((1000 + digit) * 10_000L), "投资{0}。");
        }).Check(Often);

    [Fact]
    public void Words_leave_open_what_was_not_spoken() => Prop.ForAll(Whole.ToArbitrary(), number =>
    {
        Bounds bounds = Figure.Parse(InWords(number) + "元").Bounds();
        long place = number;
        int zeros = 0;
        for (; place % 10 == 0; zeros++)
        {
            place /= 10;
        }

        Rational half = (Rational)Power(zeros) / 2;
        return bounds == Bounds.Closed(number - half, number + half);
    }).Check(Often);

    // What Parse refuses is left alone; what it reads is read.
    [Fact]
    public void Prose_reads_all_of_a_numeral_or_none_of_it() => Prop.ForAll(Gen.Elements("1", "2", "35", "286", "十", "百", "千", "万", "亿", "零5", "2,28", "35,286").ArrayOf().ToArbitrary(), pieces =>
    {
        string print = $"7{string.Concat(pieces.Take(8))}公里";
        if (AlsoWords.Any(word => print.Contains(word, StringComparison.Ordinal)))
        {
            return true;
        }

        ReportText read = ReportReader.Read("新建" + print);
        TextFigure[] found = [.. read.Figures.Where(figure => figure.IsQuantity)];
        return Figure.TryParse(print, null, out Figure alone)
            ? found.Length == 1 && found[0].Figure == alone
            : found.Length == 0;
    }).Check(Often);

    private static bool IsRead(string numeral, string unit, long number, string sentence)
    {
        string print = numeral + unit;
        Figure alone = Figure.Parse(print);
        ReportText read = ReportReader.Read(string.Format(CultureInfo.InvariantCulture, sentence, print));
        TextFigure found = read.Figures.Single(figure => figure.IsQuantity);
        return alone.Value.Value == number && alone.ToString() == print && found.Figure == alone && read.PrintOf(found).SequenceEqual(print);
    }

    // An oracle of its own: four places at a time, 零 for a gap, 一十 in front is 十.
    private static string InWords(long number)
    {
        StringBuilder words = new();
        bool gap = false;
        for (int power = 11; power >= 0; power--)
        {
            int digit = (int)(number / Power(power) % 10);
            if (digit > 0)
            {
                _ = words.Append(gap && words.Length > 0 ? "零" : string.Empty).Append(Words[digit]).Append((power % 4) switch
                {
                    1 => "十",
                    2 => "百",
                    3 => "千",
                    _ => string.Empty,
                });
            }

            gap = digit == 0;
            bool closes = power is 8 or 4 && number / Power(power) % 10_000 > 0;
            if (closes)
            {
                _ = words.Append(power == 8 ? '亿' : '万');
                gap = false;
            }
        }

        return words.ToString().StartsWith("一十", StringComparison.Ordinal) ? words.ToString()[1..] : words.ToString();
    }

    private static long Power(int exponent) => exponent == 0 ? 1 : 10 * Power(exponent - 1);
}
