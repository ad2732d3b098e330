namespace GovReport.Domain;

/// <summary>How a number is meant (口径): prices, coverage and vintage.</summary>
/// <param name="Price">In which prices.</param>
/// <param name="Scope">Which area, group or category is counted (范围), such as 规上 or 某村; null for the whole.</param>
/// <param name="Vintage">How settled it is.</param>
/// <remarks>Equality: by content. No order. Default: nothing stated. Thread safety: immutable.</remarks>
public readonly record struct Basis(PriceBasis Price = PriceBasis.Unstated, string? Scope = null, Vintage Vintage = Vintage.Unstated);
