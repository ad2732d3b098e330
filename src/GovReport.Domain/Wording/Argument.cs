namespace GovReport.Domain;

/// <summary>Hands an argument on where it may be used, and refuses it otherwise.</summary>
internal static class Argument
{
    /// <summary>The argument itself.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    internal static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);

    /// <summary>How a value stands to another of its type; null comes first.</summary>
    /// <exception cref="ArgumentException">The other one is of another type.</exception>
    internal static int Compare<T>(T value, object? other)
        where T : struct, IComparable<T> => other switch
        {
            null => 1,
            T same => value.CompareTo(same),
            _ => throw new ArgumentException($"A {typeof(T).Name} compares with a {typeof(T).Name} only.", nameof(other)),
        };

    /// <summary>The argument itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below the least or above the most.</exception>
    internal static int Within(int value, int least, int most, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}

/// <summary>Puts texts where formatting and messages want them.</summary>
internal static class Text
{
    private const int LongestShown = 60;

    /// <summary>A text as a message shows it: of a long one the beginning.</summary>
    internal static string Shown(ReadOnlySpan<char> text, int longest = LongestShown) => text.Length <= longest ? text.ToString() : $"{text[..longest]}…";

    /// <summary>Copies a text where it fits whole.</summary>
    internal static bool TryFormat(ReadOnlySpan<char> text, Span<char> destination, out int charsWritten)
    {
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
