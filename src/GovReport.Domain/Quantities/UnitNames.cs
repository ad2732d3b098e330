namespace GovReport.Domain.Quantities;

/// <summary>Which texts may name a unit: those that nothing else behind a number can be read from.</summary>
internal static class UnitNames
{
    // What goes on with the number, makes it a range, or joins units.
    private const string Signs = ".．,，、+＋-−－﹣–—―~～〜‐‑∼*×·・•%％‰¥￥";

    /// <summary>Why a text is no name of a unit; null where it may be one.</summary>
    internal static string? Fault(string name)
    {
        if (!Text.IsWhole(name))
        {
            return "it holds half a character.";
        }

        if (char.IsDigit(name[0]) || char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[^1]))
        {
            return "a name starts with neither a digit nor a space, and does not end with one.";
        }

        if (Signs.Contains(name[0], StringComparison.Ordinal) && name is not ("%" or "％" or "‰"))
        {
            return "a name does not start with a sign.";
        }

        if (name.AsSpan().IndexOfAnyExcept(Numerals) < 0 && name is not "点")
        {
            return "a number or a word of magnitude belongs to the figure.";
        }

        return QualifierWords.MayBeReadFrom(name) ? "a qualifier belongs to the figure." : null;
    }

    private static readonly SearchValues<char> Numerals = SearchValues.Create("零〇一二两三四五六七八九十百千万亿半几数点");
}
