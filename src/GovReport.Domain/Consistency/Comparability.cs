namespace GovReport.Domain;

/// <summary>Whether facts may be set against each other (可比性). What is unstated does not differ.</summary>
internal static class Comparability
{
    /// <summary>
    /// The reason why two facts of one thing may not be compared; null where they may. Vintages do
    /// not count here: a final base has a preliminary value after it.
    /// </summary>
    internal static NoRate? Difference(in Fact a, in Fact b)
    {
        if (!a.Figure.Unit.ConvertsTo(b.Figure.Unit))
        {
            return NoRate.UnitsDiffer;
        }

        return Differs(a.Basis.Price, b.Basis.Price) || Differs(a.Basis.Scope, b.Basis.Scope)
            ? NoRate.BasisDiffers
            : null;
    }

    /// <summary>The same where both vintages are stated and differ: a flash and a final number are two numbers.</summary>
    internal static NoRate? VintageDifference(in Fact a, in Fact b) =>
        Differs(a.Basis.Vintage, b.Basis.Vintage) ? NoRate.BasisDiffers : null;

    /// <summary>How the operands of a statement stand to each other, by the roles of its kind.</summary>
    internal static Comparison Of(RelationKind kind, params ReadOnlySpan<Fact?> facts)
    {
        OperandRole[] roles = OperandRoles.Of(kind);
        Comparison comparison = new(kind);
        for (int i = 0; i < facts.Length; i++)
        {
            if (facts[i].HasValue)
            {
                comparison.Add(roles[Math.Min(i, roles.Length - 1)], in Nullable.GetValueRefOrDefaultRef(in facts[i]));
            }
        }

        bool isSum = kind is RelationKind.Sum or RelationKind.PartialSum;
        comparison.AddsUpOverTime = isSum && comparison.PeriodsDiffer && Succession.Is(kind, facts);
        return comparison;
    }

    /// <summary>Why a value that the operands would give, and that is missing among them, has no meaning; null where it has one.</summary>
    internal static NoRate? Problem(RelationKind kind, params ReadOnlySpan<Fact?> facts)
    {
        if (Of(kind, facts) is var found && found.Reason is { } reason)
        {
            return reason;
        }

        return found.MixesPoints ? NoRate.UnitsDiffer : null;
    }

    /// <summary>
    /// The reason where both periods are stated and are not the same one so many years
    /// apart; the state on a day stands for the period that it ends.
    /// </summary>
    internal static NoRate? YearsDiffer(in Fact first, in Fact last, int years) =>
        first.Period is { } from && last.Period is { } to && !to.IsYearsAfter(from, years) ? NoRate.PeriodsDiffer : null;

    internal static bool Differs(PriceBasis a, PriceBasis b) => a != b && a != PriceBasis.Unstated && b != PriceBasis.Unstated;

    internal static bool Differs(Vintage a, Vintage b) => a != b && a != Vintage.Unstated && b != Vintage.Unstated;

    internal static bool Differs(string? a, string? b) => a is not null && b is not null && a != b;
}

/// <summary>Why a calculation has no value (无法计算的原因). A calculation gives a value or a reason, never 0 in its place.</summary>
[JsonConverter(typeof(NameConverter<NoRate>))]
public enum NoRate
{
    /// <summary>缺数据: a value is missing.</summary>
    Missing,
    /// <summary>基数为零: growth from 0 has no rate.</summary>
    BaseIsZero,
    /// <summary>基数为负: growth from a loss has no rate; see its <see cref="GrowthStatus"/>.</summary>
    BaseIsNegative,
    /// <summary>除数为零: the total, the goal or the count is 0.</summary>
    DivisorIsZero,
    /// <summary>结果为负: a value below 0 has no place in the formula.</summary>
    ValueIsNegative,
    /// <summary>增速不高于−100%: nothing would be left.</summary>
    RateIsTooLow,
    /// <summary>单位不符: the units do not convert.</summary>
    UnitsDiffer,
    /// <summary>报告期不对应: not one period where one is wanted, not the same a year before, or not adjacent ones of one kind.</summary>
    PeriodsDiffer,
    /// <summary>口径不同: price basis or scope are stated and differ.</summary>
    BasisDiffers,
    /// <summary>应以百分点表示: a change of a percentage is said in points.</summary>
    SaidInPoints,
    /// <summary>应以差值表示: the unit's 0 is nothing in itself (℃), so that a change is said as a difference.</summary>
    SaidAsDifference,
    /// <summary>数字为区间: a range has no one value; see the bounds.</summary>
    IsRange,
    /// <summary>此类目标不计完成率: the promise has a verdict and a margin, no rate.</summary>
    NotDefined,
    /// <summary>需要基期值: the rate needs a baseline.</summary>
    NeedsBaseline,
    /// <summary>目标等于基期值: there is nothing to move.</summary>
    GoalIsBaseline,
    /// <summary>计算方法须由调用者指定: the caller names the method.</summary>
    NeedsMethod,
    /// <summary>不是有理数: the exact progress is a logarithm or a root, see <c>Progress</c>.</summary>
    Logarithmic,
    /// <summary>几项共用: one amount for several programs has no amount per head.</summary>
    SharedBySeveral,
    /// <summary>总增量为负: a share of a decrease turns its sign; use the pull.</summary>
    TotalFell,
    /// <summary>上期缺月: a month between is not published alone.</summary>
    GapInSeries,
    /// <summary>一次性: the program pays once, so there is no monthly average.</summary>
    PaidOnce,
    /// <summary>增速与数据的价格口径不同: a real rate says nothing of levels in current prices, nor the other way.</summary>
    PricesDiffer,
    /// <summary>数字过多: the exact result would have tens of thousands of digits.</summary>
    TooLong,
    /// <summary>只有部分时段: the value covers a part of the period only, so that it says nothing of the whole.</summary>
    PartOfPeriod,
    /// <summary>跨多年: growth over several years is promised as an average (年均) or as a multiple.</summary>
    SeveralYears,
}
