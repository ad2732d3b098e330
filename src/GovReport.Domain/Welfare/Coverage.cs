namespace GovReport.Domain;

/// <summary>How many of those who should be are covered (参保、覆盖): the rate as printed, and the counts behind it.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Coverage
{
    /// <summary>The group (对象); null for all.</summary>
    public string? Group { get; init; }

    /// <summary>The rate as printed (参保率、覆盖率).</summary>
    public Figure? Rate { get; init; }

    /// <summary>The enrolled (参保人数).</summary>
    public Figure? Enrolled { get; init; }

    /// <summary>The eligible (应参保人数).</summary>
    public Figure? Eligible { get; init; }

    /// <summary>The period or day it stands for (报告期); null for the report's review period.</summary>
    public ReportingPeriod? Period { get; init; }
}
