namespace GovReport.Domain;

/// <summary>
/// By what the elements of a list are looked up, such as their code; one instance for each purpose, as a list keeps what it looked up
/// by it.
/// </summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TKey">What they are looked up by.</typeparam>
internal sealed class ListKey<T, TKey>
    where TKey : notnull
{
    private readonly Func<T, IEnumerable<TKey?>> _keysOf;
    private readonly IEqualityComparer<TKey>? _comparer;
    private readonly Func<T, T, int>? _order;

    /// <summary>One key of each element; null for none.</summary>
    internal ListKey(Func<T, TKey?> keyOf, IEqualityComparer<TKey>? comparer = null)
        : this(one => [keyOf(one)], comparer)
    {
    }

    /// <summary>Any number of keys of each element.</summary>
    /// <param name="keysOf">The keys.</param>
    /// <param name="comparer">How keys are compared.</param>
    /// <param name="order">
    /// The order of the places under one key, of equal elements the later place first; null for that of the list.
    /// </param>
    internal ListKey(Func<T, IEnumerable<TKey?>> keysOf, IEqualityComparer<TKey>? comparer = null, Func<T, T, int>? order = null) =>
        (_keysOf, _comparer, _order) = (keysOf, comparer, order);

    /// <summary>The places of the elements by their keys, each place once a key, in order.</summary>
    internal Dictionary<TKey, List<int>> Index(T[] elements)
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

        foreach (List<int> found in _order is null ? [] : places.Values.ToArray())
        {
            found.Sort((one, other) => _order!(elements[one], elements[other]) is not 0 and var order ? order : other.CompareTo(one));
        }

        return places;
    }
}
