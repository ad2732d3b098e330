using FluentValidation.Results;
using GovReport.Domain.Tests.Repository;
using GovReport.Domain.Validation;

namespace GovReport.Domain.Tests.Validation;

/// <summary>What every rule about two years keeps: a page, a message in each language, two reports that fail it and two that pass.</summary>
public class ContinuityContracts
{
    private static readonly ContinuityValidator Chinese = new();
    private static readonly ContinuityValidator English = new(new() { Language = Language.En });

    public static TheoryData<string> Codes => [.. Rules.All.Where(rule => rule.Family == 5).Select(rule => rule.Code)];

    [Fact]
    public void The_ground_of_the_examples_is_without_a_fault() => Assert.Empty(Chinese.Validate(new ReportComparison(RuleExamples.Last, RuleExamples.Sound)).Errors);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_example_fails_by_this_rule_alone(string code)
    {
        ValidationResult result = Chinese.Validate(Broken(code));

        ValidationFailure failure = Assert.Single(result.Errors);
        Assert.Equal(code, failure.ErrorCode);
        Assert.Equal(failure.ErrorMessage, Assert.Single(result.Findings()).Explain());
        Assert.False(string.IsNullOrEmpty(failure.PropertyName));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Reports_much_like_it_pass(string code) =>
        Assert.Empty(Chinese.Validate(new ReportComparison(RuleExamples.OfTwoYears[code].Last, RuleExamples.OfTwoYears[code].Sound)).Errors);

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
    public void Its_page_has_its_names_and_shows_what_it_says(string code)
    {
        Rule rule = Rules.Of(code);
        string page = File.ReadAllText(RepositoryFiles.PathOf("docs", "rules", code + ".md"));
        Finding finding = Assert.Single(Chinese.Validate(Broken(code)).Findings());

        Assert.StartsWith($"# {code} {rule.Name} · {rule.EnglishName}\n", page, StringComparison.Ordinal);
        Assert.Contains(finding.Explain(), page, StringComparison.Ordinal);
        Assert.Contains(finding.Explain(Language.En), page, StringComparison.Ordinal);
        Assert.Contains($"new Waiver(\"{code}\", \"{finding.Path}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_in_last_years_report_can_be_waived()
    {
        ContinuityValidator waiving = new(new() { Waivers = [new Waiver("GR504", "previous:Projects[*", "已移交区里")] });

        Finding finding = Assert.Single(waiving.Validate(Broken("GR504")).Findings());

        Assert.Equal(FluentValidation.Severity.Info, finding.Severity);
        Assert.Equal("滨河路：上年“在建”，本报告未再提及（已豁免：已移交区里）", finding.Explain());
    }

    private static ReportComparison Broken(string code) => new(RuleExamples.OfTwoYears[code].Last, RuleExamples.OfTwoYears[code].Broken);
}
