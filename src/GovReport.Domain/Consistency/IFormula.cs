namespace GovReport.Domain;

/// <summary>
/// A formula, written once: over fractions it calculates, over bounds it gives all results that the prints allow. Each variable
/// stands once in it, so that the bounds are exact.
/// </summary>
internal interface IFormula
{
    /// <summary>The result, in base units (percentages and points as ratios).</summary>
    static abstract T Apply<T>(ReadOnlySpan<T> x)
        where T : struct, IExact<T>;
}
