namespace GovReport.Domain;

/// <summary>Money for a project or for several (资金), with its source and what it is for.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Funding
{
    /// <summary>Where it comes from (来源).</summary>
    public FundingSource From { get; init; }

    /// <summary>The amount as printed (金额); null where only the source is named.</summary>
    public Figure? Amount { get; init; }

    /// <summary>The period in which it was raised or spent (时期); null for the report's review period.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>What it is for (用途): one purpose or several that share the amount.</summary>
    public IReadOnlyList<string> Purposes { get; init => field = Content.List(value); } = Content.List<string>(null);
}
