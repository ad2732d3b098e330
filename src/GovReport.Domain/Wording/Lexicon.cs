namespace GovReport.Domain;

/// <summary>Words with a meaning each, looked up where a text starts or ends; the longest word wins.</summary>
/// <typeparam name="T">What a word means.</typeparam>
internal sealed class Lexicon<T>
{
    // Beside the one character of a word.
    private const char Alone = '\0';
    private const int Glances = 64;

    // Drawers of words by their first two and by their last two characters, the longest word in front.
    private readonly (string Word, T Meaning)[][] _starts;
    private readonly (string Word, T Meaning)[][] _ends;

    // The characters that words start and end with, by their low bits: most places of a text are passed over at a glance.
    private readonly ulong[] _firsts = new ulong[Glances];
    private readonly ulong[] _lasts = new ulong[Glances];

    /// <summary>Makes a lexicon; words of one meaning are written in one text, parted by blanks.</summary>
    internal Lexicon(params (T Meaning, string Words)[] entries)
    {
        (string Word, T Meaning)[] words =
        [
            .. entries
                .SelectMany(entry => entry.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries), (entry, word) => (word, entry.Meaning))
                .OrderByDescending(entry => entry.word.Length),
        ];
        int drawers = (int)BitOperations.RoundUpToPowerOf2((uint)words.Length * 2);
        ILookup<int, (string Word, T Meaning)> starts =
            words.ToLookup(entry => Drawer(entry.Word[0], entry.Word.ElementAtOrDefault(1), drawers));
        ILookup<int, (string Word, T Meaning)> ends =
            words.ToLookup(entry => Drawer(entry.Word[^1], entry.Word.Length > 1 ? entry.Word[^2] : Alone, drawers));
        _starts = [.. Enumerable.Range(0, drawers).Select(drawer => starts[drawer].ToArray())];
        _ends = [.. Enumerable.Range(0, drawers).Select(drawer => ends[drawer].ToArray())];
        foreach ((string word, _) in words)
        {
            _firsts[word[0] / Glances % Glances] |= 1UL << (word[0] % Glances);
            _lasts[word[^1] / Glances % Glances] |= 1UL << (word[^1] % Glances);
        }
    }

    /// <summary>The length of the longest word at the start of the text; 0 where none stands there.</summary>
    internal int AtStart(ReadOnlySpan<char> text, out T? meaning)
    {
        for (int letters = text.IsEmpty || !Holds(_firsts, text[0]) ? 0 : Math.Min(text.Length, 2); letters > 0; letters--)
        {
            foreach ((string word, T found) in _starts[Drawer(text[0], letters == 2 ? text[1] : Alone, _starts.Length)])
            {
                if (text.StartsWith(word))
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
        for (int letters = text.IsEmpty || !Holds(_lasts, text[^1]) ? 0 : Math.Min(text.Length, 2); letters > 0; letters--)
        {
            foreach ((string word, T found) in _ends[Drawer(text[^1], letters == 2 ? text[^2] : Alone, _ends.Length)])
            {
                if (text.EndsWith(word))
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
            if (Holds(_lasts, text[end - 1]) && (length = AtEnd(text[..end], out meaning)) > 0)
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
        for (int from = 0; from < text.Length; from++)
        {
            if (Holds(_firsts, text[from]) && (length = AtStart(text[from..], out meaning)) > 0)
            {
                return from;
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

    private static bool Holds(ulong[] glance, char c) => (glance[c / Glances % Glances] >> (c % Glances) & 1) != 0;

    private static int Drawer(char outer, char inner, int drawers) => ((outer * 31) + inner) & (drawers - 1);
}
