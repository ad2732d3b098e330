namespace GovReport.Domain;

/// <summary>
/// A statement that ties printed figures together (勾稽关系), such as "current = base × (1 + rate)". It knows what each print may
/// stand for and finds a contradiction only where no true values make the statement true.
/// </summary>
/// <remarks>
/// <para>Make one with the factories; a missing operand (null) makes the check undecided. <see cref="Test()"/> answers without
/// allocating, <see cref="Check"/> explains, <see cref="Implied(int)"/> gives what the others say of one figure.</para>
/// <para>Source of the formulas and of the bounds: docs/figures-and-rounding.md. Equality: by reference. Thread safety: immutable.</para>
/// </remarks>
public sealed partial class Relation
{
    private static readonly Bounds FromZero = Bounds.AtLeast(Rational.Zero);

    private readonly Fact?[] _facts;
    private readonly RelationFactor[] _right;
    private readonly RelationFactor _left;
    private readonly Bounds _limit;
    private readonly bool _isLimited;  // the right side lies in _limit, instead of equalling the left side
    private readonly PriceBasis _customary;
    private readonly Ground _ground;

    private Relation(RelationKind kind, int stated, RelationFactor left, RelationFactor[] right, Fact?[] facts,
        PriceBasis customary = PriceBasis.Unstated)
    {
        (Kind, StatedIndex, _left, _right, _facts, _customary) = (kind, stated, left, right, facts, Argument.Member(customary));
        _ground = GroundOf(facts);
    }

    private Relation(Bounds limit, RelationKind kind, int stated, RelationFactor[] right, Fact?[] facts)
        : this(kind, stated, default(RelationFactor), right, facts)
    {
        (_limit, _isLimited) = (limit, true);
    }

    /// <summary>How the figures hang together.</summary>
    public RelationKind Kind { get; }

    /// <summary>The operands in the order of the factory (of payments paid, arrears, then the others); null where one is missing.</summary>
    public IReadOnlyList<Fact?> Facts => _facts;

    /// <summary>Which operand the statement is about, so that messages say "应为…，报告写…" of it.</summary>
    internal int StatedIndex { get; }

    /// <summary>
    /// The unit that the stated figure should have where it has another one: points for a change of percentages, percent for a rate.
    /// </summary>
    internal Unit? StatedUnit
    {
        get
        {
            if (_facts[StatedIndex] is not { Figure: var stated } || DueUnit is not { } due)
            {
                return null;
            }

            bool isMultiple = stated.IsDoubling && StatedRole.Says == Says.GrowthOfLevels;
            return isMultiple || stated.Unit.IsPoints != due.IsPoints ? due : null;
        }
    }

    // Points or percent, where the stated figure should be told in the one and not in the other; null where in neither.
    private Unit? DueUnit => StatedRole.Says switch
    {
        Says.Points => Unit.Points,
        Says.Difference => HasPercentages ? Unit.Points : null,
        Says.Amount => HasPercentages ? Unit.Percent : null,
        _ => Unit.Percent,
    };

    private bool HasPercentages => Array.Exists(_facts, fact => fact is { Figure.Unit.IsPercentLike: true });

    private OperandRole StatedRole => OperandRoles.At(Kind, StatedIndex);

    /// <summary>Whether the statement is a limit (at most, at least) and no equation.</summary>
    internal bool IsLimit => _isLimited;

    /// <summary>Whether the statement fixes a value, so that agreement says something of it; a limit alone does not.</summary>
    internal bool IsEquation => !_isLimited || _limit.IsPoint;

    /// <summary>The same statement with another operand, such as a corrected one.</summary>
    internal Relation With(int index, Fact fact)
    {
        Fact?[] facts = [.. _facts];
        facts[index] = fact;
        return _isLimited
            ? new(_limit, Kind, StatedIndex, _right, facts)
            : new(Kind, StatedIndex, _left, _right, facts, _customary);
    }

    // What is decided before any arithmetic, and what a contradiction would show.
    private Ground GroundOf(ReadOnlySpan<Fact?> facts)
    {
        Comparison comparison = Comparability.Of(Kind, facts);
        NoRate? reason = comparison.Reason ?? (Kind == RelationKind.AverageGrowth ? YearsDiffer(facts) : null)
            ?? (GrowsFromLoss(facts) ? NoRate.BaseIsNegative : null);
        if (reason is not null)
        {
            return new(Outcome.NotComparable, reason);
        }

        if (comparison.MixesPoints || IsWrong(facts))
        {
            return new(Outcome.Inconsistent, null);
        }

        if (comparison.VintagesDiffer)
        {
            return new(null, NoRate.BasisDiffers);
        }

        return new(null, IsOfOtherPrices(facts) ? NoRate.PricesDiffer : null);
    }

    private NoRate? YearsDiffer(ReadOnlySpan<Fact?> facts) =>
        facts[0] is { } first && facts[1] is { } last ? Comparability.YearsDiffer(first, last, _right[1].Exponent) : null;

