using GovReport.Domain.Tests.Validation;
using GovReport.Domain.Validation;

namespace GovReport.Domain.Tests.Continuity;

/// <summary>The bundled report against a made-up one of the year before, without and with planted faults.</summary>
public class SampleComparisonTests
{
    private static readonly ContinuityValidator Validator = new();

    public static TheoryData<string> Constructed => ["jiulonggang-2023-constructed.json", "jiulonggang-2023-constructed-faults.json"];

    [Theory]
    [MemberData(nameof(Constructed))]
    public void It_says_in_title_and_note_that_it_is_made_up(string file)
    {
        ReportHeader header = Drafts.Sample(file).Header;

        Assert.True(header.IsConstructed);
        Assert.Contains("虚构", header.Title, StringComparison.Ordinal);
        Assert.Contains("虚构文档", header.Note, StringComparison.Ordinal);
        Assert.Contains("made-up", header.Note, StringComparison.Ordinal);
        Assert.All(Drafts.Sample(file).Sections.Where(section => !section.Id.Contains('.', StringComparison.Ordinal)), section => Assert.Contains("虚构", section.Title, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_wrong_in_itself_with_the_one_without_faults() =>
        Assert.Empty(new WorkReportValidator().Validate(Drafts.Sample("jiulonggang-2023-constructed.json")).Errors);

    // That GDP fell short of what was expected stands in the real report, without a figure.
    [Fact]
    public void Of_the_one_without_faults_nothing_is_blamed() =>
        Assert.Equal(["GR502 Info previous:Targets[2]"], Found("jiulonggang-2023-constructed.json"));

    [Fact]
    public void Every_promise_of_it_has_a_result() =>
        Assert.All(Compared("jiulonggang-2023-constructed.json").Promises, one => Assert.Contains(one.Verdict, (Verdict[])[Verdict.Met, Verdict.Answered]));

    [Fact]
    public void Of_the_other_every_planted_fault_is_found_and_nothing_else() =>
        Assert.Equal(
            [
                "GR501 Warning Observations[4].Changes[0].Value",
                "GR502 Info previous:Commitments[10]",
                "GR502 Info previous:Targets[2]",
                "GR502 Warning previous:Commitments[9]",
                "GR502 Warning previous:Targets[8]",
                "GR503 Error previous:Targets[4]",
                "GR504 Warning previous:Projects[13]",
                "GR505 Error Projects[5]",
                "GR506 Info Observations[12].IndicatorCode",
                "GR507 Warning Observations[14].Scope",
                "GR508 Info Observations[7].Value",
                "GR508 Warning WorkItems[7].Measures[0].Figure",
                "GR509 Info WorkItems[12].Measures[0].Figure",
                "GR512 Warning Observations[2].Value",
                "GR513 Info Projects[12]",
            ],
            Found("jiulonggang-2023-constructed-faults.json"));

    [Fact]
    public void A_target_without_a_result_is_listed()
    {
        PromiseResult listed = Assert.Single(Compared("jiulonggang-2023-constructed-faults.json").Promises, one => one.Target is not null && one.Verdict == Verdict.NotMentioned);

        Assert.Equal("村级集体经济收入：上年承诺（不低于650万元），本报告未报结果，又再次承诺", listed.ToString());
    }

    [Fact]
    public void The_constructed_town_and_the_real_one_have_no_figure_in_common_that_is_blamed() =>
        Assert.DoesNotContain(Validator.Validate(new ReportComparison(Drafts.Bundled, Drafts.Constructed)).Findings(), finding => finding.Rule.Code is "GR501" or "GR505" or "GR510" or "GR512");

    private static ReportComparison Compared(string file) => new(Drafts.Sample(file), Drafts.Bundled);

    private static IEnumerable<string> Found(string file) =>
        Validator.Validate(Compared(file)).Findings().Select(finding => $"{finding.Rule.Code} {finding.Severity} {finding.Path}").Order(StringComparer.Ordinal);
}
