using System.Text.Json;
using GovReport.Domain.Json;
using GovReport.Domain.Tests.Reports;

namespace GovReport.Domain.Tests.Desk;

/// <summary>check: findings as a table or as lines, and an exit code that a script can use.</summary>
public class CheckTests
{
    private static readonly string[] Members = ["kind", "code", "severity", "path", "message", "outcome", "stated", "allowed", "suggestion"];

    private static string Jiulonggang => Path.Combine(AppContext.BaseDirectory, "data", "jiulonggang-2024.json");

    private static string Town => Path.Combine(AppContext.BaseDirectory, "data", "constructed-town-2025.json");

    [Fact]
    public void The_bundled_report_has_exactly_what_is_wrong_in_it()
    {
        DeskRun run = DeskRun.Of("check", Jiulonggang, "--json");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ["GR401 Error", "GR301 Warning", "GR412 Warning", "GR408 Info", "GR410 Info"],
            run.Lines.Select(line => JsonDocument.Parse(line).RootElement).Select(line => $"{line.GetProperty("code")} {line.GetProperty("severity")}"));
    }

    [Fact]
    public void A_line_has_the_bounds_and_the_suggestion()
    {
        JsonElement solar = DeskRun.Of("check", Jiulonggang, "--json").Lines.Select(line => JsonDocument.Parse(line).RootElement).Single(line => line.GetProperty("code").GetString() == "GR301");

        Assert.Equal(Members, solar.EnumerateObject().Select(member => member.Name));
        Assert.Equal("21600千瓦/户", solar.GetProperty("stated").GetString());
        Assert.Equal("[3, 100]", solar.GetProperty("allowed").GetString());
        Assert.Contains("÷1000", solar.GetProperty("suggestion").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_constructed_town_still_owes_two_payments_and_ends_with_0()
    {
        DeskRun run = DeskRun.Of("check", Town);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("核对范围", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, run.Output.Split("GR415").Length - 1);
        Assert.DoesNotContain("GR", run.Output.Replace("GR415", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(2, DeskRun.Of("check", Town, "--json").Lines.Length);
    }

    [Fact]
    public void Without_arguments_the_findings_stand_under_the_scorecard()
    {
        string output = DeskRun.Of().Output;

        Assert.Contains("GR401", output, StringComparison.Ordinal);
        Assert.DoesNotContain("GR401", DeskRun.Of("score", Jiulonggang).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_are_in_the_chosen_language() =>
        Assert.Contains("usual is 3 to 100", DeskRun.Of("check", Jiulonggang, "--lang", "en", "--json").Output, StringComparison.Ordinal);

    [Fact]
    public void A_contradiction_is_an_error_and_ends_with_1()
    {
        string json = GovReportJson.Write(TestReports.Empty with
        {
            Observations =
            [
                new()
                {
                    IndicatorCode = "FISCAL-REVENUE",
                    Period = ReportingPeriod.Year(2024),
                    Value = Figure.Parse("1286万元"),
                    Changes = [new() { Kind = ChangeKind.Increase, Value = Figure.Parse("372万元") }, new() { Kind = ChangeKind.Rate, Value = Figure.Parse("35%") }],
                },
            ],
        });

        DeskRun run = DeskRun.OfFile(json, "check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("应增长40.7%，报告写35%", run.Output.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Last_years_report_shows_a_rate_that_does_not_follow_from_it()
    {
        string last = Path.GetTempFileName();
        try
        {
            File.WriteAllText(last, GovReportJson.Write(TestReports.Empty with { Header = TestReports.Empty.Header with { ReviewPeriod = ReportingPeriod.Year(2022) }, Observations = [new() { IndicatorCode = "RURAL-INCOME", Period = ReportingPeriod.Year(2022), Value = Figure.Parse("21500元") }] }));

            Assert.Contains("GR501", DeskRun.Of("check", Jiulonggang, "--previous", last, "--json").Output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(last);
        }
    }

    [Fact]
    public void A_report_is_needed()
    {
        DeskRun run = DeskRun.Of("check");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("check后缺少REPORT.json", run.Error, StringComparison.Ordinal);
    }
}
