namespace GovReport.Domain.Tests.Targets;

public class TargetWordsTests
{
    private static readonly Target Farmland = new() { IndicatorCode = "HIGH-STANDARD-FARMLAND-NEW", Period = ReportingPeriod.Year(2025), Goal = Figure.Parse("5000亩以上"), Comparator = Comparator.AtLeast };

    [Fact]
    public void A_promise_says_what_is_promised()
    {
        Assert.Equal(("不低于5000亩", "at least 5000亩"), (Farmland.InWords(), Farmland.InWords(Language.En)));
        Assert.Equal("增速在6—7%区间", (Farmland with { Aspect = Aspect.Growth, Comparator = Comparator.Between, Goal = Figure.Parse("6—7%") }).InWords());
    }

    [Theory]
    [InlineData(Comparator.AtMost, "位次不低于第3位", "rank 3 or better")]
    [InlineData(Comparator.AtLeast, "位次不低于第3位", "rank 3 or better")]
    [InlineData(Comparator.Exceed, "位次超过第3位", "rank above 3")]
    [InlineData(Comparator.Maintain, "位次保持第3位", "rank maintain 3")]
    public void A_rank_is_a_place(Comparator comparator, string zh, string en)
    {
        Target third = Farmland with { Aspect = Aspect.Rank, Comparator = comparator, Goal = Figure.Parse("3") };

        Assert.Equal((zh, en), (third.InWords(), third.InWords(Language.En)));
    }

    [Theory]
    [InlineData(Aspect.Reduction, "3%", Comparator.AtLeast, 1, "下降3%以上", "a fall of at least 3%")]
    [InlineData(Aspect.Reduction, "13.5%", Comparator.AtLeast, 5, "累计下降13.5%以上", "an overall fall of at least 13.5%")]
    [InlineData(Aspect.Growth, "-3%", Comparator.AtMost, 1, "下降3%以上", "a fall of at least 3%")]
    [InlineData(Aspect.Growth, "-3%", Comparator.Below, 1, "下降超过3%", "a fall of more than 3%")]
    [InlineData(Aspect.Growth, "-3%", Comparator.AtLeast, 1, "下降3%以内", "a fall of at most 3%")]
    [InlineData(Aspect.Growth, "-3%", Comparator.Exceed, 1, "下降不足3%", "a fall of less than 3%")]
    [InlineData(Aspect.Growth, "-3%左右", Comparator.About, 1, "下降3%左右", "a fall of about 3%")]
    [InlineData(Aspect.Growth, "近-3%", Comparator.About, 1, "下降3%左右", "a fall of about 3%")]
    // calculation C9
    [InlineData(Aspect.Points, "0.8个百分点", Comparator.AtLeast, 1, "提高0.8个百分点以上", "a rise of at least 0.8个百分点")]
    [InlineData(Aspect.Points, "-0.8个百分点", Comparator.AtMost, 1, "下降0.8个百分点以上", "a fall of at least 0.8个百分点")]
    [InlineData(Aspect.Multiple, "2倍", Comparator.AtLeast, 1, "增至2倍以上", "growth to at least 2倍")]
    [InlineData(Aspect.Multiple, "2", Comparator.AtLeast, 1, "增至2倍以上", "growth to at least 2倍")]
    [InlineData(Aspect.MultipleGrowth, "1.6倍", Comparator.Exceed, 1, "增长超过1.6倍", "growth by more than 1.6倍")]
    [InlineData(Aspect.Reduction, "20%", Comparator.AtLeast, 1, "下降20%以上", "a fall of at least 20%")]
    [InlineData(Aspect.Reduction, "3—5%", Comparator.Between, 1, "下降3—5%", "a fall of 3—5%")]
    [InlineData(Aspect.AverageGrowth, "-3%", Comparator.AtMost, 5, "年均下降3%以上", "an average fall of at least 3%")]
    [InlineData(Aspect.Growth, "3%", Comparator.AtMost, 1, "增速不超过3%", "growth at most 3%")]
    [InlineData(Aspect.Level, "-3℃", Comparator.AtLeast, 1, "不低于-3℃", "at least -3℃")]
    public void A_fall_of_one_year_is_said_as_a_fall(Aspect aspect, string goal, Comparator comparator, int years, string zh, string en)
    {
        Target fall = Farmland with { Period = years == 1 ? ReportingPeriod.Year(2025) : ReportingPeriod.Years(2021, 2020 + years), Aspect = aspect, Goal = Figure.Parse(goal), Comparator = comparator };

        Assert.Equal((zh, en), (fall.InWords(), fall.InWords(Language.En)));
    }

    [Fact]
    public void A_reference_is_called_as_the_caller_likes()
    {
        Target inStep = Farmland with { Aspect = Aspect.Growth, Comparator = Comparator.InStepWith, Goal = null, Reference = "GDP" };

        Assert.Equal("增速与生产总值同步", inStep.InWords(referenceName: "生产总值"));
        Assert.Equal("增速与全市同步", (inStep with { Reference = "全市" }).InWords());
        Assert.Equal(("增速与地区生产总值同步", "growth in step with Gross regional product"), (inStep.InWords(), inStep.InWords(Language.En)));
    }
}
