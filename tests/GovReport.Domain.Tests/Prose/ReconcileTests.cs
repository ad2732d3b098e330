using GovReport.Domain.Tests.Documents;
using GovReport.Domain.Tests.Validation;

namespace GovReport.Domain.Tests.Prose;

/// <summary>A draft against the data: what matches, what differs, what only one side has; false alarms are worse than misses.</summary>
public class ReconcileTests
{
    // Words of our own over the figures of the real report.
    private const string Draft = """
        2023年，全镇完成财政收入3915万元、固定资产投资0.35亿元，农村居民人均可支配收入达到22282元，同比增长6.5%。
        排查农户3252户，新增监测户7户25人。拆除乱搭乱建287户，新栽行道树460株。
        城乡低保259户378人，高龄津贴惠及1183人。
        """;

    private static WorkReport Data => SampleDocuments.Jiulonggang;

    [Fact]
    public void Figures_match_by_name_alias_and_convertible_unit()
    {
        Reconciliation reconciliation = ReportReader.Read(Draft).Reconcile(Data);

        Assert.Equal(["460株"], Texts(reconciliation, Agreement.NotInData));
        Assert.Empty(Texts(reconciliation, Agreement.Differs));
        Assert.Equal("Observations[1].Value", Of(reconciliation, "0.35亿元").Data.Single().Fact.Path);
        Assert.Equal("Observations[4].Changes[0].Value", Of(reconciliation, "6.5%").Data.Single().Fact.Path);
        Assert.Equal("WorkItems[5].Measures[0].Second", Of(reconciliation, "25人").Data.Single().Fact.Path);
        Assert.Equal("Programs[2].Beneficiaries[0].Persons", Of(reconciliation, "378人").Data.Single().Fact.Path);
    }

    [Fact]
    public void What_the_draft_never_states_is_listed()
    {
        Reconciliation reconciliation = ReportReader.Read(Draft).Reconcile(Data);

        Assert.Contains(reconciliation.Unstated, figure => figure.Fact.Path == "Observations[2].Value");
        Assert.DoesNotContain(reconciliation.Unstated, figure => figure.Fact.Path == "Observations[0].Value");
    }

    [Theory]
    [InlineData("3915万元", "3951万元", "Observations[0].Value")]
    [InlineData("22282元", "22828元", "Observations[4].Value")]
    [InlineData("6.5%", "5.6%", "Observations[4].Changes[0].Value")]
    [InlineData("25人", "26人", "WorkItems[5].Measures[0].Second")]
    [InlineData("287户", "278户", "WorkItems[6].Measures[3].Figure")]
    [InlineData("1183人", "1138人", "Programs[6].Beneficiaries[0].Persons")]
    public void A_figure_of_the_same_name_unit_role_and_period_differs(string right, string wrong, string path)
    {
        Reconciliation reconciliation = ReportReader.Read(Draft.Replace(right, wrong, StringComparison.Ordinal)).Reconcile(Data);

        Assert.Equal([wrong], Texts(reconciliation, Agreement.Differs));
        Assert.Equal(path, Of(reconciliation, wrong).Data.Single().Fact.Path);
        Assert.DoesNotContain(reconciliation.Unstated, figure => figure.Fact.Path == path);
    }

    [Theory]
    [InlineData("2023年，财政收入由3600万元增加到3915万元。", "a base is not the result")]
    [InlineData("2022年，财政收入3600万元。", "another year")]
    [InlineData("2023年，财政收入年均增长8.1%。", "the data have no average")]
    [InlineData("2024年，力争财政收入达到4100万元。", "a goal is not a result")]
    [InlineData("2023年，全社会固定资产投资4200万元。", "a longer name is another indicator")]
    [InlineData("2023年，工业固定资产投资900万元。", "a part is not the whole")]
    [InlineData("2023年，财政收入占全区的2.1%。", "a share is not a level")]
    [InlineData("2023年，曹店村农村居民人均可支配收入26400元。", "a village is not the town")]
    [InlineData("2023年，财政收入近4000万元。", "3915 is near 4000")]
    public void Nothing_differs_where_something_else_may_be_meant(string draft, string why) =>
        Assert.True(Texts(ReportReader.Read(draft).Reconcile(Data), Agreement.Differs).Length == 0, why);

