namespace GovReport.Domain;

/// <summary>An indicator's figure, or a result in words, for one period and scope (观测值、完成数).</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Observation
{
    /// <summary>The code of the indicator (指标代码).</summary>
    public required string IndicatorCode { get; init => field = Argument.NotNull(value); }

    /// <summary>The period it stands for (报告期).</summary>
    public required ReportingPeriod Period { get; init => field = Argument.NotNull(value); }

    /// <summary>The figure as printed (数值); null where the report gives words or a change only.</summary>
    public Figure? Value { get; init; }

    /// <summary>The result in words (定性结果): 未达预期, 圆满完成.</summary>
    public string? Words { get; init; }

    /// <summary>The price basis of the figure (价格口径).</summary>
    public PriceBasis Price { get; init => field = Argument.Member(value); }

    /// <summary>What is counted (口径、范围): 规上, 脱贫户, a village's name; null for the indicator's own coverage.</summary>
    public string? Scope { get; init; }

    /// <summary>How final the figure is (数据版本): 预计, 快报, 年报.</summary>
    public Vintage Vintage { get; init => field = Argument.Member(value); }

    /// <summary>The changes stated with it (增减变化), in the order of the text.</summary>
    public IReadOnlyList<StatedChange> Changes { get; init => field = Content.List(value); } = Content.List<StatedChange>(null);

    /// <summary>The area it belongs to (所属区划), where that is not the issuer's own.</summary>
    public AdministrativeCode? Area { get; init; }

    /// <summary>The id of the section that states it (所在章节).</summary>
    public string? Section { get; init; }

    /// <summary>Where in the text it stands (出处).</summary>
    public Source? Source { get; init; }

    /// <summary>
    /// Price basis, scope and vintage together (口径); a vintage that is not stated is what <see cref="Words"/> say: 快报数, 预计全年, 核定数.
    /// </summary>
    [JsonIgnore]
    public Basis Basis => new(Price, Scope, Vintage == Vintage.Unstated && Words is { } words ? VintageWords.In(words) : Vintage);

    /// <summary>The figure in its context, the operand of every check (事实).</summary>
    /// <param name="path">The path to this observation in its document, for messages.</param>
    /// <returns>The fact; null where the observation has no figure.</returns>
    public Fact? ToFact(string? path = null) =>
        Value is { } figure ? new Fact { Figure = figure, Period = Period, Basis = Basis, Path = path } : null;

    /// <summary>
    /// The figure in its context, so that an observation is an operand wherever a fact is: <c>Growth.YearOnYear(lastYear,
    /// thisYear)</c>.
    /// </summary>
    /// <param name="observation">The observation; null for a missing one.</param>
    /// <returns>What <see cref="ToFact(string)"/> returns; null also for a missing observation.</returns>
    public static implicit operator Fact?(Observation? observation) => observation?.ToFact();

    /// <summary>A stated change in its context, with its sign (带符号的增减变化): −3.2% for 下降3.2%.</summary>
    /// <param name="change">One of <see cref="Changes"/>.</param>
    /// <param name="path">The path to its value in the document, for messages.</param>
    /// <returns>The fact; null where <see cref="StatedChange.Signed"/> is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public Fact? ToFact(StatedChange change, string? path = null) =>
        Argument.NotNull(change).Signed is { } figure ? new Fact(figure, Period, BasisOf(change), path) : null;

    /// <summary>The base that a stated rate, increase or number of points implies (由增减变化推基数): 22282元 up 6.5% comes from 20922元.</summary>
    /// <param name="change">One of <see cref="Changes"/>.</param>
    /// <param name="indicator">The indicator, whose customary price basis a rate has where it states none.</param>
    /// <returns>
    /// The base with its bounds, or the reason why there is none: no figure, a change against a plan, another area or indicator,
    /// or a rate in constant prices of a value in current ones.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Derived<Quantity> ImpliedBase(StatedChange change, Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(indicator);
        if (!change.HasBase || change.Kind is not (ChangeKind.Rate or ChangeKind.Increase or ChangeKind.Points))
        {
            return new(NoRate.NotDefined, Formula.BaseFromRate);
        }

        if (ToFact() is not { } current || ToFact(change) is not { } fact)
        {
            string? value = Value is null ? "Operands.Change:0" : null, said = change.Signed is null ? "Operands.Change:1" : null;
            return new(NoRate.Missing, Formula.BaseFromRate) { Lack = Lack.Of(value, said) };
        }

        PriceBasis prices = change.Price != PriceBasis.Unstated ? change.Price : indicator.CustomaryGrowth;
        if (change.Kind != ChangeKind.Rate)
        {
            return Derive.BaseFromIncrease(current, fact);
        }

        return prices == PriceBasis.Real && Price != PriceBasis.Real
            ? new(NoRate.BasisDiffers, Formula.BaseFromRate, current, fact)
            : Derive.BaseFromRate(current, fact);
    }

    // A change has its own prices; coverage and vintage are those of the value.
    internal Basis BasisOf(StatedChange change) => new(change.Price, Scope, Basis.Vintage);
}
