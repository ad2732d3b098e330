using static GovReport.Domain.Tests.Targets.Promises;

namespace GovReport.Domain.Tests.Targets;

/// <summary>The words of a goal, read and said again.</summary>
public class GoalParseTests
{
    // calculation C13
    [Theory]
    [InlineData("BUDGET-EXPENDITURE", "控制在9860万元以内", "AtMost Level 9860万元")]
    [InlineData("BUDGET-EXPENDITURE", "控制在9860万元", "AtMost Level 9860万元")]
    [InlineData("BUDGET-EXPENDITURE", "9860万元", "Planned Level 9860万元")]
    [InlineData("GDP", "增长6%以上", "AtLeast Growth 6%")]
    [InlineData("GDP", "地区生产总值增长6%", "AtLeast Growth 6%")]
    [InlineData("GDP", "同比增长6%左右", "About Growth 6%")]
    [InlineData("GDP", "5%左右", "About Growth 5%")]
    [InlineData("GDP", "4.5%—5%", "Between Growth 4.5—5%")]
    [InlineData("GDP", "增长4.5%至5%", "Between Growth 4.5—5%")]
    [InlineData("GDP", "增长-3%", "AtMost Reduction 3%")]
    [InlineData("GDP", "年均增长6.5%", "AtLeast AverageGrowth 6.5%")]
    [InlineData("GDP", "年均增长6.5%以上", "AtLeast AverageGrowth 6.5%")]
    [InlineData("GDP", "翻一番", "AtLeast Multiple 翻一番")]
    [InlineData("GDP", "实现翻两番", "AtLeast Multiple 翻两番")]
    [InlineData("GDP", "增至2倍以上", "AtLeast Multiple 2倍")]
    [InlineData("GDP", "增长1.6倍", "AtLeast MultipleGrowth 1.6倍")]
    [InlineData("GDP", "突破10亿元", "Exceed Level 10亿元")]
    [InlineData("GDP", "力争达到10亿元", "AtLeast Level 10亿元 Striven")]
    [InlineData("GDP", "确保增长6%", "AtLeast Growth 6% Ensured")]
    [InlineData("GDP", "预期性目标增长6%", "AtLeast Growth 6%")]
    [InlineData("GDP", "前3名", "AtMost Rank 3")]
    [InlineData("GDP", "进入全市前三", "AtMost Rank 3")]
    [InlineData("GDP", "第3位", "AtMost Rank 3")]
    [InlineData("GDP", "位次不低于第3位", "AtMost Rank 3")]
    [InlineData("GDP", "保持第3位", "Maintain Rank 3")]
    [InlineData("TAP-WATER", "≥85%", "AtLeast Level 85%")]
    [InlineData("TAP-WATER", "85%以上", "AtLeast Level 85%")]
    [InlineData("TAP-WATER", "提高5个百分点", "AtLeast Points 5个百分点")]
    [InlineData("TAP-WATER", "提高0.8个百分点以上", "AtLeast Points 0.8个百分点")]
    [InlineData("TAP-WATER", "下降0.8个百分点以内", "AtLeast Points -0.8个百分点")]
    [InlineData("TAP-WATER", "提高到95%", "AtLeast Level 95%")]
    [InlineData("TAP-WATER", "保持95%", "Maintain Level 95%")]
    [InlineData("TAP-WATER", "稳定在95%以上", "AtLeast Level 95%")]
    [InlineData("CPI", "≤3%", "AtMost Level 3%")]
    [InlineData("CPI", "涨幅控制在3%左右", "About Level 3%")]
    [InlineData("CPI", "2%", "Planned Level 2%")]
    [InlineData("POVERTY-WATCH", "下降3%", "AtLeast Reduction 3%")]
    [InlineData("POVERTY-WATCH", "降到30户以下", "AtMost Level 30户")]
    [InlineData("POVERTY-WATCH", "不超过30户", "AtMost Level 30户")]
    [InlineData("POVERTY-WATCH", "低于30户", "Below Level 30户")]
    [InlineData("HIGH-STANDARD-FARMLAND-NEW", "不低于5000亩", "AtLeast Level 5000亩")]
    [InlineData("HIGH-STANDARD-FARMLAND-NEW", "完成5000亩", "AtLeast Level 5000亩")]
    [InlineData("HIGH-STANDARD-FARMLAND-NEW", "在5000—6000亩区间", "Between Level 5000—6000亩")]
    [InlineData("HIGH-STANDARD-FARMLAND-NEW", "基本完成5000亩", "AtLeast Level 5000亩 roughly")]
    [InlineData("URBAN-JOBS", "全部完成620人", "AtLeast Level 620人")]
    public void A_goal_is_read(string code, string text, string expected)
    {
        Target target = Target.Parse(text, Of(code), Promise.Year);

        string strength = target.Strength == Strength.Expected ? "" : $" {target.Strength}";
        Assert.Equal(expected, $"{target.Comparator} {target.Aspect} {target.Goal}{strength}{(target.Roughly ? " roughly" : "")}");
        Assert.Equal((code, Promise.Year), (target.IndicatorCode, target.Period));
        Assert.Equal(target, Target.Parse(target.InWords(), Of(code), Promise.Year));
        Assert.Equal(target.ToString(), target.InWords());
    }

