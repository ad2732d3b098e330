namespace GovReport.Domain;

/// <summary>How a value grew against its base (增长): 同比, 环比 or against a named period; rate, increase and status.</summary>
/// <remarks>
/// <para>Formula: rate = current/base − 1, exact (docs/growth-and-completion.md). Where the base is 0 or negative there is no rate but a
/// <see cref="Status"/>; percentages change in points.</para>
/// <para>Equality: same figures, kind and outcome. No order. Default: 0 against 0, not comparable, its rate missing. Thread safety: immutable.</para>
/// </remarks>
public readonly record struct Growth
{
    private readonly byte _kind;
    private readonly byte _status;
    private readonly byte _reason;
    private readonly bool _hasRate;
    private readonly byte _previousRounding;
    private readonly byte _currentRounding;
    private readonly Calculations? _calculated; // null where both are prints

    private Growth(GrowthKind kind, in Fact previous, in Fact current, NoRate? problem)
    {
        Previous = previous.Figure;
        Current = current.Figure;
        (_previousRounding, _currentRounding) = ((byte)previous.Rounding, (byte)current.Rounding);
        _calculated = previous.Calculation is null && current.Calculation is null ? null : new(previous.Calculation, current.Calculation);
        _kind = (byte)kind;
        int before = decimal.Sign(Previous.Number);
        _status = (byte)(problem is null ? StatusOf(before, decimal.Sign(Current.Number), Order) : GrowthStatus.NotComparable);
        problem ??= Current.Unit.IsPercentLike ? NoRate.SaidInPoints
            : before < 0 ? NoRate.BaseIsNegative
            : before == 0 ? NoRate.BaseIsZero
            : null;
        _hasRate = problem is null;
        _reason = (byte)(problem ?? default);
    }

    /// <summary>The base (基数).</summary>
    public Figure Previous { get; }

    /// <summary>The value that grew (现值).</summary>
    public Figure Current { get; }

    /// <summary>Against what.</summary>
    public GrowthKind Kind => (GrowthKind)_kind;

    /// <summary>The word for the movement.</summary>
    public GrowthStatus Status => (GrowthStatus)_status;

    /// <summary>Why there is no rate; null where there is one.</summary>
    public NoRate? Reason => _hasRate ? null : (NoRate)_reason;

    /// <summary>The exact rate at the numbers printed (增速); null where it has no meaning, see <see cref="Reason"/>.</summary>
    public Percentage? Rate => !_hasRate ? null
        : IsOneMeasure && Previous.Number.Scale == Current.Number.Scale && Powers.TryGetShort(Previous.Number, out long before) && Powers.TryGetShort(Current.Number, out long now)
            ? new Percentage(Rational.OfPair(now - before, before))
            : new Percentage((Current.Value / Previous.Value) - 1);

    /// <summary>The increase (增量) in the unit of the current value, of percentages in 百分点; null where the two are not comparable.</summary>
    public Quantity? Increase => Status == GrowthStatus.NotComparable ? null : Current.Value - Previous.Value;

    /// <summary>All rates that the prints allow in their roles, in percent; null where there is no rate or nothing is known.</summary>
    public Bounds? RateBounds =>
        _hasRate && Formula.Rate.OverBounds(PreviousFact, CurrentFact) * Bounds.Point(100) is var bounds && bounds is not { Lower: null, Upper: null }
            ? bounds
            : null;

    /// <summary>同比: against the same period last year.</summary>
    /// <param name="previous">The value of last year's period; its period, where stated, is exactly a year before.</param>
    /// <param name="current">The value of this year's period.</param>
    public static Growth YearOnYear(Fact previous, Fact current) => new(
        GrowthKind.YearOnYear,
        previous,
        current,
        Comparability.Difference(previous, current)
            ?? (current.Period is { } now && previous.Period is { } then && !now.IsYearsAfter(then, 1) ? NoRate.PeriodsDiffer : null));

    /// <summary>环比: against the previous period of the same kind. A cumulative value has none: de-cumulate it first.</summary>
    public static Growth PeriodOnPeriod(Fact previous, Fact current) => new(
        GrowthKind.PeriodOnPeriod,
        previous,
        current,
        Comparability.Difference(previous, current)
            ?? (current.Period is { } now && previous.Period is { } then && then != now.Previous() ? NoRate.PeriodsDiffer : null));

    /// <summary>Against a base that the caller names (比2020年增长).</summary>
    public static Growth Against(Fact named, Fact current) => new(GrowthKind.Named, named, current, Comparability.Difference(named, current));

    /// <summary>年均增长: the geometric mean over whole years, from the base year's value to the last.</summary>
    /// <inheritdoc cref="Domain.AverageGrowth.Between"/>
    public static AverageGrowth AverageAnnual(Fact first, Fact last, int years) => AverageGrowth.Between(first, last, years);

    /// <summary>同比 of every row: the rate in percent, rounded half away from zero; null where there is none.</summary>
    /// <param name="previous">The values of last year's period.</param>
    /// <param name="current">The values of this year's period, in a unit that converts.</param>
    /// <param name="rates">Takes the rates; room for as many as there are rows.</param>
    /// <param name="decimals">Places after the point, 0 to 28; every rate has so many.</param>
    /// <returns>How many rates there are.</returns>
    /// <exception cref="UnitMismatchException">The units do not convert.</exception>
    /// <exception cref="ArgumentException">The columns are of percentages, which change in points, or of unlike length.</exception>
    /// <exception cref="OverflowException">A rate does not fit a <see cref="decimal"/>.</exception>
    public static int YearOnYear(Column previous, Column current, Span<decimal?> rates, int decimals = 1) =>
        previous.Unit.IsPercentLike && current.Unit.IsPercentLike
            ? throw new ArgumentException("Percentages change in points, they have no rate: subtract the columns.", nameof(current))
            : ColumnRates.Fill(rates, current, previous, decimals, isChange: true);

    /// <summary>环比 of every row, by the same arithmetic. A column of cumulative values has none: de-cumulate it first.</summary>
    /// <inheritdoc cref="YearOnYear(Column, Column, Span{decimal?}, int)"/>
    public static int PeriodOnPeriod(Column previous, Column current, Span<decimal?> rates, int decimals = 1) => YearOnYear(previous, current, rates, decimals);

    /// <summary>The calculation with its numbers, or why there is no rate.</summary>
    public string Explain(Language language = Language.Zh) =>
        Status == GrowthStatus.NotComparable
            ? Phrases.Get("Growth.NotComparable", language, Current, Previous, Phrases.Of(Reason!.Value, language))
            : Phrases.Get(
                Rate is null ? "Growth.WithoutRate" : "Growth.Explain",
                language,
                Current,
                Previous,
                Increase!.Value.ToString("+0.####;-0.####;0", Current),
                InWords(language),
                Rate);

    /// <summary>What a report says: 同比增长6.5%, 同比提高1.2个百分点, 同比扭亏为盈.</summary>
    public override string ToString() => InWords(Language.Zh);

    /// <summary>What a report says, in the chosen language; the rate with so many places.</summary>
    public string InWords(Language language, int decimals = 1)
    {
        string? amount = Rate is { } rate && Status is GrowthStatus.Grew or GrowthStatus.Fell ? new Percentage(rate.Ratio.Abs()).Print(decimals).ToString()
            : Reason == NoRate.SaidInPoints && Status is GrowthStatus.Grew or GrowthStatus.Fell ? new PercentagePoints(Increase!.Value.Value.Abs()).Print(decimals).ToString()
            : null;
        string word = Reason == NoRate.SaidInPoints && Status == GrowthStatus.Grew ? Phrases.Get("Growth.Raised", language) : Phrases.Of(Status, language);
        return Phrases.Get(amount is null ? "Growth.WordAlone" : "Growth.Words", language, Phrases.Of(Kind, language), word, amount);
    }

    private Fact PreviousFact => new(Previous, Rounding: (Rounding)_previousRounding) { Calculation = _calculated?.Previous };

    private Fact CurrentFact => new(Current, Rounding: (Rounding)_currentRounding) { Calculation = _calculated?.Current };

    private sealed record Calculations(CalculatedBounds? Previous, CalculatedBounds? Current);

    // Whether the digits alone say how the two compare.
    private bool IsOneMeasure => Previous.Scale == Current.Scale && Previous.Unit == Current.Unit;

    private int Order => IsOneMeasure ? Current.Number.CompareTo(Previous.Number) : Current.Value.CompareTo(Previous.Value);

    private static GrowthStatus StatusOf(int before, int now, int order) => (before, now, order) switch
    {
        (_, _, 0) => GrowthStatus.Unchanged,
        ( > 0, < 0, _) => GrowthStatus.TurnedLoss,
        ( > 0, _, > 0) => GrowthStatus.Grew,
        ( > 0, _, _) => GrowthStatus.Fell,
        (0, > 0, _) => GrowthStatus.FromZero,
        (0, _, _) => GrowthStatus.FromZeroToLoss,
        (_, > 0, _) => GrowthStatus.TurnedProfit,
        (_, 0, _) => GrowthStatus.BrokeEven,
        (_, _, > 0) => GrowthStatus.LossNarrowed,
        _ => GrowthStatus.LossWidened,
    };
}

