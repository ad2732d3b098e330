using System.Globalization;
using GovReport.Domain.Json;
using GovReport.Domain.Tests.Reports;
using GovReport.Domain.Tests.Repository;
using NodaTime;

namespace GovReport.Domain.Tests.Desk;

/// <summary>What a reader of the scorecards sees.</summary>
public class ScorecardTests
{
    private static readonly string Jiulonggang = RepositoryFiles.PathOf("samples", "data", "jiulonggang-2024.json");
    private static readonly string Town = RepositoryFiles.PathOf("samples", "data", "constructed-town-2025.json");

    [Fact]
    public void Without_arguments_the_real_report_comes_first_and_then_the_constructed_one()
    {
        DeskRun run = DeskRun.Of();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string first = DeskRun.Of("score", Jiulonggang).Output, second = DeskRun.Of("score", Town).Output;
        Assert.StartsWith(first, run.Output, StringComparison.Ordinal);
        Assert.Contains(second, run.Output[first.Length..], StringComparison.Ordinal);
        Assert.Equal(run, DeskRun.Of("score"));
    }

    [Theory]
    [InlineData("农村居民人均可支配收入", "22282元", "同比增长6.5%", "20922元", "[20911.8, 20932.4]")]
    [InlineData("城乡低保", "277.2476万元", "10704.54元/户", "7334.59元/人", "611.22元/人·月")]
    [InlineData("特困人员供养", "90.517万元", "10057.44元/人")]
    [InlineData("残疾人两项补贴", "43.47万元", "837.57元/人")]
    [InlineData("九龙岗南门口片区基础设施提升改造工程", "全部完工", "2000余万元")]
    [InlineData("- 曹店村", "顺利完成；基本完工")]
    [InlineData("- 装机容量 超过270万千瓦")]
    [InlineData("新增防返贫监测户", "7户25人")]
    [InlineData("应参保特殊人员", "100%")]
    [InlineData("G206国道拓宽改造二标段完成", "节点", "完工", "进行中")]
    [InlineData("地区生产总值", "未达预期")]
    [InlineData("平安建设优秀乡镇", "市级", "2022")]
    [InlineData("优良天数比例", "全市", "第一方阵")]
    [InlineData("评判日", "2023-12-31")]
    public void The_real_report_has_on_one_line(params string[] texts) => AssertLine(DeskRun.Of("score", Jiulonggang), texts);

