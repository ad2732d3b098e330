using System.Text;
using GovReport.Domain.Json;
using GovReport.Domain.Tests.Reports;

namespace GovReport.Domain.Tests.Desk;

/// <summary>Bad usage and bad input end with 2, one line on standard error and nothing on standard output.</summary>
public class RefusalTests
{
    [Theory]
    [InlineData("没有命令“scroe”", "scroe")]
    [InlineData("没有选项“--verbose”", "score", "--verbose")]
    [InlineData("没有选项“-x”", "score", "-x")]
    [InlineData("--lang后缺少zh|en", "score", "--lang")]
    [InlineData("--json出现了两次", "score", "--json", "--json")]
    [InlineData("没有语言“de”", "score", "--lang", "de")]
    [InlineData("“2025-02-30”不是日期", "score", "--as-of", "2025-02-30")]
    [InlineData("“2025”不是日期", "score", "--as-of", "2025")]
    [InlineData("“9999-12-31”不是日期", "score", "--as-of", "9999-12-31")]
    [InlineData("最多读1个文件，多余的是“b.json”", "score", "a.json", "b.json")]
    [InlineData("找不到文件“nowhere/a.json”", "score", "nowhere/a.json")]
    [InlineData("读不了文件“”", "score", "")]
    public void Bad_usage_says_what_is_wrong(string reason, params string[] args) => AssertRefused(reason, DeskRun.Of(args));

    [Fact]
    public void The_reason_is_in_the_chosen_language()
    {
        AssertRefused("there is no file “a.json”", DeskRun.Of("score", "a.json", "--lang", "en"));
        AssertRefused("there is no command “scroe”, see --help", DeskRun.Of("scroe", "--lang", "en"));
    }

    [Fact]
    public void A_folder_is_no_file() => AssertRefused("这是文件夹", DeskRun.Of("score", Path.GetTempPath()));

    [Theory]
    [InlineData("", "$: 文件是空的")]
    [InlineData("2024年，财政收入4286万元。", "$: 这是文本，不是JSON")]
    [InlineData("[]", "$: ")]
    [InlineData("{\n\n", "$: ")]
    [InlineData("{\"version\":\"2.0\"}", "$.version: ")]
    [InlineData("{\"version\":\"1.0\",\"header\":7}", "$.header: ")]
    public void Bad_json_is_refused_with_path_and_reason(string json, string path) => AssertRefused(path, DeskRun.OfFile(json, "score"));

    [Fact]
    public void A_bad_figure_is_refused_with_its_path() =>
        AssertRefused("$.observations[0].value", DeskRun.OfFile(GovReportJson.Write(TestReports.Full()).Replace("2.10万余元", "二.五元", StringComparison.Ordinal), "score"));

    [Fact]
    public void Another_encoding_is_refused()
    {
        AssertRefused("不是UTF-8", DeskRun.OfFile([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{}")], "score"));
        AssertRefused("不是UTF-8", DeskRun.OfFile([0xB1, 0xA8, 0xB8, 0xE6], "score"));
    }

    [Fact]
    public void A_number_too_large_to_calculate_with_stops_nothing() // robustness B1
    {
        WorkReport huge = TestReports.Empty with
        {
            Observations =
            [
                new()
                {
                    IndicatorCode = "FISCAL-REVENUE",
                    Period = ReportingPeriod.Year(2024),
                    Value = Figure.Parse("9999999999999999999999999999元"),
                    Changes = [new() { Kind = ChangeKind.Rate, Direction = ChangeDirection.Down, Value = Figure.Parse("99.9999999999999999%") }],
                },
            ],
        };

        DeskRun run = DeskRun.OfFile(GovReportJson.Write(huge), "score");

        Assert.Equal(0, run.ExitCode);
    }

    private static void AssertRefused(string reason, DeskRun run)
    {
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("GovReport.Desk: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.EndsWith(Environment.NewLine, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.Empty(run.Output);
    }
}