/// <summary>Against what a value has grown (增速类型).</summary>
[JsonConverter(typeof(NameConverter<GrowthKind>))]
public enum GrowthKind
{
    /// <summary>同比: against the same period last year.</summary>
    YearOnYear,
    /// <summary>环比: against the previous period of the same kind.</summary>
    PeriodOnPeriod,
    /// <summary>比: against a period that the caller names.</summary>
    Named,
}

/// <summary>How a value moved against its base (增减状态); where the base is not positive a rate has no meaning and this word stands for it.</summary>
[JsonConverter(typeof(NameConverter<GrowthStatus>))]
public enum GrowthStatus
{
    /// <summary>不可比: the two may not be set against each other; the reason says why.</summary>
    NotComparable,
    /// <summary>增长.</summary>
    Grew,
    /// <summary>下降.</summary>
    Fell,
    /// <summary>持平.</summary>
    Unchanged,
    /// <summary>从无到有: from 0 to a positive value.</summary>
    FromZero,
    /// <summary>由零转亏: from 0 to a loss.</summary>
    FromZeroToLoss,
    /// <summary>扭亏为盈: from a loss to a positive value.</summary>
    TurnedProfit,
    /// <summary>扭亏为平: from a loss to 0.</summary>
    BrokeEven,
    /// <summary>减亏: a smaller loss.</summary>
    LossNarrowed,
    /// <summary>增亏: a larger loss.</summary>
    LossWidened,
    /// <summary>由盈转亏: from a positive value to a loss; the rate is below −100%.</summary>
    TurnedLoss,
}
