using NodaTime;
using static GovReport.Domain.Tests.Targets.Promises;

namespace GovReport.Domain.Tests.Targets;

/// <summary>每期还需 and 预计全年.</summary>
public class RemainingTests
{
    [Theory]
    [InlineData("3250亩", 7, "250亩")]
    [InlineData("3250亩", 6, "875/3亩")]
    [InlineData("5000亩", 6, "0亩")]
    [InlineData("5100亩", 6, "0亩")]
    [InlineData("200公顷", 4, "500亩")]
    public void What_is_left_is_shared_among_the_steps(string actual, int steps, string each) =>
        Assert.Equal(each, Farmland.AtLeast("5000亩").On(Promise.MidYear, actual).RequiredPerStep(steps).ToString());

    [Theory]
    [InlineData("80%", "2.5个百分点")]
    [InlineData("92%", "0个百分点")]
    public void What_is_left_of_a_share_is_in_points(string actual, string each) =>
        Assert.Equal(each, TapWater.AtLeast("90%").On(Promise.MidYear, actual).RequiredPerStep(4).ToString());

    [Theory]
    [InlineData("100元", 2, "0.2")]       // 144 by 100 in two steps
    [InlineData("100元", 1, "0.44")]
    [InlineData("144元", 3, "0")]
    [InlineData("150元", 3, "0")]
    public void Or_reached_by_a_constant_rate(string actual, int steps, string rate) =>
        Assert.Equal(rate, Income.AtLeast("144元").In(ReportingPeriod.FiveYearPlan(14)).On(Promise.MidYear, actual).RequiredGrowth(steps)?.ToString());

    [Fact]
    public void No_rate_leads_away_from_0_but_a_goal_below_is_reached()
    {
        Assert.Null(Profit.AtLeast("144元").In(ReportingPeriod.FiveYearPlan(14)).On(Promise.MidYear, "0元").RequiredGrowth(3));
        Assert.Null(Profit.AtLeast("144元").In(ReportingPeriod.FiveYearPlan(14)).On(Promise.MidYear, "-5元").RequiredGrowth(3));
        Assert.Equal("0", Profit.AtLeast("-10元").In(ReportingPeriod.FiveYearPlan(14)).On(Promise.MidYear, "-5元").RequiredGrowth(3)?.ToString());
        Assert.Equal("0", Profit.AtLeast("0元").In(ReportingPeriod.FiveYearPlan(14)).On(Promise.MidYear, "0元").RequiredGrowth(3)?.ToString());
    }

    [Fact]
    public void Promises_that_are_not_to_reach_a_level_have_nothing_left()
    {
        Completion[] without =
        [
            Spending.AtMost("2000万元").On(Promise.MidYear, "800万元"),
            Gdp.To(Comparator.AtLeast, "6%", Aspect.Growth).On(Promise.MidYear, "5%"),
            PovertyWatch.AtLeast("10户").From("20户").On(Promise.MidYear, "15户"),
            Prices.To(Comparator.About, "3%").On(Promise.MidYear, "2%"),
            Farmland.AtLeast("5000亩").On(Promise.MidYear, null),
        ];

        Assert.All(without, completion => Assert.Null(completion.RequiredPerStep(6)));
        Assert.All(without, completion => Assert.Null(completion.RequiredGrowth(6)));
    }

    [Fact]
    public void Steps_are_counted_from_1()
    {
        Completion completion = Cropland.AtLeast("5000亩").On(Promise.MidYear, "3250亩");

        Assert.Throws<ArgumentOutOfRangeException>(() => completion.RequiredPerStep(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => completion.RequiredGrowth(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => completion.RequiredGrowth(101));
        Assert.NotNull(completion.RequiredGrowth(100));
    }

    [Theory]
    [InlineData(6, 30, "6500亩", false)]
    [InlineData(3, 31, "13000亩", false)]
    [InlineData(2, 29, "19500亩", true)]
    public void A_projection_is_weak_while_less_than_a_quarter_is_due(int month, int day, string projection, bool weak)
    {
        Completion completion = Farmland.AtLeast("5000亩").On(new LocalDate(2024, month, day), "3250亩", Pace.ByMonths);

        Assert.Equal(projection, completion.Projection.ToString());
        Assert.Equal(weak, completion.IsProjectionWeak);
    }

    [Fact]
    public void There_is_no_projection_from_nothing_and_none_for_stocks()
    {
        Completion january = Farmland.AtLeast("5000亩").On(new LocalDate(2024, 1, 15), "100亩", Pace.ByMonths);

        Assert.Null(january.Projection);
        Assert.False(january.IsProjectionWeak);
        Assert.Null(Farmland.AtLeast("5000亩").On(Promise.MidYear, "3250亩").Projection);
        Assert.Null(Cropland.AtLeast("30万亩").On(Promise.MidYear, "29万亩", Pace.ByMonths).Projection);
    }
}