    [Fact]
    public void A_swap_of_two_figures_is_two_differences_although_both_numbers_are_in_the_data() =>
        Assert.Equal(
            ["3500万元", "3915万元"],
            Texts(ReportReader.Read("2023年，财政收入3500万元，固定资产投资3915万元。").Reconcile(Data), Agreement.Differs));

    [Fact]
    public void An_equal_number_alone_matches_where_no_name_speaks_against_it() =>
        Assert.Equal("Observations[4].Value", Of(ReportReader.Read("百姓的钱袋子鼓了起来，全年挣到22282元。").Reconcile(Data), "22282元").Data.Single().Fact.Path);

    // The data: 财政收入 of 2023 is 3915万元, and something is promised for 2024.
    [Theory]
    [InlineData("2024年，财政收入3915万元。", "another year")]
    [InlineData("2022年，财政收入3915万元。", "another year")]
    [InlineData("2024年，农村居民人均可支配收入增长6.5%以上。", "a goal is not last year's result")]
    [InlineData("力争农村居民人均可支配收入增长6.5%。", "a goal without its year is none either")]
    public void An_equal_number_of_another_time_does_not_match(string draft, string why) =>
        Assert.True(Texts(ReportReader.Read(draft).Reconcile(Data), Agreement.Matches).Length == 0, why);

    [Theory]
    [InlineData("7%以上", Agreement.Differs)]
    [InlineData("9%以上", Agreement.Differs)]
    [InlineData("8%以上", Agreement.Matches)]
    [InlineData("8%", Agreement.Matches)]
    public void A_goal_matches_the_goal_of_its_number_alone(string goal, Agreement expected)
    {
        WorkReport data = RuleExamples.Sound with
        {
            Header = RuleExamples.Sound.Header with { ReviewPeriod = ReportingPeriod.Year(2024), PlanPeriod = ReportingPeriod.Year(2025) },
            Observations = [new() { IndicatorCode = "FIXED-INVESTMENT", Period = ReportingPeriod.Year(2024), Changes = [new() { Kind = ChangeKind.Rate, Value = Figure.Parse("7%") }] }],
            Targets = [new() { IndicatorCode = "FIXED-INVESTMENT", Period = ReportingPeriod.Year(2025), Aspect = Aspect.Growth, Comparator = Comparator.AtLeast, Goal = Figure.Parse("8%") }],
        };

        ReconciledFigure found = Assert.Single(ReportReader.Read($"2025年，固定资产投资增长{goal}。").Reconcile(data).Figures);

        Assert.Equal(expected, found.Agreement);
        Assert.Equal("Targets[0].Goal", found.Data.Single().Fact.Path);
    }

    [Fact]
    public void A_longer_name_is_not_the_indicator_that_its_end_names()
    {
        WorkReport data = RuleExamples.Sound with
        {
            Header = RuleExamples.Sound.Header with { ReviewPeriod = ReportingPeriod.Year(2024) },
            Observations =
            [
                new() { IndicatorCode = "BUSINESSES", Period = ReportingPeriod.Year(2024), Value = Figure.Parse("1286户") },
                new() { IndicatorCode = "BUSINESSES-NEW", Period = ReportingPeriod.Year(2024), Value = Figure.Parse("52户") },
            ],
        };
        ReconciledFigure Found(string draft, WorkReport report) => Assert.Single(ReportReader.Read(draft).Reconcile(report).Figures);

        Assert.Equal((Agreement.Matches, "Observations[1].Value"), (Found("2024年，全年新登记经营主体52户。", data).Agreement, Found("2024年，全年新登记经营主体52户。", data).Data.Single().Fact.Path));
        Assert.Equal("Observations[1].Value", Found("2024年，全年新登记经营主体53户。", data).Data.Single().Fact.Path);
        Assert.Equal(Agreement.NotInData, Found("2024年，全年新登记经营主体53户。", data with { Observations = [data.Observations[0]] }).Agreement);
    }

