namespace GovReport.Domain;

public sealed partial class Rollup
{
    /// <summary>The total of an area from the areas inside it (合计). The indicator's <see cref="Indicator.Rollup"/> decides whether there is one.</summary>
    /// <param name="within">The wider area; null for the nation.</param>
    /// <param name="indicator">The indicator; the total is in its unit.</param>
    /// <param name="period">The period.</param>
    /// <param name="expected">Who should report (应报单位), all of one level, so that the missing ones are named; null where that is not known.</param>
    /// <param name="basis">Which scope; price basis and vintage where the prints have several.</param>
    /// <param name="level">The level of the areas that are added; null for that of the expected, else the widest that has reported.</param>
    public RollupResult Total(
        AdministrativeCode? within, Indicator indicator, ReportingPeriod period, IEnumerable<AdministrativeCode>? expected = null, Basis basis = default, AreaLevel? level = null)
    {
        RollupScope scope = Scope(within, indicator, period, expected, basis, level);
        return Sum(scope, indicator, RollupPart.Reported).As(indicator.Rollup switch
        {
            RollupKind.None => RollupRefusal.NotAdditive,
            RollupKind.Recompute => RollupRefusal.NeedsRecomputing,
            _ => null,
        });
    }

    /// <summary>A ratio calculated again from the totals of its numerator and denominator (重新计算), such as yield from output and area.</summary>
    /// <inheritdoc cref="Total" path="/param"/>
    /// <remarks>The result is in the unit of the ratio; the same areas must have reported both sides.</remarks>
    public RollupResult Ratio(
        AdministrativeCode? within, Indicator ratio, Indicator numerator, Indicator denominator, ReportingPeriod period,
        IEnumerable<AdministrativeCode>? expected = null, Basis basis = default, AreaLevel? level = null)
    {
        ArgumentNullException.ThrowIfNull(ratio);
        RollupScope scope = Scope(within, numerator, period, expected, basis, level);
        RollupResult above = Sum(scope, numerator, RollupPart.Reported), below = Sum(scope, denominator, RollupPart.Reported);
        Unit unit = numerator.Unit.Per(denominator.Unit);
        bool fits = unit.ConvertsTo(ratio.Unit) // 公斤/亩 of 吨 and 亩
            || (denominator.Unit.IsCount && numerator.Unit.ConvertsTo(ratio.Unit)) // 元 a head
            || (numerator.Unit.ConvertsTo(denominator.Unit) && (ratio.Unit.IsPercentLike || ratio.Unit.ConvertsTo(Unit.Multiple)));
        return RollupResult.Quotient("Rollup.Ratio", ratio, above, below, fits ? unit.Factor / ratio.Unit.Factor : null);
    }

    /// <summary>The mean of a ratio, weighted by what it was added with (加权平均): Σ weight × ratio / Σ weight, the weights as printed.</summary>
    /// <inheritdoc cref="Total" path="/param"/>
    /// <remarks>The ratio was added with <see cref="RollupBuilder.Add(Observation, Observation)"/>.</remarks>
    public RollupResult Average(
        AdministrativeCode? within, Indicator ratio, Indicator weight, ReportingPeriod period,
        IEnumerable<AdministrativeCode>? expected = null, Basis basis = default, AreaLevel? level = null)
    {
        ArgumentNullException.ThrowIfNull(weight);
        RollupScope scope = Scope(within, ratio, period, expected, basis, level) with { Weight = weight.Code };
        return RollupResult.Quotient("Rollup.Average", ratio, Sum(scope, ratio, RollupPart.Weighted), Sum(scope, ratio, RollupPart.Weight), Rational.One);
    }

