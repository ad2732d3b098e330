namespace GovReport.Domain;

/// <summary>Prints in words that are read as a whole: zero, doublings, halves.</summary>
internal static class WholePrints
{
    private static readonly (string Text, decimal Number, decimal? Upper, Unit Unit, Qualifier Qualifier)[] Table =
    [
        ("零", 0, null, Unit.None, Qualifier.None),
        ("无", 0, null, Unit.None, Qualifier.None),
        ("没有", 0, null, Unit.None, Qualifier.None),
        ("未发生", 0, null, Unit.None, Qualifier.None),
        ("没有发生", 0, null, Unit.None, Qualifier.None),
        ("零发生", 0, null, Unit.None, Qualifier.None),
        ("翻番", 2, null, Unit.Multiple, Qualifier.None),
        ("翻一番", 2, null, Unit.Multiple, Qualifier.None),
        ("翻两番", 4, null, Unit.Multiple, Qualifier.None),
        ("翻了一番", 2, null, Unit.Multiple, Qualifier.None),
        ("翻了两番", 4, null, Unit.Multiple, Qualifier.None),
        ("翻三番", 8, null, Unit.Multiple, Qualifier.None),
        ("一半", 5, null, Unit.Tenth, Qualifier.None),
        ("半数", 5, null, Unit.Tenth, Qualifier.None),
        ("一半以上", 5, 10, Unit.Tenth, Qualifier.AtLeast),
        ("超过一半", 5, 10, Unit.Tenth, Qualifier.Exceeds),
        ("超过半数", 5, 10, Unit.Tenth, Qualifier.Exceeds),
        ("近一半", 5, null, Unit.Tenth, Qualifier.Nearly),
        ("近半数", 5, null, Unit.Tenth, Qualifier.Nearly),
        ("过半", 5, 10, Unit.Tenth, Qualifier.Exceeds),
        ("超半数", 5, 10, Unit.Tenth, Qualifier.Exceeds),
        ("半数以上", 5, 10, Unit.Tenth, Qualifier.AtLeast),
        ("两位数", 10, null, Unit.Percent, Qualifier.Upwards),
    ];

    private static readonly System.Buffers.SearchValues<char> Starts = System.Buffers.SearchValues.Create([.. Table.Select(entry => entry.Text[0]).Distinct()]);

    internal static bool TryRead(ReadOnlySpan<char> text, out Figure figure)
    {
        bool whole = ReadStart(text, out figure) == text.Length && text.Length > 0;
        figure = whole ? figure : default;
        return whole;
    }

    /// <summary>The longest of them at the start of the text.</summary>
    /// <returns>Its length; 0 where there is none.</returns>
    internal static int ReadStart(ReadOnlySpan<char> text, out Figure figure)
    {
        int longest = 0;
        figure = default;
        if (text.IsEmpty || !Starts.Contains(text[0]))
        {
            return 0;
        }

        foreach (var (print, number, upper, unit, qualifier) in Table)
        {
            if (print.Length > longest && text.StartsWith(print, StringComparison.Ordinal))
            {
                longest = print.Length;
                figure = new(number, unit, Scale.One, qualifier, Qualifier.None, upper, print);
            }
        }

        return longest;
    }
}
