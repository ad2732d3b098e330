using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GovReport.Domain.Tests;

public class PeriodLaws
{
    private static readonly Config Often = Trials.On(1000);

    [Fact]
    public void Months_quarters_and_halves_partition_the_year() => Prop.ForAll(Gen.Choose(1900, 2200).ToArbitrary(), year =>
        Partition(ReportingPeriod.Year(year), ReportingPeriod.Year(year).Months())
        && Partition(ReportingPeriod.Year(year), [.. Enumerable.Range(1, 4).Select(n => ReportingPeriod.Quarter(year, n))])
        && Partition(ReportingPeriod.Year(year), [.. Enumerable.Range(1, 2).Select(n => ReportingPeriod.Half(year, n))])
        && ReportingPeriod.Half(year, 1).Months().SequenceEqual([.. ReportingPeriod.Quarter(year, 1).Months(), .. ReportingPeriod.Quarter(year, 2).Months()])).Check(Trials.On(100));

    [Fact]
    public void Years_partition_a_plan() => Prop.ForAll(Gen.Choose(6, 19).ToArbitrary(), number =>
        Partition(ReportingPeriod.FiveYearPlan(number), [.. Enumerable.Range(ReportingPeriod.FiveYearPlan(number).Start.Year, 5).Select(ReportingPeriod.Year)])).Check(Trials.On(100));

    [Fact]
    public void The_period_after_the_period_before_is_the_period_itself_and_neighbours_touch() => Prop.ForAll(Any.Period.ToArbitrary(), period =>
        period.Previous() is not { } before || (before.End.PlusDays(1) == period.Start && (IsOnTheWay(before, period) || IsOffTheWay(before, period)))).Check(Often);

    private static bool IsOnTheWay(ReportingPeriod before, ReportingPeriod period) =>
        before.Next() == period && (before.Kind == period.Kind || period.Kind == PeriodKind.Cumulative);

    // The 28 days before 1 to 28 March are a whole February, after which comes a whole March.
    private static bool IsOffTheWay(ReportingPeriod before, ReportingPeriod period) =>
        period.Months().Count == 0 && before.Months().Count > 0 && before.DayCount == period.DayCount;

    [Fact]
    public void The_elapsed_share_only_grows_from_0_to_1() => Prop.ForAll(
        Any.Period.ToArbitrary(), Gen.Choose(-40, 4000).Two().ToArbitrary(), (period, days) =>
        {
            LocalDate early = period.Start.PlusDays(Math.Min(days.Item1, days.Item2)), late = period.Start.PlusDays(Math.Max(days.Item1, days.Item2));
            return Grows(period.ElapsedByDays, period, early, late) && Grows(period.ElapsedByMonths, period, early, late);
        }).Check(Often);

    [Fact]
    public void The_share_by_days_counts_the_days_gone() => Prop.ForAll(Any.Period.ToArbitrary(), Any.Date.ToArbitrary(), (period, asOf) =>
    {
        int gone = Enumerable.Range(0, period.DayCount).Count(n => period.Start.PlusDays(n) <= asOf);
        return period.ElapsedByDays(asOf) == new Rational(gone, period.DayCount);
    }).Check(Trials.On(100));

    [Fact]
    public void Last_year_is_a_year_before_and_keeps_kind_and_months() => Prop.ForAll(Any.Period.ToArbitrary(), period =>
    {
        ReportingPeriod lastYear = period.SamePeriodLastYear()!;
        return lastYear.EndYear == period.EndYear - 1 && lastYear.MonthCount == period.MonthCount && lastYear.End.Month == period.End.Month
            && (lastYear.Kind == period.Kind || period.Kind == PeriodKind.FiveYearPlan);
    }).Check(Often);

    [Fact]
    public void Code_and_Chinese_words_are_read_back_in_every_culture() => Prop.ForAll(Any.Period.ToArbitrary(), Any.Culture.ToArbitrary(), (period, culture) =>
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return ReportingPeriod.Parse(period.ToString(), culture) == period && ReportingPeriod.Parse(period.InWords(), culture) == period
                && ReportingPeriod.Parse(period.ToString()).GetHashCode() == period.GetHashCode();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }).Check(Often);

    [Fact]
    public void Random_text_is_refused_without_an_exception() => Prop.ForAll(
        Gen.Elements("2", "0", "2024", "24", "-", "/", "—", "年", "月", "日", "1", "10", "13", "季度", "第", "上半年", "时期", "十五", "“", "截至", "H1", "Q", "FYP", "份", "至").ArrayOf().ToArbitrary(),
        pieces => !ReportingPeriod.TryParse(string.Concat(pieces), null, out ReportingPeriod? period)
            || ReportingPeriod.Parse(period.ToString()) == period).Check(Trials.On(10_000));

    private static bool Partition(ReportingPeriod whole, IReadOnlyList<ReportingPeriod> parts) =>
        parts[0].Start == whole.Start && parts[^1].End == whole.End && parts.Sum(part => part.DayCount) == whole.DayCount
        && parts.Zip(parts.Skip(1)).All(pair => pair.First.End.PlusDays(1) == pair.Second.Start) && parts.All(whole.Contains);

    private static bool Grows(Func<LocalDate, Rational> share, ReportingPeriod period, LocalDate early, LocalDate late) =>
        share(early) <= share(late) && share(period.Start.PlusDays(-1)) == 0 && share(period.End) == 1 && share(late) <= 1;
}
