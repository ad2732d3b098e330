namespace GovReport.Domain.Consistency;

/// <summary>Sums over time: parts that follow one another, such as the four quarters of a year.</summary>
internal static class Succession
{
    /// <summary>
    /// Whether no two parts share a day and all lie in the total's period, which they fill where they are all of it; without a period of
    /// the total, in one calendar year.
    /// </summary>
    internal static bool Is(RelationKind kind, ReadOnlySpan<Fact?> facts)
    {
        Fact?[] parts = facts[1..].ToArray();
        ReportingPeriod[] times = [.. parts.Select(part => part?.Period).OfType<ReportingPeriod>().OrderBy(time => time.Start)];
        for (int i = 0; i < times.Length; i++)
        {
            if (times[i].IsAsOf || (i > 0 && times[i].Start <= times[i - 1].End))
            {
                return false;
            }
        }

        bool isComplete = kind == RelationKind.Sum && times.Length == parts.Length;
        return times.Length == 0 || Fit(times, facts[0]?.Period, isComplete);
    }

    private static bool Fit(ReportingPeriod[] times, ReportingPeriod? whole, bool isComplete)
    {
        ReportingPeriod first = times[0], last = times[^1];
        ReportingPeriod within = whole ?? ReportingPeriod.Year(first.EndYear);
        int gaps = (whole ?? ReportingPeriod.Days(first.Start, last.End)).DayCount - times.Sum(time => time.DayCount);
        return within.Contains(first) && within.Contains(last) && (!isComplete || gaps == 0);
    }
}
