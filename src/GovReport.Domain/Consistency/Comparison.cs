namespace GovReport.Domain.Consistency;

/// <summary>
/// How the operands of one statement stand to each other: their units, prices, scopes, vintages and periods, seen one after another.
/// </summary>
internal struct Comparison(RelationKind kind)
{
    private readonly RelationKind _kind = kind;
    private NoRate? _reason;
    private Unit? _amount;     // of the first amount
    private Unit? _count;      // what an amount per head is divided by
    private int _percents, _points;
    private bool _isMisprinted;
    private bool _hasUnstatedPrices;
    private PriceBasis _price;
    private string? _scope, _scopeOfWhole;
    private Vintage _now;
    private int _before;       // a bit for each vintage
    private ReportingPeriod? _periodNow, _periodBefore;
    private bool _isOfSeveralTimes;
    private bool _saysTimes;   // 是2020年的2.6倍: a multiple of what was before

    /// <summary>Why the operands are not comparable; null where they are.</summary>
    internal readonly NoRate? Reason => _reason ?? OfAll;

    // What only all operands together show.
    private readonly NoRate? OfAll => (AreMixed && !AddsLike, GrowsInPoints, PeriodsDiffer && !AddsUpOverTime) switch
    {
        (true, _, _) => NoRate.UnitsDiffer,
        (_, true, _) => NoRate.SaidInPoints,
        (_, _, true) => NoRate.PeriodsDiffer,
        _ => null,
    };

    /// <summary>Whether the parts of a sum follow one another in time: four quarters of a year.</summary>
    internal bool AddsUpOverTime { get; set; }

    /// <summary>Whether a percentage stands where points are due, or points where a percentage is.</summary>
    internal readonly bool MixesPoints => _isMisprinted || (AreMixed && AddsLike);

    /// <summary>Whether a base is of another vintage than the value, so that a contradiction may be a revision.</summary>
    internal readonly bool VintagesDiffer
    {
        get
        {
            int revised = 1 << (int)Vintage.Revised, unstated = 1 << (int)Vintage.Unstated, now = 1 << (int)_now;
            int counts = _now == Vintage.Unstated ? revised : ~unstated;
            return (_before & counts & ~now) != 0;
        }
    }

    private readonly bool AreMixed => _percents > 0 && _points > 0;

    private readonly bool GrowsInPoints =>
        _amount is { IsPercentLike: true } && _kind is RelationKind.Growth or RelationKind.AverageGrowth or RelationKind.Triangle;

    // What is added is of one unit; but a growth in per cent has pulls in points below it.
    private readonly bool AddsLike => _kind switch
    {
        RelationKind.Sum or RelationKind.PartialSum => _amount is not { IsPercentLike: true } || _percents > 1,
        RelationKind.StockFlow or RelationKind.Equal or RelationKind.Increase => true,
        _ => false,
    };

    internal void Add(OperandRole role, in Fact fact)
    {
        Unit unit = fact.Figure.Unit;
        _reason ??= UnitOf(role.Says, unit)
            ?? PriceOf(role, fact.Basis.Price)
            ?? (HasScope(role.Thing, fact.Basis.Scope) && HasVintage(role.Moment, fact.Basis.Vintage) ? null : NoRate.BasisDiffers);
        _saysTimes |= role.Says == Says.Quotient && unit != Unit.RatioToOne;
        _isOfSeveralTimes |= fact.Period is { } period && !HasPeriod(role, period);
    }

    /// <summary>Whether figures of one time have several periods, or a base comes after the value.</summary>
    internal readonly bool PeriodsDiffer
    {
        get
        {
            bool isBesideTheOther = _kind == RelationKind.Ratio && !_saysTimes;
            bool isOfItsOwnTime = _periodBefore is not { } before || _periodNow is not { } now
                || (isBesideTheOther ? now.IsOneWith(before) : before.End <= now.End);
            return _isOfSeveralTimes || !isOfItsOwnTime;
        }
    }

    private NoRate? UnitOf(Says says, Unit unit) => HasUnit(says, unit) ? null : NoRate.UnitsDiffer;

