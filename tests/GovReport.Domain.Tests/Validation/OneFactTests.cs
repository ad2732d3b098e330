using FluentValidation;
using FluentValidation.Results;
using GovReport.Domain.Validation;
using static GovReport.Domain.Tests.Validation.Drafts;
using static GovReport.Domain.Tests.Validation.RuleExamples;

namespace GovReport.Domain.Tests.Validation;

/// <summary>One fact gets one finding, and thousands of faults of one kind are told a hundred times.</summary>
public class OneFactTests
{
    private static readonly WorkReportValidator Validator = new();

    // calculation D4
    [Fact]
    public void More_households_than_persons_are_told_by_the_sharper_rule_alone()
    {
        Finding finding = Assert.Single(Validator.Validate(Counting("脱贫户", Counted("脱贫户", "54户", "45人"))).Findings());

        Assert.Equal("GR215", finding.Rule.Code);
        Assert.Equal(["GR303"], finding.Others.Select(one => one.Rule.Code));
    }

    // calculation D4
    [Theory]
    [InlineData(Strength.Expected, "GR409")]
    [InlineData(Strength.Binding, "GR411")]
    public void Success_claimed_of_a_missed_goal_and_of_a_plan_is_one_finding(Strength strength, string code)
    {
        WorkReport report = Sound.With(Attracted("超额完成", "80.0%") with { Value = Figure.Parse("2.4亿元") }).With(Promised("INVESTMENT-ATTRACTED", "3亿元", Comparator.AtLeast, strength));

        Finding finding = Assert.Single(Validator.Validate(report).Findings());

        Assert.Equal(code, finding.Rule.Code);
        Assert.Single(finding.Others);
    }

    [Fact]
    public void One_rate_against_increase_and_base_is_one_finding()
    {
        WorkReport report = Report(
            Says("FISCAL-REVENUE", "2023", "914万元"),
            Says("FISCAL-REVENUE", "2024", "1286万元", Change(ChangeKind.Increase, "372万元"), Change(ChangeKind.Rate, "35%")));

        Finding finding = Assert.Single(Check(report));

        Assert.Equal(("GR201", "Observations[1].Changes[1].Value"), (finding.Rule.Code, finding.Path));
        Assert.Equal("GR202", Assert.Single(finding.Others).Rule.Code);
    }

    [Fact]
    public void Two_facts_are_two_findings()
    {
        WorkReport report = Counting("帮扶", Counted("脱贫户", "54户", "45人"), Counted("监测户", "30户", "20人"));

        Assert.Equal(2, Validator.Validate(report).Findings().Count);
    }

    [Fact]
    public void A_waived_finding_hides_no_other()
    {
        WorkReportValidator waiving = new(new() { Waivers = [new Waiver("GR215", "*", "已核实")] });

        Assert.Equal(["GR215", "GR303"], waiving.Validate(Counting("脱贫户", Counted("脱贫户", "54户", "45人"))).Findings().Select(one => one.Rule.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_application_s_validator_that_includes_ours_and_one_that_throws_see_the_same()
    {
        WorkReport report = Counting("脱贫户", Counted("脱贫户", "54户", "45人"));

        Assert.Equal(["GR215"], new House().Validate(report).Errors.Select(failure => failure.ErrorCode));
        Assert.Equal(["GR215"], Assert.Throws<ValidationException>(() => Validator.ValidateAndThrow(report)).Errors.Select(failure => failure.ErrorCode));
    }

    // robustness A3
    [Fact]
    public void Thousands_of_stage_statements_are_told_a_hundred_times_with_the_number_of_the_rest()
    {
        Project pond = Stood("曹店塘", [.. Enumerable.Range(0, 2000).Select(i => i % 2 == 0 ? Stage.Completed : Stage.SubstantiallyCompleted)]);

        ValidationResult result = Validator.Validate(Sound.With(pond));

        Assert.Equal(100, result.Errors.Count);
        Finding last = result.Findings()[^1];
        Assert.Equal(1899, last.More);
        Assert.EndsWith("（同类问题另有1899处，未逐一列出）", result.Errors[^1].ErrorMessage, StringComparison.Ordinal);
        Assert.EndsWith(" (1899 more of this kind are not listed)", last.Explain(Language.En), StringComparison.Ordinal);
        Assert.All(result.Findings().SkipLast(1), finding => Assert.Equal(0, finding.More));
    }

    // robustness A3
    [Fact]
    public void Each_statement_out_of_order_is_told_once()
    {
        StageStatement[] statements = [.. Enumerable.Range(0, 60).Select(i => new StageStatement { Stage = i % 2 == 0 ? Stage.Completed : Stage.UnderConstruction, Date = new NodaTime.LocalDate(2024, 1, 1).PlusDays(i) })];

        Assert.Equal(30, Validator.Validate(Sound.With(new Project { Name = "灌区改造", Statements = statements })).Errors.Count);
    }

    // robustness A3
    [Fact]
    public void Hundreds_of_alternating_changes_are_told_once_each()
    {
        StatedChange[] changes = [.. Enumerable.Range(0, 500).Select(i => i % 2 == 0 ? Change(ChangeKind.Increase, "372万元") : Change(ChangeKind.Rate, "35%"))];
        WorkReportValidator generous = new(new() { FindingsPerRule = 1000 });

        Assert.Equal(250, generous.Validate(Report(Says("FISCAL-REVENUE", "2024", "1286万元", changes))).Errors.Count);
        Assert.Equal(100, Validator.Validate(Report(Says("FISCAL-REVENUE", "2024", "1286万元", changes))).Errors.Count);
    }

    [Fact]
    public void Errors_are_not_crowded_out_by_warnings_of_the_same_rule()
    {
        WorkReportValidator terse = new(new() { FindingsPerRule = 1 });
        Project soft = new() { Name = "甲路", Statements = [On(Stage.UnderConstruction, 2024, 3, 1), On(Stage.Registered, 2024, 8, 1)] };
        Project hard = new() { Name = "乙桥", Statements = [On(Stage.Completed, 2024, 3, 1), On(Stage.UnderConstruction, 2024, 8, 1)] };

        ValidationResult result = terse.Validate(Sound.With(soft, soft with { Name = "丙渠" }, hard));

        Assert.True(result.HasErrors());
        Assert.Equal(2, result.Errors.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ValidationOptions { FindingsPerRule = 0 });
    }

    private sealed class House : AbstractValidator<WorkReport>
    {
        public House() => Include(new WorkReportValidator());
    }
}
