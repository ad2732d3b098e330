namespace GovReport.Domain.Rollups;

/// <summary>
/// What areas reported, added up for the areas that they lie in (区划汇总), from village to nation. Roll-ups merge: in any order and
/// any partition the same observations give the same roll-up, so that machines can share the work.
/// </summary>
/// <remarks>
/// <para>It keeps sums and who reported, no single figures. A second report of an area for the same indicator, period and basis cannot
/// be told from the first, so it is never counted in silence: the area is named and
/// the total refused, in whatever order the two came.</para>
/// <para>Equality: by content. No order. Default: use <see cref="Empty"/>. Immutable and safe to share between threads.</para>
/// </remarks>
[JsonConverter(typeof(RollupConverter))]
public sealed class Rollup : IEquatable<Rollup>
{
    internal Rollup(Dictionary<RollupSeries, Dictionary<long, RollupCell>> sums) => Sums = sums;

    /// <summary>The roll-up of nothing (空汇总), which changes none that it is merged with.</summary>
    public static Rollup Empty { get; } = new([]);

    /// <summary>How many sums it holds (汇总项数): one for each wider area, indicator, period and basis.</summary>
    public int Count => Sums.Values.Sum(cells => cells.Count);

    /// <summary>The codes of the indicators reported (已报指标), in order.</summary>
    public IReadOnlyList<string> IndicatorCodes =>
        Content.List(Reported.Select(series => series.Indicator).Distinct(StringComparer.Ordinal));

    /// <summary>The periods reported for an indicator (已报报告期), in the order of their codes.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="indicatorCode"/> is null.</exception>
    public IReadOnlyList<ReportingPeriod> Periods(string indicatorCode)
    {
        ArgumentNullException.ThrowIfNull(indicatorCode);
        return Content.List(Reported.Where(series => series.Indicator == indicatorCode).Select(series => series.Period).Distinct());
    }

    internal IReadOnlyDictionary<RollupSeries, Dictionary<long, RollupCell>> Sums { get; }

    private IEnumerable<RollupSeries> Reported =>
        RollupSeries.InOrder(Sums.Keys).Where(series => series.Part is RollupPart.Reported or RollupPart.Weighted or RollupPart.Companion);

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

    /// <summary>
    /// The total of an area from the areas inside it (合计). The indicator's <see cref="Indicator.Rollup"/> decides whether there is one.
    /// </summary>
    /// <param name="within">The wider area; null for the nation.</param>
    /// <param name="indicator">The indicator; the total is in its unit.</param>
    /// <param name="period">The period.</param>
    /// <param name="expected">
    /// Who should report (应报单位), all of one level, so that the missing ones are named; null where that is not known.
    /// </param>
    /// <param name="basis">Which scope; price basis and vintage where the prints have several.</param>
    /// <param name="level">The level of the areas that are added; null for that of the expected, else the widest that has reported.</param>
    public RollupResult Total(
        AdministrativeCode? within, Indicator indicator, ReportingPeriod period, IEnumerable<AdministrativeCode>? expected = null,
        Basis basis = default, AreaLevel? level = null)
    {
        RollupScope scope = Scope(within, indicator, period, expected, basis, level);
        return Reports(scope, indicator).As(indicator.Rollup switch
        {
            RollupKind.None => RollupRefusal.NotAdditive,
            RollupKind.Recompute => RollupRefusal.NeedsRecomputing,
            _ => null,
        });
    }