    private bool HasUnit(Says says, Unit unit) => says switch
    {
        Says.Anything => HasCount(unit),
        Says.Difference when _amount is { IsPercentLike: true } => HasPointsOrRate(unit, isMisprint: IsRate(unit)),
        Says.Points => HasPointsOrRate(unit, isMisprint: IsRate(unit)),
        Says.Amount or Says.Difference or Says.Dividend => HasAmount(unit),
        Says.Percentage => unit.IsPercentLike || unit.IsPoints,
        Says.Index => unit == Unit.None || unit.Kind == Unit.IndexPoints.Kind,
        Says.PerHead => IsPerHead(unit),
        _ => HasPointsOrRate(unit, isMisprint: unit.IsPoints),
    };

    private bool HasCount(Unit unit)
    {
        _count ??= unit;
        return true;
    }

    // An amount for each may be in the unit of the whole amount: 每人5000元 of so many 元.
    private readonly bool IsPerHead(Unit unit) =>
        _amount is not { } of || _count is not { } each || unit.Kind == of.Kind || unit.Kind == of.TryPer(each)?.Kind;

    // A rate is printed in percent, as a multiple (增长1.7倍), or as a bare ratio; an amount is none.
    private static bool IsRate(Unit unit) => unit.IsPercentLike || unit.ConvertsTo(Unit.Multiple) || unit == Unit.None;

    // Points for a rate, and a rate for points, are compared: they are a misprint and no other thing.
    private bool HasPointsOrRate(Unit unit, bool isMisprint)
    {
        _isMisprinted |= isMisprint;
        return unit.IsPoints || IsRate(unit);
    }

    private bool HasAmount(Unit unit)
    {
        _amount ??= unit;
        _percents += unit.IsPercentLike ? 1 : 0;
        _points += unit.IsPoints ? 1 : 0;
        return unit.ConvertsTo(_amount) || ((unit.IsPercentLike || unit.IsPoints) && (_amount.IsPercentLike || _amount.IsPoints));
    }

    // A rate in constant prices says nothing of levels in current ones; a rate on a comparable basis has a restated base.
    private NoRate? PriceOf(OperandRole role, PriceBasis price)
    {
        bool isConstant = price is PriceBasis.Real or PriceBasis.ComparableBasis;
        switch (role)
        {
            case { Moment: Moment.Any }:
                return null;
            case { Says: Says.NominalGrowth }:
                return isConstant ? NoRate.PricesDiffer : null;
            case { Says: Says.RealGrowth }:
                return price == PriceBasis.Nominal ? NoRate.PricesDiffer : null;
            case { Says: Says.GrowthOfLevels }:
                return Comparability.Differs(_price, price) || (isConstant && _hasUnstatedPrices) ? NoRate.PricesDiffer : null;
        }

        bool differs = Comparability.Differs(_price, price);
        _hasUnstatedPrices |= price == PriceBasis.Unstated;
        _price = _price == PriceBasis.Unstated ? price : _price;
        return differs ? NoRate.BasisDiffers : null;
    }

    private bool HasScope(Thing thing, string? scope)
    {
        switch (thing)
        {
            case Thing.Value:
                bool isSame = !Comparability.Differs(_scope, scope);
                _scope ??= scope;
                return isSame;
            case Thing.Whole:
                bool isOfWhole = !Comparability.Differs(_scopeOfWhole, scope);
                _scopeOfWhole ??= scope;
                return isOfWhole;
            default:
                return true;
        }
    }

    private bool HasVintage(Moment moment, Vintage vintage)
    {
        bool isSame = moment != Moment.Now || !Comparability.Differs(_now, vintage);
        _before |= moment == Moment.Before ? 1 << (int)vintage : 0;
        _now = moment == Moment.Now && _now == Vintage.Unstated ? vintage : _now;
        return isSame;
    }

    // A change may be told for all the years since its base (2021—2025年增长30%) beside the last of them.
    private bool HasPeriod(OperandRole role, ReportingPeriod period)
    {
        if (role.Period == Moment.Any || (role.SaysChange && period.Start.Year < period.End.Year))
        {
            return true;
        }

        ReportingPeriod? known = role.Period == Moment.Now ? _periodNow : _periodBefore;
        ReportingPeriod kept = known is null or { IsAsOf: true } ? period : known;
        (_periodNow, _periodBefore) = role.Period == Moment.Now ? (kept, _periodBefore) : (_periodNow, kept);
        return known?.IsOneWith(period) ?? true;
    }
}
