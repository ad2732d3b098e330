namespace GovReport.Domain.Quantities;

/// <summary>The words that Chinese numerals (中文数字) are made of.</summary>
internal static class NumberWords
{
    private const string Two = "两";

    /// <summary>Two digits that stand for what lies between them: 两三, 七八, 三五.</summary>
    private static readonly FrozenSet<string> Pairs =
        new[] { "一二", "一两", "二三", "两三", "三两", "三四", "三五", "四五", "五六", "六七", "七八", "八九" }.ToFrozenSet();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PairsOfText =
        Pairs.GetAlternateLookup<ReadOnlySpan<char>>();

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

    /// <summary>The power of ten of 十, 百 or 千; 0 where the character is none.</summary>
    internal static int Power(char c) => c switch
    {
        '十' => 1,
        '百' => 2,
        '千' => 3,
        _ => 0,
    };

    /// <summary>The power of ten of 万 or 亿; 0 where the character is none.</summary>
    internal static int GreatPower(char c) => c switch
    {
        '万' => 4,
        '亿' => 8,
        _ => 0,
    };

    /// <summary>How many digits in words stand at the start of the text.</summary>
    internal static int Run(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at < text.Length && Digit(text[at]) >= 0)
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether two digits stand for what lies between them.</summary>
    internal static bool IsPair(ReadOnlySpan<char> digits) => PairsOfText.Contains(digits);

    /// <summary>Whether digits in words are read one by one (二〇二四): three or more, or two with a zero; 两 stands in none.</summary>
    internal static bool IsSequence(ReadOnlySpan<char> digits) =>
        (digits.Length > 2 || (digits.Length == 2 && digits.ContainsAny('零', '〇'))) && !digits.Contains(Two, StringComparison.Ordinal);
}
