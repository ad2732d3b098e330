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

    /// <summary>How far the share of money spent and the work done may lie apart (投资进度与形象进度之差), 30 points.</summary>
    public PercentagePoints ProgressGap { get; init; } = new(30);

    /// <summary>How far completed investment may exceed the planned total (超计划总投资), 10%, from where an estimate has to be approved again.</summary>
    public Percentage InvestmentOverrun { get; init; } = Percentage.Of(10);

    /// <summary>From which share of common character pairs on two names are similar (名称相似度), 70%.</summary>
    public Percentage SimilarNames { get; init; } = Percentage.Of(70);

    /// <summary>From how many digits on, zeros at the ends aside, the very number of last year is suspicious (沿用上年数字的位数), 4.</summary>
    public int CopiedDigits { get; init; } = 4;
}
