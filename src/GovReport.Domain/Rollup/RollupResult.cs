namespace GovReport.Domain.Rollups;

/// <summary>
/// A total, a ratio, a mean or a growth from a roll-up (汇总结果): the value and how exact it is, or why there is none, and who reported.
/// </summary>
/// <remarks>Equality: by reference. No order. Thread safety: immutable.</remarks>
public sealed class RollupResult
{
    private const int MostNamed = 10;

    private readonly string _phrase;
    private readonly RollupScope _scope;
    private readonly AreaMap _reported;
    private readonly AreaMap _repeated;

    internal RollupResult(Indicator indicator, RollupScope scope, RollupRefusal? refusal, Quantity amount, Bounds bounds, AreaMap reported,
        AreaMap repeated, string phrase = "Rollup.Total")
    {
        (Indicator, Refusal, Amount, Image) = (indicator, refusal, amount, bounds);
        (_phrase, _scope, _reported, _repeated) = (phrase, scope, reported, repeated);
    }

    /// <summary>What is rolled up (指标).</summary>
    public Indicator Indicator { get; }

    /// <summary>The wider area (汇总区划); null for the nation.</summary>
    public AdministrativeCode? Within => _scope.Within;

    /// <summary>The period (报告期).</summary>
    public ReportingPeriod Period => _scope.Period;

    /// <summary>The level of the areas that were added (填报级别); null where none has reported.</summary>
    public AreaLevel? Level => _scope.Level;

    /// <summary>The basis that the prints state together (口径).</summary>
    public Basis Basis => _scope.Basis;

    /// <summary>The value at the numbers printed (汇总数); null where it is refused, see <see cref="Refusal"/>.</summary>
    public Quantity? Value => Refusal is null ? Amount : null;

    /// <summary>The sum of the prints (各地数字之和), also where it is only to be looked at; null where it has no meaning.</summary>
    public Quantity? Sum => Value ?? (Refusal == RollupRefusal.NotAdditive && IsAmount ? Amount : null);

    /// <summary>All values that the prints allow for <see cref="Sum"/>, in its unit; null where nothing is known.</summary>
    public Bounds? Bounds => Sum is not null && (Image.Lower ?? Image.Upper) is not null ? Image : null;

    /// <summary>Why there is no value (不予汇总的原因); null where there is one.</summary>
    public RollupRefusal? Refusal { get; private init; }

    /// <summary>How many areas reported (已报个数).</summary>
    public int ReportedCount => _reported.Count;

    /// <summary>The areas that reported (已报单位), by code.</summary>
    public IReadOnlyList<AdministrativeCode> Reported => _reported.Codes;

    /// <summary>The areas that should report (应报单位), by code; null where that was not said.</summary>
    public IReadOnlyList<AdministrativeCode>? Expected => _scope.Expected;

    /// <summary>The expected areas that did not report (缺报单位).</summary>
    public IReadOnlyList<AdministrativeCode> Missing => Content.List(Expected?.Where(area => !_reported.Contains(area)));

    /// <summary>The areas that reported and were not expected (计划外填报单位).</summary>
    public IReadOnlyList<AdministrativeCode> Unexpected => Content.List(Expected is { } expected ? Reported.Except(expected) : null);

    /// <summary>The areas that reported more than once (重复填报单位).</summary>
    public IReadOnlyList<AdministrativeCode> Repeated => _repeated.Codes;

    /// <summary>The areas that reported one side of a quotient only (只报一项的单位).</summary>
    public IReadOnlyList<AdministrativeCode> Unmatched => Content.List(Parts.Count == 2
        ? Parts[0].Reported.Except(Parts[1].Reported).Concat(Parts[1].Reported.Except(Parts[0].Reported)).Order()
        : null);

    /// <summary>Whether all and only the expected areas reported (是否报齐); false where nobody said who should.</summary>
    public bool IsComplete => Expected is not null && Missing.Count == 0 && Unexpected.Count == 0;

    /// <summary>What it was calculated from (计算依据): numerator and denominator, or this year and last; nothing for a total.</summary>
    public IReadOnlyList<RollupResult> Parts { get; private init; } = [];

    // What the areas print: the indicator's unit with its usual word of magnitude.
    private Figure Beside => Figure.Of(0, Indicator.Unit, Indicator.Scale);

    internal Quantity Amount { get; }

    internal Bounds Image { get; }

    private bool IsAmount => Indicator.TimeBasis != TimeBasis.Average && !Indicator.Unit.IsPercentLike;

    /// <summary>Holds the total against the area's own print (与本级数核对); neither is corrected.</summary>
    /// <param name="own">What the wider area itself prints.</param>
    public RollupCheck Check(Fact own) => new(this, own);

    /// <summary>The result as a sentence, with who is missing.</summary>
    public string Explain(Language language = Language.Zh)
    {
        string said = Phrases.Get(
            Sum is null ? "Rollup.None" : _phrase,
            language,
            Within?.ToString() ?? Phrases.Get("Rollup.Nation", language),
            Period.InWords(language),
            Indicator.NameIn(language),
            ReportedCount,
            Level is { } level ? Phrases.Of(level, language) : string.Empty,
            Sum?.ToString("0.####", Beside));
        string due = Expected is { } expected ? Phrases.Get("Rollup.Expected", language, expected.Count) : string.Empty;
        return said + BoundsInWords(language) + RefusalInWords(language) + due
            + Named("Rollup.Missing", Missing) + Named("Rollup.Unexpected", Unexpected)
            + Named("Rollup.Repeated", Repeated) + Named("Rollup.Unmatched", Unmatched);

        string Named(string phrase, IReadOnlyList<AdministrativeCode> areas)
        {
            string first = string.Join(Phrases.Get("Rollup.Joint", language), areas.Take(MostNamed));
            string more = areas.Count > MostNamed ? "…" : string.Empty;
            return areas.Count == 0 ? string.Empty : Phrases.Get(phrase, language, areas.Count, first + more);
        }
    }

