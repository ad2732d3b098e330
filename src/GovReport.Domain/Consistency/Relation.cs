namespace GovReport.Domain;

/// <summary>
/// A statement that ties printed figures together (勾稽关系), such as "current = base × (1 + rate)". It knows what each print may
/// stand for and finds a contradiction only where no true values make the statement true.
/// </summary>
/// <remarks>
/// <para>Make one with the factories; a missing operand (null) makes the check undecided. <see cref="Test"/> answers without
/// allocating, <see cref="Check"/> explains, <see cref="Implied(int)"/> gives what the others say of one figure.</para>
/// <para>Source of the formulas and of the bounds: docs/figures-and-rounding.md. Equality: by reference. Thread safety: immutable.</para>
/// </remarks>
public sealed partial class Relation
{
    private readonly Fact?[] _facts;
    private readonly RelationFactor[] _right;
    private readonly RelationFactor _left;
    private readonly Bounds _limit;
    private readonly bool _isLimited;  // the right side lies in _limit, instead of equalling the left side
    private readonly bool _isLenient;  // a contradiction only shows that the figures are not comparable
    private readonly Outcome? _given;  // decided before any arithmetic

    private Relation(RelationKind kind, int stated, RelationFactor left, RelationFactor[] right, Fact?[] facts, bool isLenient = false)
    {
        (Kind, StatedIndex, _left, _right, _facts, _given, _isLenient) = (kind, stated, left, right, facts, Decided(kind, facts), isLenient);
    }

    private Relation(Bounds limit, RelationKind kind, int stated, RelationFactor[] right, Fact?[] facts)
        : this(kind, stated, default(RelationFactor), right, facts)
    {
        (_limit, _isLimited) = (limit, true);
    }

    /// <summary>How the figures hang together.</summary>
    public RelationKind Kind { get; }

    /// <summary>The operands in the order of the factory; null where one is missing.</summary>
    public IReadOnlyList<Fact?> Facts => _facts;

    /// <summary>Which operand the statement is about, so that messages say "应为…，报告写…" of it.</summary>
    internal int StatedIndex { get; }

    /// <summary>The unit that the stated figure should have: points for a change of percentages, percent for a rate.</summary>
    internal Unit? StatedUnit => Kind == RelationKind.Points ? Unit.Points
        : SaysPercent(Kind) && _facts[StatedIndex]?.Figure.Unit == Unit.Points ? Unit.Percent
        : null;

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
            : new(Kind, StatedIndex, _left, _right, facts, _isLenient);
    }

    // What is decided before any arithmetic.
    private static Outcome? Decided(RelationKind kind, Fact?[] facts) => kind switch
    {
        RelationKind.AverageGrowth when facts[2] is { } rate && Formulas.Number(rate.Figure) < -1 => Outcome.Inconsistent,
        _ when SaysPercent(kind) && facts[2]?.Figure.Unit == Unit.Points => Outcome.Inconsistent,
        RelationKind.Index when facts[0] is { Figure.Unit.IsPercentLike: true } => Outcome.NotComparable,
        RelationKind.Growth or RelationKind.AverageGrowth or RelationKind.Triangle => LevelsDiffer(facts[0], facts[1]) ?? RateDiffers(facts[2], facts[0], facts[1]),
        RelationKind.Share or RelationKind.Completion or RelationKind.Ratio or RelationKind.Pull => LevelsDiffer(facts[0], facts[1]),
        RelationKind.Contribution => LevelsDiffer(facts[0], facts[1]) ?? LevelsDiffer(facts[2], facts[3]),
        RelationKind.Sum or RelationKind.PartialSum or RelationKind.StockFlow or RelationKind.Increase => AnyDiffers(facts),
        RelationKind.Equal => AnyDiffers(facts) ?? (OfOnePrecision(facts[0], facts[1]) ? Outcome.Inconsistent : null),
        RelationKind.Points => facts[2] is { } points && points.Figure.Unit != Unit.Points ? Outcome.Inconsistent : null,
        RelationKind.PerHead => PerHeadDiffers(facts[0], facts[1], facts[2]),
        _ => null,
    };

    // Whether the stated figure, the third operand, is a rate or a share.
    private static bool SaysPercent(RelationKind kind) =>
        kind is RelationKind.Growth or RelationKind.AverageGrowth or RelationKind.Triangle or RelationKind.Share or RelationKind.Completion;

    // Facts that are added, subtracted or set equal share kind, basis and vintage.
    private static Outcome? AnyDiffers(Fact?[] facts)
    {
        Fact? first = null;
        foreach (Fact? fact in facts)
        {
            first ??= fact;
            if (fact is { } now && (Comparability.Difference(first!.Value, now) is not null || Comparability.VintagesDiffer(first.Value, now)))
            {
                return Outcome.NotComparable;
            }
        }

        return null;
    }

    private static Outcome? LevelsDiffer(Fact? a, Fact? b) =>
        a is { } x && b is { } y && Comparability.Difference(x, y) is not null ? Outcome.NotComparable : null;

    // A rate in constant prices says nothing of levels in current ones; a rate on a comparable basis has a restated base.
    private static Outcome? RateDiffers(Fact? rate, Fact? a, Fact? b)
    {
        PriceBasis price = rate?.Basis.Price ?? PriceBasis.Unstated;
        bool differs = price switch
        {
            PriceBasis.Real or PriceBasis.ComparableBasis => a?.Basis.Price != price || b?.Basis.Price != price,
            PriceBasis.Nominal => a?.Basis.Price == PriceBasis.Real || b?.Basis.Price == PriceBasis.Real,
            _ => false,
        };
        return differs ? Outcome.NotComparable : null;
    }

    // An amount per head is printed in 元/人, or in 元 alone.
    private static Outcome? PerHeadDiffers(Fact? amount, Fact? count, Fact? perHead) =>
        amount?.Figure.Unit is { } of && count?.Figure.Unit is { } each && perHead?.Figure.Unit is { } unit
        && unit.Kind != of.Kind && unit.Kind != of.Per(each).Kind
            ? Outcome.NotComparable
            : null;

    // Prints of the same precision say the same only if they are the same, even where their bounds touch.
    private static bool OfOnePrecision(Fact? a, Fact? b) =>
        a is { Figure: { Qualifier: Qualifier.None, Upper: null } x } && b is { Figure: { Qualifier: Qualifier.None, Upper: null } y }
        && x.Scale == y.Scale && x.Unit.Factor == y.Unit.Factor && x.Number.Scale == y.Number.Scale && x.Number != y.Number;
}
