namespace GovReport.Domain.Targets;

/// <summary>A change that was computed from levels, in place of the published one.</summary>
internal sealed class Computed
{
    // So many places of an average decide any goal that is printed with fewer than a dozen.
    private const int Places = 80;

    internal Computed(NoRate reason) => Reason = reason;

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

    /// <summary>The level that has changed.</summary>
    internal Fact? Level { get; private init; }

    /// <summary>The change from the baseline of a target to a level; null where the actual speaks for itself.</summary>
    internal static Computed? From(Target target, Indicator indicator, Fact? actual, LocalDate asOf)
    {
        if (target.Aspect == Aspect.Increase)
        {
            return Increase(target, indicator, actual, asOf);
        }

        bool isPercent = target.Aspect == Aspect.Points;
        if (!target.IsChange || target.Baseline is not { } start || actual is not { } level || level.Figure.Unit.IsPercentLike != isPercent
            || !level.Figure.Unit.ConvertsTo(start.Unit))
        {
            return null;
        }

        Fact before = new(start, Basis: level.Basis);
        if (target.Aspect == Aspect.AverageGrowth)
        {
            return Average(before, level, target.YearsTo(level, asOf));
        }

        return indicator.AddsUp && target.IsPart(level, asOf)
            ? new(NoRate.PartOfPeriod)
            : Of(Growth.Against(before, level), target.Aspect, level);
    }

    /// <summary>The change that a growth of levels is for a promise of this kind.</summary>
    internal static Computed Of(Growth levels, Aspect aspect, Fact? level)
    {
        if (aspect is Aspect.Points or Aspect.Increase)
        {
            return levels is { Increase: not null, Previous: { } before, Current: { } now }
                ? Difference(before, now, aspect, level)
                : new(levels.Reason!.Value);
        }

        int sign = aspect == Aspect.Reduction ? -1 : 1;
        if (levels.Rate is not { } rate)
        {
            return new(levels.Reason!.Value);
        }

        Bounds possible = (levels.RateBounds ?? Bounds.Everything) * Bounds.Point(sign * Unit.Percent.Factor);
        return new(Print(sign * rate.Percent, Unit.Percent), sign * rate.Ratio, possible) { Level = level };
    }

    // In points of percentages, else in the unit and scale of the level.
    private static Computed Difference(Figure before, Figure now, Aspect aspect, Fact? level)
    {
        bool isPoints = aspect == Aspect.Points;
        if (!Target.Compare(before.Unit, now.Unit) || now.Unit.IsPercentLike != isPoints)
        {
            return new(NoRate.UnitsDiffer);
        }

        Rational change = Formulas.Number(now) - Formulas.Number(before);
        (Unit unit, Scale scale) = isPoints ? (Unit.Points, Scale.One) : (now.Unit, now.Scale);
        return new(Print(change / unit.Factor / scale.Factor(), unit, scale), change, Formulas.BoundsOf(now) - Formulas.BoundsOf(before))
        { Level = level };
    }

    // The level is what is given, so that it needs a baseline.
    private static Computed? Increase(Target target, Indicator indicator, Fact? actual, LocalDate asOf) => (actual, target.Baseline) switch
    {
        (null, _) => null,
        (_, null) => new(NoRate.NeedsBaseline),
        ({ } level, { } start) when indicator.AddsUp && target.IsPart(level, asOf) && start.Value.Sign != 0 => new(NoRate.PartOfPeriod),
        ({ } level, { } start) => Difference(start, level.Figure, Aspect.Increase, level),
    };

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

        Bounds chained = (Growth.Against(before, level).RateBounds is { } percent
            ? percent * Bounds.Point(Unit.Percent.Factor)
            : Bounds.Everything) + Bounds.Point(Rational.One);
        Bounds possible = chained.Root(n) is { } root ? root - Bounds.Point(Rational.One) : Bounds.Everything;
        return new(Prints.Fitting(rate.Scaled(100, 0).RoundTo(4), Unit.Percent, Scale.One, 4), rate.Within(Places).Lower!.Value, possible)
        { Root = rate };
    }

    // Without zeros at the end, which would say that they are known.
    private static Figure Print(Rational value, Unit unit, Scale scale = Scale.One)
    {
        Rational rounded = value.RoundTo(4);
        _ = rounded.TryGetPlaces(out int places);
        return Prints.Fitting(rounded, unit, scale, places);
    }
}
