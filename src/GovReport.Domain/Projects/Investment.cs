namespace GovReport.Domain;

/// <summary>An amount invested or to be invested (投资).</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Investment
{
    /// <summary>What the amount is (口径).</summary>
    public required InvestmentKind Kind { get; init; }

    /// <summary>The amount as printed (金额).</summary>
    public required Figure Amount { get; init; }

    /// <summary>The period of a plan or of what was done (时期); for a cumulative amount the day it stands for.</summary>
    public ReportingPeriod? Period { get; init; }
}
