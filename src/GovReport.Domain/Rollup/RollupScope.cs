namespace GovReport.Domain;

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