    private string BoundsInWords(Language language)
    {
        if (Bounds is not { IsPoint: false } image)
        {
            return string.Empty;
        }

        Scale scale = Sum!.Value.Unit == Beside.Unit ? Beside.Scale : Scale.One;
        return Phrases.Get("Rollup.Bounds", language, image.In(scale).ToString("0.####"));
    }

    private string RefusalInWords(Language language)
    {
        if (Refusal is not { } reason)
        {
            return string.Empty;
        }

        string why = Lacking is { } lack ? Phrases.Get(lack, language) : Phrases.Of(reason, language);
        return Phrases.Get("Rollup.Refused", language, why);
    }

    // Which side of a quotient nobody has reported; a mean knows only what was added with its weight.
    private string? Lacking => (Refusal, Parts) switch
    {
        (not RollupRefusal.NotReported, _) or (_, not [_, _]) => null,
        _ when _phrase == "Rollup.Average" => "Rollup.Lacks.Weight",
        (_, [{ ReportedCount: 0 }, _]) => _phrase == "Rollup.Ratio" ? "Rollup.Lacks.Numerator" : null,
        _ => _phrase == "Rollup.Ratio" ? "Rollup.Lacks.Denominator" : "Rollup.Lacks.Base",
    };

    /// <summary>The sentence in Chinese.</summary>
    public override string ToString() => Explain();

    /// <summary>The same, refused for a reason of its indicator's where no other one comes before.</summary>
    internal RollupResult As(RollupRefusal? refusal) =>
        new(Indicator, _scope, Refusal ?? refusal, Amount, Image, _reported, _repeated, _phrase);

    /// <summary>The same, with those who reported as another result has them.</summary>
    internal RollupResult ReportedBy(RollupResult other) =>
        new(Indicator, _scope, Refusal, Amount, Image, other._reported, _repeated, _phrase);

    /// <summary>A quotient of two sums of the same areas; a factor of null says that the units do not make the indicator's.</summary>
    internal static RollupResult Quotient(string phrase, Indicator indicator, RollupResult above, RollupResult below, Rational? factor) =>
        Divided(phrase, indicator, indicator.Unit, above, below, factor is null ? RollupRefusal.UnitsDiffer : null, factor ?? 1, less: 0);

    /// <summary>The growth of a sum against another one of the same areas.</summary>
    internal static RollupResult Rate(RollupResult now, RollupResult before, bool isImplied)
    {
        Basis both = now.Basis;
        bool isComparable = RollupScope.Join(ref both, before.Basis with { Vintage = both.Vintage });
        return Divided(isImplied ? "Rollup.Growth.Implied" : "Rollup.Growth", now.Indicator, Unit.Percent, now, before,
            isComparable ? null : RollupRefusal.BasisDiffers, 100, less: 100);
    }

    private static RollupResult Divided(string phrase, Indicator indicator, Unit unit, RollupResult above, RollupResult below,
        RollupRefusal? problem, Rational factor, Rational less)
    {
        RollupRefusal? areas = above._reported.SetEquals(below._reported) ? null : RollupRefusal.AreasDiffer;
        RollupRefusal? divisor = below.Amount.Sign > 0 ? null : RollupRefusal.NoDivisor;
        RollupRefusal? refusal = above.Refusal ?? below.Refusal ?? problem ?? areas ?? divisor;
        AreaMap repeated = new AreaMap().Add(above._repeated).Add(below._repeated);
        Quantity amount = unit.Of(refusal is null ? (above.Amount.Value * factor / below.Amount.Value) - less : 0);
        Bounds bounds = refusal is null
            ? (above.Image * Domain.Bounds.Point(factor) / below.Image) - Domain.Bounds.Point(less)
            : Domain.Bounds.Everything;
        return new(indicator, above._scope, refusal, amount, bounds, above._reported, repeated, phrase)
        { Parts = Content.List([above, below]) };
    }
}

/// <summary>Why a roll-up gives no value (不予汇总的原因).</summary>
[JsonConverter(typeof(NameConverter<RollupRefusal>))]
public enum RollupRefusal
{
    /// <summary>无人填报: no area has reported.</summary>
    NotReported,
    /// <summary>重复填报: areas reported more than once, which would count them more than once.</summary>
    ReportedTwice,
    /// <summary>口径不同: the prints have several price bases or vintages; name one.</summary>
    BasisDiffers,
    /// <summary>单位不符: a print is in a unit that does not convert.</summary>
    UnitsDiffer,
    /// <summary>不可加总: the indicator is measured for each area by itself; the sum of its parts is only shown.</summary>
    NotAdditive,
    /// <summary>须重新计算: a ratio comes from its numerator and denominator, or from a stated weight.</summary>
    NeedsRecomputing,
    /// <summary>填报范围不一致: the two sides of a quotient were reported by different areas.</summary>
    AreasDiffer,
    /// <summary>不能相除: the divisor is 0 or negative, or may be 0.</summary>
    NoDivisor,
}
