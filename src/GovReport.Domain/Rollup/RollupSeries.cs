namespace GovReport.Domain;

/// <summary>What is added up together: prints of one indicator, period, basis and unit, or what follows from them.</summary>
internal readonly record struct RollupSeries(string Indicator, ReportingPeriod Period, Basis Basis, Unit Unit, RollupPart Part = RollupPart.Reported, string? Weight = null)
{
    // Basis and unit rarely differ: equality tells them apart.
    public override int GetHashCode() => HashCode.Combine(Indicator, Period.End, Part);

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
}