    // On a loss no rate has a meaning; a base that rounding alone makes one may be none.
    private bool GrowsFromLoss(ReadOnlySpan<Fact?> facts) => Kind switch
    {
        RelationKind.Growth or RelationKind.AverageGrowth => facts[0] is { Value.Sign: < 0 },
        RelationKind.Triangle =>
            facts[0] is { } level && facts[1] is { } more && Formula.BaseFromIncrease.OverBounds(level, more) is { Upper.Sign: < 0 },
        _ => false,
    };

    private bool IsWrong(ReadOnlySpan<Fact?> facts) => Kind switch
    {
        RelationKind.AverageGrowth => facts[2] is { } rate && Formulas.Growth(rate.Figure) < -1,
        RelationKind.Equal => OfOnePrecision(facts[0], facts[1]),
        _ => false,
    };

    // A change that customarily is one of constant prices, or on a restated base, while the levels do not say that they are so too.
    private bool IsOfOtherPrices(ReadOnlySpan<Fact?> facts)
    {
        bool isRate = StatedRole.Says == Says.GrowthOfLevels;
        bool isCustomary = isRate ? _customary is PriceBasis.Real or PriceBasis.ComparableBasis : _customary == PriceBasis.ComparableBasis;
        if (!isCustomary || facts[StatedIndex] is not { Basis.Price: PriceBasis.Unstated })
        {
            return false;
        }

        for (int i = 0; i < StatedIndex; i++)
        {
            if (facts[i] is { } level && level.Basis.Price != _customary)
            {
                return true;
            }
        }

        return false;
    }

    // Prints of the same precision say the same only if they are the same, even where their bounds touch.
    private static bool OfOnePrecision(Fact? a, Fact? b)
    {
        if (a is not { Figure: { Qualifier: Qualifier.None, Upper: null } x, IsCalculated: false }
            || b is not { Figure: { Qualifier: Qualifier.None, Upper: null } y, IsCalculated: false })
        {
            return false;
        }

        bool isOne = x.Scale == y.Scale && x.Unit.Factor == y.Unit.Factor && x.Number.Scale == y.Number.Scale;
        return isOne && x.Number != y.Number;
    }

    /// <summary>增速与基数: current = base × (1 + rate).</summary>
    /// <param name="base">The base.</param>
    /// <param name="current">The level.</param>
    /// <param name="rate">The stated rate. A real rate is never checked against nominal levels.</param>
    /// <param name="customary">
    /// In which prices the indicator's growth is customarily stated. A rate without a
    /// basis on an indicator of real growth is consistent where
    /// the nominal rate fits, else not comparable, never inconsistent.
    /// </param>
    public static Relation Growth(Fact? @base, Fact? current, Fact? rate, PriceBasis customary = PriceBasis.Unstated) =>
        new(RelationKind.Growth, 2, new(1, 1), [new(0, 1), OnePlus(2)], [@base, current, rate], customary);

    /// <summary>总量、增量与增速: all three of level, increase and rate agree. The most useful check in a township report.</summary>
    /// <param name="current">The level.</param>
    /// <param name="increase">The stated increase; negative for a decrease.</param>
    /// <param name="rate">The stated rate; negative for a decrease.</param>
    /// <param name="customary">As for <see cref="Growth"/>.</param>
    public static Relation Triangle(Fact? current, Fact? increase, Fact? rate, PriceBasis customary = PriceBasis.Unstated) =>
        new(RelationKind.Triangle, 2, new(1, 1), [new(0, 1), new(2, 1, shape: FactorShape.Gain)], [current, increase, rate], customary);

    /// <summary>增量: increase = current − base.</summary>
    /// <param name="base">The base.</param>
    /// <param name="current">The level.</param>
    /// <param name="increase">The stated increase; of percentages in 百分点.</param>
    /// <param name="customary">
    /// In which prices the indicator's growth is customarily stated: on a comparable
    /// basis (可比口径) the printed base is not the one that counts.
    /// </param>
    public static Relation Increase(Fact? @base, Fact? current, Fact? increase, PriceBasis customary = PriceBasis.Unstated) =>
        new(RelationKind.Increase, 2, new(2, 1), [new(0, 2, weights: [-1, 1])], [@base, current, increase], customary);

