namespace GovReport.Domain;

/// <summary>Numbers of areas in one wider area, 0 to 999: a bit for each.</summary>
internal struct AreaSet
{
    private const int WordSize = 64;

    private ulong[]? _words;

    internal readonly int Count
    {
        get
        {
            int count = 0;
            foreach (ulong word in Words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    private readonly ReadOnlySpan<ulong> Words => _words;

    /// <summary>Adds a number; false where it is there already.</summary>
    internal bool Add(int number)
    {
        Grow((number / WordSize) + 1);
        ref ulong word = ref _words![number / WordSize];
        ulong bit = 1UL << (number % WordSize);
        bool isNew = (word & bit) == 0;
        word |= bit;
        return isNew;
    }

    internal void Add(AreaSet other)
    {
        Grow(other.Words.Length);
        for (int i = 0; i < other.Words.Length; i++)
        {
            _words![i] |= other.Words[i];
        }
    }

    internal readonly bool Contains(int number) => number / WordSize < Words.Length && (Words[number / WordSize] & (1UL << (number % WordSize))) != 0;

    /// <summary>The numbers in both.</summary>
    internal readonly AreaSet And(AreaSet other)
    {
        AreaSet both = default;
        for (int i = 0; i < Math.Min(Words.Length, other.Words.Length); i++)
        {
            ulong word = Words[i] & other.Words[i];
            if (word != 0)
            {
                both.Grow(i + 1);
                both._words![i] = word;
            }
        }

        return both;
    }

    internal readonly IEnumerable<int> Numbers()
    {
        for (int i = 0; i < (_words?.Length ?? 0); i++)
        {
            for (ulong left = _words![i]; left != 0; left &= left - 1)
            {
                yield return (i * WordSize) + BitOperations.TrailingZeroCount(left);
            }
        }
    }

    internal readonly bool SetEquals(AreaSet other) => Words.TrimEnd(0UL).SequenceEqual(other.Words.TrimEnd(0UL));

    private void Grow(int words)
    {
        if (words > Words.Length)
        {
            Array.Resize(ref _words, words);
        }
    }
}
