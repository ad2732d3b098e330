namespace GovReport.Domain;

/// <summary>What is measured (指标): a name with its unit and the properties that calculations need.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Indicator
{
    /// <summary>A short stable code (指标代码) of ASCII letters, digits and hyphens, such as <c>RURAL-INCOME</c>.</summary>
    public required string Code { get; init => field = Argument.NotNull(value); }

    /// <summary>The Chinese name (指标名称).</summary>
    public required string Name { get; init => field = Argument.NotNull(value); }

    /// <summary>The English name (英文名称).</summary>
    public string? EnglishName { get; init; }

    /// <summary>The unit (计量单位) without a scale: 元, never 万元.</summary>
    public required Unit Unit { get; init => field = Argument.NotNull(value); }

    /// <summary>The scale in which reports usually print it (惯用数量级): 万 for most amounts of money.</summary>
    public Scale Scale { get; init => field = Argument.Member(value); }

    /// <summary>Whether it is a flow, a stock or an average (时期、时点或平均指标).</summary>
    public TimeBasis TimeBasis { get; init => field = Argument.Member(value); }

    /// <summary>The price basis of its growth where the report names none (增速惯用口径).</summary>
    public PriceBasis CustomaryGrowth { get; init => field = Argument.Member(value); }

    /// <summary>Which direction is good (正指标、逆指标、区间指标).</summary>
    public Polarity Polarity { get; init => field = Argument.Member(value); }

    /// <summary>How it adds up from smaller areas (区划汇总方式).</summary>
    public RollupKind Rollup { get; init => field = Argument.Member(value); }

    /// <summary>One line on what it covers, in Chinese (指标解释).</summary>
    public string? Definition { get; init; }

    /// <summary>One line on what it covers, in English (英文解释).</summary>
    public string? EnglishDefinition { get; init; }

    /// <summary>Other names of the very same thing (别名); a name with another coverage is another indicator.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = Content.List(value); } = Content.List<string>(null);

    /// <summary>Names of indicators with another coverage whose place it took (前身指标): 农民人均纯收入 before 可支配收入. They do not compare.</summary>
    public IReadOnlyList<string> Predecessors { get; init => field = Content.List(value); } = Content.List<string>(null);

    /// <summary>The fields it belongs to (标签), such as 经济 or 农业.</summary>
    public IReadOnlyList<string> Tags { get; init => field = Content.List(value); } = Content.List<string>(null);

    /// <summary>The values it can have at all (自然取值范围); null where its unit says enough.</summary>
    public NaturalRange? NaturalRange { get; init; }

    /// <summary>
    /// Codes of the indicators of which it is a part, so that it never exceeds them (包含于): 工业投资 in 固定资产投资, 参保人数 in 户籍人口.
    /// Households stand in their persons, since each has one at least.
    /// </summary>
    public IReadOnlyList<string> ContainedIn { get; init => field = Content.List(value); } = Content.List<string>(null);

    /// <summary>The two indicators whose quotient it is (分子与分母); null where it is none.</summary>
    public IndicatorRatio? RatioOf { get; init; }

    /// <summary>Where its level plausibly lies, for a place of any size (水平合理范围); null where nothing can be said.</summary>
    public PlausibleRange? PlausibleLevel { get; init; }

    /// <summary>
    /// Where its change over a year plausibly lies (年度增减合理范围): in percent, of a percentage in points; null where nothing can be said.
    /// </summary>
    public PlausibleRange? PlausibleGrowth { get; init; }

    /// <summary>
    /// Whether a text is its code, its name or one of its aliases (同名判断): Latin letters of either case, letters and brackets of either
    /// width, with or without blanks.
    /// </summary>
    /// <param name="text">A code or a name as a report prints it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public bool IsCalled(string text) => Names.Contains(Argument.NotNull(text), NameComparer.Instance);

    /// <summary>Code, name and aliases, in this order (代码与名称).</summary>
    [JsonIgnore]
    public IEnumerable<string> Names => [Code, Name, .. Aliases];

    /// <summary>Whether it adds up through a period (可累计): a flow that is no share, ratio or yield.</summary>
    internal bool AddsUp =>
        TimeBasis == TimeBasis.Flow && Unit is { IsPercentLike: false, Divisor: null } && !Unit.ConvertsTo(Unit.Multiple);

    /// <summary>
    /// Whether its running total can fall again (可升可降), as profits and balances can: its range or, where it has none, its name says so.
    /// </summary>
    internal bool CanFall => NaturalRange?.Lower is { } least ? least.Number < 0 : FallingWords.FirstIn(Name, out _, out _) >= 0;

    // What is left when one thing is taken from another.
    private static readonly Lexicon<bool> FallingWords = new((true, "利润 盈余 盈利 盈亏 损益 亏损 结余 差额 净增 净流入 净额 净收入 顺差 逆差 增减"));

    internal string NameIn(Language language) => language == Language.En ? EnglishName ?? Name : Name;

    /// <summary>The Chinese name (指标名称).</summary>
    public override string ToString() => Name;
}

/// <summary>The values that an indicator can have at all (自然取值范围), both ends included.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record NaturalRange
{
    /// <summary>The least possible value (下限); null where there is none.</summary>
    public Figure? Lower { get; init; }

    /// <summary>The greatest possible value (上限); null where there is none.</summary>
    public Figure? Upper { get; init; }
}

/// <summary>How an indicator relates to time (时期指标、时点指标).</summary>
[JsonConverter(typeof(NameConverter<TimeBasis>))]
public enum TimeBasis
{
    /// <summary>Adds up over a period (时期指标): output, income, cases.</summary>
    Flow,
    /// <summary>Stands at a moment, usually the end of a period (时点指标): population, area held.</summary>
    Stock,
    /// <summary>Averages over a period (平均指标): a mean concentration.</summary>
    Average,
}

/// <summary>Which direction of an indicator is good (指标极性).</summary>
[JsonConverter(typeof(NameConverter<Polarity>))]
public enum Polarity
{
    /// <summary>Neither direction is good or bad in itself: population, benefit recipients.</summary>
    None,
    /// <summary>More is better (正指标).</summary>
    HigherIsBetter,
    /// <summary>Less is better (逆指标).</summary>
    LowerIsBetter,
    /// <summary>Best inside a range (区间指标).</summary>
    WithinRange,
}

/// <summary>How an area's value follows from those of its parts (区划汇总方式).</summary>
[JsonConverter(typeof(NameConverter<RollupKind>))]
public enum RollupKind
{
    /// <summary>It does not (不可汇总): it is measured or calculated for each area by itself.</summary>
    None,
    /// <summary>The parts add up (可加总).</summary>
    Sum,
    /// <summary>It is calculated again from its numerator and denominator, or weighted (重新计算或加权).</summary>
    Recompute,
}
