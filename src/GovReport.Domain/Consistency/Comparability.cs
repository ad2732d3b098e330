namespace GovReport.Domain;

/// <summary>Whether two facts may be set against each other (可比性).</summary>
internal static class Comparability
{
    /// <summary>The reason why not; null where they may. What is unstated does not differ.</summary>
    internal static NoRate? Difference(in Fact a, in Fact b) =>
        !a.Figure.Unit.ConvertsTo(b.Figure.Unit) ? NoRate.UnitsDiffer
        : Differs(a.Basis.Price, b.Basis.Price) || (a.Basis.Scope is { } x && b.Basis.Scope is { } y && x != y) ? NoRate.BasisDiffers
        : null;

    /// <summary>Whether both vintages are stated and differ: a flash and a final number are two numbers.</summary>
    internal static bool VintagesDiffer(in Fact a, in Fact b) =>
        a.Basis.Vintage != b.Basis.Vintage && a.Basis.Vintage != Vintage.Unstated && b.Basis.Vintage != Vintage.Unstated;

    private static bool Differs(PriceBasis a, PriceBasis b) => a != b && a != PriceBasis.Unstated && b != PriceBasis.Unstated;
}
