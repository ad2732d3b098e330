namespace GovReport.Domain;

/// <summary>How a value grew against its base (增长): 同比, 环比 or against a named period; rate, increase and status.</summary>
/// <remarks>
/// <para>Formula: rate = current/base − 1, exact (docs/growth-and-completion.md). Where the base is 0 or negative there is no rate but a
/// <see cref="Status"/>; percentages change in points. Profits and losses (扭亏为盈, 减亏) are said of money only, of anything else 由负转正,
/// 降幅收窄.</para>
/// <para>Equality: same figures, kind and outcome. No order. Default: both values missing. Thread safety: immutable.</para>
/// <para>JSON: refused with a <see cref="JsonException"/>, since it is calculated again from its two figures.</para>
/// </remarks>
[JsonConverter(typeof(ResultConverter<Growth>))]
public readonly record struct Growth
{
    private readonly Figure _previous;
    private readonly Figure _current;
    private readonly byte _kind;
    private readonly byte _status;
    private readonly byte _reason;
    private readonly bool _hasRate;
    private readonly byte _previousRounding;
    private readonly byte _currentRounding;
    private readonly Present _present;
    private readonly Calculations? _calculated; // null where both are prints
    private readonly ReportingPeriod? _base;    // of a named base

    private Growth(GrowthKind kind, Fact? previous, Fact? current, NoRate? problem)
    {
        if (previous is { } before)
        {
            (_previous, _previousRounding, _present) = (before.Figure, (byte)before.Rounding, Present.Previous);
        }

        if (current is { } now)
        {
            (_current, _currentRounding, _present) = (now.Figure, (byte)now.Rounding, _present | Present.Current);
        }

        bool isPrinted = previous?.Calculation is null && current?.Calculation is null;
        _calculated = isPrinted ? null : new(previous?.Calculation, current?.Calculation);
        _kind = (byte)kind;
        _base = kind == GrowthKind.Named ? previous?.Period : null;
        _status = (byte)(problem is null ? StatusAcross() : GrowthStatus.NotComparable);
        problem ??= WithoutRate();
        _hasRate = problem is null;
        _reason = (byte)(problem ?? default);
    }

    [Flags]
    private enum Present : byte
    {
        None = 0,
        Previous = 1,
        Current = 2,
    }

    /// <summary>The base (基数); null where it is missing.</summary>
    public Figure? Previous => _present.HasFlag(Present.Previous) ? _previous : null;

    /// <summary>The value that grew (现值); null where it is missing.</summary>
    public Figure? Current => _present.HasFlag(Present.Current) ? _current : null;

    /// <summary>Against what.</summary>
    public GrowthKind Kind => (GrowthKind)_kind;

    /// <summary>The period of a base that the caller names (比2020年增长); null where it states none, and of 同比 and 环比.</summary>
    public ReportingPeriod? BasePeriod => _base;

    /// <summary>The word for the movement.</summary>
    public GrowthStatus Status => (GrowthStatus)_status;

    /// <summary>Why there is no rate; null where there is one.</summary>
    public NoRate? Reason => _hasRate ? null : (NoRate)_reason;

    /// <summary>The exact rate at the numbers printed (增速); null where it has no meaning, see <see cref="Reason"/>.</summary>
    public Percentage? Rate => !_hasRate ? null : new Percentage(QuickRate ?? ((_current.Value / _previous.Value) - 1));

    /// <summary>
    /// The increase (增量) in the unit of the current value, of percentages in 百分点; null where the two are not comparable or one is a
    /// range.
    /// </summary>
    public Quantity? Increase => Status == GrowthStatus.NotComparable || IsRange ? null : _current.Value - _previous.Value;

    /// <summary>
    /// All rates that the prints allow in their roles, in percent; null where there is no rate or nothing is known. A range (8—9亿元)
    /// has bounds and no one rate.
    /// </summary>
    public Bounds? RateBounds =>
        (_hasRate || Reason == NoRate.IsRange) && AllowedRates is var bounds && bounds is not { Lower: null, Upper: null }
            ? bounds
            : null;

    /// <summary>同比: against the same period last year.</summary>
    /// <param name="previous">
    /// The value of last year's period; its period, where stated, is exactly a year before. Null where it is missing: the reason
    /// names it.
    /// </param>
    /// <param name="current">The value of this year's period; null where it is missing.</param>
    public static Growth YearOnYear(Fact? previous, Fact? current) => Of(GrowthKind.YearOnYear, previous, current);

    /// <summary>环比: against the previous period of the same kind. A cumulative value has none: de-cumulate it first.</summary>
    /// <param name="previous">The value of the previous period; null where it is missing: the reason names it.</param>
    /// <param name="current">The value of the period; null where it is missing.</param>
    public static Growth PeriodOnPeriod(Fact? previous, Fact? current) => Of(GrowthKind.PeriodOnPeriod, previous, current);

    /// <summary>Against a base that the caller names: 比2020年增长12.9%, or 比基期 where the base states no period.</summary>
    /// <param name="named">The value of the named period, which is told by its name; null where it is missing: the reason names it.</param>
    /// <param name="current">The value that grew; null where it is missing.</param>
    public static Growth Against(Fact? named, Fact? current) => Of(GrowthKind.Named, named, current);

    /// <summary>年均增长: the geometric mean over whole years, from the base year's value to the last.</summary>
    /// <inheritdoc cref="Domain.AverageGrowth.Between"/>
    public static AverageGrowth AverageAnnual(Fact? first, Fact? last, int years) => AverageGrowth.Between(first, last, years);

    /// <summary>同比 of every row: the rate in percent, rounded half away from zero; null where there is none.</summary>
    /// <param name="previous">The values of last year's period.</param>
    /// <param name="current">The values of this year's period, in a unit that converts.</param>
    /// <param name="rates">Takes the rates; room for as many as there are rows. One that no <see cref="decimal"/> holds is null.</param>
    /// <param name="decimals">Places after the point, 0 to 28; a rate that would read as 0 or ±100 and is neither has more.</param>
    /// <returns>How many rates there are.</returns>
    /// <exception cref="UnitMismatchException">The units do not convert.</exception>
    /// <exception cref="ArgumentException">
    /// The columns are of percentages or temperatures, which change by differences, or of unlike length.
    /// </exception>
    public static int YearOnYear(Column previous, Column current, Span<decimal?> rates, int decimals = 1) =>
        Derive.SaidOtherwise(current.Unit) is not null && current.Unit.ConvertsTo(previous.Unit)
            ? throw new ArgumentException("Percentages change in points, temperatures by a difference: subtract them.", nameof(current))
            : ColumnRates.Fill(rates, current, previous, decimals, isChange: true);

    /// <summary>环比 of every row, by the same arithmetic. A column of cumulative values has none: de-cumulate it first.</summary>
    /// <inheritdoc cref="YearOnYear(Column, Column, Span{decimal?}, int)"/>
    public static int PeriodOnPeriod(Column previous, Column current, Span<decimal?> rates, int decimals = 1) =>
        YearOnYear(previous, current, rates, decimals);

    /// <summary>
    /// The rate as a figure with its sign, of percentages the points, of temperatures the difference, of a range the range of rates; null
    /// where there is none. It lies within <see cref="RateBounds"/> or says 约, 不足, 超过, and it never says 0 or 100% of what is neither:
    /// see <see cref="Percentage.Print(int)"/>.
    /// </summary>
    /// <param name="decimals">Places after the point, 0 to 28.</param>
    public Figure? Print(int decimals = 1) => (Rates ?? (_current.Unit.SaysDifference ? Difference : null))?.Print(decimals);

    /// <summary>The same with the places of another print: 应为40.7% beside 35.0%.</summary>
    /// <param name="like">The figure that it stands beside.</param>
    public Figure? Print(Figure like) => Print(like.Number.Scale);

    /// <summary>
    /// The increase as a figure like the levels: in their scale and with their places, 30万元 of −30万元→0元; null where there is none.
    /// </summary>
    public Figure? PrintIncrease()
    {
        if (Increase is not { } increase)
        {
            return null;
        }

        Figure like = increase.Unit == _current.Unit ? Beside : Figure.Of(0, increase.Unit);
        Rational number = increase.Value / like.Scale.Factor();
        int places = Math.Max(PlacesIn(_previous), PlacesIn(_current));
        int enough = number.TryGetPlaces(out int needed) ? Math.Max(places, needed) : places + 2;
        return Prints.Fitting(number, increase.Unit, like.Scale, Math.Min(enough, 28));

        int PlacesIn(Figure level) => level.Scale == like.Scale ? level.Number.Scale : 0;
    }

    /// <summary>The increase as a figure in the unit, scale and places of another one; null where there is none.</summary>
    /// <param name="like">The figure that it stands beside.</param>
    /// <exception cref="UnitMismatchException">The units do not convert.</exception>
    public Figure? PrintIncrease(Figure like) => Increase?.Print(like);

    /// <summary>
    /// The rate as an operand of further calculations and checks, within <see cref="RateBounds"/>; of percentages the points, of
    /// temperatures the difference; null where there is none, and of a range.
    /// </summary>
    /// <param name="period">The period that it speaks of.</param>
    /// <param name="basis">How it is meant: of levels in constant prices it is a real rate.</param>
    public Fact? ToFact(ReportingPeriod? period = null, Basis basis = default)
    {
        if (Rate is { } rate)
        {
            return Fact.Calculated(rate.Percent, Unit.Percent, Figure.Of(0.0m, Unit.Percent), AllowedRates, new(default, period, basis));
        }

        bool isDifference = _current.Unit.SaysDifference && Increase is not null;
        Fact? difference = isDifference ? Derive.Increase(PreviousFact, CurrentFact).ToFact(period) : null;
        return difference is { } fact ? fact with { Basis = basis } : null;
    }

    /// <summary>Why there is no rate, in words that name what is missing: 缺上年同期数; null where there is one.</summary>
    public string? ReasonInWords(Language language = Language.Zh)
    {
        _ = Argument.Member(language);
        return Reason switch
        {
            null => null,
            NoRate.Missing => Missing.InWords(language),
            { } reason => Phrases.Of(reason, language),
        };
    }

    /// <summary>The calculation with its numbers, or why there is no rate.</summary>
    public string Explain(Language language = Language.Zh) => Status switch
    {
        GrowthStatus.NotComparable when Reason is NoRate.Missing => InWords(language),
        GrowthStatus.NotComparable => Phrases.Get("Growth.NotComparable", language, Current, Previous, ReasonInWords(language)),
        _ => Phrases.Get(
            Explanation,
            language,
            Current,
            Previous,
            Increase?.ToString("+0.####;-0.####;0", Beside),
            InWords(language),
            Rate is { } rate ? Prints.ByItsEnd(rate.Percent, AllowedRates, Unit.Percent) ?? rate.ToString() : null),
    };

    // The sentence that explains two levels that are comparable.
    private string Explanation
    {
        get
        {
            if (IsRange)
            {
                return "Growth.OfRange";
            }

            return _hasRate ? "Growth.Explain" : "Growth.WithoutRate";
        }
    }

    /// <summary>What a report says: 同比增长6.5%, 同比提高1.2个百分点, 同比扭亏为盈.</summary>
    public override string ToString() => InWords(Language.Zh);

    /// <summary>What a report says, in the chosen language; 基本持平 of a change that does not show in so many places.</summary>
    /// <param name="language">The language.</param>
    /// <param name="decimals">The places of the rate, 0 to 28; without it one, and of differences those of the figures.</param>
    public string InWords(Language language, int? decimals = null) => Reason == NoRate.Missing
        ? Phrases.Get("Growth.Missing", language, Against(language), ReasonInWords(language))
        : new GrowthWords(Status, Told, _current.Unit, language).Said(Against(language), decimals);

    // 同比, 环比, 比2020年.
    private string Against(Language language) => BasePeriod is { } period
        ? Phrases.Get("Growth.Against", language, period.Named(language))
        : Phrases.Of(Kind, language);

    private static Growth Of(GrowthKind kind, Fact? previous, Fact? current)
    {
        NoRate? problem = previous is { } then && current is { } now
            ? Comparability.Difference(then, now) ?? PeriodsDiffer(kind, then.Period, now.Period)
            : NoRate.Missing;
        return new(kind, previous, current, problem);
    }

    private static NoRate? PeriodsDiffer(GrowthKind kind, ReportingPeriod? then, ReportingPeriod? now)
    {
        bool differ = then is not null && now is not null && kind switch
        {
            GrowthKind.YearOnYear => !now.IsYearsAfter(then, 1),
            GrowthKind.PeriodOnPeriod => then != now.Previous(),
            _ => false,
        };
        return differ ? NoRate.PeriodsDiffer : null;
    }

    // Of two that are comparable.
    private NoRate? WithoutRate() => Derive.SaidOtherwise(_current.Unit) ?? decimal.Sign(_previous.Number) switch
    {
        < 0 => NoRate.BaseIsNegative,
        0 => NoRate.BaseIsZero,
        _ => IsRange ? NoRate.IsRange : null,
    };

    private Lack Missing => Lack.Of(Previous is null ? $"Operands.{Kind}:0" : null, Current is null ? $"Operands.{Kind}:1" : null)!;

    private Fact PreviousFact => new(_previous, Rounding: (Rounding)_previousRounding) { Calculation = _calculated?.Previous };

    private Fact CurrentFact => new(_current, Rounding: (Rounding)_currentRounding) { Calculation = _calculated?.Current };

    private sealed record Calculations(CalculatedBounds? Previous, CalculatedBounds? Current);

    private Bounds AllowedRates => Formula.Rate.OverBounds(PreviousFact, CurrentFact) * Bounds.Point(100);

    private bool IsRange => _previous.Upper is not null || _current.Upper is not null;

    // Of two prints of one measure with as many places; null where the digits are not so few.
    private Rational? QuickRate => IsOneMeasure && _previous.Number.Scale == _current.Number.Scale
        && Powers.TryGetShort(_previous.Number, out long before) && Powers.TryGetShort(_current.Number, out long now)
            ? Rational.OfPair(now - before, before)
            : null;

    // Whether the digits alone say how the two compare.
    private bool IsOneMeasure => _previous.Scale == _current.Scale && _previous.Unit == _current.Unit;

    // The level in whose scale an increase is told: the current one, unless only the base has a word of magnitude.
    private Figure Beside => _current.Scale == Scale.One && _previous.Unit == _current.Unit ? _previous : _current;

    // The change that words tell as a number; null where there is a word alone.
    private GrowthChange? Told => (Status == GrowthStatus.TurnedNegative ? null : Rates) ?? (_current.Unit.SaysProfit ? null : Difference);

    private GrowthChange? Rates => Reason switch
    {
        null => new(Rate!.Value.Percent, AllowedRates, Unit.Percent),
        NoRate.IsRange => new(Formula.Rate.OverPrints(_previous, _current) * Bounds.Point(100), Unit.Percent),
        _ => null,
    };

    private GrowthChange? Difference
    {
        get
        {
            if (Status == GrowthStatus.NotComparable)
            {
                return null;
            }

            Unit unit = (_current.Value - _previous.Value).Unit;
            Rational factor = unit.Factor * (unit == _current.Unit ? Beside.Scale.Factor() : 1);
            Scale scale = unit == _current.Unit ? Beside.Scale : Scale.One;
            if (PrintIncrease() is not { } print)
            {
                return new(Formula.Increase.OverPrints(_previous, _current) / Bounds.Point(factor), unit, scale);
            }

            Bounds within = Formula.Increase.OverBounds(PreviousFact, CurrentFact) / Bounds.Point(factor);
            return new((_current.Value - _previous.Value).Value / scale.Factor(), within, unit, scale, print.Number.Scale);
        }
    }

    private bool HasWords => _previous.Qualifier != Qualifier.None || _current.Qualifier != Qualifier.None;

    // The same number, but with a word that excludes it (100户 → 不足100户).
    private int OrderBehindWords()
    {
        Bounds increase = Formula.Increase.OverBounds(PreviousFact, CurrentFact);
        int side = increase.Lower is { Sign: >= 0 } ? 1 : -1;
        return increase.Contains(0) ? 0 : side;
    }

    private GrowthStatus StatusAcross()
    {
        int order = IsOneMeasure ? _current.Number.CompareTo(_previous.Number) : _current.Value.CompareTo(_previous.Value);
        order = order == 0 && HasWords ? OrderBehindWords() : order;
        GrowthStatus status = GrowthWords.StatusOf(_current.Unit, decimal.Sign(_previous.Number), decimal.Sign(_current.Number), order);
        bool isSure = !IsRange || Between(_previous.UpperValue, _current.Value) == Between(_previous.Value, _current.UpperValue);
        return isSure ? status : GrowthStatus.Uncertain;

        static GrowthStatus Between(Quantity before, Quantity now) =>
            GrowthWords.StatusOf(now.Unit, before.Sign, now.Sign, now.CompareTo(before));
    }
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

/// <summary>
/// How a value moved against its base (增减状态); where the base is not positive a rate has no meaning and this word stands for it.
/// </summary>
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
    /// <summary>由零转负: from 0 to below it, of what is no money.</summary>
    FromZeroToNegative,
    /// <summary>由负转正: from below 0 to above it, of what is no money.</summary>
    TurnedPositive,
    /// <summary>由负转零: from below 0 to 0, of what is no money.</summary>
    ReachedZero,
    /// <summary>降幅收窄: a percentage below 0 has risen and is still below it.</summary>
    FallNarrowed,
    /// <summary>降幅扩大: a percentage below 0 has fallen further.</summary>
    FallWidened,
    /// <summary>由正转负: from above 0 to below it, of what is no money.</summary>
    TurnedNegative,
    /// <summary>变动: a range allows more than one of these (8—9亿元 → 8.5亿元).</summary>
    Uncertain,
}
