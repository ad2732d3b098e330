using FluentValidation.Results;
using GovReport.Domain.Tests.Repository;
using GovReport.Domain.Validation;

namespace GovReport.Domain.Tests.Validation;

/// <summary>What every rule about drafts keeps: a page, a message in each language, a draft that fails it and one that passes.</summary>
public class DraftContracts
{
    private static readonly DraftValidator Chinese = new();
    private static readonly DraftValidator English = new(new() { Language = Language.En });

    public static TheoryData<string> Codes => [.. Rules.All.Where(rule => rule.Family == 6).Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_example_fails_by_this_rule_alone(string code)
    {
        ValidationResult result = Chinese.Validate(Broken(code));

        ValidationFailure failure = Assert.Single(result.Errors);
        Assert.Equal(code, failure.ErrorCode);
        Assert.Equal(failure.ErrorMessage, Assert.Single(result.Findings()).Explain());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_draft_much_like_it_passes(string code)
    {
        (WorkReport data, _, string sound) = RuleExamples.OfDrafts[code];

        Assert.DoesNotContain(Chinese.Validate(ReportReader.Read(sound).Reconcile(data)).Errors, failure => failure.ErrorCode == code);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void It_speaks_both_languages(string code)
    {
        string zh = Chinese.Validate(Broken(code)).Errors[0].ErrorMessage, en = English.Validate(Broken(code)).Errors[0].ErrorMessage;

        Assert.Contains(zh, c => c is >= '一' and <= '鿿');
        Assert.Matches("[a-z]{3}", en);
        Assert.DoesNotContain("{", zh + en, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void It_says_where_in_the_draft_it_stands_or_where_in_the_data(string code)
    {
        Finding finding = Assert.Single(Chinese.Validate(Broken(code)).Findings());

        if (finding.Source is { } source)
        {
            Assert.StartsWith("Text.", finding.Path, StringComparison.Ordinal);
            Assert.InRange(source.Start!.Value + source.Length!.Value, 1, RuleExamples.OfDrafts[code].Broken.Length);
        }
        else
        {
            Assert.StartsWith("Report.", finding.Path, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_page_has_its_names_and_shows_what_it_says(string code)
    {
        Rule rule = Rules.Of(code);
        string page = File.ReadAllText(RepositoryFiles.PathOf("docs", "rules", code + ".md"));
        Finding finding = Assert.Single(Chinese.Validate(Broken(code)).Findings());

        Assert.StartsWith($"# {code} {rule.Name} · {rule.EnglishName}\n", page, StringComparison.Ordinal);
        Assert.Contains(RuleExamples.OfDrafts[code].Broken, page, StringComparison.Ordinal);
        Assert.Contains(finding.Explain(), page, StringComparison.Ordinal);
        Assert.Contains(finding.Explain(Language.En), page, StringComparison.Ordinal);
        Assert.Contains($"new Waiver(\"{code}\", \"{finding.Path}\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024年，固定资产投资增长-3.2%。", "“增长-3.2%”的用语与正负号相抵")]
    [InlineData("2024年，固定资产投资下降-3.2%。", "“下降-3.2%”的用语与正负号相抵")]
    [InlineData("2024年，固定资产投资增速为-3.2%。", null)]
    public void A_word_of_growth_before_a_sign_is_a_warning_whatever_the_data_say(string draft, string? message)
    {
        Finding[] findings = [.. Chinese.Validate(ReportReader.Read(draft).Reconcile(RuleExamples.Sound)).Findings().Where(finding => finding.Rule.Code == "GR604")];

        Assert.Equal(message, findings.SingleOrDefault()?.Explain().Split('：')[^1]);
        Assert.All(findings, finding => Assert.Equal(FluentValidation.Severity.Warning, finding.Severity));
    }

    [Theory]
    [InlineData("总投资2200万，已开工。", 1)]
    [InlineData("投资2200万的粮仓已建成。", 1)]
    [InlineData("服务1000多万毕业生。", 0)]
    [InlineData("建成粮仓2座，栽树3000余。", 0)]
    public void Only_an_amount_with_neither_unit_nor_noun_lacks_its_unit(string draft, int count) =>
        Assert.Equal(count, Chinese.Validate(ReportReader.Read(draft).Reconcile(RuleExamples.Sound)).Findings().Count(finding => finding.Rule.Code == "GR605"));

    private const string Revenue = "财政收入1286万元，比上年增加372万元，增长35%。";

    private static readonly Waiver Accepted = new("GR606", "Claims[财政收入1286万元、比上年增加372万元、增长35%]", "口径调整，已核实");

    [Theory]
    [InlineData(Revenue)]
    [InlineData("2024年，全镇" + Revenue)]
    [InlineData("粮食产量12.63万吨，其中夏粮4.91万吨、秋粮7.72万吨。" + Revenue + "城乡低保259户378人。")]
    public void A_waiver_in_a_draft_keeps_to_the_words_it_was_given_for(string draft)
    {
        ReportTextValidator waiving = new(new() { Waivers = [Accepted with { Path = Path(draft) }] });
        string other = "粮食产量12.63万吨，其中夏粮4.91万吨、秋粮7.92万吨。";

        Assert.False(waiving.Validate(ReportReader.Read(draft)).HasErrors());
        Assert.Equal([(true, false), (false, true)], waiving.Validate(ReportReader.Read(other + draft)).Findings().Select(finding => (finding.Severity == FluentValidation.Severity.Error, finding.Waiver is not null)));

        static string Path(string draft) => Assert.Single(new ReportTextValidator().Validate(ReportReader.Read(draft)).Findings()).Path;
    }

    [Theory]
    [InlineData("财政收入1286万元，比上年增加372万元，增长36%。")]
    [InlineData("财政收入1286万元，比上年增加372万元，下降35%。")]
    [InlineData("支出1286万元，比上年增加372万元，增长35%。")]
    [InlineData("财政收入1826万元，比上年增加372万元，增长35%。")]
    [InlineData("县级财政收入1286万元，比上年增加372万元，增长35%。")]
    public void Other_words_or_figures_are_not_waived(string draft)
    {
        Finding finding = Assert.Single(new ReportTextValidator(new() { Waivers = [Accepted] }).Validate(ReportReader.Read(draft)).Findings());

        Assert.Equal((FluentValidation.Severity.Error, null), (finding.Severity, finding.Waiver));
        Assert.NotEqual(Accepted.Path, finding.Path);
    }

    [Theory]
    [InlineData("Claims[0]")]
    [InlineData("Claims[0]*")]
    [InlineData("Text.Claims[0]")]
    public void A_place_in_the_list_waives_nothing(string path) =>
        Assert.True(new ReportTextValidator(new() { Waivers = [Accepted with { Path = path }] }).Validate(ReportReader.Read(Revenue)).HasErrors());

    [Fact]
    public void A_line_broken_elsewhere_changes_no_path() =>
        Assert.False(new ReportTextValidator(new() { Waivers = [Accepted] }).Validate(ReportReader.Read("财政\r\n收入1286万元，比上年\n增加372万元，增长35%。")).HasErrors());

    [Fact]
    public void Words_that_one_figure_shares_with_the_next_stand_once_in_the_path() =>
        Assert.Equal("Claims[城乡低保378户、259人]", Assert.Single(new ReportTextValidator().Validate(ReportReader.Read("城乡低保378户259人。")).Findings()).Path);

    [Fact]
    public void A_text_alone_is_held_against_itself_only()
    {
        ReportText text = ReportReader.Read("2024年，" + Revenue + "固定资产投资增长-3.2%，总投资2200万，栽植香樟1460株。");
        IEnumerable<Finding> findings = new ReportTextValidator().Validate(text).Findings();

        Assert.Equal(["GR604", "GR605", "GR606"], findings.Select(finding => finding.Rule.Code).Order(StringComparer.Ordinal));
        Assert.Equal(
            findings.Select(finding => "Text." + finding.Path),
            Chinese.Validate(text.Reconcile(RuleExamples.Sound)).Findings().Where(finding => finding.Rule.Code is not "GR601").Select(finding => finding.Path));
        Assert.Empty(new ReportTextValidator().Validate(ReportReader.Read("栽植香樟1460株。")).Errors);
    }

    private static Reconciliation Broken(string code) => ReportReader.Read(RuleExamples.OfDrafts[code].Broken).Reconcile(RuleExamples.OfDrafts[code].Data);
}
