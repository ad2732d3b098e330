using FluentValidation;
using FluentValidation.Results;
using GovReport.Domain.Tests.Repository;
using GovReport.Domain.Validation;

namespace GovReport.Domain.Tests.Validation;

/// <summary>What every rule keeps: a page, a message in each language, an example that fails it and one that passes.</summary>
public class RuleContracts
{
    private static readonly WorkReportValidator Chinese = new();
    private static readonly WorkReportValidator English = new(new() { Language = Language.En });

    // The families whose examples stand in RuleExamples.
    private static readonly int[] Families = [1, 2, 3, 4];

    public static TheoryData<string> Codes => [.. Rules.All.Where(rule => Families.Contains(rule.Family)).Select(rule => rule.Code)];

    [Fact]
    public void The_ground_of_the_examples_is_without_a_fault() => Assert.Empty(Chinese.Validate(RuleExamples.Sound).Errors);

    [Fact]
    public void Codes_are_one_of_a_kind_and_say_their_family()
    {
        Assert.Distinct(Rules.All.Select(rule => rule.Code));
        Assert.All(Rules.All, rule => Assert.Matches("^GR[1-6][0-9]{2}$", rule.Code));
        Assert.Throws<KeyNotFoundException>(() => Rules.Of("GR000"));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_example_fails_by_this_rule_alone(string code)
    {
        ValidationResult result = Chinese.Validate(RuleExamples.All[code].Broken);

        ValidationFailure failure = Assert.Single(result.Errors);
        Assert.Equal(code, failure.ErrorCode);
        Assert.Equal(failure.ErrorMessage, Assert.Single(result.Findings()).Explain());
        Assert.False(string.IsNullOrEmpty(failure.PropertyName));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_report_much_like_it_passes(string code) => Assert.Empty(Chinese.Validate(RuleExamples.All[code].Sound).Errors);

    [Theory]
    [MemberData(nameof(Codes))]
    public void It_speaks_both_languages(string code)
    {
        string zh = Chinese.Validate(RuleExamples.All[code].Broken).Errors[0].ErrorMessage;
        string en = English.Validate(RuleExamples.All[code].Broken).Errors[0].ErrorMessage;

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

        Assert.StartsWith($"# {code} {rule.Name} · {rule.EnglishName}\n", page, StringComparison.Ordinal);
        Assert.Contains(Chinese.Validate(RuleExamples.All[code].Broken).Errors[0].ErrorMessage, page, StringComparison.Ordinal);
        Assert.Contains(English.Validate(RuleExamples.All[code].Broken).Errors[0].ErrorMessage, page, StringComparison.Ordinal);
        Assert.Contains($"new Waiver(\"{code}\"", page, StringComparison.Ordinal);
    }
}
