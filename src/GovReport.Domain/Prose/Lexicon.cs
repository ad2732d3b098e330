namespace GovReport.Domain;

/// <summary>Words with a meaning each, looked up where a text starts or ends; the longest word wins.</summary>
/// <typeparam name="T">What a word means.</typeparam>
internal sealed class Lexicon<T>
{
    private readonly FrozenDictionary<char, (string Word, T Meaning)[]> _byFirst;
    private readonly FrozenDictionary<char, (string Word, T Meaning)[]> _byLast;

    /// <summary>Makes a lexicon; words of one meaning are written in one text, parted by blanks.</summary>
    internal Lexicon(params (T Meaning, string Words)[] entries)
    {
        (string Word, T Meaning)[] words = [.. entries.SelectMany(entry => entry.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries), (entry, word) => (word, entry.Meaning))];
        _byFirst = By(words, word => word[0]);
        _byLast = By(words, word => word[^1]);
    }

    /// <summary>The length of the longest word at the start of the text; 0 where none stands there.</summary>
    internal int AtStart(ReadOnlySpan<char> text, out T? meaning)
    {
        if (!text.IsEmpty && _byFirst.TryGetValue(text[0], out (string Word, T Meaning)[]? candidates))
        {
            foreach ((string word, T found) in candidates)
            {
                if (text.StartsWith(word, StringComparison.Ordinal))
                {
                    meaning = found;
                    return word.Length;
                }
            }
        }

        meaning = default;
        return 0;
    }

    /// <summary>The length of the longest word at the end of the text; 0 where none stands there.</summary>
    internal int AtEnd(ReadOnlySpan<char> text, out T? meaning)
    {
        if (!text.IsEmpty && _byLast.TryGetValue(text[^1], out (string Word, T Meaning)[]? candidates))
        {
            foreach ((string word, T found) in candidates)
            {
                if (text.EndsWith(word, StringComparison.Ordinal))
                {
                    meaning = found;
                    return word.Length;
                }
            }
        }

        meaning = default;
        return 0;
    }

    /// <summary>Where the last word of the text starts; −1 where it holds none.</summary>
    internal int LastIn(ReadOnlySpan<char> text, out int length, out T? meaning)
    {
        for (int end = text.Length; end > 0; end--)
        {
            if ((length = AtEnd(text[..end], out meaning)) > 0)
            {
                return end - length;
            }
        }

        (length, meaning) = (0, default);
        return -1;
    }

    /// <summary>Where the first word of the text starts; −1 where it holds none.</summary>
    internal int FirstIn(ReadOnlySpan<char> text, out int length, out T? meaning)
    {
        for (int start = 0; start < text.Length; start++)
        {
            if ((length = AtStart(text[start..], out meaning)) > 0)
            {
                return start;
            }
        }

        (length, meaning) = (0, default);
        return -1;
    }

    /// <summary>The text without the words at its end, blanks between them included.</summary>
    internal ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        while (AtEnd(text, out _) is > 0 and var length)
        {
            text = text[..^length].TrimEnd();
        }

        return text;
    }

    private static FrozenDictionary<char, (string Word, T Meaning)[]> By((string Word, T Meaning)[] words, Func<string, char> key) =>
        words.GroupBy(entry => key(entry.Word)).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Word.Length).ToArray());
}
