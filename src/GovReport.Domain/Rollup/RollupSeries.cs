namespace GovReport.Domain;

/// <summary>What is added up together: prints of one indicator, period, basis and unit, or what follows from them.</summary>
internal readonly record struct RollupSeries(string Indicator, ReportingPeriod Period, Basis Basis, Unit Unit, RollupPart Part = RollupPart.Reported, string? Weight = null)
{
    // Price, vintage and unit rarely differ: equality tells them apart.
    public override int GetHashCode() => HashCode.Combine(Indicator, Period.End, Part, Basis.Scope);

    /// <summary>Every series of a state once, in an order that does not depend on how they came.</summary>
    internal static IOrderedEnumerable<RollupSeries> InOrder(IEnumerable<RollupSeries> series) => series
        .OrderBy(one => one.Indicator, StringComparer.Ordinal)
        .ThenBy(one => one.Period.ToString("R", formatProvider: null), StringComparer.Ordinal)
        .ThenBy(one => one.Part)
        .ThenBy(one => one.Weight, StringComparer.Ordinal)
        .ThenBy(one => one.Unit.Symbol, StringComparer.Ordinal)
        .ThenBy(one => one.Basis.Price)
        .ThenBy(one => one.Basis.Vintage)
        .ThenBy(one => one.Basis.Scope, StringComparer.Ordinal);
}

/// <summary>What a sum of a roll-up is made of.</summary>
[JsonConverter(typeof(NameConverter<RollupPart>))]
internal enum RollupPart
{
    /// <summary>The figures as reported.</summary>
    Reported,
    /// <summary>The bases that stated changes against the same period last year imply.</summary>
    ImpliedBase,
    /// <summary>Ratios, each times its weight.</summary>
    Weighted,
    /// <summary>The weights of the ratios.</summary>
    Weight,
    /// <summary>The weights as reported figures of their own indicator, by the ratio that they came with.</summary>
    Companion,
}

/// <summary>What a result of a roll-up is about, beside its indicator.</summary>
internal sealed record RollupScope(AdministrativeCode? Within, ReportingPeriod Period, Basis Basis, AreaLevel? Level, IReadOnlyList<AdministrativeCode>? Expected)
{
    internal string? Weight { get; init; }

    /// <summary>Whether a series belongs to it; what a series does not state does not keep it out.</summary>
    internal bool Takes(in RollupSeries series, string indicator, RollupPart part) =>
        series.Indicator == indicator && series.Part == part && series.Weight == Weight && series.Period == Period && series.Basis.Scope == Basis.Scope
        && (Basis.Price == PriceBasis.Unstated || series.Basis.Price is PriceBasis.Unstated || series.Basis.Price == Basis.Price)
        && (Basis.Vintage == Vintage.Unstated || series.Basis.Vintage is Vintage.Unstated || series.Basis.Vintage == Basis.Vintage);

    /// <summary>Joins another basis to one; false where both state another price basis or vintage.</summary>
    internal static bool Join(ref Basis all, Basis one)
    {
        bool same = (all.Price == one.Price || all.Price == PriceBasis.Unstated || one.Price == PriceBasis.Unstated)
            && (all.Vintage == one.Vintage || all.Vintage == Vintage.Unstated || one.Vintage == Vintage.Unstated);
        all = new(all.Price == PriceBasis.Unstated ? one.Price : all.Price, all.Scope, all.Vintage == Vintage.Unstated ? one.Vintage : all.Vintage);
        return same;
    }
}
