namespace GovReport.Domain.Quantities;

/// <summary>Prints calculated amounts beside the figures that they come from (计算所得数的印刷).</summary>
internal static class PrintLike
{
    private const int MostPlaces = 4;

    /// <summary>An amount in the unit and the scale of a figure that stands beside it, without zeros at its end.</summary>
    internal static Figure Like(this Figure beside, Quantity amount)
    {
        decimal printed = (amount.In(beside.Unit).Value / beside.Scale.Factor()).Round(Math.Max(MostPlaces, (int)beside.Number.Scale));
        return Figure.Of(printed / 1.0000000000000000000000000000m, beside.Unit, beside.Scale);
    }
}
