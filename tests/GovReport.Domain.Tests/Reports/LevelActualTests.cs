using NodaTime;

namespace GovReport.Domain.Tests.Reports;

/// <summary>Targets judged by the levels of a report: which print counts, which months are missing, what follows from last year.</summary>
public class LevelActualTests
{
    private static readonly LocalDate September = new(2025, 9, 30), YearEnd = new(2025, 12, 31);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2025);

    // calculation A7
    [Theory]
    [InlineData(Vintage.Unstated, Vintage.Flash)]
    [InlineData(Vintage.Unstated, Vintage.Preliminary)]
    [InlineData(Vintage.Unstated, Vintage.Estimated)]
    [InlineData(Vintage.Final, Vintage.Unstated)]
    [InlineData(Vintage.Revised, Vintage.Final)]
    public void The_settled_one_of_two_prints_counts(Vintage settled, Vintage other)
    {
        Observation[] prints = [Seen("TOILETS", "2025", "265户") with { Vintage = settled }, Seen("TOILETS", "2025", "260户") with { Vintage = other }];
        Target toilets = Of("TOILETS", "260户");

        Assert.Equal("265户", Report(prints).ActualOf(toilets, YearEnd).ToString());
        Assert.Equal("265户", Report([.. prints.Reverse()]).ActualOf(toilets, YearEnd).ToString());
    }

    // calculation C3
    [Fact]
    public void A_missing_month_is_named_and_never_skipped()
    {
        Observation[] months = [.. new[] { 1, 2, 3, 5, 6 }.Select(month => Seen("BUDGET-REVENUE", $"2025-0{month}", "800万元"))];

        Completion completion = Report(months).Evaluate(Of("BUDGET-REVENUE", "9600万元"), September, Pace.ByMonths);

        Assert.Equal([ReportingPeriod.Month(2025, 4)], completion.MissingPeriods);
        Assert.Equal("完成9600万元目标的25.0%，与序时进度一致（数据截至3月）（缺4月数据）", completion.Explain());
        Assert.Equal("25.0% of the goal of 9600万元, in pace (data through 2025-03) (2025-04 missing)", completion.Explain(Language.En));
    }

    // calculation C3
    [Fact]
    public void A_year_that_begins_without_its_first_months_says_which()
    {
        Completion completion = Report(Seen("BUDGET-REVENUE", "2025-03", "800万元")).Evaluate(Of("BUDGET-REVENUE", "9600万元"), September, Pace.ByMonths);

        Assert.Equal(Verdict.Undecided, completion.Verdict);
        Assert.EndsWith("（缺1月、2月数据）", completion.Explain(), StringComparison.Ordinal);
    }

    // calculation C3
    [Fact]
    public void Quarters_of_an_indicator_that_no_areas_add_up_to_are_put_together_too() =>
        Assert.Equal("5亿元", Report(Seen("GDP", "2025-Q1", "2亿元"), Seen("GDP", "2025-Q2", "3亿元")).ActualOf(Of("GDP", "10亿元"), September).ToString());

    // calculation C4
    [Theory]
    [InlineData("TAP-WATER", Aspect.Points, "0.8个百分点", "33.2%", "34.0%", "2025-12-31", "2024-12-31")]
    [InlineData("POVERTY-WATCH", Aspect.Reduction, "20%", "38户", "30户", "2025-12-31", "2024-12-31")]
    [InlineData("PM25", Aspect.Reduction, "5%", "40微克/立方米", "38微克/立方米", "2025", "2024")]
    public void A_change_follows_from_the_levels_of_a_report(string code, Aspect aspect, string goal, string before, string now, string period, string previous)
    {
        Completion completion = Report(Seen(code, previous, before), Seen(code, period, now)).Evaluate(Of(code, goal) with { Aspect = aspect }, YearEnd);

        Assert.Equal(Verdict.Met, completion.Verdict);
        Assert.Equal([CompletionNote.SubstituteChange], completion.Notes.Except([CompletionNote.StraddlesGoal]));
        Completion stated = Report(Seen(code, period, now)).Evaluate(Of(code, goal) with { Aspect = aspect, Baseline = Figure.Parse(before) }, YearEnd);
        Assert.Equal(Verdict.Met, stated.Verdict);
    }

    // calculation C2
    [Fact]
    public void Average_growth_follows_from_the_year_before_the_plan()
    {
        Target plan = Of("RURAL-INCOME", "6.5%") with { Aspect = Aspect.AverageGrowth, Period = ReportingPeriod.FiveYearPlan(14) };

        Completion completion = Report(Seen("RURAL-INCOME", "2020", "16420元"), Seen("RURAL-INCOME", "2025", "22282元")).Evaluate(plan, YearEnd);

        Assert.Equal((Verdict.Missed, "6.2958%"), (completion.Verdict, completion.Actual.ToString()));
    }

    // calculation C12
    [Fact]
    public void The_growth_that_the_months_left_need_follows_from_last_year()
    {
        WorkReport report = Report(Seen("BUDGET-REVENUE", "2024", "11286万元"), Seen("BUDGET-REVENUE", "2024-01/2024-09", "8400万元"), Seen("BUDGET-REVENUE", "2025-01/2025-09", "8811万元"));

        Completion completion = report.Evaluate(Of("BUDGET-REVENUE", "1.2亿元"), September, Pace.ByMonths);

        Assert.Equal("完成1.2亿元目标的73.4%，慢于序时进度1.6个百分点，余下月份同比需增长10.5%", completion.Explain());
        Assert.EndsWith("the months left have to grow by 10.5% on the year", completion.Explain(Language.En), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tolerance_of_the_application_decides_what_is_about() =>
        Assert.Equal(Verdict.Met, Report(Seen("GRAIN-OUTPUT", "2025", "1.79万吨")).Evaluate(Of("GRAIN-OUTPUT", "1.8万吨") with { Comparator = Comparator.About }, YearEnd, tolerance: 0.02m).Verdict);

    private static Target Of(string code, string goal) => new() { IndicatorCode = code, Period = Year, Goal = Figure.Parse(goal), Comparator = Comparator.AtLeast };

    private static WorkReport Report(params Observation[] observations) => TestReports.Empty with { Observations = observations };

    private static Observation Seen(string code, string period, string value) =>
        new() { IndicatorCode = code, Period = ReportingPeriod.Parse(period), Value = Figure.Parse(value) };
}
