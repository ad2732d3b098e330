using System.Runtime.InteropServices;

namespace GovReport.Domain.Rollups;

/// <summary>Adds up a stream of observations (逐条汇总): keep one for each stream, then take the <see cref="Rollup"/>.</summary>
/// <remarks>
/// Its memory grows with the sums, one for each wider area, indicator, period and basis, not with the observations. Not safe to
/// share between threads; roll-ups of several builders merge.
/// </remarks>
public sealed class RollupBuilder
{
    private readonly IndicatorCatalogue _indicators;
    private Dictionary<RollupSeries, Dictionary<long, RollupCell>> _sums = [];

    /// <summary>Starts with nothing.</summary>
    /// <param name="indicators">The indicators, for the bases that stated changes imply; null for the standard ones.</param>
    public RollupBuilder(IndicatorCatalogue? indicators = null) => _indicators = indicators ?? IndicatorCatalogue.Standard;

    /// <summary>Adds what an area reports (汇入一条观测值); a change against last year that it states gives its base.</summary>
    /// <param name="observation">An observation with its area.</param>
    /// <returns>Whether it counts; one without a figure does not, so its area stays missing.</returns>
    /// <exception cref="ArgumentException">The observation has no area.</exception>
    public bool Add(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        AreaSlot area = SlotOf(observation);
        if (observation.Value is not { } figure)
        {
            return false;
        }

        Cell(SeriesOf(observation, figure.Unit), area).Add(area.Number, figure);
        if (observation.Changes.Count > 0 && ImpliedBase(observation) is { Value: { } value } implied)
        {
            Cell(SeriesOf(observation, value.Unit, RollupPart.ImpliedBase), area)
                .Add(area.Number, value.Value, implied.Bounds ?? Bounds.Everything);
        }

        return true;
    }

    /// <summary>
    /// Adds a ratio with the value that it is weighted by (加权汇入), such as an income a head with the population. Both count as reported:
    /// neither needs to be added alone, and a weight that is added alone too, or with several ratios, counts once in its total.
    /// </summary>
    /// <param name="ratio">The ratio of an area.</param>
    /// <param name="weight">The weight of the same area, taken as printed.</param>
    /// <returns>Whether it counts; without a figure, or with a weight below 0, it does not.</returns>
    /// <exception cref="ArgumentException">An observation has no area, or they have two.</exception>
    public bool Add(Observation ratio, Observation weight)
    {
        ArgumentNullException.ThrowIfNull(ratio);
        ArgumentNullException.ThrowIfNull(weight);
        AreaSlot area = SlotOf(ratio);
        if (area != SlotOf(weight))
        {
            throw new ArgumentException("A ratio is weighted by a value of its own area.", nameof(weight));
        }

        if (ratio.Value is not { } figure || weight.Value is not { Value.Sign: >= 0 } heavy)
        {
            return false;
        }

        Rational times = heavy.Unit.ToBase(heavy.Value.Value);
        RollupSeries series = SeriesOf(ratio, figure.Unit, RollupPart.Weighted) with { Weight = weight.IndicatorCode };
        Cell(series, area).Add(area.Number, figure.Value.Value * times, figure.Bounds() * Bounds.Point(times));
        Cell(series with { Part = RollupPart.Weight }, area).Add(area.Number, times, Bounds.Point(times));
        Cell(SeriesOf(weight, heavy.Unit, RollupPart.Companion) with { Weight = ratio.IndicatorCode }, area).Add(area.Number, heavy);
        return true;
    }

    /// <summary>Adds all of another roll-up (并入).</summary>
    public void Add(Rollup rollup)
    {
        ArgumentNullException.ThrowIfNull(rollup);
        foreach (var (series, cells) in rollup.Sums)
        {
            foreach (var (key, cell) in cells)
            {
                Cell(series, new AreaSlot(key, 0)).Add(cell);
            }
        }
    }

    /// <summary>Hands over what was added (取出) and starts anew with nothing.</summary>
    public Rollup Take()
    {
        Rollup all = new(_sums);
        _sums = [];
        return all;
    }

    private static AreaSlot SlotOf(Observation observation) => AreaSlot.Of(
        observation.Area ?? throw new ArgumentException(
            $"An observation that is rolled up names its area; one of {observation.IndicatorCode} does not.", nameof(observation)));

    private static RollupSeries SeriesOf(Observation observation, Unit unit, RollupPart part = RollupPart.Reported) =>
        new(observation.IndicatorCode, observation.Period.Plain, observation.Basis, unit, part);

    private Derived<Quantity>? ImpliedBase(Observation observation)
    {
        Indicator? indicator = _indicators.Find(observation.IndicatorCode);
        foreach (StatedChange change in observation.Changes)
        {
            if (indicator is not null && change.Against == ChangeAgainst.SamePeriodLastYear
                && observation.ImpliedBase(change, indicator) is { Value: not null } implied)
            {
                return implied;
            }
        }

        return null;
    }

    private ref RollupCell Cell(in RollupSeries series, AreaSlot area)
    {
        ref Dictionary<long, RollupCell>? cells = ref CollectionsMarshal.GetValueRefOrAddDefault(_sums, series, out _);
        return ref CollectionsMarshal.GetValueRefOrAddDefault(cells ??= [], area.Key, out _);
    }
}
