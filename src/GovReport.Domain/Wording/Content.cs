namespace GovReport.Domain;

/// <summary>Makes the lists of the model: immutable copies that are equal when their elements are.</summary>
internal static class Content
{
    /// <summary>Copies <paramref name="items"/>; a missing list is an empty one.</summary>
    /// <exception cref="ArgumentNullException">An element is null; the message names the list and the place.</exception>
    public static IReadOnlyList<T> List<T>(
        IEnumerable<T>? items,
        [CallerArgumentExpression(nameof(items))] string? name = null,
        [CallerMemberName] string? member = null) => items switch
        {
            null => ContentList<T>.Empty,
            ContentList<T> already => already,
            _ => ContentList<T>.Copy(items, Argument.NameOf(name, member)),
        };
}

/// <summary>A list of the model, whatever it holds.</summary>
internal interface IContent
{
    /// <summary>How many elements it has.</summary>
    int Count { get; }
}

/// <summary>An immutable list that is equal to another by its elements, in their order.</summary>
internal sealed class ContentList<T> : IContent, IReadOnlyList<T>, IEquatable<ContentList<T>>
{
    internal static readonly ContentList<T> Empty = new([]);

    private readonly T[] _items;

    // What was looked up in it: elements never change, so what was found once stays right, and two that look at once find the same.
    private Lookup? _lookups;

    private ContentList(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(ContentList<T>? other) =>
        other is not null && _items.AsSpan().SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as ContentList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", _items)}]";

    /// <summary>The places of the elements by a key, found out once.</summary>
    internal Dictionary<TKey, List<int>> PlacesBy<TKey>(ListKey<T, TKey> key)
        where TKey : notnull
    {
        for (Lookup? one = _lookups; one is not null; one = one.Next)
        {
            if (ReferenceEquals(one.Key, key))
            {
                return (Dictionary<TKey, List<int>>)one.Places;
            }
        }

        Dictionary<TKey, List<int>> places = key.Index(_items);
        _lookups = new(key, places, _lookups);
        return places;
    }

    internal static ContentList<T> Copy(IEnumerable<T> items, string? name)
    {
        T[] copy = [.. items];
        if (Array.FindIndex(copy, static item => item is null) is >= 0 and var i)
        {
            throw new ArgumentNullException(
                string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]"),
                string.Create(CultureInfo.InvariantCulture,
                    $"Element {i} of a list of {typeof(T).Name} is null; a list holds values only."));
        }

        return copy.Length == 0 ? Empty : new ContentList<T>(copy);
    }

    private sealed record Lookup(object Key, object Places, Lookup? Next);
}
