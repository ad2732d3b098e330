namespace GovReport.Domain.Rollups;

/// <summary>What is added up together: prints of one indicator, period, basis and unit, or what follows from them.</summary>
internal readonly record struct RollupSeries(string Indicator, ReportingPeriod Period, Basis Basis, Unit Unit,
    RollupPart Part = RollupPart.Reported, string? Weight = null)
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
internal sealed record RollupScope(AdministrativeCode? Within, ReportingPeriod Period, Basis Basis, AreaLevel? Level,
    IReadOnlyList<AdministrativeCode>? Expected)
{
    internal string? Weight { get; init; }

    /// <summary>Whether a series belongs to it; what a series does not state does not keep it out.</summary>
    internal bool Takes(in RollupSeries series, string indicator, RollupPart part) =>
        (series.Indicator, series.Part, series.Weight, series.Period) == (indicator, part, Weight, Period)
        && series.Basis.Scope == Basis.Scope && AreOne(series.Basis, Basis);

    /// <summary>Whether it is of an area that is added: of the level, inside the wider area.</summary>
    internal bool HasPart(long key) => AreaSlot.LevelOf(key) == Level && AreaSlot.LiesIn(key, Within);

    /// <summary>Joins another basis to one; false where both state another price basis or vintage.</summary>
    internal static bool Join(ref Basis all, Basis one)
    {
        bool same = AreOne(all, one);
        all = new(all.Price == PriceBasis.Unstated ? one.Price : all.Price, all.Scope,
            all.Vintage == Vintage.Unstated ? one.Vintage : all.Vintage);
        return same;
    }

    private static bool AreOne(Basis one, Basis other) =>
        !Comparability.Differs(one.Price, other.Price) && !Comparability.Differs(one.Vintage, other.Vintage);
}
