using GovReport.Domain.Validation;
using static GovReport.Domain.Tests.Validation.RuleExamples;

namespace GovReport.Domain.Tests.Validation;

/// <summary>GR408: when two names of projects seem to mean one.</summary>
public class ProjectNameTests
{
    private static readonly WorkReportValidator Validator = new();

    [Theory]
    [InlineData("王楼种子粮食烘干仓储中心一期项目", "王楼粮食种子烘干仓储中心项目二期")]
    [InlineData("南门口片区改造工程", "南门口片区改造项目")]
    [InlineData("镇政府驻地污水处理提质增效", "镇政府驻地污水处理提质")]
    [InlineData("洞山东路沿线基础设施提升", "洞山东路基础设施提升")]
    public void Other_words_for_one_thing_are_told(string one, string other)
    {
        Assert.Equal(["GR408"], Found(one, other));
        Assert.Equal(["GR408"], Found(other, one));
    }

    [Theory]
    [InlineData("小东山生态修复项目", "龙王山生态修复项目")]
    [InlineData("东岗村道路硬化", "西岗村道路硬化")]
    [InlineData("农产品冷链物流园一期", "农产品冷链物流园二期")]
    [InlineData("G206国道拓宽改造二标段", "G206国道拓宽改造三标段")]
    [InlineData("2024年高标准农田建设项目", "2025年度高标准农田建设项目")]
    [InlineData("生态修复项目", "小东山生态修复项目")]
    [InlineData("一期项目", "二期工程")]
    [InlineData("镇卫生院综合楼", "镇中心幼儿园扩建")]
    public void Other_places_phases_and_years_are_other_projects(string one, string other) => Assert.Empty(Found(one, other));

    [Fact]
    public void An_alias_says_that_it_is_known()
    {
        Project store = Stood("王楼种子粮食烘干仓储中心");

        Assert.Empty(Validator.Validate(Sound.With(store with { Aliases = ["王楼粮食种子烘干仓储中心"] })).Errors);
        Assert.Equal("GR101", Assert.Single(Validator.Validate(Sound.With(store with { Aliases = ["王楼粮食种子烘干仓储中心"] }, Stood("王楼粮食种子烘干仓储中心"))).Errors).ErrorCode);
    }

    private static IEnumerable<string> Found(string one, string other) => Validator.Validate(Sound.With(Stood(one), Stood(other))).Errors.Select(failure => failure.ErrorCode);
}
