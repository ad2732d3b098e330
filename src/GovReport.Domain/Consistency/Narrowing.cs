namespace GovReport.Domain.Consistency;

/// <summary>Lets statements narrow the figures that they share, round after round, until nothing changes or the rounds are over.</summary>
internal sealed class Narrowing
{
    private const int MostRounds = 24;

    private readonly Relation[] _relations;
    private readonly int[][] _places;    // of the operands of each statement among the figures; −1 of what is meant exactly
    private readonly List<string> _paths = [];
    private readonly List<Unit> _units = [];
    private readonly List<Bounds?> _prints = [];

    internal Narrowing(Relation[] relations)
    {
        Dictionary<string, int> known = new(StringComparer.Ordinal);
        _relations = relations;
        _places = Array.ConvertAll(
            relations, relation => relation.Facts.Select(fact => fact is { Path: not null } named ? PlaceOf(named, known) : -1).ToArray());
        Operands = _places.Sum(places => (long)places.Length);
    }

    /// <summary>The paths of the figures, in the order of the statements.</summary>
    internal IReadOnlyList<string> Paths => _paths;

    /// <summary>The units in which they are printed first.</summary>
    internal IReadOnlyList<Unit> Units => _units;

    /// <summary>How many operands the statements have, which is what a round costs.</summary>
    internal long Operands { get; }

    /// <summary>
    /// What the statements allow for each figure, in base units; null where no values remain. Only the figures at the given places are held
    /// to their prints.
    /// </summary>
    /// <param name="held">The places of the figures.</param>
    /// <param name="isSettled">Whether nothing changes any more.</param>
    internal Bounds[]? Tighten(IReadOnlyList<int> held, out bool isSettled)
    {
        isSettled = true;
        Bounds[] bounds = new Bounds[_paths.Count];
        Array.Fill(bounds, Bounds.Everything);
        foreach (int place in held)
        {
            if (_prints[place] is not { } print)
            {
                return null;
            }

            bounds[place] = print;
        }

        bool changed = true;
        for (int round = 0; round < MostRounds && changed; round++)
        {
            changed = false;
            for (int i = 0; i < _relations.Length; i++)
            {
                // Back and forth, so that a chain of statements is through after two rounds in whatever order it came.
                int at = int.IsEvenInteger(round) ? i : _relations.Length - 1 - i;
                if (!Narrow(_relations[at], _places[at], bounds, ref changed))
                {
                    return null;
                }
            }
        }

        isSettled = !changed;
        return bounds;
    }

    // Prints of one figure hold together; where they exclude each other there is none.
    private int PlaceOf(Fact fact, Dictionary<string, int> known)
    {
        Bounds print = Formulas.BoundsOf(fact);
        if (known.TryGetValue(fact.Path!, out int place))
        {
            _prints[place] = _prints[place]?.Intersect(print);
            return place;
        }

        known.Add(fact.Path!, _paths.Count);
        _paths.Add(fact.Path!);
        _units.Add(fact.Figure.Unit);
        _prints.Add(print);
        return _paths.Count - 1;
    }

    // What is known of an operand so far, in base units.
    private static Bounds Known(Relation relation, int index, int place, Bounds[] bounds)
    {
        if (relation.Facts[index] is not { } fact)
        {
            return Bounds.Everything;
        }

        Bounds own = place < 0 ? fact.Bounds : bounds[place].Scaled(Rational.One / fact.Figure.Unit.Factor);
        return relation.Read(index, own);
    }

    private static bool Narrow(Relation relation, int[] places, Bounds[] bounds, ref bool changed)
    {
        Bounds[] x = new Bounds[places.Length];
        for (int i = 0; i < x.Length; i++)
        {
            x[i] = Known(relation, i, places[i], bounds);
        }

        if (relation.Compare(x, out _, out _) == Outcome.Inconsistent)
        {
            return false;
        }

        Bounds?[] solved = relation.SolveEach(x);
        for (int i = 0; i < x.Length; i++)
        {
            if (places[i] < 0 || relation.IsDoubling(i) || solved[i] is not { } allowed)
            {
                continue;
            }

            // In the units of the figure itself: per head, a statement may read it in those of the other two.
            Bounds own = allowed.Scaled(relation.Facts[i]!.Value.Figure.Unit.Factor / relation.FactorAt(i));
            if (bounds[places[i]].Intersect(own.Short()) is not { } narrowed)
            {
                return false;
            }

            changed |= narrowed != bounds[places[i]];
            bounds[places[i]] = narrowed;
        }

        return true;
    }
}
