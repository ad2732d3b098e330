namespace GovReport.Domain.Continuity;

/// <summary>
/// Two lists of names that are being paired: which of last year's has found which of this year's, and which are still free.
/// </summary>
/// <param name="last">Last year's.</param>
/// <param name="now">This year's.</param>
internal sealed class Pairing(Identity[] last, Identity[] now)
{
    // Of very many under one key no more are compared one by one.
    private const int MostCompared = 32;

    private readonly (int Place, MatchKind How)?[] _found = new (int Place, MatchKind How)?[last.Length];
    private readonly bool[] _taken = new bool[now.Length];

    /// <summary>This year's counterpart of one of last year's, and how it was found; null where there is none.</summary>
    internal (int Place, MatchKind How)? this[int place] => _found[place];

    /// <summary>Whether one of this year's is the counterpart of something.</summary>
    internal bool IsTaken(int place) => _taken[place];

    /// <summary>
    /// Pairs what shares a key, each with the first that fits; where several fit, or another of last year's fits as well, a person decides.
    /// </summary>
    /// <param name="how">How it is found.</param>
    /// <param name="keysOfLast">The keys of one of last year's.</param>
    /// <param name="keysOfNow">The keys of one of this year's.</param>
    /// <param name="fits">What else has to be so; null where the key is enough.</param>
    internal void ByKeys(
        MatchKind how, Func<Identity, IEnumerable<string>> keysOfLast, Func<Identity, IEnumerable<string>> keysOfNow,
        Func<Identity, Identity, bool>? fits = null)
    {
        Dictionary<string, SortedSet<int>> open = Sorted(last, keysOfLast, place => _found[place] is null);
        Dictionary<string, SortedSet<int>> free = Sorted(now, keysOfNow, place => !_taken[place]);
        bool Fit(int one, int other) => fits?.Invoke(last[one], now[other]) != false;
        int most = fits is null ? 2 : MostCompared;
        for (int i = 0; i < last.Length; i++)
        {
            if (_found[i] is not null)
            {
                continue;
            }

            Identity one = last[i];
            IEnumerable<int> candidates = Under(free, keysOfLast(one)).SelectMany(places => places.Take(most)).Distinct().Order();
            int[] fitting = [.. candidates.Where(place => Fit(i, place)).Take(2)];
            if (fitting is not [var first, ..])
            {
                continue;
            }

            bool hasRival = Under(open, keysOfNow(now[first]))
                .Any(places => places.Reverse().Take(most).Any(place => place > i && Fit(place, first)));
            _found[i] = (first, fitting.Length > 1 || hasRival ? MatchKind.Doubtful : how);
            _taken[first] = true;
            Remove(open, keysOfLast(one), i);
            Remove(free, keysOfNow(now[first]), first);
        }
    }

    /// <summary>Pairs what has a name like another; a person decides.</summary>
    internal void ByLikeness()
    {
        SimilarNames names = new(Matching.Similar);
        for (int i = 0; i < now.Length; i++)
        {
            if (!_taken[i])
            {
                names.Add(now[i].Words, i);
            }
        }

        for (int i = 0; i < last.Length; i++)
        {
            int[] like = _found[i] is null
                ? [.. names.Like(last[i].Words, place => !_taken[place]).Where(place => last[i].IsLike(now[place]))]
                : [];
            if (like.Length > 0)
            {
                int first = like.Min();
                _found[i] = (first, MatchKind.Doubtful);
                _taken[first] = true;
            }
        }
    }

    private static Dictionary<string, SortedSet<int>> Sorted(Identity[] all, Func<Identity, IEnumerable<string>> keysOf,
        Predicate<int> takesPart)
    {
        Dictionary<string, SortedSet<int>> sorted = new(StringComparer.Ordinal);
        for (int i = 0; i < all.Length; i++)
        {
            foreach (string key in takesPart(i) ? keysOf(all[i]) : [])
            {
                if (!sorted.TryGetValue(key, out SortedSet<int>? places))
                {
                    sorted.Add(key, places = []);
                }

                _ = places.Add(i);
            }
        }

        return sorted;
    }

    private static IEnumerable<SortedSet<int>> Under(Dictionary<string, SortedSet<int>> sorted, IEnumerable<string> keys) =>
        keys.Select(key => sorted.GetValueOrDefault(key)).OfType<SortedSet<int>>();

    private static void Remove(Dictionary<string, SortedSet<int>> sorted, IEnumerable<string> keys, int place)
    {
        foreach (SortedSet<int> places in Under(sorted, keys))
        {
            _ = places.Remove(place);
        }
    }
}
