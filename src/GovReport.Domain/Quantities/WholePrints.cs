namespace GovReport.Domain;

/// <summary>Prints in words that are read as a whole: zero, doublings, halves.</summary>
internal static class WholePrints
{
    private static readonly Lexicon<Figure> Table = new(
        Print("零", 0, Unit.None, Qualifier.None),
        Print("无", 0, Unit.None, Qualifier.None),
        Print("没有", 0, Unit.None, Qualifier.None),
        Print("未发生", 0, Unit.None, Qualifier.None),
        Print("没有发生", 0, Unit.None, Qualifier.None),
        Print("零发生", 0, Unit.None, Qualifier.None),
        Print("翻番", 2, Unit.Multiple, Qualifier.None),
        Print("翻一番", 2, Unit.Multiple, Qualifier.None),
        Print("翻两番", 4, Unit.Multiple, Qualifier.None),
        Print("翻了一番", 2, Unit.Multiple, Qualifier.None),
        Print("翻了两番", 4, Unit.Multiple, Qualifier.None),
        Print("翻三番", 8, Unit.Multiple, Qualifier.None),
        Print("一半", 5, Unit.Tenth, Qualifier.None),
        Print("半数", 5, Unit.Tenth, Qualifier.None),
        Print("一半以上", 5, Unit.Tenth, Qualifier.AtLeast, upper: 10),
        Print("超过一半", 5, Unit.Tenth, Qualifier.Exceeds, upper: 10),
        Print("超过半数", 5, Unit.Tenth, Qualifier.Exceeds, upper: 10),
        Print("近一半", 5, Unit.Tenth, Qualifier.Nearly),
        Print("近半数", 5, Unit.Tenth, Qualifier.Nearly),
        Print("过半", 5, Unit.Tenth, Qualifier.Exceeds, upper: 10),
        Print("超半数", 5, Unit.Tenth, Qualifier.Exceeds, upper: 10),
        Print("半数以上", 5, Unit.Tenth, Qualifier.AtLeast, upper: 10),
        Print("两位数", 10, Unit.Percent, Qualifier.Upwards));

    internal static bool TryRead(ReadOnlySpan<char> text, out Figure figure)
    {
        bool whole = ReadStart(text, out figure) == text.Length && text.Length > 0;
        figure = whole ? figure : default;
        return whole;
    }

    /// <summary>The longest of them at the start of the text.</summary>
    /// <returns>Its length; 0 where there is none.</returns>
    internal static int ReadStart(ReadOnlySpan<char> text, out Figure figure) => Table.AtStart(text, out figure);

    private static (Figure, string) Print(string print, decimal number, Unit unit, Qualifier qualifier, decimal? upper = null) =>
        (new(number, unit, Scale.One, qualifier, Qualifier.None, upper, print), print);
}
