using static GovReport.Domain.Tests.Targets.Promises;

namespace GovReport.Domain.Tests.Targets;

/// <summary>Words of goals as an office writes them on its board.</summary>
public class GoalWordsTests
{
    [Theory]
    [InlineData("LARGE-INDUSTRY-FIRMS", "新增20家", "AtLeast Increase 20家", "增加20家以上")]
    [InlineData("LARGE-INDUSTRY-FIRMS", "净增2家以上", "AtLeast Increase 2家", "增加2家以上")]
    [InlineData("LARGE-INDUSTRY-FIRMS", "增加4家左右", "About Increase 4家", "增加4家左右")]
    [InlineData("LARGE-INDUSTRY-FIRMS", "增加2—4家", "Between Increase 2—4家", "增加2—4家")]
    [InlineData("LARGE-INDUSTRY-FIRMS", "力争新增5家", "AtLeast Increase 5家 Striven", "力争增加5家以上")]
    [InlineData("POVERTY-WATCH", "减少存量5户", "AtMost Increase -5户", "减少5户以上")]
    [InlineData("POVERTY-WATCH", "净减7户", "AtMost Increase -7户", "减少7户以上")]
    [InlineData("URBAN-JOBS", "新增1200人以上", "AtLeast Level 1200人", "不低于1200人")]
    [InlineData("URBAN-JOBS", "增加80人", "AtLeast Increase 80人", "增加80人以上")]
    [InlineData("BUDGET-REVENUE", "增加1200万元", "AtLeast Increase 1200万元", "增加1200万元以上")]
    public void So_much_more_or_less_of_a_stock_is_an_increase(string code, string text, string expected, string said) => Reads(code, text, expected, said);

    [Theory]
    [InlineData("GRAIN-OUTPUT", "不低于上年", "AtLeast Level 上年", "不低于上年")]
    [InlineData("GRAIN-OUTPUT", "不低于去年水平", "AtLeast Level 上年", "不低于上年")]
    [InlineData("GRAIN-OUTPUT", "不减产", "AtLeast Level 上年", "不低于上年")]
    [InlineData("GRAIN-OUTPUT", "与上年持平", "Maintain Level 上年", "与上年持平")]
    [InlineData("GRAIN-OUTPUT", "与去年基本持平", "Maintain Level 上年 roughly", "基本与上年持平")]
    [InlineData("GRAIN-OUTPUT", "稳定在上年水平", "Maintain Level 上年", "与上年持平")]
    [InlineData("GRAIN-OUTPUT", "超过去年", "Exceed Level 上年", "超过上年")]
    [InlineData("ACCIDENTS", "不超过上年", "AtMost Level 上年", "不超过上年")]
    [InlineData("ACCIDENTS", "低于上年同期", "Below Level 上年", "低于上年")]
    [InlineData("BUDGET-REVENUE", "增速不低于上年", "AtLeast Growth 上年", "增速不低于上年")]
    [InlineData("BUDGET-REVENUE", "不低于上年增速", "AtLeast Growth 上年", "增速不低于上年")]
    public void Last_year_is_a_goal(string code, string text, string expected, string said) => Reads(code, text, expected, said);

    [Theory]
    [InlineData("RURAL-INCOME", "与经济增长同步", "InStepWith Growth GDP")]
    [InlineData("RURAL-INCOME", "与GDP增速基本同步", "InStepWith Growth GDP roughly")]
    [InlineData("RURAL-INCOME", "高于城镇居民", "Above Growth URBAN-INCOME")]
    [InlineData("RURAL-INCOME", "高于城镇居民收入增速", "Above Growth URBAN-INCOME")]
    [InlineData("URBAN-INCOME", "快于农村居民", "Above Growth RURAL-INCOME")]
    [InlineData("RESIDENT-INCOME", "与地区生产总值增长同步", "InStepWith Growth GDP")]
    [InlineData("RURAL-INCOME", "高于全市平均水平", "Above Level 全市平均水平")]
    public void Another_indicator_is_known_by_what_people_call_it(string code, string text, string expected) => Reads(code, text, expected, null);

    [Theory]
    [InlineData("TAP-WATER", "由94.2%提高到96%", "AtLeast Level 96%", "94.2%", "由94.2%提高到96%")]
    [InlineData("TAP-WATER", "从94.2%提升至96%以上", "AtLeast Level 96%", "94.2%", "由94.2%提高到96%")]
    [InlineData("LARGE-INDUSTRY-FIRMS", "从28家增加到31家", "AtLeast Level 31家", "28家", "由28家提高到31家")]
    [InlineData("POVERTY-WATCH", "由45户减少到36户", "AtMost Level 36户", "45户", "由45户下降到36户")]
    [InlineData("POVERTY-WATCH", "由上年的45户降至36户以下", "AtMost Level 36户", "45户", "由45户下降到36户")]
    [InlineData("TAP-WATER", "由94.2%提高到96%左右", "About Level 96%", "94.2%", "由94.2%到96%左右")]
    [InlineData("TAP-WATER", "确保由94.2%提高到96%", "AtLeast Level 96% Ensured", "94.2%", "确保由94.2%提高到96%")]
    public void The_value_from_which_it_starts_stands_in_the_words(string code, string text, string expected, string baseline, string said) =>
        Assert.Equal(baseline, Reads(code, text, expected, said).Baseline?.ToString());

