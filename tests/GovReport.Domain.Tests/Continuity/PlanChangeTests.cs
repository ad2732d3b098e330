using GovReport.Domain.Tests.Validation;
using GovReport.Domain.Validation;
using static GovReport.Domain.Tests.Validation.RuleExamples;

namespace GovReport.Domain.Tests.Continuity;

/// <summary>One project under names that differ in nothing but writing, and what its plan costs now.</summary>
public class PlanChangeTests
{
    // calculation D7
    [Fact]
    public void A_planned_total_that_changed_is_a_difference_with_its_amount()
    {
        ReportDifference difference = Assert.Single(Compare(Costing("滨河路", "2100万元"), Costing("滨河路", "2600万元")).Differences);

        Assert.Equal((DifferenceKind.Plan, "Projects[0].Investments[0].Amount"), (difference.Kind, difference.Path));
        Assert.Equal(Unit.Yuan.Of(5_000_000), difference.Change?.Value);
        Assert.Equal("滨河路：计划总投资上年报告为2100万元，本报告为2600万元，增加500万元", difference.Explain());
        Assert.Equal("滨河路: a planned total of 2600万元 last year, 2100万元 in this report, 500万元 less", Assert.Single(Compare(Costing("滨河路", "2600万元"), Costing("滨河路", "2100万元")).Differences).Explain(Language.En));
        Assert.Empty(Compare(Costing("滨河路", "2100万元"), Costing("滨河路", "0.21亿元")).Differences);
    }

    // calculation D7
    [Theory]
    [InlineData("2600万元", FluentValidation.Severity.Warning)]
    [InlineData("2200万元", FluentValidation.Severity.Info)]
    public void What_has_to_be_approved_again_is_a_warning(string total, FluentValidation.Severity severity) =>
        Assert.Equal(severity, Assert.Single(new ContinuityValidator().Validate(Compare(Costing("滨河路", "2100万元"), Costing("滨河路", total))).Findings()).Severity);

    // calculation D7
    [Theory]
    [InlineData("50兆瓦光伏项目", "50MW光伏项目")]
    [InlineData("50兆瓦光伏项目", "5万千瓦光伏工程")]
    [InlineData("王楼粮仓（二期）项目", "王楼粮仓(二期)")]
    [InlineData("王楼 粮仓建设项目", "王楼粮仓")]
    [InlineData("Ｇ206国道改线", "G206国道改线工程")]
    [InlineData("1.2公里排水渠", "1200米排水渠")]
    public void Names_that_differ_in_writing_alone_are_of_one_project(string last, string now)
    {
        ProjectCourse course = Assert.Single(Compare(Costing(last, "2100万元"), Costing(now, "2100万元")).Projects);

        Assert.Equal((MatchKind.Name, ProjectFate.Unchanged), (course.How, course.Fate));
    }

    [Theory]
    [InlineData("50兆瓦光伏项目", "60兆瓦光伏项目")]
    [InlineData("东岗村道路", "西岗村道路")]
    [InlineData("2024年农村公路", "2025年农村公路")]
    public void Names_that_say_something_else_are_not(string last, string now) =>
        Assert.NotEqual(MatchKind.Name, Compare(Costing(last, "2100万元"), Costing(now, "2100万元")).Projects[0].How);

    private static ReportComparison Compare(Project last, Project now) => new(Last.With(last), Sound.With(now));

    private static Project Costing(string name, string total) =>
        Stood(name, Stage.UnderConstruction) with { Investments = [new() { Kind = InvestmentKind.PlannedTotal, Amount = Figure.Parse(total) }] };
}
