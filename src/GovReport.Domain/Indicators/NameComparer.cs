namespace GovReport.Domain.Indicators;

/// <summary>
/// Whether two texts are one name as people write it (名称比较): letters, digits and brackets of either width, letters of either case,
/// lowered digits (PM₂.₅) and with or without blanks and quotation marks.
/// </summary>
internal sealed class NameComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    private const char FirstWide = '！', LastWide = '～', FirstLowered = '₀', LastLowered = '₉';

    private static readonly SearchValues<char> Marks = SearchValues.Create("“”‘’\"'「」\u200B\uFEFF");

    private NameComparer()
    {
    }

    internal static NameComparer Instance { get; } = new();

    /// <summary>Whether a character is no part of a name: a blank or a quotation mark.</summary>
    internal static bool IsLeftOut(char c) => char.IsWhiteSpace(c) || Marks.Contains(c);

    public bool Equals(string? x, string? y) => x is null || y is null ? x == y : Equals(x.AsSpan(), y);

    public bool Equals(ReadOnlySpan<char> alternate, string other)
    {
        int i = 0, j = 0;
        while (Next(alternate, ref i) is var one)
        {
            if (one != Next(other, ref j))
            {
                return false;
            }

            if (one == '\0')
            {
                break;
            }
        }

        return true;
    }

    public int GetHashCode(string obj) => GetHashCode(obj.AsSpan());

    public int GetHashCode(ReadOnlySpan<char> alternate)
    {
        uint hash = 2166136261;
        for (int i = 0; Next(alternate, ref i) is not '\0' and var c;)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return (int)(hash & int.MaxValue);
    }

    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();

    // The next character that counts, in its plain form; U+0000 at the end.
    private static char Next(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && IsLeftOut(text[at]))
        {
            at++;
        }

        return at < text.Length ? Plain(text[at++]) : '\0';
    }

    private static char Plain(char c) => c switch
    {
        >= FirstWide and <= LastWide => char.ToUpperInvariant((char)(c - FirstWide + '!')),
        >= FirstLowered and <= LastLowered => (char)(c - FirstLowered + '0'),
        '∶' => ':',
        _ => char.ToUpperInvariant(c),
    };
}
