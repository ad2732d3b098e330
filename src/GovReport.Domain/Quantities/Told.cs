namespace GovReport.Domain.Quantities;

/// <summary>
/// A whole print that tells by words or brackets on which side of 0 an amount is: 亏损1.2亿元, and (12.5) as accountants write it.
/// </summary>
internal sealed record Told
{
    private const string Opening = "（(";
    private const string Closing = "）)";

    private static readonly Lexicon<bool> Results = new((true, "亏损 净亏损 亏"), (false, "盈利 净盈利 盈"));

    private readonly string _amount;
    private readonly bool _isNegative;
    private readonly bool _isOfMoney; // a profit or a loss is one of money
    private readonly int _start;      // where the amount stands in the print

    private Told(string amount, bool isNegative, bool isOfMoney, int start) =>
        (_amount, _isNegative, _isOfMoney, _start) = (amount, isNegative, isOfMoney, start);

    /// <summary>The amount of such a print; null of any other.</summary>
    internal static Told? Strip(ReadOnlySpan<char> print)
    {
        int word = Results.AtStart(print, out bool isLoss);
        if (word > 0)
        {
            return new(print[word..].ToString(), isLoss, isOfMoney: true, word);
        }

        int end = print.IndexOfAny(Closing);
        bool isBracketed = print.Length > 2 && Opening.Contains(print[0], StringComparison.Ordinal) && end > 1;
        return isBracketed ? new(string.Concat(print[1..end], print[(end + 1)..]), isNegative: true, isOfMoney: false, start: 1) : null;
    }

    /// <summary>Reads the amount, which has no sign of its own, and turns it.</summary>
    internal bool TryRead(string print, UnitCatalogue units, out Figure figure, out PrintError error)
    {
        figure = default;
        PrintError fault = new(PrintErrorReason.NoNumber, 0);
        if (IsSigned || !Figure.TryParse(_amount, units, out Figure amount, out fault))
        {
            error = fault with { Position = _start + fault.Position };
            return false;
        }

        bool fits = !_isOfMoney || amount.Unit.SaysProfit || amount.Unit == Unit.None;
        Figure? turned = _isNegative ? Turned(amount) : amount;
        error = (fits, turned) switch
        {
            (false, _) => new(PrintErrorReason.UnknownUnit, print.Length - amount.Unit.Symbol.Length),
            (_, null) => new(PrintErrorReason.ConflictingQualifiers, _start),
            _ => default,
        };
        figure = error == default ? turned!.Value.Printed(print) : default;
        return error == default;
    }

    // 余 and 近 reach as far on the other side of 0: a loss of 2000余万元 is one of 2000万元 to 3000万元.
    private static Figure? Turned(Figure amount)
    {
        bool isOneWord = amount is { SecondQualifier: Qualifier.None, Upper: null };
        return isOneWord && amount.Qualifier is Qualifier.Over or Qualifier.Nearly
            ? Figure.Of(-amount.Number, amount.Unit, amount.Scale, amount.Qualifier)
            : amount.Mirrored;
    }

    private bool IsSigned => _amount.Length > 0 && (FigureParser.StartsWithSign(_amount) || Strip(_amount) is not null);
}
