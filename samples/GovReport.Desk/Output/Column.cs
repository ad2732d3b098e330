namespace GovReport.Desk.Output;

/// <summary>A property of the things that a section lists.</summary>
/// <param name="Member">The name of the member in JSON, never changed; null for what is only shown.</param>
/// <param name="Title">The head of the column; null for what is only in JSON.</param>
/// <param name="ValueOf">The value.</param>
internal sealed record Column<T>(string? Member, Label? Title, Func<T, Cell> ValueOf)
{
    /// <summary>A number: to the right, and broken only where it is longer than <see cref="Widest"/>.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Shown once for neighbours that have the same value.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Left out of a narrow table.</summary>
    public bool IsExtra { get; init; }

    /// <summary>Cells that it takes at most, so that one long value does not press the others together.</summary>
    public int? Widest { get; init; }
}