    /// <summary>
    /// The growth of a total over the year, from its parts (合计增速): against last year's prints of the same areas, else against the bases
    /// that the changes stated with this year's figures imply. Of areas that differ there is none.
    /// </summary>
    /// <inheritdoc cref="Total" path="/param"/>
    /// <returns>The rate, in percent.</returns>
    public RollupResult Growth(
        AdministrativeCode? within, Indicator indicator, ReportingPeriod period, IEnumerable<AdministrativeCode>? expected = null, Basis basis = default, AreaLevel? level = null)
    {
        RollupScope scope = Scope(within, indicator, period, expected, basis, level);
        RollupResult now = Total(within, indicator, period, scope.Expected, basis, scope.Level);
        RollupResult Against(ReportingPeriod of, RollupPart part) =>
            RollupResult.Rate(now, Sum(scope with { Period = of, Basis = basis with { Vintage = Vintage.Unstated } }, indicator, part), part == RollupPart.ImpliedBase);

        RollupResult printed = Against(period.SamePeriodLastYear(), RollupPart.Reported);
        return printed.Value is null && Against(period, RollupPart.ImpliedBase) is { Value: not null } implied ? implied : printed;
    }

    private RollupScope Scope(
        AdministrativeCode? within, Indicator indicator, ReportingPeriod period, IEnumerable<AdministrativeCode>? expected, Basis basis, AreaLevel? level)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(period);
        AdministrativeCode[]? due = expected?.Distinct().Order().ToArray();
        if (due?.Any(area => area.Level != due[0].Level || (within is not null && (area == within || !within.Contains(area)))) == true)
        {
            throw new ArgumentException("The expected areas are of one level and lie in the wider one.", nameof(expected));
        }

        RollupScope scope = new(within, period, basis, level ?? due?.FirstOrDefault()?.Level, due);
        return scope.Level is not null ? scope : scope with { Level = LevelsOf(scope, indicator).Cast<AreaLevel?>().Min() };
    }

    private IEnumerable<AreaLevel> LevelsOf(RollupScope scope, Indicator indicator) =>
        from series in Sums
        where series.Key.Indicator == indicator.Code && series.Key.Period == scope.Period
        from key in series.Value.Keys
        where AreaSlot.LiesIn(key, scope.Within)
        select AreaSlot.LevelOf(key);

    private RollupResult Sum(RollupScope scope, Indicator indicator, RollupPart part)
    {
        Rational value = Rational.Zero;
        Bounds bounds = Bounds.Point(0);
        AreaMap reported = new(), repeated = new();
        Basis basis = scope.Basis;
        RollupRefusal? refusal = null;
        foreach (RollupSeries series in RollupSeries.InOrder(Sums.Keys.Where(one => scope.Takes(one, indicator.Code, part))))
        {
            Rational factor = part == RollupPart.Weight ? Rational.One : FactorOf(series.Unit, indicator.Unit) ?? Rational.Zero;
            foreach (var (key, cell) in Sums[series].Where(one => AreaSlot.LevelOf(one.Key) == scope.Level && AreaSlot.LiesIn(one.Key, scope.Within)))
            {
                refusal ??= factor.Sign == 0 ? RollupRefusal.UnitsDiffer : RollupScope.Join(ref basis, series.Basis) ? null : RollupRefusal.BasisDiffers;
                value += cell.Value * factor;
                bounds += cell.Bounds * Bounds.Point(factor);
                repeated.Add(key, cell.Repeated);
                repeated.Add(key, reported.Add(key, cell.Reported));
            }
        }

        refusal = reported.Count == 0 ? RollupRefusal.NotReported : repeated.Count > 0 ? RollupRefusal.ReportedTwice : refusal;
        return new(indicator, scope with { Basis = basis }, refusal, new(value, indicator.Unit), bounds, reported, repeated);
    }

    // Things counted with another measure word are added one for one: 1286家 and 1286户 of firms, but not persons and households.
    internal static Rational? FactorOf(Unit given, Unit unit) =>
        given.ConvertsTo(unit) ? given.Factor / unit.Factor
        : unit.IsCount && (given == Unit.None || (given.IsCount && !(given.CountsPeople && unit.CountsPeople))) ? Rational.One
        : null;
}