    /// <summary>
    /// A ratio calculated again from the totals of its numerator and denominator (重新计算), such as yield from output and area.
    /// </summary>
    /// <inheritdoc cref="Total" path="/param"/>
    /// <remarks>The result is in the unit of the ratio; the same areas must have reported both sides.</remarks>
    public RollupResult Ratio(
        AdministrativeCode? within, Indicator ratio, Indicator numerator, Indicator denominator, ReportingPeriod period,
        IEnumerable<AdministrativeCode>? expected = null, Basis basis = default, AreaLevel? level = null)
    {
        ArgumentNullException.ThrowIfNull(ratio);
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominator);
        RollupScope scope = Scope(within, numerator, period, expected, basis, level);
        RollupResult above = Reports(scope, numerator), below = Reports(scope, denominator);
        Rational? factor = IsQuotient(ratio.Unit, numerator.Unit, denominator.Unit)
            ? numerator.Unit.Factor / denominator.Unit.Factor / ratio.Unit.Factor
            : null;
        return RollupResult.Quotient("Rollup.Ratio", ratio, above, below, factor);
    }

    // 公斤/亩 of 吨 and 亩; 元 a head of 元 and 人; a rate or a multiple of two of one kind.
    private static bool IsQuotient(Unit ratio, Unit numerator, Unit denominator)
    {
        if (numerator.TryPer(denominator)?.ConvertsTo(ratio) == true || (denominator.IsCount && numerator.ConvertsTo(ratio)))
        {
            return true;
        }

        return numerator.ConvertsTo(denominator) && (ratio.IsPercentLike || ratio.ConvertsTo(Unit.Multiple));
    }

    /// <summary>
    /// The mean of a ratio, weighted by what it was added with (加权平均): Σ weight × ratio / Σ weight, the weights as printed.
    /// </summary>
    /// <inheritdoc cref="Total" path="/param"/>
    /// <remarks>The ratio was added with <see cref="RollupBuilder.Add(Observation, Observation)"/>.</remarks>
    public RollupResult Average(
        AdministrativeCode? within, Indicator ratio, Indicator weight, ReportingPeriod period,
        IEnumerable<AdministrativeCode>? expected = null, Basis basis = default, AreaLevel? level = null)
    {
        ArgumentNullException.ThrowIfNull(weight);
        RollupScope scope = Scope(within, ratio, period, expected, basis, level) with { Weight = weight.Code };
        RollupResult weighted = Sum(scope, ratio, RollupPart.Weighted);
        RollupResult above = weighted.ReportedCount > 0 ? weighted
            : weighted.ReportedBy(Sum(scope with { Weight = null }, ratio, RollupPart.Reported));
        return RollupResult.Quotient("Rollup.Average", ratio, above, Sum(scope, ratio, RollupPart.Weight), Rational.One);
    }

    /// <summary>
    /// The growth of a total over the year, from its parts (合计增速): against last year's prints of the same areas, else against the bases
    /// that the changes stated with this year's figures imply. Of areas that differ there is none.
    /// </summary>
    /// <inheritdoc cref="Total" path="/param"/>
    /// <returns>The rate, in percent.</returns>
    public RollupResult Growth(
        AdministrativeCode? within, Indicator indicator, ReportingPeriod period, IEnumerable<AdministrativeCode>? expected = null,
        Basis basis = default, AreaLevel? level = null)
    {
        RollupScope scope = Scope(within, indicator, period, expected, basis, level);
        RollupResult now = Total(within, indicator, period, scope.Expected, basis, scope.Level);
        RollupResult Against(ReportingPeriod of, RollupPart part) =>
            RollupResult.Rate(now, Sum(scope with { Period = of, Basis = basis with { Vintage = Vintage.Unstated } }, indicator, part),
                part == RollupPart.ImpliedBase);

        RollupResult? printed = period.SamePeriodLastYear() is { } before ? Against(before, RollupPart.Reported) : null;
        if (printed?.Value is not null)
        {
            return printed;
        }

        RollupResult implied = Against(period, RollupPart.ImpliedBase);
        return implied.Value is null && printed is not null ? printed : implied;
    }

    private RollupScope Scope(
        AdministrativeCode? within, Indicator indicator, ReportingPeriod period, IEnumerable<AdministrativeCode>? expected, Basis basis,
        AreaLevel? level)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(period);
        _ = Argument.Member(level);
        AdministrativeCode[]? due = expected is null ? null : [.. Content.List(expected).Distinct().Order()];
        if (due?.Any(area => area.Level != due[0].Level || (within is not null && (area == within || !within.Contains(area)))) == true)
        {
            throw new ArgumentException("The expected areas are of one level and lie in the wider one.", nameof(expected));
        }

        RollupScope scope = new(within, period, basis, level ?? due?.FirstOrDefault()?.Level, due);
        return scope.Level is not null ? scope : scope with { Level = LevelsOf(scope, indicator).Cast<AreaLevel?>().Min() };
    }

    private readonly record struct SeriesKey(string Indicator, ReportingPeriod Period, string? Scope);

    // What an indicator has in one period and scope, found out once.
    private ILookup<SeriesKey, RollupSeries> Series =>
        field ??= Sums.Keys.ToLookup(series => new SeriesKey(series.Indicator, series.Period, series.Basis.Scope));

    private IEnumerable<AreaLevel> LevelsOf(RollupScope scope, Indicator indicator) =>
        from series in Series[new(indicator.Code, scope.Period, scope.Basis.Scope)]
        from key in Sums[series].Keys
        where AreaSlot.LiesIn(key, scope.Within)
        select AreaSlot.LevelOf(key);

    // As reported alone; else as the weights of ratios; of a ratio that came with weights only, who reported.
    private RollupResult Reports(RollupScope scope, Indicator indicator)
    {
        RollupResult alone = Sum(scope, indicator, RollupPart.Reported);
        return alone.ReportedCount > 0 ? alone
            : InPairs(scope, indicator, RollupPart.Companion)
                ?? InPairs(scope, indicator, RollupPart.Weighted)?.As(RollupRefusal.NeedsRecomputing) ?? alone;
    }

    // Of several partners the one with the most areas.
    private RollupResult? InPairs(RollupScope scope, Indicator indicator, RollupPart part) => Sums.Keys
        .Where(series => series.Indicator == indicator.Code && series.Part == part).Select(series => series.Weight)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        .Select(partner => Sum(scope with { Weight = partner }, indicator, part))
        .Where(result => result.ReportedCount > 0)
        .MaxBy(result => result.ReportedCount);

    private RollupResult Sum(RollupScope scope, Indicator indicator, RollupPart part)
    {
        Rational value = Rational.Zero;
        Bounds bounds = Bounds.Point(0);
        AreaMap reported = new(), repeated = new();
        Basis basis = scope.Basis;
        RollupRefusal? refusal = null;
        foreach (RollupSeries series in RollupSeries.InOrder(
            Series[new(indicator.Code, scope.Period, scope.Basis.Scope)].Where(one => scope.Takes(one, indicator.Code, part))))
        {
            Rational factor = part == RollupPart.Weight ? Rational.One : FactorOf(series.Unit, indicator.Unit) ?? Rational.Zero;
            foreach (var (key, cell) in Sums[series].Where(one => scope.HasPart(one.Key)))
            {
                RollupRefusal? unit = factor.Sign == 0 ? RollupRefusal.UnitsDiffer : null;
                refusal ??= unit ?? (RollupScope.Join(ref basis, series.Basis) ? null : RollupRefusal.BasisDiffers);
                value += cell.Value * factor;
                bounds += cell.Bounds * Bounds.Point(factor);
                repeated.Add(key, cell.Repeated);
                repeated.Add(key, reported.Add(key, cell.Reported));
            }
        }

        refusal = repeated.Count > 0 ? RollupRefusal.ReportedTwice : refusal;
        refusal = reported.Count == 0 ? RollupRefusal.NotReported : refusal;
        return new(indicator, scope with { Basis = basis }, refusal, new(value, indicator.Unit), bounds, reported, repeated);
    }

    // Things counted with another measure word are added one for one.
    internal static Rational? FactorOf(Unit given, Unit unit)
    {
        if (given.ConvertsTo(unit))
        {
            return given.Factor / unit.Factor;
        }

        return given.CountsLike(unit) || (unit.IsCount && given == Unit.None) ? Rational.One : null;
    }
}
