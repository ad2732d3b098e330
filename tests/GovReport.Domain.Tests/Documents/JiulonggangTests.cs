using static GovReport.Domain.Tests.Documents.SampleDocuments;

namespace GovReport.Domain.Tests.Documents;

/// <summary>The report that Jiulonggang town heard on 2024-02-01, as data: all its figures, and what it says in words.</summary>
public class JiulonggangTests
{
    private static readonly WorkReport Report = Jiulonggang;

    // Every quantity of the text, section by section, and nothing else. One number stands twice: 3个 projects are both the size of
    // a group and what is promised of it.
    [Theory]
    [InlineData("1.1", "3915万元 3500万元 6147万元 290万元 22282元 6.5% 125户 超过270万千瓦 2000余万元 8个 2次 2个 1.2亿元")]
    [InlineData("1.2", "530万元 600余亩 200余亩 5个 1家 2家 1家 38名 3252户 7户 25人 1150余万元 191亩 2200万 5公里 85条 750吨 1650处 287户 6670㎡ 306户 265户 27处 800余万元 2500㎡ 126家 11000多米 8个 5个")]
    [InlineData("1.3", "16745人 9538人 100% 100% 259户 378人 277.2476万元 90人 90.517万元 519人 43.47万元 26人 1183人 106人 92.8687万元")]
    [InlineData("1.4", "无 无 126家 59处 零 32件 零 零")]
    [InlineData("1.5", "320件 9件 286件 934件 26场次 100%")]
    [InlineData("2.1", "3个 3个 4000亩")]
    public void Every_figure_of_the_text_is_in_the_document_and_no_other(string section, string figures) =>
        Assert.Equal(figures.Split(' ').Order(StringComparer.Ordinal), FiguresIn(section).Order(StringComparer.Ordinal));

    [Fact]
    public void Other_sections_have_no_figures() =>
        Assert.All(Report.Sections.Select(s => s.Id).Except(["1.1", "1.2", "1.3", "1.4", "1.5", "2.1"]), section => Assert.Empty(FiguresIn(section)));

    [Theory]
    [InlineData("500千伏")] // in the name of a power line
    [InlineData("2级")] // grades of disability
    [InlineData("60周岁")] // a condition in the name of a benefit
    [InlineData("2022年")] // the year of an honour
    [InlineData("12345")] // a hotline
    [InlineData("75周年")] // an anniversary
    [InlineData("206")] // a road
    [InlineData("2.5")] // PM2.5
    public void Numbers_in_names_and_dates_are_no_figures(string number) =>
        Assert.DoesNotContain(number, Report.Elements().SelectMany(e => e.Figures()).Select(f => f.ToString()));

    [Fact]
    public void It_holds_so_much_of_each_kind()
    {
        Assert.Equal(14, Report.Sections.Count);
        Assert.Equal(6, Report.Indicators.Count);
        Assert.Equal(17, Report.Observations.Count);
        Assert.Equal(3, Report.Targets.Count);
        Assert.Equal(90, Report.Commitments.Count);
        Assert.Equal(23, Report.WorkItems.Count);
        Assert.Equal(26, Report.Projects.Count);
        Assert.Equal(6, Report.ProjectGroups.Count);
        Assert.Equal(8, Report.Programs.Count);
        Assert.Equal(4, Report.Disbursements.Count);
        Assert.Equal(7, Report.Honours.Count);
        Assert.Equal(2, Report.Ranks.Count);
    }

    [Fact]
    public void Its_header_tells_congress_session_and_day()
    {
        Assert.Equal(new CongressSession { Congress = 8, Session = 6 }, Report.Header.Session);
        Assert.Equal(new NodaTime.LocalDate(2024, 2, 1), Report.Header.Date);
        Assert.Equal((ReportingPeriod.Year(2023), ReportingPeriod.Year(2024)), (Report.Header.ReviewPeriod, Report.Header.PlanPeriod));
        Assert.False(Report.Header.IsConstructed);
    }

    [Fact]
    public void It_promises_no_number_for_any_indicator() =>
        Assert.All(Report.Targets, target => Assert.Equal((null, Comparator.Rising), (target.Goal, target.Comparator)));

    [Fact]
    public void Results_in_words_stand_beside_each_other_as_the_report_has_them()
    {
        Assert.Equal("圆满完成", Report.WorkItems.Single(item => item.Name == "年度主要目标任务").Words);
        Assert.Equal(["GDP", "LEADING-INDUSTRY-GROWTH"], Report.Observations.Where(o => o.Words == "未达预期").Select(o => o.IndicatorCode));
        Assert.All(Report.Ranks, rank => Assert.Equal(("第一方阵", "全市"), (rank.Words, rank.Among)));
    }

    [Fact]
    public void Words_are_terms_and_no_sentences() =>
        Assert.All(
            [.. All<StageStatement>(Report).Select(s => s.Words), .. Report.WorkItems.Select(w => w.Words), .. Report.Observations.Select(o => o.Words), .. All<Measure>(Report).Select(m => m.Words)],
            words => Assert.True(words is null || words.Length <= 5, words));

