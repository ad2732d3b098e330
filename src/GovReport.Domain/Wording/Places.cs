namespace GovReport.Domain;

/// <summary>Where something stands in a list.</summary>
internal static class Places
{
    /// <summary>The path to an element of a list: <c>Targets[3]</c>.</summary>
    internal static string At(string list, int place) => string.Create(CultureInfo.InvariantCulture, $"{list}[{place}]");

    /// <summary>The place of an element itself, which is in the list.</summary>
    internal static int PlaceOf<T>(this IReadOnlyList<T> list, T element)
        where T : class
    {
        int place = 0;
        while (!ReferenceEquals(list[place], element))
        {
            place++;
        }

        return place;
    }

    /// <summary>The first element that fits together with something else; null where none does. It allocates nothing where the test captures nothing.</summary>
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
}
