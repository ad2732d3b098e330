namespace GovReport.Domain.Quantities;

/// <summary>Prints in words that are read as a whole: zero, doublings, halves.</summary>
internal static class WholePrints
{
    // 翻番: how the number of doublings is written, and how many times that makes.
    private static readonly (string Print, decimal Times)[] Doublings =
    [
        ("番", 2), ("一番", 2), ("1番", 2), ("倍", 2), ("一倍", 2), ("1倍", 2),
        ("两番", 4), ("二番", 4), ("2番", 4), ("三番", 8), ("3番", 8), ("四番", 16), ("4番", 16), ("五番", 32), ("5番", 32),
    ];

    // What stands before and behind them.
    private static readonly (string Before, string Behind, Qualifier Qualifier)[] AroundDoublings =
    [
        ("翻", "", Qualifier.None), ("翻了", "", Qualifier.None), ("实现翻", "", Qualifier.None), ("实现了翻", "", Qualifier.None),
        ("翻", "以上", Qualifier.AtLeast), ("翻了", "以上", Qualifier.AtLeast), ("实现翻", "以上", Qualifier.AtLeast),
        ("基本翻", "", Qualifier.About), ("基本翻了", "", Qualifier.About), ("基本实现翻", "", Qualifier.About), ("约翻", "", Qualifier.About),
        ("近翻", "", Qualifier.Nearly), ("接近翻", "", Qualifier.Nearly), ("翻了近", "", Qualifier.Nearly), ("翻近", "", Qualifier.Nearly),
    ];

    private static readonly Lexicon<Figure> Table = new(
    [
        .. from around in AroundDoublings
           from doubling in Doublings
           select Print(around.Before + doubling.Print + around.Behind, doubling.Times, Unit.Multiple, around.Qualifier),
        Print("零", 0, Unit.None, Qualifier.None),
        Print("无", 0, Unit.None, Qualifier.None),
        Print("没有", 0, Unit.None, Qualifier.None),
        Print("未发生", 0, Unit.None, Qualifier.None),
        Print("没有发生", 0, Unit.None, Qualifier.None),
        Print("零发生", 0, Unit.None, Qualifier.None),
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
        Print("两位数", 10, Unit.Percent, Qualifier.Upwards),
    ]);

    internal static bool TryRead(ReadOnlySpan<char> text, out Figure figure)
    {
        bool whole = ReadStart(text, out figure) == text.Length && text.Length > 0;
        figure = whole ? figure : default;
        return whole;
    }

    /// <summary>The longest of them at the start of the text.</summary>
    /// <returns>Its length; 0 where there is none.</returns>
    internal static int ReadStart(ReadOnlySpan<char> text, out Figure figure) => Table.AtStart(text, out figure);

    /// <summary>How many characters stand before 翻 at most.</summary>
    internal const int BeforeDoubling = 4;

    /// <summary>Whether a print of this table says a doubling.</summary>
    internal static bool Doubles(string print) => print.AsSpan(0, Math.Min(print.Length, BeforeDoubling + 1)).Contains('翻');

    private static (Figure, string) Print(string print, decimal number, Unit unit, Qualifier qualifier, decimal? upper = null) =>
        (new(number, unit, Scale.One, qualifier, Qualifier.None, upper, print), print);
}
