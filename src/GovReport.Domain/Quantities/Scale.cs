namespace GovReport.Domain;

/// <summary>
/// The word of magnitude before a unit (数量级): 万元 is the unit 元 at the scale 万. The value of a member is its power of ten.
/// </summary>
[JsonConverter(typeof(NameConverter<Scale>))]
public enum Scale
{
    /// <summary>No word.</summary>
    One = 0,
    /// <summary>十, 10.</summary>
    Ten = 1,
    /// <summary>百, 100.</summary>
    Hundred = 2,
    /// <summary>千, 1,000.</summary>
    Thousand = 3,
    /// <summary>万, 10,000.</summary>
    Wan = 4,
    /// <summary>十万, 100,000.</summary>
    TenWan = 5,
    /// <summary>百万, 1,000,000.</summary>
    HundredWan = 6,
    /// <summary>千万, 10,000,000.</summary>
    ThousandWan = 7,
    /// <summary>亿, 100,000,000.</summary>
    Yi = 8,
    /// <summary>十亿, 10⁹.</summary>
    TenYi = 9,
    /// <summary>百亿, 10¹⁰.</summary>
    HundredYi = 10,
    /// <summary>千亿, 10¹¹.</summary>
    ThousandYi = 11,
    /// <summary>万亿, 10¹².</summary>
    WanYi = 12,
}

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
        if (first > 0 && second is 4 or 8 && first < second)
        {
            length = 2;
            return (Scale)(first + second);
        }

        length = first > 0 ? 1 : 0;
        return (Scale)first;
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
