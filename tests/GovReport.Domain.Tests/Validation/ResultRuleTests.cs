using FluentValidation;
using GovReport.Domain.Validation;
using NodaTime;
using static GovReport.Domain.Tests.Validation.RuleExamples;

namespace GovReport.Domain.Tests.Validation;

/// <summary>GR409 to GR412: results in words, promises missed, units left out.</summary>
public class ResultRuleTests
{
    private static readonly WorkReportValidator Validator = new();
    private static readonly WorkItem AllDone = new() { Name = "年度主要目标任务", Words = "圆满完成" };

    [Fact]
    public void What_is_said_of_all_goals_stands_beside_each_single_one()
    {
        WorkReport missed = Sound.With(Observed("TOILETS", "265户")).With(Promised("TOILETS", "300户", Comparator.AtLeast)) with { WorkItems = [AllDone] };
        WorkReport said = Sound.With(Observed("GDP", "22.1亿元") with { Words = "未达预期" }) with { WorkItems = [AllDone] };

        Assert.Equal(["GR409 WorkItems[0].Words", "GR411 Targets[0]"], Found(missed));
        Assert.Equal(["GR409 WorkItems[0].Words"], Found(said));
        Assert.Empty(Found(said with { WorkItems = [AllDone with { Words = "基本完成" }] }));
        Assert.Empty(Found(said with { WorkItems = [AllDone with { Name = "防返贫排查" }] }));
        Assert.Empty(Found(said with { WorkItems = [AllDone with { Period = ReportingPeriod.Half(2024, 1) }] }));
    }

    [Fact]
    public void A_claim_and_failures_without_a_figure_are_told_once()
    {
        WorkReport report = Sound.With(Observed("GDP", null) with { Words = "未达预期" }, Observed("RETAIL-SALES", null) with { Words = "未达预期" }) with { WorkItems = [AllDone] };

        Assert.Equal(["GR410 WorkItems[0].Words"], Found(report));
        Assert.Equal(["GR410 Observations[0].Words", "GR410 Observations[1].Words"], Found(report with { WorkItems = [] }));
    }

    [Theory]
    [InlineData("零发")]
    [InlineData("稳中有进")]
    [InlineData("基本完成")]
    [InlineData("加快推进")]
    public void Words_that_claim_neither_success_nor_failure_are_let_pass(string words) => Assert.Empty(Found(Sound.With(Observed("GDP", null) with { Words = words })));

    [Fact]
    public void A_failure_in_words_beside_a_target_that_is_met_is_told()
    {
        WorkReport report = Sound.With(Observed("TOILETS", "320户") with { Words = "未完成" }).With(Promised("TOILETS", "300户", Comparator.AtLeast));

        Assert.Equal(["GR409 Observations[0].Words"], Found(report));
        Assert.Empty(Found(report.With(Promised("TOILETS", "300户", Comparator.AtLeast, period: "2025"))));
    }

    [Theory]
    [InlineData(Strength.Binding, Severity.Error)]
    [InlineData(Strength.Ensured, Severity.Error)]
    [InlineData(Strength.Expected, Severity.Warning)]
    [InlineData(Strength.Striven, Severity.Warning)]
    public void A_promise_missed_weighs_as_firmly_as_it_was_made(Strength strength, Severity severity)
    {
        Commitment school = new() { Name = "幼儿园投用", Kind = CommitmentKind.Milestone, Period = ReportingPeriod.Year(2024), Project = "幼儿园扩建", Stage = Stage.InUse, Strength = strength };
        WorkReport report = Sound.With(Observed("TOILETS", "265户")).With(Promised("TOILETS", "300户", Comparator.AtLeast, strength)).With(Stood("幼儿园扩建", Stage.UnderConstruction)) with { Commitments = [school] };

        Assert.Equal([("GR411", severity), ("GR411", severity)], Validator.Validate(report).Errors.Select(failure => (failure.ErrorCode, failure.Severity)));
    }

    [Fact]
    public void A_halt_that_the_report_admits_excuses_a_soft_promise_only()
    {
        Commitment market = new() { Name = "旧市场改造", Kind = CommitmentKind.Milestone, Period = ReportingPeriod.Year(2024), By = new LocalDate(2024, 8, 31), Project = "旧市场改造", Stage = Stage.Completed };
        WorkReport report = Sound.With(Stood("旧市场改造", Stage.Halted)) with { Commitments = [market] };

        Assert.Empty(Found(report));
        Assert.Equal(["GR411 Commitments[0]"], Found(report with { Commitments = [market with { Strength = Strength.Binding }] }));
    }

    [Theory]
    [InlineData("FISCAL-REVENUE", "5200万")]
    [InlineData("FISCAL-REVENUE", "5200")]
    [InlineData("FOREST-COVER", "32.6")]
    [InlineData("RESIDENT-POPULATION", "2.3万")]
    public void A_unit_is_not_left_to_the_reader(string code, string value) => Assert.Equal(["GR412 Observations[0].Value"], Found(Sound.With(Observed(code, value))));

    [Theory]
    [InlineData("TOILETS", "265")]
    [InlineData("ACCIDENTS", "零")]
    [InlineData("INCOME-RATIO", "1.76")]
    public void Counts_ratios_and_nothing_at_all_may_stand_bare(string code, string value) => Assert.Empty(Found(Sound.With(Observed(code, value))));

    private static IEnumerable<string> Found(WorkReport report) => Validator.Validate(report).Findings().Select(finding => $"{finding.Rule.Code} {finding.Path}").Order(StringComparer.Ordinal);
}
