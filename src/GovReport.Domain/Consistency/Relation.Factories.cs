namespace GovReport.Domain;

public sealed partial class Relation
{
    private static readonly Bounds FromZero = Bounds.AtLeast(Rational.Zero);

    /// <summary>增速与基数: current = base × (1 + rate).</summary>
    /// <param name="base">The base.</param>
    /// <param name="current">The level.</param>
    /// <param name="rate">The stated rate. A real rate is never checked against nominal levels.</param>
    /// <param name="customary">
    /// In which prices the indicator's growth is customarily stated. A rate without a basis on an indicator of real growth is consistent where
    /// the nominal rate fits, else not comparable, never inconsistent.
    /// </param>
    public static Relation Growth(Fact? @base, Fact? current, Fact? rate, PriceBasis customary = PriceBasis.Unstated) =>
        new(RelationKind.Growth, 2, new(1, 1), [new(0, 1), OnePlus(2)], [@base, current, rate], IsLenient(rate, current, customary));

    /// <summary>总量、增量与增速: all three of level, increase and rate agree. The most useful check in a township report.</summary>
    /// <param name="current">The level.</param>
    /// <param name="increase">The stated increase; negative for a decrease.</param>
    /// <param name="rate">The stated rate; negative for a decrease.</param>
    /// <param name="customary">As for <see cref="Growth"/>.</param>
    public static Relation Triangle(Fact? current, Fact? increase, Fact? rate, PriceBasis customary = PriceBasis.Unstated) =>
        new(RelationKind.Triangle, 2, new(1, 1), [new(0, 1), new(2, 1, shape: FactorShape.Gain)], [current, increase, rate], IsLenient(rate, current, customary));

    /// <summary>增量: increase = current − base.</summary>
    public static Relation Increase(Fact? @base, Fact? current, Fact? increase) =>
        new(RelationKind.Increase, 2, new(2, 1), [new(0, 2, weights: [-1, 1])], [@base, current, increase]);

    /// <summary>年均增长: last = first × (1 + rate)ⁿ, n = end year − base year.</summary>
    /// <param name="first">The level of the base year.</param>
    /// <param name="last">The level of the end year.</param>
    /// <param name="rate">The stated average rate.</param>
    /// <param name="years">Yearly steps, 1 to 100.</param>
    /// <param name="customary">As for <see cref="Growth"/>.</param>
    public static Relation AverageGrowth(Fact? first, Fact? last, Fact? rate, int years, PriceBasis customary = PriceBasis.Unstated)
    {
        RelationFactor power = new(2, 1, exponent: Argument.Within(years, 1, 100), constant: Rational.One);
        return new(RelationKind.AverageGrowth, 2, new(1, 1), [new(0, 1), power], [first, last, rate], IsLenient(rate, last, customary));
    }

    /// <summary>累计增速: 1 + all = Π(1 + rate).</summary>
    public static Relation Chain(Fact? all, params ReadOnlySpan<Fact?> rates)
    {
        ArgumentOutOfRangeException.ThrowIfZero(rates.Length, nameof(rates));
        RelationFactor[] right = new RelationFactor[rates.Length];
        for (int i = 0; i < right.Length; i++)
        {
            right[i] = OnePlus(i + 1);
        }

        return new(RelationKind.Chain, 0, OnePlus(0), right, [all, .. rates]);
    }

    /// <summary>实际增速: 1 + nominal = (1 + real) × (1 + prices).</summary>
    public static Relation RealRate(Fact? nominal, Fact? prices, Fact? real) =>
        new(RelationKind.RealRate, 2, OnePlus(0), [OnePlus(1), OnePlus(2)], [nominal, prices, real]);

    /// <summary>指数: an index (上年=100) and the rate it says.</summary>
    public static Relation Index(Fact? index, Fact? rate) =>
        new(RelationKind.Index, 1, OnePlus(1), [new(0, 1, weights: [new Rational(1, 100)])], [index, rate]);

    /// <summary>百分点: the change of a percentage in points.</summary>
    public static Relation Points(Fact? previous, Fact? current, Fact? points) =>
        new(RelationKind.Points, 2, new(2, 1), [new(0, 2, weights: [-1, 1])], [previous, current, points]);

