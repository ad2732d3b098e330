namespace GovReport.Domain;

/// <summary>By what the elements of a list are looked up, such as their code; one instance for each purpose, as a list keeps what it looked up by it.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TKey">What they are looked up by.</typeparam>
internal sealed class ListKey<T, TKey>
    where TKey : notnull
{
    private readonly Func<T, IEnumerable<TKey?>> _keysOf;
    private readonly IEqualityComparer<TKey>? _comparer;

    /// <summary>One key of each element; null for none.</summary>
    internal ListKey(Func<T, TKey?> keyOf, IEqualityComparer<TKey>? comparer = null)
        : this(one => [keyOf(one)], comparer)
    {
    }

    /// <summary>Any number of keys of each element.</summary>
    internal ListKey(Func<T, IEnumerable<TKey?>> keysOf, IEqualityComparer<TKey>? comparer = null) => (_keysOf, _comparer) = (keysOf, comparer);

    /// <summary>The places of the elements by their keys, each place once a key, in order.</summary>
    internal Dictionary<TKey, List<int>> Index(ReadOnlySpan<T> elements)
    {
        Dictionary<TKey, List<int>> places = new(_comparer);
        for (int i = 0; i < elements.Length; i++)
        {
            foreach (TKey? key in _keysOf(elements[i]))
            {
                if (key is null)
                {
                    continue;
                }

                if (!places.TryGetValue(key, out List<int>? found))
                {
                    places.Add(key, found = []);
                }

                if (found is [] || found[^1] != i)
                {
                    found.Add(i);
                }
            }
        }

        return places;
    }
}
