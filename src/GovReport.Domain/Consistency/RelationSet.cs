namespace GovReport.Domain;

/// <summary>
/// Several statements over the same figures (勾稽关系组). They tighten each other: what one says of a figure narrows it for the others,
/// until nothing changes. Figures are the same where their <see cref="Fact.Path"/> is the same.
/// </summary>
/// <remarks>Equality: by reference. Thread safety: immutable.</remarks>
public sealed class RelationSet
{
    private const int MostRounds = 24;
    private const int MostSets = 4000;

    private readonly Relation[] _relations;
    private readonly string[] _paths;

    /// <summary>A set of statements; comparable ones only take part.</summary>
    /// <param name="relations">Statements whose operands have paths.</param>
    /// <exception cref="ArgumentException">An operand has no path.</exception>
    public RelationSet(params IEnumerable<Relation> relations)
    {
        _relations = [.. relations.Where(relation => relation.Test() != Outcome.NotComparable)];
        if (_relations.SelectMany(relation => relation.Facts).Any(fact => fact is { Path: null, Rounding: not Rounding.Exact }))
        {
            throw new ArgumentException("Every operand of a set of relations has a path, or is meant exactly.", nameof(relations));
        }

        _paths = [.. Known().Select(fact => fact.Path!).Distinct(StringComparer.Ordinal)];
        Bounds[]? tight = Tighten(_paths);
        Conflict = tight is null ? Smallest() : [];
        Tightened = tight is null
            ? FrozenDictionary<string, Bounds>.Empty
            : _paths.Zip(tight, (path, bounds) => (path, bounds / Bounds.Point(UnitOf(path).Factor))).ToFrozenDictionary(pair => pair.path, pair => pair.Item2, StringComparer.Ordinal);
    }

    /// <summary>What all statements together allow for each figure, by path, in its unit; empty where they contradict each other.</summary>
    public IReadOnlyDictionary<string, Bounds> Tightened { get; }

    /// <summary>The paths of the smallest set of figures that cannot all be true; empty where all can.</summary>
    public IReadOnlyList<string> Conflict { get; }

    /// <summary>Whether all figures can be true together, as far as the statements tell.</summary>
    public bool IsConsistent => Conflict.Count == 0;

    private IEnumerable<Fact> Known() =>
        _relations.SelectMany(relation => relation.Facts).Where(fact => fact is { Path: not null }).Select(fact => fact!.Value);

    private Unit UnitOf(string path) => Known().First(fact => fact.Path == path).Figure.Unit;

    // Null where no values remain; only the figures of the given paths are held to their prints.
    private Bounds[]? Tighten(IReadOnlyCollection<string> held)
    {
        Bounds[] bounds = [.. _paths.Select(_ => Bounds.Everything)];
        foreach (Fact fact in Known().Where(fact => held.Contains(fact.Path!, StringComparer.Ordinal)))
        {
            int at = Array.IndexOf(_paths, fact.Path);
            if (bounds[at].Intersect(Formulas.BoundsOf(fact)) is not { } both)
            {
                return null;
            }

            bounds[at] = both;
        }

        for (int round = 0; round < MostRounds; round++)
        {
            bool changed = false;
            foreach (Relation relation in _relations)
            {
                if (!Narrow(relation, bounds, ref changed))
                {
                    return null;
                }
            }

            if (!changed)
            {
                break;
            }
        }

        return bounds;
    }

    private bool Narrow(Relation relation, Bounds[] bounds, ref bool changed)
    {
        int[] at = [.. relation.Facts.Select(fact => fact is { Path: { } path } ? Array.IndexOf(_paths, path) : -1)];
        Bounds[] x = [.. relation.Facts.Select((fact, i) => fact is { } known ? relation.Read(i, at[i] >= 0 ? bounds[at[i]].Scaled(Rational.One / known.Figure.Unit.Factor) : known.Bounds) : Bounds.Everything)];
        if (relation.Compare(x, out _, out _) == Outcome.Inconsistent)
        {
            return false;
        }

        for (int i = 0; i < x.Length; i++)
        {
            if (at[i] < 0 || relation.IsDoubling(i) || relation.Solve(i, x) is not { } solved)
            {
                continue;
            }

            if (x[i].Intersect(solved) is not { } narrowed)
            {
                return false;
            }

            changed |= narrowed != x[i];
            x[i] = narrowed;
            bounds[at[i]] = narrowed.Scaled(relation.Facts[i]!.Value.Figure.Unit.Factor / relation.FactorAt(i));
        }

        return true;
    }

    // Sets of two, three and four figures while that is feasible, else a set from which none can be left out.
    private string[] Smallest()
    {
        for (int size = 1; size <= Math.Min(4, _paths.Length) && Count(_paths.Length, size) <= MostSets; size++)
        {
            foreach (string[] few in Sets(0, size))
            {
                if (Tighten(few) is null)
                {
                    return few;
                }
            }
        }

        List<string> all = [.. _paths];
        foreach (string path in _paths)
        {
            _ = all.Remove(path);
            if (Tighten(all) is not null)
            {
                all.Add(path);
            }
        }

        return [.. all];
    }

    private IEnumerable<string[]> Sets(int from, int size)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (int i = from; i <= _paths.Length - size; i++)
        {
            foreach (string[] rest in Sets(i + 1, size - 1))
            {
                yield return [_paths[i], .. rest];
            }
        }
    }

    private static long Count(int all, int size) => Enumerable.Range(0, size).Aggregate(1L, (count, i) => count * (all - i) / (i + 1));
}
