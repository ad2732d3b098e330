namespace GovReport.Domain;

/// <summary>Where an area stands: in which wider area, and which number it has there.</summary>
/// <param name="Key">The level of the area and the digits of the wider one, packed.</param>
/// <param name="Number">The two or three digits of the area's own level.</param>
internal readonly record struct AreaSlot(long Key, int Number)
{
    private const long Digits = 1_000_000_000;

    // Where the digits of a level end; those of a level start where the wider one's end.
    private static ReadOnlySpan<byte> Ends => [2, 4, 6, 9, 12];

    internal static AreaSlot Of(AdministrativeCode area)
    {
        Span<char> digits = stackalloc char[12];
        _ = area.TryFormat(digits, out _, "S", provider: null);
        int start = StartOf(area.Level), end = Ends[(int)area.Level];
        return new(KeyOf(area.Level, (int)Read(digits[..start])), (int)Read(digits[start..end]));
    }

    internal static long KeyOf(AreaLevel level, int widerDigits) => ((long)level * Digits) + widerDigits;

    internal static AreaLevel LevelOf(long key) => (AreaLevel)(key / Digits);

    /// <summary>How many digits the own number of an area of this level has.</summary>
    internal static int WidthOf(AreaLevel level) => Ends[(int)level] - StartOf(level);

    /// <summary>The digits of the wider area that a key names; none for the nation.</summary>
    internal static string WiderDigits(long key)
    {
        int length = StartOf(LevelOf(key));
        return length == 0 ? string.Empty : (key % Digits).ToString(CultureInfo.InvariantCulture).PadLeft(length, '0');
    }

    /// <summary>Whether digits are as many as the wider areas of this level have.</summary>
    internal static bool IsWider(AreaLevel level, string digits) => digits.Length == StartOf(level) && !digits.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether the wider area that a key names is this one or lies in it; null stands for the nation.</summary>
    internal static bool LiesIn(long key, AdministrativeCode? area)
    {
        if (area is null)
        {
            return true;
        }

        Span<char> digits = stackalloc char[12];
        _ = area.TryFormat(digits, out _, "S", provider: null);
        int length = Ends[(int)area.Level], more = StartOf(LevelOf(key)) - length;
        return more >= 0 && key % Digits / (long)Powers.OfTen(more) == Read(digits[..length]);
    }

    internal AdministrativeCode ToCode() =>
        AdministrativeCode.Parse(WiderDigits(Key) + Number.ToString(CultureInfo.InvariantCulture).PadLeft(WidthOf(LevelOf(Key)), '0'), CultureInfo.InvariantCulture);

    private static int StartOf(AreaLevel level) => level == AreaLevel.Province ? 0 : Ends[(int)level - 1];

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