    /// <summary>分项合计: a total and its complete, disjoint parts.</summary>
    public static Relation Sum(Fact? total, params ReadOnlySpan<Fact?> parts)
    {
        ArgumentOutOfRangeException.ThrowIfZero(parts.Length, nameof(parts));
        return new(RelationKind.Sum, 0, new(0, 1), [new(1, parts.Length)], [total, .. parts]);
    }

    /// <summary>加权合计: a total and weighted parts; a weight of −1 subtracts.</summary>
    /// <exception cref="ArgumentException">There are not as many weights as parts, or a weight is 0.</exception>
    public static Relation WeightedSum(Fact? total, ReadOnlySpan<Fact?> parts, ReadOnlySpan<Rational> weights) =>
        weights.Length == parts.Length && !weights.Contains(Rational.Zero)
            ? new(RelationKind.Sum, 0, new(0, 1), [new(1, parts.Length, weights: weights.ToArray())], [total, .. parts])
            : throw new ArgumentException("Each part has a weight, none of them 0.", nameof(weights));

    /// <summary>部分之和不超过总量: disjoint parts that need not be all.</summary>
    public static Relation PartialSum(Fact? total, params ReadOnlySpan<Fact?> parts)
    {
        ArgumentOutOfRangeException.ThrowIfZero(parts.Length, nameof(parts));
        Rational[] weights = new Rational[parts.Length + 1];
        weights.AsSpan().Fill(-1);
        weights[0] = 1;
        return new(FromZero, RelationKind.PartialSum, 0, [new(0, parts.Length + 1, weights: weights)], [total, .. parts]);
    }

    /// <summary>存量与流量: end = start + in − out.</summary>
    public static Relation StockFlow(Fact? start, Fact? inflow, Fact? outflow, Fact? end) =>
        new(RelationKind.StockFlow, 3, new(3, 1), [new(0, 3, weights: [1, 1, -1])], [start, inflow, outflow, end]);

    /// <summary>占比: share = part/total.</summary>
    public static Relation Share(Fact? part, Fact? total, Fact? share) => QuotientOf(RelationKind.Share, part, total, share);

    /// <summary>完成率: the stated rate of completion and actual/goal; the goal is exact.</summary>
    public static Relation Completion(Fact? actual, Fact? goal, Fact? rate) =>
        QuotientOf(RelationKind.Completion, actual, goal is { } exact ? exact with { Rounding = Rounding.Exact } : null, rate);

    /// <summary>比: ratio = one/other, such as urban to rural income.</summary>
    public static Relation Ratio(Fact? value, Fact? other, Fact? ratio) => QuotientOf(RelationKind.Ratio, value, other, ratio);

    /// <summary>人均、户均、亩均: per head = amount/count.</summary>
    public static Relation PerHead(Fact? amount, Fact? count, Fact? perHead) => QuotientOf(RelationKind.PerHead, amount, count, perHead);

    /// <summary>构成: the share of a part in all parts.</summary>
    /// <param name="share">The stated share.</param>
    /// <param name="part">The part.</param>
    /// <param name="others">All other parts.</param>
    public static Relation Composition(Fact? share, Fact? part, params ReadOnlySpan<Fact?> others)
    {
        ArgumentOutOfRangeException.ThrowIfZero(others.Length, nameof(others));
        return new(RelationKind.Composition, 0, new(0, 1, shape: FactorShape.Odds), [new(1, 1), new(2, others.Length, exponent: -1)], [share, part, .. others]);
    }

    /// <summary>乘积: result = Π factors.</summary>
    public static Relation Product(Fact? result, params ReadOnlySpan<Fact?> factors)
    {
        ArgumentOutOfRangeException.ThrowIfZero(factors.Length, nameof(factors));
        RelationFactor[] right = new RelationFactor[factors.Length];
        for (int i = 0; i < right.Length; i++)
        {
            right[i] = new(i + 1, 1);
        }

        return new(RelationKind.Product, 0, new(0, 1), right, [result, .. factors]);
    }

    /// <summary>定额发放: paid = persons × standard × months + arrears.</summary>
    public static Relation FlatPayment(Fact? paid, Fact? persons, Fact? standard, Fact? months, Fact? arrears = null) => new(
        RelationKind.FlatPayment,
        0,
        new RelationFactor(0, 2, weights: [1, -1]),
        [new(2, 1), new(3, 1), new(4, 1)],
        [paid, arrears ?? Fact.Exactly(Figure.Of(0, Unit.Yuan)), persons, standard, months]);