    // calculation C13
    [Theory]
    [InlineData("RURAL-INCOME", "与GDP同步", "InStepWith Growth GDP")]
    [InlineData("RURAL-INCOME", "与经济增长基本同步", "InStepWith Growth GDP")]
    [InlineData("RURAL-INCOME", "增速高于城镇居民人均可支配收入", "Above Growth URBAN-INCOME")]
    [InlineData("RURAL-INCOME", "快于全市", "Above Growth 全市")]
    [InlineData("RURAL-INCOME", "高于全市平均水平", "Above Level 全市平均水平")]
    [InlineData("RURAL-INCOME", "增长高于全市平均", "Above Growth 全市平均")]
    [InlineData("RURAL-INCOME", "不低于全市增速", "InStepWith Growth 全市")]
    [InlineData("RURAL-INCOME", "稳步增长", "Rising Level ")]
    [InlineData("POVERTY-WATCH", "持续下降", "Falling Level ")]
    [InlineData("CROPLAND", "保持稳定", "Maintain Level ")]
    [InlineData("CROPLAND", "基本稳定", "Maintain Level ")]
    public void A_promise_without_a_number_is_read(string code, string text, string expected)
    {
        Target target = Target.Parse(text, Of(code), Promise.Year);

        Assert.Equal(expected, $"{target.Comparator} {target.Aspect} {target.Reference}");
        Assert.Equal(text.Contains("基本", StringComparison.Ordinal), target.Roughly);
        Assert.Equal(target, Target.Parse(target.InWords(), Of(code), Promise.Year));
    }

    // calculation C13
    [Fact]
    public void No_event_is_0_of_them()
    {
        Target target = Target.Parse("零发生", Accidents, Promise.Year);

        Assert.Equal((Comparator.Maintain, "0起", "零发生"), (target.Comparator, target.Goal.ToString(), target.InWords()));
        Assert.Equal(Verdict.Missed, target.Evaluate(Accidents, Figure.Parse("1起"), Promise.MidYear).Verdict);
    }

