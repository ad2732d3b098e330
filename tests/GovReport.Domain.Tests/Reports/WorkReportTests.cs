namespace GovReport.Domain.Tests.Reports;

public class WorkReportTests
{
    private static readonly Indicator Tea = new() { Code = "TEA", Name = "茶叶产量", Unit = Unit.Ton };

    [Fact]
    public void An_empty_report_has_empty_lists_and_the_current_version()
    {
        WorkReport report = TestReports.Empty;

        Assert.Equal("1.0", report.Version);
        Assert.Empty(report.Observations);
        Assert.Empty(report.Projects);
    }

    [Fact]
    public void Reports_are_equal_by_content()
    {
        WorkReport one = TestReports.Full(), other = TestReports.Full();

        Assert.NotSame(one, other);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, one with { Honours = [] });
    }

    [Fact]
    public void An_indicator_is_the_reports_own_or_a_standard_one()
    {
        WorkReport report = TestReports.Empty with { Indicators = [Tea] };

        Assert.Same(Tea, report.IndicatorOf("TEA"));
        Assert.Same(Tea, report.IndicatorOf(new Target { IndicatorCode = "TEA", Period = ReportingPeriod.Year(2025), Comparator = Comparator.Rising }));
        Assert.Equal("地区生产总值", report.IndicatorOf(new Observation { IndicatorCode = "GDP", Period = ReportingPeriod.Year(2024) }).Name);
    }

    [Fact]
    public void The_reports_own_indicator_goes_before_the_standard_one_of_the_same_code()
    {
        WorkReport report = TestReports.Empty with { Indicators = [Tea with { Code = "GDP" }] };

        Assert.Equal("茶叶产量", report.IndicatorOf("GDP").Name);
    }

    [Theory]
    [InlineData("NO-SUCH")]
    [InlineData("地区生产总值")]
    [InlineData("gdp")]
    public void An_unknown_code_is_named_in_the_error(string code)
    {
        KeyNotFoundException error = Assert.Throws<KeyNotFoundException>(() => TestReports.Empty.IndicatorOf(code));

        Assert.Contains(code, error.Message, StringComparison.Ordinal);
        Assert.Null(TestReports.Empty.FindIndicator(code));
    }

    [Fact]
    public void A_series_takes_the_observations_of_one_indicator_and_scope()
    {
        WorkReport report = TestReports.Empty with
        {
            Observations = [In("GDP", 2024), In("GDP", 2023), In("GDP", 2024) with { Scope = "柳树村" }, In("TAX-REVENUE", 2024)],
        };

        Assert.Equal([ReportingPeriod.Year(2023), ReportingPeriod.Year(2024)], report.SeriesOf("GDP").Periods);
        Assert.Single(report.SeriesOf("GDP", "柳树村"));
        Assert.Empty(report.SeriesOf("RETAIL-SALES"));
    }

    [Fact]
    public void A_list_refuses_a_missing_element_and_says_which()
    {
        ArgumentException error = Assert.Throws<ArgumentNullException>(() => TestReports.Empty with { Honours = [new() { Title = "文明村" }, null!] });

        Assert.Contains("Element 1 of a list of Honour is null", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_is_a_copy_that_later_changes_do_not_reach()
    {
        List<Honour> honours = [new() { Title = "文明村" }];
        WorkReport report = TestReports.Empty with { Honours = honours };

        honours.Clear();

        Assert.Single(report.Honours);
    }

    [Fact]
    public void A_missing_list_is_an_empty_one() => Assert.Empty((TestReports.Empty with { Honours = null! }).Honours);

    private static Observation In(string code, int year) => new() { IndicatorCode = code, Period = ReportingPeriod.Year(year) };
}
