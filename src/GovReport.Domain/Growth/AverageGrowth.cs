namespace GovReport.Domain;

/// <summary>年均增长、两年平均: the constant yearly rate that leads from a base to a value, a geometric mean.</summary>
/// <remarks>
/// <para>Formula: (last/first)^(1/n) − 1 with n = end year − base year; from rates (Π(1 + rate))^(1/n) − 1. The root is exact to any
/// place that you ask for.</para>
/// <para>Equality: by content. No order. Default: no value, for a missing one. Thread safety: immutable.</para>
/// </remarks>
public readonly record struct AverageGrowth
{
    private readonly Rational _multiple;
    private readonly NoRate _reason;

    private AverageGrowth(Rational multiple, int years) => (_multiple, Years) = (multiple, years);

    private AverageGrowth(NoRate reason, int years) => (_reason, Years, HasNoRate) = (reason, years, true);

    /// <summary>Yearly steps (n); 0 in the default value only.</summary>
    public int Years { get; }

    /// <summary>Why there is no rate; null where there is one.</summary>
    public NoRate? Reason => HasNoRate || Years == 0 ? _reason : null;

    /// <summary>By which factor the value grew over all years, exactly; null where there is no rate.</summary>
    public Rational? Multiple => Reason is null ? _multiple : null;

    /// <summary>The rate as a ratio, to any place; null where there is none.</summary>
    public Enclosure? Rate => Reason is null ? Enclosure.Root(_multiple, Years).Scaled(Rational.One, -1) : null;

    private bool HasNoRate { get; }

    /// <summary>年均增长 from a first value to a last one.</summary>
    /// <param name="first">The value of the base year; above 0.</param>
    /// <param name="last">The value of the last year; from 0 on.</param>
    /// <param name="years">End year − base year; 1 to 100. Where both values have periods, these are the same one so many years apart.</param>
    /// <exception cref="ArgumentOutOfRangeException">The years are out of range.</exception>
    public static AverageGrowth Between(Fact first, Fact last, int years)
    {
        _ = Argument.Within(years, 1, 100);
        NoRate? reason = Comparability.Problem(RelationKind.AverageGrowth, first, last, null) ?? Comparability.YearsDiffer(first, last, years) ?? Derive.BaseProblem(first.Value) ?? (last.Value.Sign < 0 ? NoRate.ValueIsNegative : null);
        return reason is { } problem ? new(problem, years) : new(last.Value / first.Value, years);
    }

    /// <summary>两年平均, 几年平均: the mean of yearly rates.</summary>
    /// <param name="rates">One rate a year, each above −100%.</param>
    public static AverageGrowth Of(params ReadOnlySpan<Fact> rates)
    {
        Derived<Percentage> chain = Derive.Chain(rates);
        return chain.Value is { } all ? new(all.Ratio + 1, rates.Length) : new(chain.Reason!.Value, rates.Length);
    }

    /// <summary>The rate rounded half away from zero, as a report prints it; null where there is none.</summary>
    /// <param name="decimals">Places of the percentage, 0 to 26.</param>
    public Figure? Print(int decimals = 1) =>
        Rate is { } rate ? Figure.Of(rate.Scaled(100, 0).Round(decimals), Unit.Percent) : null;

    /// <summary>The calculation, or why there is no rate.</summary>
    public string Explain(Language language = Language.Zh) =>
        Print(2) is { } rate
            ? Phrases.Get("AverageGrowth.Explain", language, Years, _multiple.Round(4).ToString("0.####", CultureInfo.InvariantCulture), rate)
            : Phrases.Of(Reason!.Value, language);

    /// <summary>What a report says: 年均增长12.1%, of two years 两年平均下降1.1%; or the reason in Chinese.</summary>
    public override string ToString() => InWords(Language.Zh);

    /// <summary>What a report says, or the reason, in the chosen language; the rate with so many places.</summary>
    public string InWords(Language language, int decimals = 1) =>
        Print(decimals) is { } rate
            ? Phrases.Get(Years == 2 ? "AverageGrowth.OfTwo" : "AverageGrowth.Words", language, Phrases.Of(rate.Number < 0 ? GrowthStatus.Fell : GrowthStatus.Grew, language), Figure.Of(Math.Abs(rate.Number), Unit.Percent))
            : Phrases.Of(Reason!.Value, language);
}
