using System.Runtime.InteropServices;

namespace GovReport.Domain.Projects;

/// <summary>
/// Finds the names that are like another among any number, without comparing each with each: what is alike shares some of its rarest pairs
/// of characters.
/// </summary>
/// <param name="threshold">From which share of common pairs on two names are alike.</param>
/// <remarks>
/// Names of one root are kept together. Of a name no more than
/// <see cref="MostCompared"/> others are compared, those first that share what is
/// rare; only among hundreds of names that are all of the same words can it miss one.
/// </remarks>
internal sealed class SimilarNames(Percentage threshold)
{
    private const int MostCompared = 64;

    private readonly List<Root> _roots = [];
    private readonly Dictionary<string, int> _byRoot = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byCharacters = new(StringComparer.Ordinal);
    private readonly Dictionary<(char, char), List<int>> _byPair = [];
    private int _indexed;

    /// <summary>Adds a name with its place.</summary>
    internal void Add(ProjectName name, int place)
    {
        ref int at = ref CollectionsMarshal.GetValueRefOrAddDefault(_byRoot, name.Root, out bool isKnown);
        if (!isKnown)
        {
            at = _roots.Count;
            _roots.Add(new(name));
        }

        _roots[at].Add(name, place);
    }

    /// <summary>Of each root that is like the name's, and of its own with the same phase, the first place that is free.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isFree">Whether a place counts; one that once did not never does again.</param>
    internal IReadOnlyList<int> Like(ProjectName name, Predicate<int> isFree)
    {
        List<int>? like = null;
        int own = _byRoot.GetValueOrDefault(name.Root, -1);
        if (_roots.Count <= MostCompared)
        {
            for (int at = 0; at < _roots.Count; at++)
            {
                Take(at);
            }
        }
        else
        {
            foreach (int at in Near(name))
            {
                Take(at);
            }
        }

        return like ?? (IReadOnlyList<int>)[];

        void Take(int at)
        {
            if ((at == own ? _roots[at].First(name.Phase, isFree) : FirstIfLike(_roots[at])) is { } place)
            {
                (like ??= []).Add(place);
            }
        }

        int? FirstIfLike(Root root) => root.Name.IsLike(name, threshold) ? root.First(isFree) : null;
    }

    // Two names that share as many pairs as the threshold asks for share one at least of any so many of the first.
    private IEnumerable<int> Near(ProjectName name)
    {
        for (; _indexed < _roots.Count; _indexed++)
        {
            PutUnder(_byCharacters, _roots[_indexed].Name.Characters, _indexed);
            foreach ((char, char) pair in _roots[_indexed].Name.Pairs)
            {
                PutUnder(_byPair, pair, _indexed);
            }
        }

        Rational shared = threshold.Ratio * name.Pairs.Count / (2 - threshold.Ratio);
        int needed = name.Pairs.Count - (int)shared.Round(0, MidpointRounding.ToPositiveInfinity) + 1;
        IEnumerable<List<int>> rarest = name.Pairs.Select(pair => _byPair.GetValueOrDefault(pair, [])).OrderBy(roots => roots.Count)
            .Take(needed).Prepend(_byCharacters.GetValueOrDefault(name.Characters, []));
        IEnumerable<int> own = _byRoot.TryGetValue(name.Root, out int at) ? [at] : [];
        return own.Concat(rarest.SelectMany(roots => roots.Take(MostCompared))).Distinct().Take(MostCompared);
    }

    private static void PutUnder<TKey>(Dictionary<TKey, List<int>> index, TKey key, int root)
        where TKey : notnull
    {
        ref List<int>? roots = ref CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _);
        (roots ??= []).Add(root);
    }

    // The places of the names of one root, all and by phase, each list with how many at its start are known not to count.
    private sealed class Root(ProjectName name)
    {
        private readonly Line _all = new();
        private Dictionary<string, Line>? _byPhase;

        internal ProjectName Name => name;

        internal void Add(ProjectName added, int place)
        {
            // Where all have one phase, the line of all is that of the phase.
            if (_byPhase is null && added.Phase != name.Phase)
            {
                _byPhase = new(StringComparer.Ordinal) { [name.Phase] = new(_all) };
            }

            _all.Places.Add(place);
            if (_byPhase is not null)
            {
                ref Line? line = ref CollectionsMarshal.GetValueRefOrAddDefault(_byPhase, added.Phase, out _);
                (line ??= new()).Places.Add(place);
            }
        }

        internal int? First(Predicate<int> isFree) => _all.First(isFree);

        internal int? First(string phase, Predicate<int> isFree)
        {
            if (_byPhase is not null)
            {
                return _byPhase.GetValueOrDefault(phase)?.First(isFree);
            }

            return phase == name.Phase ? _all.First(isFree) : null;
        }
    }

    private sealed class Line
    {
        private int _passed;

        internal Line(Line? like = null) => Places = [.. like?.Places ?? []];

        internal List<int> Places { get; }

        internal int? First(Predicate<int> isFree)
        {
            while (_passed < Places.Count && !isFree(Places[_passed]))
            {
                _passed++;
            }

            return _passed < Places.Count ? Places[_passed] : null;
        }
    }
}
