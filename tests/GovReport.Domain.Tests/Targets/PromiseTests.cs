using static GovReport.Domain.Tests.Targets.Promises;

namespace GovReport.Domain.Tests.Targets;

/// <summary>Target.Promise: the comparator that a printed goal means.</summary>
public class PromiseTests
{
    [Theory]
    [InlineData("5000亩", Comparator.AtLeast)]
    [InlineData("5000亩以上", Comparator.AtLeast)]
    [InlineData("不低于5000亩", Comparator.AtLeast)]
    [InlineData("5000余亩", Comparator.AtLeast)]
    [InlineData("超过5000亩", Comparator.Exceed)]
    [InlineData("突破5000亩", Comparator.Exceed)]
    [InlineData("不超过5000亩", Comparator.AtMost)]
    [InlineData("5000亩以内", Comparator.AtMost)]
    [InlineData("5000亩以下", Comparator.AtMost)]
    [InlineData("不足5000亩", Comparator.Below)]
    [InlineData("5000亩左右", Comparator.About)]
    [InlineData("近5000亩", Comparator.About)]
    [InlineData("4500—5000亩", Comparator.Between)]
    [InlineData("4500—5000亩左右", Comparator.About)]
    public void The_words_of_the_print_come_first(string print, Comparator comparator) =>
        Assert.Equal(comparator, Target.Promise(Farmland, Promise.Year, Figure.Parse(print)).Comparator);

    [Theory]
    [InlineData(Polarity.HigherIsBetter, Comparator.AtLeast)]
    [InlineData(Polarity.LowerIsBetter, Comparator.AtMost)]
    [InlineData(Polarity.None, Comparator.Planned)]
    [InlineData(Polarity.WithinRange, Comparator.Planned)]
    public void Then_the_polarity_of_the_indicator(Polarity polarity, Comparator comparator) =>
        Assert.Equal(comparator, Target.Promise(Prices with { Polarity = polarity }, Promise.Year, Figure.Parse("3%")).Comparator);

    [Theory]
    [InlineData("10户", "20户", Comparator.AtMost)]
    [InlineData("20户", "10户", Comparator.AtLeast)]
    [InlineData("2万户", "30户", Comparator.AtLeast)]
    public void A_baseline_shows_the_direction(string goal, string baseline, Comparator comparator) =>
        Assert.Equal(comparator, Target.Promise(Population, Promise.Year, Figure.Parse(goal), baseline: Figure.Parse(baseline)).Comparator);

    [Theory]
    [InlineData(Polarity.HigherIsBetter, Comparator.AtLeast)]
    [InlineData(Polarity.LowerIsBetter, Comparator.AtMost)]
    [InlineData(Polarity.None, Comparator.Planned)]
    public void A_goal_that_is_its_baseline_shows_none(Polarity polarity, Comparator comparator) =>
        Assert.Equal(comparator, Target.Promise(PovertyWatch with { Polarity = polarity }, Promise.Year, Figure.Parse("20户"), baseline: Figure.Parse("20户")).Comparator);

    [Theory]
    [InlineData("3", Aspect.Rank, Comparator.AtMost)]
    [InlineData("不低于3位", Aspect.Rank, Comparator.AtMost)]   // third or better
    [InlineData("20%", Aspect.Reduction, Comparator.AtLeast)]
    [InlineData("2倍", Aspect.Multiple, Comparator.AtLeast)]
    [InlineData("1.5倍", Aspect.MultipleGrowth, Comparator.AtLeast)]
    [InlineData("-5%", Aspect.Growth, Comparator.AtMost)]
    public void Some_aspects_have_a_direction_of_their_own(string goal, Aspect aspect, Comparator comparator) =>
        Assert.Equal(comparator, Target.Promise(Accidents, Promise.Year, Figure.Parse(goal), aspect).Comparator);

    [Fact]
    public void The_print_stays_as_it_is()
    {
        var target = Target.Promise(Farmland, Promise.Year, Figure.Parse("5000亩以上"), baseline: Figure.Parse("0亩"));

        Assert.Equal("5000亩以上", target.Goal.ToString());
        Assert.Equal((Farmland.Code, Promise.Year, Aspect.Level), (target.IndicatorCode, target.Period, target.Aspect));
        Assert.Equal("0亩", target.Baseline.ToString());
    }

    [Fact]
    public void A_promise_is_made_and_judged_with_its_own_indicator()
    {
        Target level = Farmland.AtLeast("5000亩").Target;
        var growth = Growth.Against(Figure.Parse("100元"), Figure.Parse("106元"));

        Assert.Throws<ArgumentNullException>("indicator", () => Target.Promise(null!, Promise.Year, Figure.Parse("5000亩")));
        Assert.Contains("about 'HIGH-STANDARD-FARMLAND-NEW', not about 'GDP'", Refusal(() => level.Evaluate(Gdp, null, Promise.YearEnd)), StringComparison.Ordinal);
        Assert.Contains("Only a promise about growth", Refusal(() => level.Evaluate(Farmland, growth, Promise.YearEnd)), StringComparison.Ordinal);
    }

    private static string Refusal(Func<Completion> judge) => Assert.Throws<ArgumentException>(judge).Message;
}
