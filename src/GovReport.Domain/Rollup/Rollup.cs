namespace GovReport.Domain;

/// <summary>
/// What areas reported, added up for the areas that they lie in (区划汇总), from village to nation. Roll-ups merge: in any order and
/// any partition the same observations give the same roll-up, so that machines can share the work.
/// </summary>
/// <remarks>
/// <para>It keeps sums and who reported, no single figures. A second report of an area for the same indicator, period and basis cannot
/// be told from the first, so it is never counted in silence: the area is named and the total refused, in whatever order the two came.</para>
/// <para>Equality: by content. No order. Default: use <see cref="Empty"/>. Immutable and safe to share between threads.</para>
/// </remarks>
[JsonConverter(typeof(RollupConverter))]
public sealed partial class Rollup : IEquatable<Rollup>
{
    internal Rollup(Dictionary<RollupSeries, Dictionary<long, RollupCell>> sums) => Sums = sums;

    /// <summary>The roll-up of nothing (空汇总), which changes none that it is merged with.</summary>
    public static Rollup Empty { get; } = new([]);

    /// <summary>How many sums it holds (汇总项数): one for each wider area, indicator, period and basis.</summary>
    public int Count => Sums.Values.Sum(cells => cells.Count);

    /// <summary>The codes of the indicators reported (已报指标), in order.</summary>
    public IReadOnlyList<string> IndicatorCodes => Content.List(Reported.Select(series => series.Indicator).Distinct(StringComparer.Ordinal));

    /// <summary>The periods reported for an indicator (已报报告期), in the order of their codes.</summary>
    public IReadOnlyList<ReportingPeriod> Periods(string indicatorCode) => Content.List(Reported.Where(series => series.Indicator == indicatorCode).Select(series => series.Period).Distinct());

    internal IReadOnlyDictionary<RollupSeries, Dictionary<long, RollupCell>> Sums { get; }

    private IEnumerable<RollupSeries> Reported => RollupSeries.InOrder(Sums.Keys).Where(series => series.Part == RollupPart.Reported);

    /// <summary>Adds up observations (汇总) as they come; those without a figure do not count.</summary>
    /// <param name="observations">Observations, each with its area; they are read once.</param>
    /// <param name="indicators">The indicators; null for the standard ones.</param>
    /// <exception cref="ArgumentException">An observation has no area.</exception>
    public static Rollup Of(IEnumerable<Observation> observations, IndicatorCatalogue? indicators = null)
    {
        ArgumentNullException.ThrowIfNull(observations);
        RollupBuilder builder = new(indicators);
        foreach (Observation observation in observations)
        {
            builder.Add(observation);
        }

        return builder.Take();
    }

    /// <summary>One roll-up of several (合并).</summary>
    public static Rollup Merge(params IEnumerable<Rollup> rollups)
    {
        ArgumentNullException.ThrowIfNull(rollups);
        RollupBuilder builder = new();
        foreach (Rollup rollup in rollups)
        {
            builder.Add(rollup);
        }

        return builder.Take();
    }

    /// <summary>This roll-up with another one (合并); for many, <see cref="Merge(IEnumerable{Rollup})"/> copies once.</summary>
    public Rollup Merge(Rollup other) => Merge([this, other]);

    /// <summary>This roll-up with one more observation (汇入); for many, use <see cref="Of"/> or a <see cref="RollupBuilder"/>.</summary>
    public Rollup Add(Observation observation) => Merge(Of([observation]));

    /// <inheritdoc/>
    public bool Equals(Rollup? other) => other is not null && Sums.Count == other.Sums.Count && Sums.All(series =>
        other.Sums.TryGetValue(series.Key, out Dictionary<long, RollupCell>? cells) && cells.Count == series.Value.Count
        && series.Value.All(one => cells.TryGetValue(one.Key, out RollupCell cell) && cell.ContentEquals(one.Value)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rollup);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sums.Count, Count);

    /// <summary>Whether the content is the same (相同).</summary>
    public static bool operator ==(Rollup? left, Rollup? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the content differs (不同).</summary>
    public static bool operator !=(Rollup? left, Rollup? right) => !(left == right);
}
