namespace GovReport.Domain;

/// <summary>
/// A set of characters: a bit for each there is. In Chinese text it finds them several times as fast as <see cref="SearchValues"/>,
/// which is made for ASCII.
/// </summary>
internal sealed class CharSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    internal CharSet(params IEnumerable<char> members)
    {
        foreach (char c in members)
        {
            _bits[c / 64] |= 1UL << (c % 64);
        }
    }

    internal bool Contains(char c) => (_bits[c / 64] >> (c % 64) & 1) != 0;

    /// <summary>Where the first of them stands; −1 where none does.</summary>
    internal int FirstIn(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at < text.Length && !Contains(text[at]))
        {
            at++;
        }

        return at < text.Length ? at : -1;
    }

    /// <summary>Where the last of them stands; −1 where none does.</summary>
    internal int LastIn(ReadOnlySpan<char> text)
    {
        int at = text.Length - 1;
        while (at >= 0 && !Contains(text[at]))
        {
            at--;
        }

        return at;
    }

    /// <summary>The text up to the first of them; all of it where none stands there.</summary>
    internal ReadOnlySpan<char> Before(ReadOnlySpan<char> text) => FirstIn(text) is >= 0 and var end ? text[..end] : text;
}
