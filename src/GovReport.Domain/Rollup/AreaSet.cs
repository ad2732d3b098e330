namespace GovReport.Domain.Rollups;

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

    internal readonly bool Contains(int number) =>
        number / WordSize < Words.Length && (Words[number / WordSize] & (1UL << (number % WordSize))) != 0;

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

/// <summary>Where an area stands: in which wider area, and which number it has there.</summary>
/// <param name="Key">The level of the area and the digits of the wider one, packed.</param>
/// <param name="Number">The two or three digits of the area's own level.</param>
internal readonly record struct AreaSlot(long Key, int Number)
{
    private const long Digits = 1_000_000_000;

    internal static AreaSlot Of(AdministrativeCode area)
    {
        int start = StartOf(area.Level);
        return new(KeyOf(area.Level, (int)Read(area.OwnDigits[..start])), (int)Read(area.OwnDigits[start..]));
    }

    internal static long KeyOf(AreaLevel level, int widerDigits) => ((long)level * Digits) + widerDigits;

    internal static AreaLevel LevelOf(long key) => (AreaLevel)(key / Digits);

    /// <summary>How many digits the own number of an area of this level has.</summary>
    internal static int WidthOf(AreaLevel level) => AdministrativeCode.LengthOf(level) - StartOf(level);

    /// <summary>The digits of the wider area that a key names; none for the nation.</summary>
    internal static string WiderDigits(long key)
    {
        int length = StartOf(LevelOf(key));
        return length == 0 ? string.Empty : (key % Digits).ToString(CultureInfo.InvariantCulture).PadLeft(length, '0');
    }

    /// <summary>Whether digits are as many as the wider areas of this level have.</summary>
    internal static bool IsWider(AreaLevel level, string digits) =>
        digits.Length == StartOf(level) && !digits.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether the wider area that a key names is this one or lies in it; null stands for the nation.</summary>
    internal static bool LiesIn(long key, AdministrativeCode? area)
    {
        int more = area is null ? 0 : StartOf(LevelOf(key)) - area.OwnDigits.Length;
        return area is null || (more >= 0 && key % Digits / Powers.OfTenShort(more) == Read(area.OwnDigits));
    }

    internal AdministrativeCode ToCode() =>
        AdministrativeCode.Parse(WiderDigits(Key) + Number.ToString(CultureInfo.InvariantCulture).PadLeft(WidthOf(LevelOf(Key)), '0'),
            CultureInfo.InvariantCulture);

    private static int StartOf(AreaLevel level) => level == AreaLevel.Province ? 0 : AdministrativeCode.LengthOf(level - 1);

    private static long Read(ReadOnlySpan<char> digits)
    {
        long number = 0;
        foreach (char digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}

/// <summary>Areas, by the wider area that they lie in.</summary>
internal sealed class AreaMap
{
    private readonly SortedDictionary<long, AreaSet> _sets = [];

    internal int Count { get; private set; }

    internal IReadOnlyList<AdministrativeCode> Codes =>
        Content.List(_sets.SelectMany(one => one.Value.Numbers().Select(number => new AreaSlot(one.Key, number).ToCode())));

    /// <summary>Adds areas and gives those that were there already.</summary>
    internal AreaSet Add(long key, AreaSet more)
    {
        AreaSet set = _sets.GetValueOrDefault(key), both = set.And(more), all = default;
        all.Add(set);
        all.Add(more);
        if (all.Count > 0)
        {
            _sets[key] = all;
            Count += all.Count - set.Count;
        }

        return both;
    }

    internal AreaMap Add(AreaMap other)
    {
        foreach (var (key, set) in other._sets)
        {
            Add(key, set);
        }

        return this;
    }

    internal bool Contains(AdministrativeCode area) =>
        AreaSlot.Of(area) is var slot && _sets.TryGetValue(slot.Key, out AreaSet set) && set.Contains(slot.Number);

    internal bool SetEquals(AreaMap other) =>
        _sets.Count == other._sets.Count && _sets.All(one => other._sets.TryGetValue(one.Key, out AreaSet set) && set.SetEquals(one.Value));
}
