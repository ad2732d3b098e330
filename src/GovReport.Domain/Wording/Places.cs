namespace GovReport.Domain;

/// <summary>Where something stands in a list.</summary>
internal static class Places
{
    /// <summary>The path to an element of a list: <c>Targets[3]</c>.</summary>
    internal static string At(string list, int place) => string.Create(CultureInfo.InvariantCulture, $"{list}[{place}]");

    /// <summary>The place of an element itself, which is in the list.</summary>
    internal static int PlaceOf<T>(this IReadOnlyList<T> list, T element)
        where T : class => list.PlacesOf(Itself<T>.Key, element)[0];

    /// <summary>The places of the elements with a key, in order.</summary>
    internal static IReadOnlyList<int> PlacesOf<T, TKey>(this IReadOnlyList<T> list, ListKey<T, TKey> key, TKey value)
        where TKey : notnull =>
        list.Count > 0 && ((ContentList<T>)Content.List(list)).PlacesBy(key).TryGetValue(value, out List<int>? places) ? places : [];

    /// <summary>The first element with a key; null where there is none.</summary>
    internal static T? FirstBy<T, TKey>(this IReadOnlyList<T> list, ListKey<T, TKey> key, TKey value)
        where T : class
        where TKey : notnull => list.PlacesOf(key, value) is [var first, ..] ? list[first] : null;

    /// <summary>
    /// The first element that fits together with something else; null where none does. It allocates nothing where the test captures
    /// nothing.
    /// </summary>
    internal static T? Find<T, TWith>(this IReadOnlyList<T> list, TWith with, Func<T, TWith, bool> fits)
        where T : class
    {
        for (int i = 0; i < list.Count; i++)
        {
            if (fits(list[i], with))
            {
                return list[i];
            }
        }

        return null;
    }

    /// <summary>The place of the only element that fits; null where none fits, or several.</summary>
    internal static int? PlaceOfOnly<T>(this IReadOnlyList<T> list, Predicate<T> fits)
    {
        int? only = null;
        for (int i = 0; i < list.Count; i++)
        {
            if (fits(list[i]))
            {
                if (only is not null)
                {
                    return null;
                }

                only = i;
            }
        }

        return only;
    }

    // An element by its identity: equal ones may stand in a list twice.
    private static class Itself<T>
        where T : class
    {
        internal static readonly ListKey<T, T> Key = new(one => one, ReferenceEqualityComparer.Instance);
    }
}
