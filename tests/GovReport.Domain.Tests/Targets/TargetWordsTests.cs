namespace GovReport.Domain.Tests.Targets;

public class TargetWordsTests
{
    private static readonly Target Farmland = new() { IndicatorCode = "HIGH-STANDARD-FARMLAND-NEW", Period = ReportingPeriod.Year(2025), Goal = Figure.Parse("5000亩以上"), Comparator = Comparator.AtLeast };

    [Fact]
    public void A_promise_says_what_is_promised()
    {
        Assert.Equal(("不低于5000亩", "at least 5000亩"), (Farmland.InWords(), Farmland.InWords(Language.En)));
        Assert.Equal("增速在6—7%区间", (Farmland with { Aspect = Aspect.Growth, Comparator = Comparator.Between, Goal = Figure.Parse("6—7%") }).InWords());
        Assert.Equal("rank at most 3", (Farmland with { Aspect = Aspect.Rank, Comparator = Comparator.AtMost, Goal = Figure.Parse("3") }).InWords(Language.En));
    }

    [Fact]
    public void A_reference_is_called_as_the_caller_likes()
    {
        Target inStep = Farmland with { Aspect = Aspect.Growth, Comparator = Comparator.InStepWith, Goal = null, Reference = "GDP" };

        Assert.Equal("增速与GDP同步", inStep.InWords());
        Assert.Equal("增速与地区生产总值同步", inStep.InWords(referenceName: "地区生产总值"));
    }
}
