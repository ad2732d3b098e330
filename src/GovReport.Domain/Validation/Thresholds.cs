namespace GovReport.Domain.Validation;

/// <summary>What counts as implausible or late (合理性阈值). Defaults are judgement, not norms: replace them.</summary>
public sealed partial record Thresholds
{
    /// <summary>The documented defaults.</summary>
    public static Thresholds Default { get; } = new();

    /// <summary>How long before the end of its review period a session is still usual, in months (会议最早提前).</summary>
    public int SessionMonthsBefore { get; init; } = 2;

    /// <summary>How long after the end of its review period a session is still usual, in months (会议最晚推后).</summary>
    public int SessionMonthsAfter { get; init; } = 6;
}
