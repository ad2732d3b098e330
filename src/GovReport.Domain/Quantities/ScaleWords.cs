namespace GovReport.Domain;

/// <summary>How scales are written and read.</summary>
internal static class ScaleWords
{
    private static readonly string[] Words =
        ["", "十", "百", "千", "万", "十万", "百万", "千万", "亿", "十亿", "百亿", "千亿", "万亿"];

    /// <summary>The Chinese word; empty for <see cref="Scale.One"/>.</summary>
    internal static string Word(this Scale scale) => Words[(int)scale];

    /// <summary>The factor, a power of ten.</summary>
    internal static Rational Factor(this Scale scale) => Rational.PowerOfTen((int)scale);

    /// <summary>The longest scale word at the start of the text, with its length.</summary>
    internal static Scale ReadStart(ReadOnlySpan<char> text, out int length)
    {
        int first = text.IsEmpty ? 0 : Exponent(text[0]);
        int second = text.Length > 1 ? Exponent(text[1]) : 0;
        bool compound = first > 0 && second is 4 or 8 && first < second;
        length = compound ? 2 : first > 0 ? 1 : 0;
        return (Scale)(compound ? first + second : first);
    }

    private static int Exponent(char c) => c switch
    {
        '十' => 1,
        '百' => 2,
        '千' => 3,
        '万' => 4,
        '亿' => 8,
        _ => 0,
    };
}
