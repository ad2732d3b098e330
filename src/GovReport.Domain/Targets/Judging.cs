namespace GovReport.Domain.Targets;

/// <summary>On which day, beside what and how strictly a promise is judged.</summary>
internal readonly record struct Judging(
    LocalDate AsOf,
    Pace? Pace = null,
    Fact? Reference = null,
    CompletionMethod Method = CompletionMethod.Usual,
    decimal? Tolerance = null)
{
    /// <summary>Whether the baseline is that of the same days of the year before.</summary>
    internal bool IsOnSameDays { get; init; }

    /// <summary>The change of the reference where it was computed from levels.</summary>
    internal Computed? ReferenceChange { get; init; }
}