    [Fact]
    public void Money_that_several_programs_share_has_a_reason_in_place_of_an_amount_a_head()
    {
        string line = Assert.Single(DeskRun.Of("score", Jiulonggang).Lines, line => line.Contains("92.8687万元", StringComparison.Ordinal));

        Assert.Contains("金额由几项共用", line, StringComparison.Ordinal);
        Assert.DoesNotContain("元/", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("新建高标准农田", "不低于5000亩", "3600亩", "72.0%", "慢3.0个百分点", "进行中", "██████████|░░░")]
    [InlineData("城镇新增就业", "不低于620人", "512人", "82.6%", "快7.6个百分点", "进行中")]
    [InlineData("居民消费价格涨幅", "不超过2%", "0.4%", "余1.6个百分点")]
    [InlineData("农产品冷链物流园", "6720万元", "70.0%", "68%")]
    [InlineData("农村公路验收", "约束性", "已完成")]
    [InlineData("旧农贸市场改造完工", "未完成")]
    [InlineData("评判日", "2025-09-30")]
    [InlineData("性质", "虚构文档")]
    public void The_constructed_town_has_on_one_line(params string[] texts) => AssertLine(DeskRun.Of("score", Town), texts);

    [Fact]
    public void As_of_an_earlier_day_it_is_judged_by_what_was_known_then()
    {
        DeskRun june = DeskRun.Of("score", Town, "--as-of", "2025-06-30");

        AssertLine(june, "评判日", "2025-06-30");
        AssertLine(june, "新建高标准农田", "2200亩", "44.0%", "慢6.0个百分点");
        AssertLine(june, "农村公路验收", "进行中");
    }

    [Fact]
    public void A_report_without_observations_is_judged_at_the_end_of_its_review_period() =>
        AssertLine(DeskRun.OfFile(GovReportJson.Write(TestReports.Empty), "score"), "评判日", "2024-12-31");

    [Fact]
    public void Projects_stand_in_the_order_of_their_stages()
    {
        string[] stages = [.. DeskRun.Of("score", Town).Lines.SkipWhile(line => !line.StartsWith("项目：按阶段", StringComparison.Ordinal)).Skip(3)
            .TakeWhile(line => !line.StartsWith("项目群", StringComparison.Ordinal)).Where(line => line[0] != ' ' && !line.Contains("- ", StringComparison.Ordinal)).Select(line => line.Split(' ')[0])];

        Assert.Equal(["谋划", "洽谈", "签约", "申报", "获批", "前期设计", "立项", "征迁", "开工", "在建", "主体完工", "基本完工", "完工", "验收", "试运行", "投用", "停建"], stages);
    }

    [Fact]
    public void A_report_with_something_of_everything_is_shown() =>
        Assert.Equal(0, DeskRun.OfFile(GovReportJson.Write(TestReports.Full()), "score").ExitCode);

    [Fact]
    public void Unknown_indicators_and_programs_are_shown_by_their_codes()
    {
        WorkReport report = TestReports.Empty with
        {
            Observations = [new() { IndicatorCode = "NOBODY-KNOWS", Period = ReportingPeriod.Year(2024), Value = Figure.Parse("5个"), Changes = [new() { Kind = ChangeKind.Rate, Value = Figure.Parse("5%") }] }],
            Targets = [new() { IndicatorCode = "NOBODY-KNOWS", Period = ReportingPeriod.Year(2024), Comparator = Comparator.Rising }],
            Disbursements = [new() { Programs = ["SOMETHING"], Period = ReportingPeriod.Year(2024), Paid = Figure.Parse("5万元") }],
        };

        DeskRun run = DeskRun.OfFile(GovReportJson.Write(report), "score");

        AssertLine(run, "NOBODY-KNOWS", "5个", "同比增长5%");
        AssertLine(run, "NOBODY-KNOWS", "稳步提高");
        AssertLine(run, "SOMETHING", "5万元", "缺保障项目");
    }

    [Theory]
    [InlineData(120)]
    [InlineData(80)]
    public void No_line_is_wider_than_the_terminal_and_none_ends_in_blanks(int width) =>
        Assert.All(DeskRun.Of(width).Lines, line =>
        {
            Assert.InRange(Cells(line), 1, width);
            Assert.False(line.EndsWith(' '), line);
        });

    [Fact]
    public void Plain_output_has_no_control_characters() =>
        Assert.DoesNotContain(DeskRun.Of().Output, c => char.IsControl(c) && c is not ('\n' or '\r'));

    [Fact]
    public void Numbers_end_where_the_dashes_of_their_column_end()
    {
        string[] lines = DeskRun.Of("score", Jiulonggang).Lines;
        string dashes = lines.First(line => line.StartsWith("---", StringComparison.Ordinal));
        string income = lines.First(line => line.StartsWith("农村居民人均可支配收入", StringComparison.Ordinal));
        int[] ends = [.. Enumerable.Range(0, dashes.Length).Where(at => dashes[at] == '-' && (at + 1 == dashes.Length || dashes[at + 1] == ' ')).Select(at => at + 1)];

        Assert.All(["22282元", "20922元", "[20911.8, 20932.4]"], number => Assert.Contains(Cells(income[..(income.IndexOf(number, StringComparison.Ordinal) + number.Length)]), ends));
    }

    [Fact]
    public void English_has_no_Chinese_labels()
    {
        WorkReport report = TestReports.Empty with { Header = TestReports.Empty.Header with { Title = "Report", Issuer = "Town", Speaker = null }, Commitments = [new() { Name = "Roads", Period = ReportingPeriod.Year(2025) }] };
        report = report with
        {
            Observations = [new() { IndicatorCode = "INCOME-RATIO", Period = ReportingPeriod.Year(2024), Value = Figure.Parse("1.76∶1"), Changes = [new() { Kind = ChangeKind.Rate, Direction = ChangeDirection.Down, Value = Figure.Parse("1%") }] }],
            Targets = [new() { IndicatorCode = "GOOD-AIR", Period = ReportingPeriod.Year(2025), Goal = Figure.Parse("85%"), Comparator = Comparator.AtLeast }],
            Projects = [new() { Name = "Park", Statements = [new() { Stage = Stage.InUse }], PhysicalProgress = Figure.Parse("100%"), Funding = [new() { From = FundingSource.Bond }] }, new() { Name = "Road" }],
            ProjectGroups = [new() { Name = "Key projects", Projects = ["Park"], AndOthers = true }],
            WorkItems = [new() { Name = "Checks", Measures = [new() { Name = "Shops", Role = MeasureRole.Output, Figure = Figure.Parse("12") }] }],
            Programs = [new() { Code = "AID", Name = "Aid", Kind = ProgramKind.TopUp, Coverage = [new() { Rate = Figure.Parse("98%") }], Beneficiaries = [new() { Persons = Figure.Parse("12") }] }],
            Disbursements = [new() { Programs = ["AID"], AndOthers = true, Period = ReportingPeriod.Year(2024), Paid = Figure.Parse("12") }],
            Honours = [new() { Title = "Clean town", Level = HonourLevel.County }],
            Ranks = [new() { Subject = "Air", Place = Figure.Parse("2") }],
            Compositions = [new() { Name = "Industries", Parts = [new() { Name = "First", Figure = Figure.Parse("14.0") }] }],
            Breakdowns = [new() { Name = "Taxes", Total = Figure.Parse("9"), Parts = [new() { Name = "VAT", Figure = Figure.Parse("5") }] }],
        };

        DeskRun run = DeskRun.OfFile(GovReportJson.Write(report), "score", "--lang", "en");

        Assert.DoesNotContain(run.Output, IsHan);
        Assert.True(run.Output.Split("\n\n").Length > 12, "every section is there");
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void It_reads_the_same_under_every_culture(string culture)
    {
        (string zh, string en) = (DeskRun.Of().Output, DeskRun.Of("score", "--lang", "en").Output);
        (CultureInfo before, CultureInfo uiBefore) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal((zh, en), (DeskRun.Of().Output, DeskRun.Of("score", "--lang", "en").Output));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, uiBefore);
        }
    }

    [Theory]
    [InlineData("zh", "评判日；默认为")]
    [InlineData("en", "the day of judging; by default")]
    public void The_usage_is_made_from_the_table_of_commands(string language, string rule)
    {
        DeskRun run = DeskRun.Of("--help", "--lang", language);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(["score [REPORT.json]", "--as-of YYYY-MM-DD", "--lang zh|en", "--json", rule], text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
    }

    private static void AssertLine(DeskRun run, params string[] texts)
    {
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains(run.Lines, line => texts.All(text => line.Contains(text, StringComparison.Ordinal)));
    }

    // East-Asian wide characters take two cells.
    private static int Cells(string text) => text.Sum(c => IsHan(c) || c is >= '　' and <= '〿' or >= '！' and <= '｠' ? 2 : 1);

    private static bool IsHan(char c) => c is >= '⺀' and <= '鿿';
}
