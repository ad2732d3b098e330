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

    private Relation(RelationKind kind, int stated, RelationFactor left, RelationFactor[] right, Fact?[] facts, Outcome? given = null, bool isLenient = false)
    {
        (Kind, StatedIndex, _left, _right, _facts, _given, _isLenient) = (kind, stated, left, right, facts, given ?? Units(kind, facts), isLenient);
    }

    private Relation(Bounds limit, RelationKind kind, int stated, RelationFactor[] right, Fact?[] facts, Outcome? given = null)
        : this(kind, stated, default(RelationFactor), right, facts, given)
    {
        (_limit, _isLimited) = (limit, true);
    }

    /// <summary>How the figures hang together.</summary>
    public RelationKind Kind { get; }

    /// <summary>The operands in the order of the factory; null where one is missing.</summary>
    public IReadOnlyList<Fact?> Facts => _facts;

    /// <summary>Which operand the statement is about, so that messages say "应为…，报告写…" of it.</summary>
    internal int StatedIndex { get; }

    /// <summary>Whether the statement is a limit (at most, at least) and no equation.</summary>
    internal bool IsLimit => _isLimited;

    /// <summary>The same statement with another operand, such as a corrected one.</summary>
    internal Relation With(int index, Fact fact)
    {
        Fact?[] facts = [.. _facts];
        facts[index] = fact;
        return _isLimited
            ? new(_limit, Kind, StatedIndex, _right, facts, _given)
            : new(Kind, StatedIndex, _left, _right, facts, _given, _isLenient);
    }

    // Facts that are added, subtracted or set equal share a kind.
    private static Outcome? Units(RelationKind kind, Fact?[] facts)
    {
        bool alike = kind is RelationKind.Sum or RelationKind.PartialSum or RelationKind.StockFlow or RelationKind.Increase or RelationKind.Equal;
        if (!alike)
        {
            return null;
        }

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
}
