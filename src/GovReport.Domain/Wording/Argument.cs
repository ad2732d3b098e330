namespace GovReport.Domain;

/// <summary>Hands an argument on where it may be used, and refuses it otherwise.</summary>
internal static class Argument
{
    /// <summary>The argument itself.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    internal static T NotNull<T>(
        [NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? name = null, [CallerMemberName] string? member = null)
        where T : class => value ?? throw new ArgumentNullException(NameOf(name, member));

    /// <summary>The member of an enumeration itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such member.</exception>
    internal static TEnum Member<TEnum>(
        TEnum value, [CallerArgumentExpression(nameof(value))] string? name = null, [CallerMemberName] string? member = null)
        where TEnum : struct, Enum => Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(NameOf(name, member), value, $"{typeof(TEnum).Name} has no such member.");

    /// <inheritdoc cref="Member{TEnum}(TEnum, string, string)"/>
    internal static TEnum? Member<TEnum>(
        TEnum? value, [CallerArgumentExpression(nameof(value))] string? name = null, [CallerMemberName] string? member = null)
        where TEnum : struct, Enum => value is { } given ? Member(given, name, member) : null;

    /// <summary>How a message calls an argument: what an accessor is given is called by its property.</summary>
    internal static string? NameOf(string? name, string? member) => name == "value" ? member : name;

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
    internal static string Shown(ReadOnlySpan<char> text, int longest = LongestShown) =>
        text.Length <= longest ? text.ToString() : $"{text[..longest]}…";

    /// <summary>Whether a text holds no half of a surrogate pair, which no document can keep.</summary>
    internal static bool IsWhole(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0;)
        {
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
            {
                return false;
            }

            text = text[(at + 2)..];
            at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        }

        return true;
    }

    /// <summary>Copies a text where it fits whole.</summary>
    internal static bool TryFormat(ReadOnlySpan<char> text, Span<char> destination, out int charsWritten)
    {
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
