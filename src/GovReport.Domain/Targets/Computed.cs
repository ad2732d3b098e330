namespace GovReport.Domain.Targets;

/// <summary>A change that was computed from levels, in place of the published one.</summary>
internal sealed class Computed
{
    // So many places of an average decide any goal that is printed with fewer than a dozen.
    private const int Places = 80;

    private Computed(NoRate reason) => Reason = reason;

    private Computed(Figure shown, Rational value, Bounds possible) => (Shown, Value, Possible) = (shown, value, possible);

    /// <summary>Why nothing can be computed; null where it can.</summary>
    internal NoRate? Reason { get; }

    /// <summary>The change as it is shown, in few places.</summary>
    internal Figure Shown { get; }

    /// <summary>The change in base units: a ratio.</summary>
    internal Rational Value { get; }

    /// <summary>All changes that the prints of the levels allow.</summary>
    internal Bounds Possible { get; }

    /// <summary>The change where it is a root, to any place.</summary>
    internal Enclosure? Root { get; private init; }

    /// <summary>The change from the baseline of a target to a level; null where the actual speaks for itself.</summary>
    internal static Computed? From(Target target, Indicator indicator, Fact? actual, LocalDate asOf)
    {
        bool isPercent = target.Aspect == Aspect.Points;
        if (!target.IsChange || target.Baseline is not { } start || actual is not { } level || level.Figure.Unit.IsPercentLike != isPercent
            || !level.Figure.Unit.ConvertsTo(start.Unit))
        {
            return null;
        }

        Fact before = new(start, Basis: level.Basis);
        return target.Aspect == Aspect.AverageGrowth ? Average(before, level, target.YearsTo(level, asOf))
            : indicator.AddsUp && target.IsPart(level, asOf) ? new(NoRate.PartOfPeriod)
            : Of(Growth.Against(before, level), target.Aspect);
    }

    /// <summary>The change that a growth of levels is for a promise of this kind.</summary>
    internal static Computed Of(Growth levels, Aspect aspect)
    {
        if (aspect == Aspect.Points)
        {
            return levels is { Increase: { } points, Previous: { } before, Current: { } now }
                ? new(Print(points.Value, Unit.Points), points.Unit.ToBase(points.Value), BoundsOf(now) - BoundsOf(before))
                : new(levels.Reason!.Value);
        }

        int sign = aspect == Aspect.Reduction ? -1 : 1;
        return levels.Rate is not { } rate ? new(levels.Reason!.Value)
            : new(Print(sign * rate.Percent, Unit.Percent), sign * rate.Ratio, (levels.RateBounds ?? Bounds.Everything) * Bounds.Point(sign * Unit.Percent.Factor));
    }

    // 年均: where only a part of a year is known there is none.
    private static Computed Average(Fact before, Fact level, int? years)
    {
        if (years is not { } n)
        {
            return new(NoRate.PartOfPeriod);
        }

        AverageGrowth average = AverageGrowth.Between(before, level with { Period = null }, n);
        if (average.Rate is not { } rate)
        {
            return new(average.Reason!.Value);
        }

        Bounds chained = (Growth.Against(before, level).RateBounds is { } percent ? percent * Bounds.Point(Unit.Percent.Factor) : Bounds.Everything) + Bounds.Point(Rational.One);
        Bounds possible = chained.Root(n) is { } root ? root - Bounds.Point(Rational.One) : Bounds.Everything;
        return new(Prints.Fitting(rate.Scaled(100, 0).RoundTo(4), Unit.Percent, Scale.One, 4), rate.Within(Places).Lower!.Value, possible) { Root = rate };
    }

    // Without zeros at the end, which would say that they are known.
    private static Figure Print(Rational value, Unit unit)
    {
        Rational rounded = value.RoundTo(4);
        _ = rounded.TryGetPlaces(out int places);
        return Prints.Fitting(rounded, unit, Scale.One, places);
    }

    private static Bounds BoundsOf(Figure figure) => Formulas.BoundsOf(figure);
}
