namespace GovReport.Domain;

/// <summary>A promise about an indicator for a period (目标): aspect × comparator × goal. It is met when the actual lies in the goal's bounds.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Target
{
    /// <summary>The code of the indicator (指标代码).</summary>
    public required string IndicatorCode { get; init => field = Argument.NotNull(value); }

    /// <summary>The period for which it is promised (目标期).</summary>
    public required ReportingPeriod Period { get; init => field = Argument.NotNull(value); }

    /// <summary>The goal as printed (目标值); null where the promise has no number (稳步增长, 同步).</summary>
    public Figure? Goal { get; init; }

    /// <summary>How the actual is to stand to the goal (目标方向).</summary>
    public required Comparator Comparator { get; init => field = Argument.Member(value); }

    /// <summary>What of the indicator is promised (目标内容).</summary>
    public Aspect Aspect { get; init => field = Argument.Member(value); }

    /// <summary>How firmly (约束力).</summary>
    public Strength Strength { get; init => field = Argument.Member(value); }

    /// <summary>The value from which the promise starts (基期值), where it is printed: 由b提高到t.</summary>
    public Figure? Baseline { get; init; }

    /// <summary>Whether the promise is loose (基本同步, 基本完成), so that a narrow miss is for a person to judge.</summary>
    public bool Roughly { get; init; }

    /// <summary>The other indicator (its code) or area (its name) for 同步 and 高于 (参照).</summary>
    public string? Reference { get; init; }

    /// <summary>In which prices the goal is meant (价格口径).</summary>
    public PriceBasis Price { get; init => field = Argument.Member(value); }

    /// <summary>What is counted (口径、范围), where that is not the indicator's own coverage.</summary>
    public string? Scope { get; init; }

    /// <summary>The words of a promise that has no number, or a remark (表述).</summary>
    public string? Words { get; init; }

    /// <summary>The id of the section that states it (所在章节).</summary>
    public string? Section { get; init; }

    /// <summary>Where in the text it stands (出处).</summary>
    public Source? Source { get; init; }

    /// <summary>Price basis and scope together (口径).</summary>
    [JsonIgnore]
    public Basis Basis => new(Price, Scope);

    /// <summary>A promise as the report prints it: the comparator comes from the figure's qualifier, else from the indicator's polarity.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">For which period it is promised.</param>
    /// <param name="asPrinted">The goal with its words: 5000亩以上, 3%左右, 4.5—5%.</param>
    /// <param name="aspect">What of the indicator is promised. A fall is a <see cref="Aspect.Reduction"/> of 3%, or growth of −3%.</param>
    /// <param name="baseline">The value from which it starts, where it is printed.</param>
    public static Target Promise(Indicator indicator, ReportingPeriod period, Figure asPrinted, Aspect aspect = Aspect.Level, Figure? baseline = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new()
        {
            IndicatorCode = indicator.Code,
            Period = period,
            Goal = asPrinted,
            Aspect = aspect,
            Baseline = baseline,
            Comparator = ComparatorOf(asPrinted, aspect, indicator.Polarity, baseline),
        };
    }

    private static Comparator ComparatorOf(Figure goal, Aspect aspect, Polarity polarity, Figure? baseline) => goal.Qualifier switch
    {
        Qualifier.About or Qualifier.Nearly => Comparator.About,
        _ when aspect == Aspect.Rank => Comparator.AtMost,
        Qualifier.AtLeast or Qualifier.Over => Comparator.AtLeast,
        Qualifier.Exceeds => Comparator.Exceed,
        Qualifier.AtMost => Comparator.AtMost,
        Qualifier.Below => Comparator.Below,
        _ when goal.Upper is not null => Comparator.Between,
        _ when aspect is Aspect.Reduction or Aspect.Multiple or Aspect.MultipleGrowth => Comparator.AtLeast,
        _ => (baseline is { } start && start.Unit.ConvertsTo(goal.Unit) ? goal.Value.CompareTo(start.Value) : 0, polarity) switch
        {
            ( < 0, _) or (0, Polarity.LowerIsBetter) => Comparator.AtMost,
            (0, Polarity.None or Polarity.WithinRange) => Comparator.About,
            _ => Comparator.AtLeast,
        },
    };

    /// <summary>The promise in words (目标表述): 不低于5000亩, 增速不低于6%, 与GDP同步.</summary>
    /// <param name="language">The language.</param>
    /// <param name="referenceName">What to call the other indicator or area, where <see cref="Reference"/> is a code that is none of a standard indicator.</param>
    public string InWords(Language language = Language.Zh, string? referenceName = null)
    {
        string compared = ComparedInWords(language, referenceName);
        return Aspect == Aspect.Level || IsFall ? compared
            : Aspect == Aspect.Reduction && Period.MonthCount <= 12 ? Phrases.Get("Target.Fall", language) + compared
            : Phrases.Get("Target.InWords", language, Glossary.NameOf(Aspect, language), compared);
    }

    // Growth below 0 is promised as a fall: 下降3%以上.
    internal bool IsFall => Aspect == Aspect.Growth && Goal is { Number: < 0, Upper: null };

    internal string? GoalShown => Goal is { } goal ? Figure.Of(goal.Number, goal.Unit, goal.Scale).ToString() : null;

    // 不低于5000亩, 下降不低于3%, 不低于第3位, 稳步增长, 与…同步.
    internal string ComparedInWords(Language language, string? referenceName = null)
    {
        string? name = referenceName ?? (Reference is { } other && IndicatorCatalogue.Standard.Find(other) is { } known ? known.NameIn(language) : Reference);
        string? goal = Goal is not { } print ? null
            : Aspect == Aspect.Rank ? Phrases.Get("Target.Place", language, Bare(print.With(Unit.None, print.Scale)))
            : Bare(IsFall ? Figure.Of(-print.Number, print.Unit, print.Scale) : print);
        string code = Aspect == Aspect.Rank && Effective == Comparator.AtMost ? "Target.OrBetter" : $"Comparator.{(IsFall ? Mirrored : Comparator)}";
        return (IsFall ? Phrases.Get("Target.Fall", language) : string.Empty) + Phrases.Get(code, language, goal, name);
    }

    // A number or a range without its words.
    private static string Bare(Figure goal) => (goal.Upper is { } upper ? Figure.Range(goal.Number, upper, goal.Unit, goal.Scale) : Figure.Of(goal.Number, goal.Unit, goal.Scale)).ToString();

    private Comparator Mirrored => Comparator switch { Comparator.AtLeast => Comparator.AtMost, Comparator.AtMost => Comparator.AtLeast, Comparator.Exceed => Comparator.Below, Comparator.Below => Comparator.Exceed, var same => same };

    /// <summary>How far the promise is kept (完成情况): rate or reason, margin, lead over the pace, verdict.</summary>
    /// <param name="indicator">The indicator of the promise.</param>
    /// <param name="actual">
    /// The actual value in its context: the level, for <see cref="Aspect.Growth"/> the published rate (or the level, which gives a rate from the baseline), for <see cref="Aspect.Points"/> the change in
    /// points, for <see cref="Aspect.Reduction"/> the fall in percent, for <see cref="Aspect.Multiple"/> and <see cref="Aspect.MultipleGrowth"/> the
    /// level or the published multiple of the same sense, for <see cref="Aspect.Rank"/> the place; null where it is missing.
    /// </param>
    /// <param name="asOf">The day on which it is judged.</param>
    /// <param name="pace">序时进度, to see the lead; none by default.</param>
    /// <param name="reference">The actual of the other indicator or area, for <see cref="Comparator.InStepWith"/> and <see cref="Comparator.Above"/>.</param>
    /// <param name="method">How the rate is calculated, where the field has several ways.</param>
    /// <param name="tolerance">How far 左右 reaches to either side, in the number of the goal as printed, from 0 on; nothing is invented without it.</param>
    /// <remarks>
    /// Before the period is over a promise is <see cref="Verdict.Open"/>, but a flow that has reached its goal is met and one that has passed its
    /// ceiling is missed. After it a figure of 1—10月 leaves the rest undecided. Growth in a stated price basis is judged by a promise without one as
    /// if that were the indicator's customary one. Formulas: docs/growth-and-completion.md, Completion.
    /// </remarks>
    /// <exception cref="ArgumentException">The indicator is not that of the promise.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is below 0.</exception>
    public Completion Evaluate(
        Indicator indicator,
        Fact? actual,
        LocalDate asOf,
        Pace? pace = null,
        Fact? reference = null,
        CompletionMethod method = CompletionMethod.Usual,
        decimal? tolerance = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tolerance ?? 0, nameof(tolerance));
        _ = Argument.Member(method);
        return Aspect == Aspect.Growth && Baseline is { } start && actual is { Figure.Unit: { IsPercentLike: false } unit } level && unit.ConvertsTo(start.Unit)
            ? Evaluate(indicator, Growth.Against(new Fact(start, Basis: level.Basis), level), asOf, level.Period, new(level.Basis.Price == PriceBasis.Unstated ? PriceBasis.Nominal : level.Basis.Price, level.Basis.Scope))
            : new Assessment(this, Checked(indicator), actual, asOf, pace, reference, method, tolerance).Result();
    }

    /// <summary>A growth promise judged by a rate that was computed from levels, in place of the published one; the result says so.</summary>
    /// <param name="indicator">The indicator of the promise.</param>
    /// <param name="computed">The growth of the levels. Without a price basis, levels are nominal; they cannot judge a real rate.</param>
    /// <param name="asOf">The day on which it is judged.</param>
    /// <param name="levels">The price basis of the levels.</param>
    /// <exception cref="ArgumentException">The promise is not about growth, or the indicator is not that of the promise.</exception>
    public Completion Evaluate(Indicator indicator, Growth computed, LocalDate asOf, PriceBasis levels = PriceBasis.Nominal)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        Basis basis = new(Argument.Member(levels), Scope);
        return Aspect == Aspect.Growth
            ? Evaluate(indicator, computed, asOf, period: null, basis)
            : throw new ArgumentException("Only a promise about growth is judged by the growth of levels.", nameof(computed));
    }

    private Completion Evaluate(Indicator indicator, Growth computed, LocalDate asOf, ReportingPeriod? period, Basis basis) =>
        new Assessment(this, Checked(indicator), computed.Rate is { } rate ? new Fact(rate.Print(4), period, basis) : null, asOf) { Substitute = computed }.Result();

    /// <summary>The comparator that counts: places are reached from above, and so is a goal that lies below its baseline.</summary>
    internal Comparator Effective => Comparator switch
    {
        Comparator.AtLeast when ComesDown => Comparator.AtMost,
        Comparator.Exceed when ComesDown => Comparator.Below,
        Comparator.Rising when Aspect == Aspect.Rank => Comparator.Falling,
        Comparator.Falling when Aspect == Aspect.Rank => Comparator.Rising,
        _ => Comparator,
    };

    private bool ComesDown =>
        Aspect == Aspect.Rank || (Aspect == Aspect.Level && Baseline is { } start && Goal is { } goal && start.Unit.ConvertsTo(goal.Unit) && goal.Value < start.Value);

    /// <summary>Whether numbers in both units may be set against each other: the units convert, or a bare number leaves out what the other counts.</summary>
    internal static bool Compare(Unit one, Unit other) =>
        one.ConvertsTo(other) || (one == Unit.None && other.IsCount) || (other == Unit.None && one.IsCount);

    private Indicator Checked(Indicator indicator) =>
        Argument.NotNull(indicator).Code == IndicatorCode
            ? indicator
            : throw new ArgumentException($"The target is about '{IndicatorCode}', not about '{indicator.Code}'.", nameof(indicator));
}

