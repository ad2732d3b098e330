namespace GovReport.Domain;

/// <summary>Makes the lists of the model: immutable copies that are equal when their elements are.</summary>
internal static class Content
{
    /// <summary>Copies <paramref name="items"/>; a missing list is an empty one.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static IReadOnlyList<T> List<T>(IEnumerable<T>? items) => items switch
    {
        null => ContentList<T>.Empty,
        ContentList<T> already => already,
        _ => ContentList<T>.Copy(items),
    };
}
