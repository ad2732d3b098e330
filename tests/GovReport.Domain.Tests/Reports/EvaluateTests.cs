using NodaTime;

namespace GovReport.Domain.Tests.Reports;

/// <summary>A report's promises judged by what a report says.</summary>
public class EvaluateTests
{
    private static readonly LocalDate September = new(2025, 9, 30);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2025);
    private static readonly Target Jobs = new() { IndicatorCode = "URBAN-JOBS", Period = Year, Goal = Figure.Parse("620人"), Comparator = Comparator.AtLeast };
    private static readonly Target Growth = new() { IndicatorCode = "RETAIL-SALES", Period = Year, Goal = Figure.Parse("6%"), Aspect = Aspect.Growth, Comparator = Comparator.AtLeast };

    [Fact]
    public void A_flow_is_its_value_since_the_beginning_of_the_period()
    {
        WorkReport report = Of(Seen("URBAN-JOBS", "2025-01/2025-08", "446人"), Seen("URBAN-JOBS", "2025-01/2025-09", "512人"), Seen("URBAN-JOBS", "2025-09", "66人"), Seen("URBAN-JOBS", "2024", "604人"));

        Completion completion = report.Evaluate(Jobs, September, Pace.ByMonths);

        Assert.Equal(("512人", "82.6%", "observations[1].value"), (completion.Actual.ToString(), completion.Rate!.Value.ToString("0.0"), completion.Actual!.Value.Path));
        Assert.Equal("+7.6个百分点", completion.Lead!.Value.ToString("+0.0"));
    }

    [Fact]
    public void Later_days_are_not_known_yet() =>
        Assert.Equal("446人", Of(Seen("URBAN-JOBS", "2025-01/2025-08", "446人"), Seen("URBAN-JOBS", "2025-01/2025-09", "512人")).ActualOf(Jobs, new LocalDate(2025, 8, 31)).ToString());

    [Fact]
    public void Months_and_quarters_of_an_additive_flow_are_put_together()
    {
        Observation[] pieces = [Seen("URBAN-JOBS", "2025-Q1", "148人"), Seen("URBAN-JOBS", "2025-04", "58人"), Seen("URBAN-JOBS", "2025-05", "57人"), Seen("URBAN-JOBS", "2025-07", "54人")];

        Assert.Equal("263人", Of(pieces).ActualOf(Jobs, September).ToString());
    }

    [Fact]
    public void A_stock_is_its_latest_value()
    {
        var cropland = new Target { IndicatorCode = "CROPLAND", Period = Year, Goal = Figure.Parse("42160亩"), Comparator = Comparator.AtLeast };

        Assert.Equal("42170亩", Of(Seen("CROPLAND", "2025-06-30", "42180亩"), Seen("CROPLAND", "2025-09-30", "42170亩")).ActualOf(cropland, September).ToString());
    }

    [Fact]
    public void Another_scope_is_another_thing() =>
        Assert.Null(Of(Seen("URBAN-JOBS", "2025-01/2025-09", "512人") with { Scope = "脱贫户" }).ActualOf(Jobs, September));

    [Fact]
    public void An_estimate_counts_where_nothing_is_settled()
    {
        Observation estimate = Seen("URBAN-JOBS", "2025", "640人") with { Vintage = Vintage.Estimated };

        Assert.Equal("640人", Of(estimate).ActualOf(Jobs, September).ToString());
        Assert.Equal("512人", Of(estimate, Seen("URBAN-JOBS", "2025-01/2025-09", "512人")).ActualOf(Jobs, September).ToString());
    }

    [Fact]
    public void Growth_is_the_published_rate_and_else_marked_as_computed()
    {
        Observation now = Seen("RETAIL-SALES", "2025-01/2025-09", "29874万元"), before = Seen("RETAIL-SALES", "2024-01/2024-09", "28110万元");

        Completion published = Of(before, now with { Changes = [new() { Kind = ChangeKind.Rate, Value = Figure.Parse("6.2%") }] }).Evaluate(Growth, September);
        Completion computed = Of(before, now).Evaluate(Growth, September);

        Assert.Equal("6.2%", published.Actual.ToString());
        Assert.Empty(published.Notes);
        Assert.Equal("6.28%", computed.Actual!.Value.Value.ToString("0.00"));
        Assert.Equal([CompletionNote.SubstituteRate], computed.Notes);
    }

    [Fact]
    public void A_promise_to_rise_is_set_against_the_year_before()
    {
        var rising = new Target { IndicatorCode = "URBAN-JOBS", Period = Year, Comparator = Comparator.Rising };

        Completion completion = Of(Seen("URBAN-JOBS", "2024", "604人"), Seen("URBAN-JOBS", "2025", "600人")).Evaluate(rising, new LocalDate(2025, 12, 31));

        Assert.Equal((Verdict.Missed, "-4人"), (completion.Verdict, completion.Margin.ToString()));
        Assert.Same(rising, completion.Target);
    }

    [Fact]
    public void The_reference_is_an_indicator_a_scope_or_a_published_distance()
    {
        Target above = Growth with { Goal = null, Comparator = Comparator.Above };
        Observation grown = Grown("RETAIL-SALES", "6.2%");

        Assert.Equal("0.4个百分点", Of(grown, Grown("URBAN-INCOME", "5.8%")).Evaluate(above with { Reference = "URBAN-INCOME" }, September).Margin.ToString());
        Assert.Equal("-0.3个百分点", Of(grown, Grown("RETAIL-SALES", "6.5%") with { Scope = "全区" }).Evaluate(above with { Reference = "全区" }, September).Margin.ToString());
        Observation distant = grown with { Changes = [.. grown.Changes, new() { Kind = ChangeKind.Points, Against = ChangeAgainst.Area, AgainstName = "全区", Value = Figure.Parse("1.1个百分点") }] };
        Assert.Equal("1.1个百分点", Of(distant).Evaluate(above with { Reference = "全区" }, September).Margin.ToString());
        Assert.Equal(NoRate.Missing, Of(grown).Evaluate(above with { Reference = "全市" }, September).Reason);
    }

    [Fact]
    public void A_reduction_is_the_fall_since_the_year_before_the_plan()
    {
        var plan = new Target { IndicatorCode = "PM25", Period = ReportingPeriod.FiveYearPlan(14), Goal = Figure.Parse("13.5%"), Aspect = Aspect.Reduction, Comparator = Comparator.AtLeast };
        StatedChange Since(int year, string rate, ChangeDirection direction) =>
            new() { Kind = ChangeKind.Rate, Against = ChangeAgainst.NamedPeriod, AgainstPeriod = ReportingPeriod.Year(year), Direction = direction, Value = Figure.Parse(rate) };
        Observation Pm(params StatedChange[] changes) => new() { IndicatorCode = "PM25", Period = ReportingPeriod.Year(2024), Changes = changes };

        Assert.Equal("10.8%", Of(Pm(Since(2022, "4%", ChangeDirection.Down), Since(2020, "10.8%", ChangeDirection.Down))).ActualOf(plan, September).ToString());
        Assert.Equal("-2%", Of(Pm(Since(2020, "2%", ChangeDirection.Up))).ActualOf(plan, September).ToString());
    }

    [Fact]
    public void A_rank_is_the_place()
    {
        var third = new Target { IndicatorCode = "GOOD-AIR", Period = Year, Goal = Figure.Parse("3"), Aspect = Aspect.Rank, Comparator = Comparator.AtMost };
        WorkReport report = TestReports.Empty with { Ranks = [new() { Subject = "优良天数", IndicatorCode = "GOOD-AIR", Place = Figure.Parse("2"), Period = Year }] };

        Assert.Equal(Verdict.Met, report.Evaluate(third, new LocalDate(2025, 12, 31)).Verdict);
    }

    [Theory]
    [InlineData("2025-08-20", "2025-08-31", Verdict.Met)]
    [InlineData("2025-09-20", "2025-08-31", Verdict.Missed)]
    [InlineData("2025-10-20", "2025-08-31", Verdict.Missed)]
    [InlineData("2025-10-20", "2025-12-31", Verdict.Open)]
    public void A_milestone_is_kept_where_its_project_got_there_in_time(string reached, string by, Verdict verdict)
    {
        var road = new Project { Code = "P1", Name = "农村公路", Statements = [new() { Stage = Stage.Accepted, Date = Day(reached) }, new() { Stage = Stage.Started, Date = Day("2025-03-01") }] };
        var promise = new Commitment { Name = "公路完工", Kind = CommitmentKind.Milestone, Period = Year, Project = "P1", Stage = Stage.Completed, By = Day(by) };

        Assert.Equal(verdict, (TestReports.Empty with { Projects = [road] }).Evaluate(promise, September).Verdict);
    }

    [Fact]
    public void A_milestone_of_a_part_looks_at_the_part()
    {
        var park = new Project { Name = "物流园", Statements = [new() { Stage = Stage.Completed }], Parts = [new() { Name = "二期", Statements = [new() { Stage = Stage.UnderConstruction }] }] };
        var promise = new Commitment { Name = "二期完工", Kind = CommitmentKind.Milestone, Period = ReportingPeriod.Quarter(2025, 3), Project = "物流园", Part = "二期", Stage = Stage.Completed };

        Assert.Equal(Verdict.Missed, (TestReports.Empty with { Projects = [park] }).Evaluate(promise, September).Verdict);
    }

    [Fact]
    public void What_only_a_person_can_tell_is_open_until_the_end_and_undecided_then()
    {
        var promise = new Commitment { Name = "优化营商环境", Period = Year };

        Assert.Equal((Verdict.Open, Verdict.Undecided), (TestReports.Empty.Evaluate(promise, September).Verdict, TestReports.Empty.Evaluate(promise, new LocalDate(2025, 12, 31)).Verdict));
    }

    private static WorkReport Of(params Observation[] observations) => TestReports.Empty with { Observations = observations };

    private static LocalDate Day(string iso) => ReportingPeriod.Parse(iso).Start;

    private static Observation Seen(string code, string period, string value) =>
        new() { IndicatorCode = code, Period = ReportingPeriod.Parse(period), Value = Figure.Parse(value) };

    private static Observation Grown(string code, string rate) =>
        new() { IndicatorCode = code, Period = ReportingPeriod.Cumulative(2025, 9), Changes = [new() { Kind = ChangeKind.Rate, Value = Figure.Parse(rate) }] };
}