    [Theory]
    [InlineData("LARGE-INDUSTRY-PROFIT", "扭亏为盈", "Exceed Level 0元")]
    [InlineData("POVERTY-WATCH", "动态清零", "AtMost Level 0户")]
    [InlineData("POVERTY-WATCH", "清零", "AtMost Level 0户")]
    [InlineData("BUDGET-REVENUE", "实现正增长", "Exceed Growth 0%")]
    [InlineData("BUDGET-REVENUE", "两位数增长", "AtLeast Growth 10%")]
    [InlineData("INCOME-RATIO", "控制在1.75以内", "AtMost Level 1.75倍")]
    [InlineData("INCOME-RATIO", "缩小到1.7", "AtMost Level 1.7倍")]
    [InlineData("BUDGET-REVENUE", "增长 6% 以上", "AtLeast Growth 6%")]
    [InlineData("BUDGET-REVENUE", " 达到 2.2 亿元", "AtLeast Level 2.2亿元")]
    [InlineData("LARGE-INDUSTRY-FIRMS", "31户", "AtLeast Level 31户")]
    [InlineData("ACCIDENTS", "控制在5件以内", "AtMost Level 5件")]
    public void Words_blanks_and_counters_of_all_kinds_are_read(string code, string text, string expected) => Reads(code, text, expected, null);

    [Theory]
    [InlineData("增长6%以上（力争7%）", "增速不低于6%、力争增速不低于7%")]
    [InlineData("增长6%以上(力争7%)", "增速不低于6%、力争增速不低于7%")]
    [InlineData("增长6%以上，（力争达到7%以上）", "增速不低于6%、力争增速不低于7%")]
    public void A_second_step_stands_in_brackets_of_either_width(string text, string said)
    {
        Target target = Target.Parse(text, Standard("BUDGET-REVENUE"), Promise.Year);

        Assert.Equal((said, "7%"), (target.InWords(), target.StrivenGoal?.ToString()));
    }

    [Theory]
    [InlineData("新增3家、力争5家", "增加3家以上、力争增加5家以上")]
    [InlineData("确保减少3家、力争5家", "确保减少3家以上、力争减少5家以上")]
    public void Two_steps_of_an_increase_are_one_target(string text, string said)
    {
        Target target = Target.Parse(text, Firms, Promise.Year);

        Assert.Equal(said, target.InWords());
        Assert.Equal(target, Target.Parse(said, Firms, Promise.Year));
    }

    [Theory]
    [InlineData("BUDGET-REVENUE", "增加5个百分点", PrintErrorReason.PointsOfNoPercentage, 2)]
    [InlineData("BUDGET-REVENUE", "下降 2个百分点", PrintErrorReason.PointsOfNoPercentage, 3)]
    [InlineData("LARGE-INDUSTRY-FIRMS", "提高1个百分点", PrintErrorReason.PointsOfNoPercentage, 2)]
    [InlineData("BUDGET-REVENUE", "增长 5000 亩", PrintErrorReason.UnfitGoal, 3)]
    [InlineData("BUDGET-REVENUE", "增长5000万元", PrintErrorReason.UnfitGoal, 2)]
    public void What_does_not_fit_is_refused_and_says_why(string code, string text, PrintErrorReason reason, int position)
    {
        Assert.False(Target.TryParse(text, Standard(code), Promise.Year, out _, out PrintError error));
        Assert.Equal(new PrintError(reason, position), error);
    }

    [Fact]
    public void The_error_of_points_and_of_nothing_says_so_in_both_languages()
    {
        Assert.Contains("百分点只用于百分比", new PrintError(PrintErrorReason.PointsOfNoPercentage, 0).Explain(), StringComparison.Ordinal);
        Assert.Contains("points are changes of percentages", new PrintError(PrintErrorReason.PointsOfNoPercentage, 0).Explain(Language.En), StringComparison.Ordinal);
    }

    private static Target Reads(string code, string text, string expected, string? said)
    {
        Indicator indicator = Standard(code);
        Target target = Target.Parse(text, indicator, Promise.Year);

        string strength = target.Strength == Strength.Expected ? "" : $" {target.Strength}";
        Assert.Equal(expected, $"{target.Comparator} {target.Aspect} {target.Goal?.ToString() ?? target.Reference}{strength}{(target.Roughly ? " roughly" : "")}");
        Assert.Equal(said ?? target.InWords(), target.InWords());
        Assert.Equal(target, Target.Parse(target.InWords(), indicator, Promise.Year));
        return target;
    }

    private static Indicator Standard(string code) => IndicatorCatalogue.Standard.Find(code)!;
}
