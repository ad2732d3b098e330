namespace GovReport.Domain.Consistency;

/// <summary>
/// Several statements over the same figures (勾稽关系组). They tighten each other: what one says of a figure narrows it for the others,
/// until nothing changes. Figures are the same where their <see cref="Fact.Path"/> is the same.
/// </summary>
/// <remarks>
/// The work is bounded: ends of hundreds of digits are rounded outwards, and after some rounds the narrowing stops, which
/// <see cref="StoppedEarly"/> tells; what was found until then holds. Equality: by reference. Thread safety: immutable.
/// </remarks>
public sealed class RelationSet
{
    private const int MostSearched = 150_000;
    private const int LargestSearched = 4;

    private readonly Narrowing _narrowing;

    /// <summary>A set of statements; comparable ones only take part.</summary>
    /// <param name="relations">Statements whose operands have paths.</param>
    /// <exception cref="ArgumentException">An operand has no path.</exception>
    public RelationSet(params IEnumerable<Relation> relations)
    {
        Relation[] comparable = [.. relations.Where(relation => relation.Test() != Outcome.NotComparable)];
        if (comparable.SelectMany(relation => relation.Facts).Any(fact => fact is { Path: null, Rounding: not Rounding.Exact }))
        {
            throw new ArgumentException("Every operand of a set of relations has a path, or is meant exactly.", nameof(relations));
        }

        _narrowing = new(comparable);
        int[] all = [.. Enumerable.Range(0, _narrowing.Paths.Count)];
        Bounds[]? tight = _narrowing.Tighten(all, out bool isSettled);
        Conflict = tight is null ? Content.List(Smallest(all, out isSettled).Select(place => _narrowing.Paths[place])) : [];
        StoppedEarly = !isSettled;
        Tightened = tight is null
            ? FrozenDictionary<string, Bounds>.Empty
            : all.ToFrozenDictionary(
                place => _narrowing.Paths[place], place => tight[place] / Bounds.Point(_narrowing.Units[place].Factor),
                StringComparer.Ordinal);
    }

    /// <summary>What all statements together allow for each figure, by path, in its unit; empty where they contradict each other.</summary>
    public IReadOnlyDictionary<string, Bounds> Tightened { get; }

    /// <summary>
    /// The paths of the smallest set of figures that cannot all be true; of many figures a set from which none can be left out. Empty where
    /// all can.
    /// </summary>
    public IReadOnlyList<string> Conflict { get; }

    /// <summary>Whether all figures can be true together, as far as the statements tell.</summary>
    public bool IsConsistent => Conflict.Count == 0;

    /// <summary>
    /// Whether the work was given up before its end (提前停止): bounds may be wider than the statements allow, a contradiction that only
    /// further rounds would show is not seen, or figures of <see cref="Conflict"/> could be left out.
    /// </summary>
    public bool StoppedEarly { get; }

    // Sets of one to four figures while that is feasible, else a set from which none can be left out.
    private IReadOnlyList<int> Smallest(int[] all, out bool isSettled)
    {
        isSettled = true;
        int largest = Math.Min(LargestSearched, all.Length);
        for (int size = 1; size <= largest && Count(all.Length, size) * _narrowing.Operands <= MostSearched; size++)
        {
            foreach (int[] few in Sets(all, size))
            {
                if (_narrowing.Tighten(few, out bool isThrough) is null)
                {
                    return few;
                }

                isSettled &= isThrough;
            }
        }

        List<int> kept = Irreducible(all, out bool isReduced);
        isSettled &= isReduced;
        return kept;
    }

    // Leaves out halves, quarters and so on of what contradicts, as long as the rest still does.
    private List<int> Irreducible(int[] all, out bool isSettled)
    {
        List<int> kept = [.. all];
        long work = 0;
        for (int size = (all.Length + 1) / 2; size > 0; size = size == 1 ? 0 : (size + 1) / 2)
        {
            for (int from = 0; from < kept.Count && work <= MostSearched;)
            {
                List<int> rest = [.. kept[..from], .. kept[Math.Min(from + size, kept.Count)..]];
                work += _narrowing.Operands;
                bool contradicts = _narrowing.Tighten(rest, out _) is null;
                (kept, from) = contradicts ? (rest, from) : (kept, from + size);
            }
        }

        isSettled = work <= MostSearched;
        return kept;
    }

    private static IEnumerable<int[]> Sets(int[] all, int size)
    {
        int[] places = [.. Enumerable.Range(0, size)];
        for (int moving = size - 1; moving >= 0;)
        {
            yield return [.. places.Select(place => all[place])];
            moving = size - 1;
            while (moving >= 0 && places[moving] == all.Length - size + moving)
            {
                moving--;
            }

            for (int at = Math.Max(moving, 0); moving >= 0 && at < size; at++)
            {
                places[at] = at == moving ? places[at] + 1 : places[at - 1] + 1;
            }
        }
    }

    private static long Count(int all, int size) => Enumerable.Range(0, size).Aggregate(1L, (count, i) => count * (all - i) / (i + 1));
}
