using System.Text.Json;
using GovReport.Domain.Json;
using GovReport.Domain.Tests.Repository;

namespace GovReport.Domain.Tests.Desk;

/// <summary>compare: two reports on the desk.</summary>
public class CompareTests
{
    private static readonly string Last = Sample("jiulonggang-2023-constructed.json"), Faulty = Sample("jiulonggang-2023-constructed-faults.json"), This = Sample("jiulonggang-2024.json");

    [Fact]
    public void Reports_that_fit_end_with_0_and_show_promises_and_projects()
    {
        DeskRun run = DeskRun.Of("compare", Last, This);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("上年承诺", run.Output, StringComparison.Ordinal);
        Assert.Contains("项目进展", run.Output, StringComparison.Ordinal);
        Assert.Contains("未达预期", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_that_is_an_error_ends_with_1_and_the_target_without_result_is_listed()
    {
        DeskRun run = DeskRun.Of("compare", Faulty, This, "--lang", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("not mentioned", run.Output, StringComparison.Ordinal);
        Assert.Contains("GR503", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_for_programs_have_promises_projects_and_findings()
    {
        JsonElement[] lines = [.. DeskRun.Of("compare", Faulty, This, "--json").Lines.Select(line => JsonDocument.Parse(line).RootElement)];

        Assert.Equal(["promise", "project", "finding"], lines.Select(line => line.GetProperty("kind").GetString()).Distinct());
        JsonElement village = Assert.Single(lines, line => line.TryGetProperty("verdict", out JsonElement verdict) && verdict.GetString() == "NotMentioned" && line.GetProperty("path").GetString() == "previous:Targets[8]");
        Assert.Equal(("村级集体经济收入", "不低于650万元", "true"), (village.GetProperty("name").GetString(), village.GetProperty("promise").GetString(), village.GetProperty("repeated").GetString()));
    }

    [Theory]
    [InlineData("compare要两个文件")]
    public void Two_files_are_needed(string reason)
    {
        DeskRun run = DeskRun.Of("compare", Last);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_later_report_comes_second()
    {
        DeskRun run = DeskRun.Of("compare", This, Last, "--lang", "en");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("last year's report comes first", run.Error, StringComparison.Ordinal);
    }

    private static string Sample(string name) => RepositoryFiles.PathOf("samples", "data", name);

    [Fact]
    public void Two_governments_and_years_apart_are_noted_and_one_period_is_refused()
    {
        WorkReport sample = Validation.RuleExamples.Sound;
        string At(string name, int year, string issuer)
        {
            string file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}{name}");
            File.WriteAllText(file, GovReportJson.Write(sample with { Header = sample.Header with { Issuer = issuer, Area = null, ReviewPeriod = ReportingPeriod.Year(year), PlanPeriod = null } }));
            return file;
        }

        string first = At("a.json", 2021, "甲镇人民政府"), other = At("b.json", 2024, "乙镇人民政府");
        DeskRun run = DeskRun.Of("compare", first, other);
        Assert.Contains("机关不同", run.Error, StringComparison.Ordinal);
        Assert.Contains("不是相邻年份", run.Error, StringComparison.Ordinal);
        Assert.Contains("机关不同", DeskRun.Of("check", other, "--previous", first).Error, StringComparison.Ordinal);
        Assert.Equal(2, DeskRun.Of("check", other, "--previous", other).ExitCode);
        File.Delete(first);
        File.Delete(other);
    }
}
