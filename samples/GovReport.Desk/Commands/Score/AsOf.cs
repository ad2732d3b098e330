using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Validation;
using NodaTime;

namespace GovReport.Desk.Commands.Score;

/// <summary>The day on which a report is judged.</summary>
internal static class AsOf
{
    public static Label Rule { get; } = new(
        "评判日；默认为报告中观测值（预计数除外）说到的最后一天，没有观测值则为回顾期末日",
        "the day of judging; by default the last day that an observation of the report speaks of, estimates apart, else the end of its review period");

    /// <summary>The day of <see cref="Rule"/>: the document says it, no clock does.</summary>
    public static LocalDate Of(WorkReport report) => report.Observations
        .Where(observation => observation.Vintage != Vintage.Estimated)
        .Select(observation => observation.Period.End)
        .DefaultIfEmpty(report.Header.ReviewPeriod.End)
        .Max();

    public static LocalDate Read(string text) =>
        ReportingPeriod.TryParse(text, null, out ReportingPeriod? day) && day.IsAsOf
            ? day.Start
            : throw new RefusedException($"“{text}”不是日期，应如2025-09-30", $"“{text}” is no day; write it like 2025-09-30");
}
