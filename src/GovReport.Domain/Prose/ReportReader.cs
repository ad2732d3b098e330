namespace GovReport.Domain.Prose;

/// <summary>Reads the figures and the checkable statements of a report's prose (读文稿).</summary>
/// <remarks>
/// One pass from front to back in time linear in the text, whatever the text is; no text makes it fail. Thread safety: without state.
/// </remarks>
public static class ReportReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">Any text, such as the draft of a report.</param>
    /// <param name="units">The units that may stand in it; the standard ones otherwise.</param>
    /// <returns>The numbers of the text in their order, and the statements that can be checked from the text alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ReportText Read(string text, UnitCatalogue? units = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reading = new Reading(text, units ?? UnitCatalogue.Standard);
        TextFigure[] figures = reading.Figures();
        return new ReportText(text, figures, new ClaimReader(text, figures).Read(reading.Sentences));
    }

    /// <inheritdoc cref="Read(string, UnitCatalogue?)"/>
    public static ReportText Read(ReadOnlySpan<char> text, UnitCatalogue? units = null) => Read(text.ToString(), units);
}
