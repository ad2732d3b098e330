namespace GovReport.Domain;

/// <summary>Puts texts where formatting wants them.</summary>
internal static class Text
{
    /// <summary>Copies a text where it fits whole.</summary>
    internal static bool TryFormat(ReadOnlySpan<char> text, Span<char> destination, out int charsWritten)
    {
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