    // calculation C13
    [Theory]
    [InlineData("", PrintErrorReason.Empty, 0)]
    [InlineData("  　", PrintErrorReason.Empty, 0)]
    [InlineData("确保", PrintErrorReason.NoGoal, 2)]
    [InlineData("大力发展", PrintErrorReason.NoGoal, 0)]
    [InlineData("增长5000亩", PrintErrorReason.UnfitGoal, 2)]
    [InlineData("5000户", PrintErrorReason.UnfitGoal, 0)]
    [InlineData("不低于5000亩以内", PrintErrorReason.ConflictingQualifiers, 3)]
    [InlineData("高于全市增速1个百分点", PrintErrorReason.NoGoal, 2)]   // so much above is no number to reach
    [InlineData("不低于5000蛋", PrintErrorReason.UnknownUnit, 7)]
    [InlineData("确保5000亩、力争增长6%", PrintErrorReason.UnlikeSteps, 7)]
    public void What_is_no_goal_is_refused_at_its_place(string text, PrintErrorReason reason, int position)
    {
        Assert.False(Target.TryParse(text, Farmland, Promise.Year, out Target? target, out PrintError error));
        Assert.Null(target);
        Assert.Equal(new PrintError(reason, position), error);
        Assert.Equal(error, Assert.Throws<PrintFormatException>(() => Target.Parse(text, Farmland, Promise.Year)).Error);
        Assert.False(Target.TryParse(text, Farmland, Promise.Year, out _));
    }

    // calculation C14
    [Theory]
    [InlineData("确保完成5000亩、力争6000亩", "确保不低于5000亩、力争不低于6000亩")]
    [InlineData("确保增长5%，力争6%", "确保增速不低于5%、力争增速不低于6%")]
    [InlineData("确保下降3%、力争5%", "确保下降3%以上、力争下降5%以上")]
    [InlineData("完成5000亩以上，争取达到6000亩以上", "不低于5000亩、力争不低于6000亩")]
    public void A_goal_of_two_steps_is_one_target(string text, string said)
    {
        Target target = Target.Parse(text, Farmland, Promise.Year);

        Assert.Equal(said, target.InWords());
        Assert.NotNull(target.StrivenGoal);
        Assert.Equal(target, Target.Parse(said, Farmland, Promise.Year));
    }

    // calculation C14
    [Fact]
    public void The_first_step_decides_and_the_second_is_told()
    {
        Target target = Target.Parse("确保完成5000亩、力争6000亩", Farmland, Promise.Year);

        Completion completion = target.Evaluate(Farmland, Figure.Parse("5400亩"), Promise.YearEnd);

        Assert.Equal((Strength.Ensured, Verdict.Met, Verdict.Missed), (target.Strength, completion.Verdict, completion.Striven!.Verdict));
        Assert.Equal("完成5000亩目标的108.0%，已完成；力争目标：完成6000亩目标的90.0%，未完成", completion.Explain());
        Assert.Equal("108.0% of the goal of 5000亩, met; the goal striven for: 90.0% of the goal of 6000亩, missed", completion.Explain(Language.En));
    }

    // calculation C13
    [Fact]
    public void What_InWords_says_of_any_goal_is_read_as_the_same_goal()
    {
        Comparator[] comparators = [Comparator.AtLeast, Comparator.Exceed, Comparator.AtMost, Comparator.Below, Comparator.About];
        foreach ((Aspect aspect, Indicator indicator, string unit) in new[]
        {
            (Aspect.Level, TapWater, "%"), (Aspect.Growth, Gdp, "%"), (Aspect.AverageGrowth, Gdp, "%"), (Aspect.Points, TapWater, "个百分点"),
            (Aspect.Reduction, Gdp, "%"), (Aspect.Multiple, Gdp, "倍"), (Aspect.MultipleGrowth, Gdp, "倍"), (Aspect.Rank, Gdp, ""),
        })
        {
            foreach (Comparator comparator in comparators)
            {
                foreach (Strength strength in Enum.GetValues<Strength>())
                {
                    Target target = new() { IndicatorCode = indicator.Code, Period = Promise.Year, Goal = Figure.Parse("3" + unit), Comparator = comparator, Aspect = aspect, Strength = strength };
                    Target expected = aspect == Aspect.Rank && comparator == Comparator.AtLeast ? target with { Comparator = Comparator.AtMost } : target;
                    Assert.Equal(expected, Target.Parse(target.InWords(), indicator, Promise.Year));
                }
            }
        }
    }

    private static Indicator Of(string code) => code == "CPI" ? Prices : IndicatorCatalogue.Standard.Find(code)!;
}