    /// <summary>年均增长: last = first × (1 + rate)ⁿ, n = end year − base year.</summary>
    /// <param name="first">The level of the base year.</param>
    /// <param name="last">The level of the end year.</param>
    /// <param name="rate">The stated average rate.</param>
    /// <param name="years">Yearly steps, 1 to 100; levels of periods that are not so far apart are not comparable.</param>
    /// <param name="customary">As for <see cref="Growth"/>.</param>
    public static Relation AverageGrowth(Fact? first, Fact? last, Fact? rate, int years, PriceBasis customary = PriceBasis.Unstated)
    {
        RelationFactor power = new(2, 1, exponent: Argument.Within(years, 1, 100), constant: Rational.One);
        return new(RelationKind.AverageGrowth, 2, new(1, 1), [new(0, 1), power], [first, last, rate], customary);
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

    /// <summary>实际增速: 1 + nominal = (1 + prices) × (1 + real), as growth in percent (物价上涨0.2% is 0.2%, not an index of 100.2).</summary>
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
        QuotientOf(RelationKind.Completion, actual, Exactly(goal), rate);

    /// <summary>比: ratio = one/other, such as urban to rural income.</summary>
    /// <param name="value">The one.</param>
    /// <param name="other">The other; a base where the ratio is a multiple (是2010年的2.6倍, 翻一番).</param>
    /// <param name="ratio">
    /// The stated ratio: in n∶1 of two values of one period, in 倍 perhaps of a base before. 翻一番 is at least 2 times, by no rounding less.
    /// </param>
    /// <param name="customary">As for <see cref="Increase"/>.</param>
    public static Relation Ratio(Fact? value, Fact? other, Fact? ratio, PriceBasis customary = PriceBasis.Unstated) =>
        QuotientOf(RelationKind.Ratio, value, other, ratio, customary);

    /// <summary>人均、户均、亩均: per head = amount/count.</summary>
    public static Relation PerHead(Fact? amount, Fact? count, Fact? perHead) => QuotientOf(RelationKind.PerHead, amount, count, perHead);

    /// <summary>构成: the share of a part in all parts.</summary>
    /// <param name="share">The stated share.</param>
    /// <param name="part">The part.</param>
    /// <param name="others">All other parts.</param>
    public static Relation Composition(Fact? share, Fact? part, params ReadOnlySpan<Fact?> others)
    {
        ArgumentOutOfRangeException.ThrowIfZero(others.Length, nameof(others));
        return new(RelationKind.Composition, 0, new(0, 1), [new(1, others.Length + 1, shape: FactorShape.PartOfAll)],
            [share, part, .. others]);
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

    /// <summary>
    /// 定额发放: paid = persons × standard × months + arrears; a standard is set and months are whole, so that both are exact.
    /// </summary>
    public static Relation FlatPayment(Fact? paid, Fact? persons, Fact? standard, Fact? months, Fact? arrears = null) => new(
        RelationKind.FlatPayment,
        0,
        new RelationFactor(0, 2, weights: [1, -1]),
        [new(2, 1), new(3, 1), new(4, 1)],
        [paid, arrears ?? Fact.Exactly(Figure.Of(0, Unit.Yuan)), persons, Exactly(standard), Exactly(months)]);

    /// <summary>分组定额发放: paid = Σ persons × standard × months + arrears, over groups with standards of their own.</summary>
    /// <exception cref="ArgumentException">There is no group.</exception>
    public static Relation GroupPayment(Fact? paid, ReadOnlySpan<(Fact? Persons, Fact? Standard)> groups, Fact? months,
        Fact? arrears = null)
    {
        if (groups.IsEmpty)
        {
            throw new ArgumentException("Somebody is paid: there is at least one group.", nameof(groups));
        }

        Fact?[] facts = new Fact?[3 + (2 * groups.Length)];
        (facts[0], facts[1], facts[2]) = (paid, arrears ?? Fact.Exactly(Figure.Of(0, Unit.Yuan)), Exactly(months));
        for (int i = 0; i < groups.Length; i++)
        {
            (facts[3 + (2 * i)], facts[4 + (2 * i)]) = (groups[i].Persons, Exactly(groups[i].Standard));
        }

        return new(RelationKind.GroupPayment, 0, new RelationFactor(0, 2, weights: [1, -1]),
            [new(2, 1), new(3, 2 * groups.Length, shape: FactorShape.Pairs)], facts);
    }

    /// <summary>补差发放 (低保): paid is at most persons × standard × months.</summary>
    public static Relation TopUpPayment(Fact? paid, Fact? persons, Fact? standard, Fact? months) => new(
        Bounds.AtMost(1), RelationKind.TopUpPayment, 0, [new(0, 1), new(1, 1, -1), new(2, 1, -1), new(3, 1, -1)],
        [paid, persons, Exactly(standard), Exactly(months)]);

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

    /// <summary>
    /// 大小顺序: the first is at most the second, such as 户 ≤ 人 within one program. Unlike units are compared as bare numbers.
    /// </summary>
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

    private static Fact? Exactly(Fact? goal) => goal is { } known ? known with { Rounding = Rounding.Exact } : null;

    private static RelationFactor OnePlus(int index) => new(index, 1, constant: Rational.One);

    private static Relation QuotientOf(RelationKind kind, Fact? one, Fact? other, Fact? quotient,
        PriceBasis customary = PriceBasis.Unstated) =>
        new(kind, 2, new(2, 1), [new(0, 1), new(1, 1, -1)], [one, other, quotient], customary);

    // An outcome that needs no arithmetic, with its reason if it has one; else why a
    // contradiction would show only that the figures are not comparable.
    private readonly record struct Ground(Outcome? Outcome, NoRate? Reason)
    {
        internal Outcome Contradiction => Reason is null ? Domain.Outcome.Inconsistent : Domain.Outcome.NotComparable;
    }
}
