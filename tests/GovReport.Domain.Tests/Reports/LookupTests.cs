using NodaTime;

namespace GovReport.Domain.Tests.Reports;

/// <summary>Finding things in a report.</summary>
public class LookupTests
{
    private static readonly ReportingPeriod September = ReportingPeriod.Cumulative(2025, 9);

    [Fact]
    public void A_project_is_found_by_code_name_or_alias_in_this_order()
    {
        WorkReport report = TestReports.Empty with { Projects = [new() { Name = "老街更新", Aliases = ["P2"] }, new() { Code = "P2", Name = "粮仓" }] };

        Assert.Equal("粮仓", report.FindProject("P2")?.Name);
        Assert.Equal("老街更新", report.FindProject("老街更新")?.Name);
        Assert.Equal("老街更新", (report with { Projects = [report.Projects[0]] }).FindProject("P2")?.Name);
        Assert.Null(report.FindProject("果库"));
    }

    [Fact]
    public void A_program_is_found_by_its_code()
    {
        Assert.Equal("高龄津贴", TestReports.Full().FindProgram("GAOLING")?.Name);
        Assert.Null(TestReports.Full().FindProgram("DIBAO"));
    }

    [Fact]
    public void A_path_leads_to_the_figure_of_an_observation()
    {
        Assert.Equal("2.10万余元", TestReports.Full().FigureAt("observations[0].value").ToString());
        Assert.All(["observations[1].value", "observations[-1].value", "observations[0]", "targets[0].goal", "observations[x].value", null], path => Assert.Null(TestReports.Full().FigureAt(path)));
    }

    [Fact]
    public void The_year_before_is_the_same_days_of_the_same_thing()
    {
        Observation before = Seen(ReportingPeriod.Cumulative(2024, 9), "4866万元"), revised = before with { Value = Figure.Parse("4870万元"), Vintage = Vintage.Revised };
        Observation now = Seen(September, "5124万元");
        WorkReport report = TestReports.Empty with { Observations = [revised, before, Seen(ReportingPeriod.Year(2024), "6480万元"), before with { Scope = "税收" }, now] };

        Assert.Same(revised, report.YearBefore(now));
        Assert.Null(report.YearBefore(before));
    }

    [Fact]
    public void The_latest_observation_of_each_thing_is_the_longest_of_the_last_that_end()
    {
        Observation august = Seen(ReportingPeriod.Cumulative(2025, 8), "4391万元"), month = Seen(ReportingPeriod.Month(2025, 9), "733万元"), whole = Seen(September, "5124万元");
        Observation estimate = Seen(ReportingPeriod.Year(2025), "6800万元") with { Vintage = Vintage.Estimated }, taxes = whole with { Scope = "税收" };
        WorkReport report = TestReports.Empty with { Observations = [estimate, august, month, whole, taxes] };

        Assert.Equal([whole, taxes], report.LatestObservations(September.End));
        Assert.Equal([august], report.LatestObservations(new LocalDate(2025, 9, 1)));
        Assert.Equal([estimate], report.LatestObservations(new LocalDate(2025, 1, 1)));
    }

    private static Observation Seen(ReportingPeriod period, string value) => new() { IndicatorCode = "FISCAL-REVENUE", Period = period, Value = Figure.Parse(value) };
}
