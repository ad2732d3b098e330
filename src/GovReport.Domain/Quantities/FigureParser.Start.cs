namespace GovReport.Domain.Quantities;

/// <summary>How much of the text a print may take.</summary>
internal enum PrintExtent
{
    /// <summary>All of it; anything else is an error.</summary>
    Whole,
    /// <summary>The longest print at its start.</summary>
    Start,
    /// <summary>The same, but 至 and 到 join no range (由10%到20% are two figures).</summary>
    StartWithoutWords,
}

/// <summary>Reads the print that a longer text starts with.</summary>
internal ref partial struct FigureParser
{
    /// <summary>Where the printed unit stands; a length of 0 where there is none.</summary>
    internal readonly (int Start, int Length) PrintedUnit => _printedUnit;

    /// <summary>The print at the start of the text.</summary>
    /// <param name="figure">The figure; what it prints is the text that was read.</param>
    /// <param name="length">The characters read; 0 where no print starts there.</param>
    internal bool TryReadStart(out Figure figure, out int length)
    {
        figure = default;
        bool goesOn = _text.StartsWith("零点", StringComparison.Ordinal) && _text.Length > 2 && NumberWords.Digit(_text[2]) >= 0; // 零点五
        length = goesOn ? 0 : WholePrints.ReadStart(_text, out figure);
        if (length > 0)
        {
            return true;
        }

        bool read = !_text.IsEmpty && ReadAll() == PrintErrorReason.None;
        length = read ? _at : 0;
        figure = read ? Made(whole: null) : default;
        return read;
    }
}
