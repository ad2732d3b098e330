namespace GovReport.Domain;

/// <summary>The words of qualifiers, where each may stand, and which is the canonical one.</summary>
internal static class QualifierWords
{
    /// <summary>Words before the number, longer ones first.</summary>
    private static readonly (string Word, Qualifier Qualifier)[] Before =
    [
        ("不低于", Qualifier.AtLeast), ("不少于", Qualifier.AtLeast), ("不小于", Qualifier.AtLeast),
        ("不超过", Qualifier.AtMost), ("不高于", Qualifier.AtMost), ("不多于", Qualifier.AtMost), ("不大于", Qualifier.AtMost),
        ("超过", Qualifier.Exceeds), ("突破", Qualifier.Exceeds), ("高于", Qualifier.Exceeds), ("多于", Qualifier.Exceeds),
        ("不足", Qualifier.Below), ("不到", Qualifier.Below), ("低于", Qualifier.Below), ("少于", Qualifier.Below), ("未达", Qualifier.Below),
        ("接近", Qualifier.Nearly), ("将近", Qualifier.Nearly),
        ("至少", Qualifier.AtLeast), ("最少", Qualifier.AtLeast), ("至多", Qualifier.AtMost), ("最多", Qualifier.AtMost),
        ("大约", Qualifier.About), ("大概", Qualifier.About),
        ("约", Qualifier.About), ("近", Qualifier.Nearly), ("超", Qualifier.Exceeds), ("逾", Qualifier.Exceeds), ("过", Qualifier.Exceeds),
    ];

    /// <summary>Words between number and scale, or scale and unit.</summary>
    private static readonly (string Word, Qualifier Qualifier)[] Inside =
        [("余", Qualifier.Over), ("多", Qualifier.Over), ("来", Qualifier.About)];

    /// <summary>Words after the unit, longer ones first.</summary>
    private static readonly (string Word, Qualifier Qualifier)[] After =
    [
        ("及以上", Qualifier.AtLeast), ("及以下", Qualifier.AtMost),
        ("以上", Qualifier.AtLeast), ("以内", Qualifier.AtMost), ("之内", Qualifier.AtMost), ("以下", Qualifier.Below),
        ("左右", Qualifier.About), ("上下", Qualifier.About), ("有余", Qualifier.Over), ("余", Qualifier.Over), ("多", Qualifier.Over),
    ];

    /// <summary>What the canonical print puts before the number.</summary>
    internal static string Prefix(Qualifier qualifier) => qualifier switch
    {
        Qualifier.About => "约",
        Qualifier.Exceeds => "超过",
        Qualifier.Nearly => "近",
        Qualifier.Below => "不足",
        Qualifier.Several => "数",
        Qualifier.Upwards => "上",
        _ => string.Empty,
    };

    /// <summary>What the canonical print puts after the unit.</summary>
    internal static string Suffix(Qualifier qualifier) => qualifier switch
    {
        Qualifier.AtLeast => "以上",
        Qualifier.AtMost => "以内",
        _ => string.Empty,
    };

    internal static Qualifier ReadBefore(ReadOnlySpan<char> text, out int length) => Read(Before, text, out length);

    internal static Qualifier ReadInside(ReadOnlySpan<char> text, out int length) => Read(Inside, text, out length);

    internal static Qualifier ReadAfter(ReadOnlySpan<char> text, out int length) => Read(After, text, out length);

    /// <summary>The length of the longest word before a number that the text ends with; 0 where there is none.</summary>
    internal static int EndingBefore(ReadOnlySpan<char> text)
    {
        foreach ((string word, _) in Before)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether no value can satisfy both.</summary>
    internal static bool Exclude(Qualifier a, Qualifier b) => Side(a) * Side(b) < 0;

    private static int Side(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Over or Qualifier.Exceeds or Qualifier.AtLeast => 1,
        Qualifier.Nearly or Qualifier.AtMost or Qualifier.Below => -1,
        _ => 0,
    };

    private static Qualifier Read((string Word, Qualifier Qualifier)[] words, ReadOnlySpan<char> text, out int length)
    {
        foreach ((string word, Qualifier qualifier) in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                length = word.Length;
                return qualifier;
            }
        }

        length = 0;
        return Qualifier.None;
    }
}