/// <summary>What of an indicator a promise is about (目标内容).</summary>
[JsonConverter(typeof(NameConverter<Aspect>))]
public enum Aspect
{
    /// <summary>水平: the value itself.</summary>
    Level,
    /// <summary>增速: its rate of growth.</summary>
    Growth,
    /// <summary>百分点: the change of a percentage, in points.</summary>
    Points,
    /// <summary>下降、累计下降: its fall over a year or several, in percent.</summary>
    Reduction,
    /// <summary>增长到k倍、翻番: so many times the baseline.</summary>
    Multiple,
    /// <summary>增长k倍: grown by so many times the baseline, k + 1 times it.</summary>
    MultipleGrowth,
    /// <summary>位次: its place among others, 1 being the first.</summary>
    Rank,
}

/// <summary>How an actual value is to stand to the goal (目标方向).</summary>
[JsonConverter(typeof(NameConverter<Comparator>))]
public enum Comparator
{
    /// <summary>不低于、达到: the goal or above.</summary>
    AtLeast,
    /// <summary>超过、突破: above the goal.</summary>
    Exceed,
    /// <summary>控制在…以内、不超过: the goal or below.</summary>
    AtMost,
    /// <summary>降到…以下: below the goal.</summary>
    Below,
    /// <summary>区间: between two ends, both included.</summary>
    Between,
    /// <summary>左右: about the goal.</summary>
    About,
    /// <summary>保持: as it was, or as the goal says (零发生).</summary>
    Maintain,
    /// <summary>稳步增长、提高: above what it was.</summary>
    Rising,
    /// <summary>持续下降: below what it was.</summary>
    Falling,
    /// <summary>同步: in step with another indicator or area.</summary>
    InStepWith,
    /// <summary>高于: above another indicator or area.</summary>
    Above,
}

/// <summary>How firmly something is promised (约束力).</summary>
[JsonConverter(typeof(NameConverter<Strength>))]
public enum Strength
{
    /// <summary>预期性: expected.</summary>
    Expected,
    /// <summary>约束性: binding.</summary>
    Binding,
    /// <summary>确保: ensured.</summary>
    Ensured,
    /// <summary>力争、争取: striven for.</summary>
    Striven,
}
