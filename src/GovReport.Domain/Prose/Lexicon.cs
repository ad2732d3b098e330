using System.Numerics;

namespace GovReport.Domain;

/// <summary>Words with a meaning each, looked up where a text starts or ends; the longest word wins.</summary>
/// <typeparam name="T">What a word means.</typeparam>
internal sealed class Lexicon<T>
{
    // Drawers of words by the low bits of their first and of their last character, the longest word in front.
    private readonly (string Word, T Meaning)[][] _byFirst;
    private readonly (string Word, T Meaning)[][] _byLast;
    private readonly SearchValues<char> _firsts;
    private readonly SearchValues<char> _lasts;

    /// <summary>Makes a lexicon; words of one meaning are written in one text, parted by blanks.</summary>
    internal Lexicon(params (T Meaning, string Words)[] entries)
    {
        (string Word, T Meaning)[] words = [.. entries.SelectMany(entry => entry.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries), (entry, word) => (word, entry.Meaning))];
        (_byFirst, _firsts) = By(words, word => word[0]);
        (_byLast, _lasts) = By(words, word => word[^1]);
    }

    /// <summary>The length of the longest word at the start of the text; 0 where none stands there.</summary>
    internal int AtStart(ReadOnlySpan<char> text, out T? meaning)
    {
        if (!text.IsEmpty)
        {
            foreach ((string word, T found) in _byFirst[text[0] & (_byFirst.Length - 1)])
            {
                if (word[0] == text[0] && text.StartsWith(word))
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
        if (!text.IsEmpty)
        {
            foreach ((string word, T found) in _byLast[text[^1] & (_byLast.Length - 1)])
            {
                if (word[^1] == text[^1] && text.EndsWith(word))
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
        while (text.LastIndexOfAny(_lasts) is >= 0 and var last)
        {
            if ((length = AtEnd(text[..(last + 1)], out meaning)) > 0)
            {
                return last + 1 - length;
            }

            text = text[..last];
        }

        (length, meaning) = (0, default);
        return -1;
    }

    /// <summary>Where the first word of the text starts; −1 where it holds none.</summary>
    internal int FirstIn(ReadOnlySpan<char> text, out int length, out T? meaning)
    {
        int from = 0;
        while (text[from..].IndexOfAny(_firsts) is >= 0 and var step)
        {
            from += step;
            if ((length = AtStart(text[from..], out meaning)) > 0)
            {
                return from;
            }

            from++;
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

    private static ((string Word, T Meaning)[][] Drawers, SearchValues<char> Keys) By((string Word, T Meaning)[] words, Func<string, char> key)
    {
        int drawers = (int)BitOperations.RoundUpToPowerOf2((uint)words.Length * 2);
        ILookup<int, (string Word, T Meaning)> byKey = words.OrderByDescending(entry => entry.Word.Length).ToLookup(entry => key(entry.Word) & (drawers - 1));
        return ([.. Enumerable.Range(0, drawers).Select(drawer => byKey[drawer].ToArray())], SearchValues.Create([.. words.Select(entry => key(entry.Word)).Distinct()]));
    }
}