    /// <summary>分组定额发放: paid = Σ persons × standard × months + arrears, over groups with standards of their own.</summary>
    /// <exception cref="ArgumentException">There is no group.</exception>
    public static Relation GroupPayment(Fact? paid, ReadOnlySpan<(Fact? Persons, Fact? Standard)> groups, Fact? months, Fact? arrears = null)
    {
        if (groups.IsEmpty)
        {
            throw new ArgumentException("Somebody is paid: there is at least one group.", nameof(groups));
        }

        Fact?[] facts = new Fact?[3 + (2 * groups.Length)];
        (facts[0], facts[1], facts[2]) = (paid, arrears ?? Fact.Exactly(Figure.Of(0, Unit.Yuan)), months);
        for (int i = 0; i < groups.Length; i++)
        {
            (facts[3 + (2 * i)], facts[4 + (2 * i)]) = groups[i];
        }

        return new(RelationKind.GroupPayment, 0, new RelationFactor(0, 2, weights: [1, -1]), [new(2, 1), new(3, 2 * groups.Length, shape: FactorShape.Pairs)], facts);
    }

    /// <summary>补差发放 (低保): paid is at most persons × standard × months.</summary>
    public static Relation TopUpPayment(Fact? paid, Fact? persons, Fact? standard, Fact? months) => new(
        Bounds.AtMost(1), RelationKind.TopUpPayment, 0, [new(0, 1), new(1, 1, -1), new(2, 1, -1), new(3, 1, -1)], [paid, persons, standard, months]);

    /// <summary>贡献率: (part − its base)/(total − its base).</summary>
    public static Relation Contribution(Fact? partBefore, Fact? part, Fact? totalBefore, Fact? total, Fact? share) => new(
        RelationKind.Contribution,
        4,
        new(4, 1),
        [new(0, 2, weights: [-1, 1]), new(2, 2, -1, weights: [-1, 1])],
        [partBefore, part, totalBefore, total, share]);

    /// <summary>拉动: (part − its base)/total's base, in points.</summary>
    public static Relation Pull(Fact? partBefore, Fact? part, Fact? totalBefore, Fact? points) => new(
        RelationKind.Pull,
        3,
        new(3, 1),
        [new(0, 2, weights: [-1, 1]), new(2, 1, -1)],
        [partBefore, part, totalBefore, points]);

    /// <summary>大小顺序: the first is at most the second, such as 户 ≤ 人 within one program. Unlike units are compared as bare numbers.</summary>
    public static Relation Order(Fact? smaller, Fact? larger) =>
        new(FromZero, RelationKind.Order, 0, [new(0, 2, weights: [-1, 1])], [smaller, larger]);

    /// <summary>同一数字的两次表述: two prints of one figure (same indicator, period, scope and vintage).</summary>
    public static Relation Equal(Fact? one, Fact? other) =>
        new(RelationKind.Equal, 1, new(1, 1), [new(0, 1)], [one, other]);

    /// <summary>列举与总数 (甲、乙、丙等3个): more listed than counted contradicts; fewer contradicts only without 等.</summary>
    /// <param name="listed">How many are named; from 0 on.</param>
    /// <param name="count">The count.</param>
    /// <param name="andOthers">Whether the list ends with 等.</param>
    public static Relation ListCount(int listed, Fact? count, bool andOthers)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        Fact named = Fact.Exactly(Figure.Of(listed, Unit.None));
        Bounds limit = andOthers ? FromZero : Bounds.Point(Rational.Zero);
        return new(limit, RelationKind.ListCount, 1, [new(0, 2, weights: [-1, 1])], [named, count]);
    }

    private static RelationFactor OnePlus(int index) => new(index, 1, constant: Rational.One);

    private static Relation QuotientOf(RelationKind kind, Fact? one, Fact? other, Fact? quotient) =>
        new(kind, 2, new(2, 1), [new(0, 1), new(1, 1, -1)], [one, other, quotient]);

    private static bool IsLenient(Fact? rate, Fact? level, PriceBasis customary) =>
        customary is PriceBasis.Real or PriceBasis.ComparableBasis && rate is { Basis.Price: PriceBasis.Unstated } && level?.Basis.Price != PriceBasis.Real;
}
