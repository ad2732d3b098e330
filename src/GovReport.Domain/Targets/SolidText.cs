namespace GovReport.Domain.Targets;

/// <summary>
/// A text without its blanks, those between two digits or two Latin letters apart, and the places that its characters had.
/// </summary>
internal readonly record struct SolidText(string Text, int[] Places)
{
    internal static SolidText Of(ReadOnlySpan<char> text)
    {
        List<int> places = new(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            if (!char.IsWhiteSpace(text[at]) || Parts(text, at))
            {
                places.Add(at);
            }
        }

        char[] kept = new char[places.Count];
        for (int i = 0; i < kept.Length; i++)
        {
            kept[i] = text[places[i]];
        }

        return new(new string(kept), [.. places, text.Length]);
    }

    /// <summary>Where in the text as given a character of this one stands.</summary>
    internal int PlaceOf(int at) => Places[Math.Clamp(at, 0, Places.Length - 1)];

    private static bool Parts(ReadOnlySpan<char> text, int blank) =>
        blank > 0 && blank + 1 < text.Length && char.IsAsciiLetterOrDigit(text[blank - 1]) && char.IsAsciiLetterOrDigit(text[blank + 1]);
}
