namespace GovReport.Domain.Prose;

/// <summary>A statement of a text that its own figures prove or disprove (可核对的说法).</summary>
/// <remarks>Positions are UTF-16 offsets into the text. Immutable and safe to share between threads.</remarks>
public sealed class Claim
{
    private readonly Relation _relation;

    internal Claim(ClaimKind kind, int start, int length, IReadOnlyList<int> figures, Relation relation, Outcome outcome)
    {
        Kind = kind;
        Start = start;
        Length = length;
        Figures = figures;
        (_relation, Outcome) = (relation, outcome);
    }

    /// <summary>What it says.</summary>
    public ClaimKind Kind { get; }

    /// <summary>Where its words start.</summary>
    public int Start { get; }

    /// <summary>How many characters it has.</summary>
    public int Length { get; }

    /// <summary>Its figures, as places in <see cref="ReportText.Figures"/>, in the order of the text.</summary>
    public IReadOnlyList<int> Figures { get; }

    /// <summary>What the arithmetic says, with what would fit.</summary>
    public CheckResult Check => field ?? Interlocked.CompareExchange(ref field, _relation.Check(), null) ?? field;

    /// <summary>Whether the figures agree within what their rounding allows.</summary>
    public Outcome Outcome { get; }
}
