namespace GovReport.Domain;

/// <summary>年均增长、两年平均: the constant yearly rate that leads from a base to a value, a geometric mean.</summary>
/// <remarks>
/// <para>Formula: (last/first)^(1/n) − 1 with n = end year − base year; from rates (Π(1 + rate))^(1/n) − 1. The root is exact to any
/// place that you ask for.</para>
/// <para>Equality: by content. No order. Default: no value, for a missing one. Thread safety: immutable.</para>
/// <para>JSON: refused with a <see cref="JsonException"/>, since it is calculated again from its figures.</para>
/// </remarks>
[JsonConverter(typeof(ResultConverter<AverageGrowth>))]
public readonly record struct AverageGrowth
{
    private const int MostYears = 100;
    private const int PlacesOfFact = 10;

    private readonly Rational _multiple;
    private readonly Bounds _multiples; // all that the prints allow
    private readonly Bounds _span;      // of ranges, all at the numbers printed
    private readonly NoRate _reason;
    private readonly Lack? _lack;

    private AverageGrowth(Rational multiple, Bounds multiples, int years) => (_multiple, _multiples, Years) = (multiple, multiples, years);

    private AverageGrowth(Bounds span, Bounds multiples, int years)
        : this(NoRate.IsRange, years, lack: null) => (_span, _multiples) = (span, multiples);

    private AverageGrowth(NoRate reason, int years, Lack? lack) => (_reason, Years, _lack, HasNoRate) = (reason, years, lack, true);

    /// <summary>Yearly steps (n); 0 in the default value only.</summary>
    public int Years { get; }

    /// <summary>Why there is no rate; null where there is one.</summary>
    public NoRate? Reason => HasNoRate || Years == 0 ? _reason : null;

    /// <summary>By which factor the value grew over all years, exactly; null where there is no rate.</summary>
    public Rational? Multiple => Reason is null ? _multiple : null;

    /// <summary>The rate as a ratio, to any place; null where there is none.</summary>
    public Enclosure? Rate => Reason is null ? Enclosure.Root(_multiple, Years).Scaled(Rational.One, -1) : null;

    /// <summary>
    /// All rates that the prints allow, in percent, wider by less than 10⁻¹²; null where there is no rate or nothing is known. A
    /// range has bounds and no one rate.
    /// </summary>
    public Bounds? RateBounds =>
        Reason is null or NoRate.IsRange && Rates(_multiples) is { } bounds && bounds is not { Lower: null, Upper: null } ? bounds : null;

    private bool HasNoRate { get; }

    private bool HasRange => Reason == NoRate.IsRange;

    /// <summary>年均增长 from a first value to a last one.</summary>
    /// <param name="first">The value of the base year; above 0. Null where it is missing: the reason names it.</param>
    /// <param name="last">The value of the last year; from 0 on. Null where it is missing.</param>
    /// <param name="years">
    /// End year − base year; 1 to 100. Where both values have periods, these are the same one so many years apart.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The years are out of range.</exception>
    public static AverageGrowth Between(Fact? first, Fact? last, int years)
    {
        _ = Argument.Within(years, 1, MostYears);
        if (first is not { } from || last is not { } to)
        {
            string? lacksFirst = first is null ? "Operands.AverageGrowth:0" : null,
                lacksLast = last is null ? "Operands.AverageGrowth:1" : null;
            return new(NoRate.Missing, years, Lack.Of(lacksFirst, lacksLast));
        }

        NoRate? reason = Comparability.Problem(RelationKind.AverageGrowth, first, last, null) ?? Comparability.YearsDiffer(from, to, years)
            ?? Derive.SaidOtherwise(to.Figure.Unit) ?? Derive.BaseProblem(from.Value)
            ?? (to.Value.Sign < 0 ? NoRate.ValueIsNegative : null);
        if (reason is { } problem)
        {
            return new(problem, years, lack: null);
        }

        Bounds multiples = Formula.Share.OverBounds(to, from);
        bool isRange = from.Figure.Upper is not null || to.Figure.Upper is not null;
        return isRange ? new(Formula.Share.OverPrints(to, from), multiples, years) : new(to.Value / from.Value, multiples, years);
    }

    /// <summary>两年平均, 几年平均: the mean of yearly rates.</summary>
    /// <param name="rates">
    /// One rate a year; null where one is missing. One of −100% or below leaves nothing to grow: the reason is
    /// <see cref="NoRate.RateIsTooLow"/>. Of more than a hundred years it is <see cref="NoRate.TooLong"/>.
    /// </param>
    public static AverageGrowth Of(params ReadOnlySpan<Fact?> rates)
    {
        if (rates.Length > MostYears)
        {
            return new(NoRate.TooLong, rates.Length, lack: null);
        }

        Derived<Percentage> chain = Derive.Chain(rates);
        Bounds multiples = Raised(chain.Bounds ?? Bounds.Everything);
        return chain.Reason switch
        {
            null => new(chain.Value!.Value.Ratio + 1, multiples, rates.Length),
            NoRate.IsRange => new(Raised(Formula.Chain.OverPrints(Known(rates)) * Bounds.Point(100)), multiples, rates.Length),
            { } reason => new(reason, rates.Length, reason == NoRate.Missing ? Lack.Of(Formula.Chain, rates) : null),
        };

        static Bounds Raised(Bounds percent) => (percent / Bounds.Point(100)) + Bounds.Point(1);

        static Fact[] Known(ReadOnlySpan<Fact?> rates) => Array.ConvertAll(rates.ToArray(), rate => rate!.Value);
    }

    /// <summary>两年平均, 几年平均: the same of rates that are all known.</summary>
    /// <param name="rates">One rate a year; one of −100% or below gives a reason.</param>
    public static AverageGrowth Of(ReadOnlySpan<Fact> rates) => Of(Derive.Known(rates));

    /// <summary>
    /// The rate rounded half away from zero, as a report prints it, of ranges a range; null where there is none. It lies within
    /// <see cref="RateBounds"/> or says 约, 不足, 超过, and it never says 0 or 100% of what is neither: see <see cref="Percentage.Print(int)"/>.
    /// </summary>
    /// <param name="decimals">Places of the percentage, 0 to 26.</param>
    public Figure? Print(int decimals = 1) => Printed(Argument.Within(decimals, 0, 26), isFall: false);

    /// <summary>The rate with the places of another print: 4.4% beside 4.5%.</summary>
    /// <param name="like">The figure that it stands beside.</param>
    public Figure? Print(Figure like) => Print(Math.Min((int)like.Number.Scale, 26));

    /// <summary>
    /// The rate as an operand of further calculations and checks, in percent with ten places, within <see cref="RateBounds"/>; null where
    /// there is none, and of a range.
    /// </summary>
    /// <param name="period">The period that it speaks of.</param>
    /// <param name="basis">How it is meant: of levels in constant prices it is a real rate.</param>
    public Fact? ToFact(ReportingPeriod? period = null, Basis basis = default)
    {
        Bounds within = Rates(_multiples) ?? Bounds.Everything;
        return Rate is { } rate
            ? Fact.Calculated(rate.Scaled(100, 0).RoundTo(PlacesOfFact), Unit.Percent, default, within, new(default, period, basis))
            : null;
    }

    /// <summary>Why there is no rate, in words that name what is missing: 缺基期值; null where there is one.</summary>
    public string? ReasonInWords(Language language = Language.Zh)
    {
        _ = Argument.Member(language);
        return Reason is { } reason ? _lack?.InWords(language) ?? Phrases.Of(reason, language) : null;
    }

    /// <summary>The calculation, or why there is no rate.</summary>
    public string Explain(Language language = Language.Zh)
    {
        if (HasRange)
        {
            return Phrases.Get("AverageGrowth.OfRange", language, Print(2));
        }

        return Print(2) is { } rate
            ? Phrases.Get("AverageGrowth.Explain", language, Years, Prints.Shown(Enclosure.Of(_multiple), "0.####", Unit.Multiple), rate)
            : ReasonInWords(language)!;
    }

    /// <summary>What a report says: 年均增长12.1%, of two years 两年平均下降1.1%; or the reason in Chinese.</summary>
    public override string ToString() => InWords(Language.Zh);

    /// <summary>
    /// What a report says, or the reason, in the chosen language; the rate with so many places, or 基本持平 where it does not show in
    /// them.
    /// </summary>
    public string InWords(Language language, int decimals = 1)
    {
        string code = Years == 2 ? "AverageGrowth.OfTwo" : "AverageGrowth.Words";
        if (HasRange)
        {
            return Phrases.Get(code, language, Phrases.Of(GrowthStatus.Uncertain, language), Print(decimals));
        }

        if (Rate is not { } rate)
        {
            return ReasonInWords(language)!;
        }

        bool isFall = _multiple < Rational.One;
        bool isHidden = _multiple != Rational.One && rate.Scaled(100, 0).RoundTo(decimals).Sign == 0;
        if (isHidden)
        {
            string nearly = Years == 2 ? "AverageGrowth.OfTwo.Nearly" : "AverageGrowth.Nearly";
            return Phrases.Get(nearly, language, Phrases.Get("Growth.Nearly", language));
        }

        GrowthStatus status = isFall ? GrowthStatus.Fell : GrowthStatus.Grew;
        return Phrases.Get(code, language, Phrases.Of(status, language), Printed(decimals, isFall));
    }

    // In percent, of a fall without its sign.
    private Figure? Printed(int decimals, bool isFall)
    {
        if (HasRange)
        {
            return Rates(_span) is { } span ? Prints.Span(span, Unit.Percent, Scale.One, decimals) : null;
        }

        if (Rate is not { } rate)
        {
            return null;
        }

        Bounds within = Rates(_multiples) ?? Bounds.Everything;
        return isFall
            ? Prints.Rounded(rate.Scaled(-100, 0), Unit.Percent, Scale.One, decimals, -within)
            : Prints.Rounded(rate.Scaled(100, 0), Unit.Percent, Scale.One, decimals, within);
    }

    // Rates in percent from multiples; null where all of these are below 0, everything where nothing is known of them.
    private Bounds? Rates(Bounds multiples)
    {
        bool isKnown = !multiples.IsWeak && multiples is not { Lower: null, Upper: null };
        return isKnown && Years > 0 ? (multiples.Root(Years) - Bounds.Point(1)) * Bounds.Point(100) : Bounds.Everything;
    }
}