    [Fact]
    public void A_fall_for_a_rise_is_told_apart_from_another_number()
    {
        Reconciliation reconciliation = ReportReader.Read("2023年，农村居民人均可支配收入22282元，同比下降6.5%。").Reconcile(Data);

        Assert.True(Of(reconciliation, "6.5%").IsReversed);
        Assert.False(Of(ReportReader.Read("2023年，农村居民人均可支配收入22282元，同比增长5.6%。").Reconcile(Data), "5.6%").IsReversed);
    }

    [Theory]
    [InlineData(SampleDocuments.JiulonggangFile)]
    [InlineData(SampleDocuments.ConstructedTownFile)]
    public void Every_figure_of_the_model_is_looked_at(string file)
    {
        WorkReport report = SampleDocuments.Of(file);
        IReadOnlyList<ReportFigure> unstated = ReportReader.Read(string.Empty).Reconcile(report).Unstated;

        Assert.Equal(report.Elements().SelectMany(element => element.Figures()).Select(figure => figure.ToString()).Order(), unstated.Select(figure => figure.Fact.Figure.ToString()).Order());
        Assert.Distinct(unstated.Select(figure => figure.Fact.Path));
        Assert.All(unstated, figure => Assert.False(string.IsNullOrWhiteSpace(figure.Name)));
    }

    // Written out as 名称+数值, every figure of an observation is found again; with another number it is the only one blamed.
    [Fact]
    public void An_observation_written_out_matches_and_a_changed_one_is_the_only_one_that_differs()
    {
        WorkReport town = SampleDocuments.ConstructedTown;
        Observation[] levels = [.. town.Observations.Where(one => one is { Value: { Upper: null, Number: > 10 }, Scope: null, Area: null } && one.Period == town.Header.ReviewPeriod)];
        Assert.True(levels.Length > 10);
        string[] sentences = [.. levels.Select(one => $"{one.Period.InWords()}，{town.IndicatorOf(one).Name}{one.Value}。")];
        foreach (int changed in Enumerable.Range(0, levels.Length))
        {
            Figure value = levels[changed].Value!.Value;
            Figure other = Figure.Of(value.Number * 1.5m + 7, value.Unit, value.Scale);
            string draft = string.Concat(sentences.Select((sentence, i) => i == changed ? sentence.Replace(value.ToString(), other.ToString(), StringComparison.Ordinal) : sentence));

            ReconciledFigure[] different = [.. ReportReader.Read(draft).Reconcile(town).Figures.Where(one => one.Agreement == Agreement.Differs)];

            Assert.All(different, one => Assert.Contains(one.Data, data => data.Fact.Figure == value));
            Assert.True(different.Length <= 1, draft);
        }
    }

    [Fact]
    public void A_draft_cut_off_anywhere_is_reconciled_and_read_for_data()
    {
        for (int cut = 0; cut < Draft.Length; cut++)
        {
            foreach (ReportText text in new[] { ReportReader.Read(Draft[..cut]), ReportReader.Read(Draft[cut..]) })
            {
                Reconciliation reconciliation = text.Reconcile(Data);

                Assert.Equal(text.Figures.Count(figure => figure is { IsQuantity: true, Figure: not null }), reconciliation.Figures.Count);
                Assert.All(text.ToObservations(IndicatorCatalogue.Standard), one => Assert.InRange(one.Source!.Start!.Value + one.Source.Length!.Value, 1, text.Text.Length));
            }
        }
    }

    [Fact]
    public void An_empty_draft_and_an_empty_report_say_nothing()
    {
        Reconciliation nothing = ReportReader.Read(string.Empty).Reconcile(RuleExamples.Sound);

        Assert.Empty(nothing.Figures);
        Assert.Empty(nothing.Unstated);
        Assert.All(ReportReader.Read(Draft).Reconcile(RuleExamples.Sound).Figures, one => Assert.Equal(Agreement.NotInData, one.Agreement));
        Assert.Throws<ArgumentNullException>(() => ReportReader.Read(Draft).Reconcile(null!));
    }

    private static string[] Texts(Reconciliation reconciliation, Agreement agreement) =>
        [.. reconciliation.Figures.Where(one => one.Agreement == agreement).Select(one => reconciliation.Text.PrintOf(one.Figure).ToString())];

    private static ReconciledFigure Of(Reconciliation reconciliation, string print) =>
        reconciliation.Figures.Single(one => reconciliation.Text.PrintOf(one.Figure).ToString() == print);
}