    [Fact]
    public void One_pond_is_complete_in_one_sentence_and_all_but_complete_in_the_next()
    {
        ProjectPart pond = Report.Projects.Single(p => p.Name == "魏嘴村和曹店村生态塘建设").Parts.Single(part => part.Name == "曹店村");

        Assert.Equal([(Stage.Completed, "顺利完成"), (Stage.SubstantiallyCompleted, "基本完工")], pond.Statements.Select(s => (s.Stage, s.Words)));
        Assert.True(pond.Statements[0].Source!.Start < pond.Statements[1].Source!.Start);
    }

    [Fact]
    public void The_roofs_have_the_power_that_the_report_gives_them()
    {
        Project roofs = Report.Projects.Single(p => p.Name == "镇域屋顶分布式光伏工程");
        Quantity perRoof = roofs.Measures[1].Figure!.Value.Value / roofs.Measures[0].Figure!.Value.Value.Value;

        Assert.Equal(Unit.Kilowatt.Of(21600), perRoof);
    }

    [Fact]
    public void An_omitted_unit_stays_omitted() =>
        Assert.Equal(Unit.None, Report.Projects.Single(p => p.Name == "王楼和美乡村精品示范村建设项目").InvestmentOf(InvestmentKind.PlannedTotal)!.Amount.Unit);

    [Fact]
    public void The_grain_store_has_the_two_names_of_the_report() =>
        Assert.Equal(
            [("王楼种子粮食烘干仓储中心一期项目", "1.2", Stage.Completed), ("王楼粮食种子烘干仓储中心项目二期", "2.1", null)],
            Report.Projects.Where(p => p.Name.Contains("烘干仓储", StringComparison.Ordinal)).Select(p => (p.Name, p.Section!, p.CurrentStage)));

    [Fact]
    public void One_amount_is_for_two_projects_that_share_it()
    {
        ProjectGroup linkage = Report.ProjectGroups.Single(g => g.Name == "乡村振兴衔接资金项目");

        Assert.Equal((FundingSource.Linkage, "530万元"), (linkage.Funding.Single().From, linkage.Funding.Single().Amount.ToString()));
        Assert.Equal(linkage.Projects, linkage.Funding.Single().Purposes);
    }

    [Theory]
    [InlineData("SUBSISTENCE", "7334.59", "611.22")]
    [InlineData("DESTITUTE", "10057.44", "838.12")]
    [InlineData("DISABILITY", "837.57", "69.80")]
    public void Payments_a_head_follow_from_amount_and_persons(string code, string year, string month)
    {
        (WelfareProgram program, Disbursement paid) = (Report.Programs.Single(p => p.Code == code), Report.Disbursements.Single(d => d.Programs.Contains(code)));

        Assert.Equal(year + "元/人", program.PerPerson(paid).Value!.Value.Print(Scale.One, 2).ToString());
        Assert.Equal(month + "元/人·月", program.PerPersonMonth(paid).Value!.Value.Print(Scale.One, 2).ToString());
    }

    [Fact]
    public void Money_that_several_programs_share_has_no_amount_a_head()
    {
        Disbursement shared = Report.Disbursements.Single(d => d.Paid.ToString() == "92.8687万元");

        Assert.Equal(["ELDERLY", "VETERANS"], shared.Programs);
        Assert.True(shared.AndOthers);
        Assert.All(shared.Programs, code => Assert.Equal(NoRate.SharedBySeveral, Report.Programs.Single(p => p.Code == code).PerPerson(shared).Reason));
    }

    [Fact]
    public void Income_and_its_growth_imply_the_base_of_the_year_before()
    {
        Observation income = Report.Observations.Single(o => o.IndicatorCode == "RURAL-INCOME");

        Assert.Equal("20922元", Derive.BaseFromRate(income.ToFact()!.Value, income.Changes.Single().Value!.Value).Value!.Value.Print(Scale.One, 0).ToString());
    }

    [Fact]
    public void What_is_stated_of_one_figure_lies_on_that_figure_in_the_text() =>
        Assert.All(
            Report.Elements().Where(e => e.Value is Observation { Words: null } or Disbursement or Honour { Count: not null } && e.Figures().Count() == 1),
            e => Assert.Equal(e.Figures().Single().ToString().Length, e.Source!.Length));

    [Fact]
    public void Places_in_the_text_follow_the_order_of_the_sections()
    {
        (int First, int Last)[] spans =
        [
            .. from section in Report.Sections
               let sources = Report.Elements().Where(e => e.Section == section.Id).Select(e => e.Source!).ToArray()
               where sources.Length > 0
               select (sources.Min(s => s.Start!.Value), sources.Max(s => s.Start!.Value + s.Length!.Value)),
        ];

        Assert.Equal(13, spans.Length);
        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.Last <= pair.Second.First, $"{pair}"));
    }

    private static IEnumerable<string> FiguresIn(string section) =>
        Report.Elements().Where(e => e.Section == section).SelectMany(e => e.Figures()).Select(f => f.ToString());
}
