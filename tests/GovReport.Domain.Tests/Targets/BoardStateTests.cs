using NodaTime;
using static GovReport.Domain.Tests.Targets.Promises;

namespace GovReport.Domain.Tests.Targets;

/// <summary>督办状态 and 时间节点计划.</summary>
public class BoardStateTests
{
    [Theory]
    [InlineData("2600亩", BoardState.Ahead)]      // 52%
    [InlineData("2550亩", BoardState.OnPace)]     // one point ahead
    [InlineData("2450亩", BoardState.OnPace)]
    [InlineData("2449亩", BoardState.Behind)]
    [InlineData("5000亩", BoardState.CompletedEarly)]
    public void Within_one_point_of_the_pace_is_in_pace(string actual, BoardState state) =>
        Assert.Equal(state, Farmland.AtLeast("5000亩").On(Promise.MidYear, actual, Pace.ByMonths).State);

    [Fact]
    public void The_tolerance_is_the_callers()
    {
        Completion completion = Farmland.AtLeast("5000亩").On(Promise.MidYear, "2600亩", Pace.ByMonths);

        Assert.Equal((BoardState.OnPace, BoardState.Ahead), (completion.StateWithin(new(3)), completion.StateWithin(new(0))));
        Assert.Throws<ArgumentOutOfRangeException>(() => completion.StateWithin(new(-1)));
    }

    [Fact]
    public void The_verdict_says_the_rest()
    {
        Assert.Equal(BoardState.Completed, Farmland.AtLeast("5000亩").AtEnd("5000亩").State);
        Assert.Equal(BoardState.NotCompleted, Farmland.AtLeast("5000亩").AtEnd("4000亩").State);
        Assert.Equal(BoardState.NotCompleted, Accidents.AtMost("3起").On(Promise.MidYear, "4起").State);
        Assert.Equal(BoardState.InProgress, Farmland.AtLeast("5000亩").On(Promise.MidYear, "2500亩").State);
        Assert.Equal(BoardState.CurrentlyUnmet, Dust.AtMost("35微克/立方米").On(Promise.MidYear, "36微克/立方米", Pace.ByMonths).State);
        Assert.Equal(BoardState.ToBeJudged, Population.To(Comparator.About, "3万人").AtEnd("3.2万人").State);
        Assert.Equal(BoardState.NoData, Farmland.AtLeast("5000亩").AtEnd((string?)null).State);
        Assert.Equal(BoardState.NotComparable, Farmland.AtLeast("5000亩").AtEnd("5000户").State);
    }

    [Fact]
    public void A_state_has_a_name_in_both_languages() =>
        Assert.Equal(("欠进度", "behind"), (Glossary.NameOf(BoardState.Behind), Glossary.NameOf(BoardState.Behind, Language.En)));

    [Fact]
    public void A_plan_to_date_stands_beside_the_plan_of_the_year_and_goes_before_the_pace()
    {
        Promise promise = Farmland.AtLeast("5000亩");
        Target target = promise.Target with { Plan = [new(new(2024, 6, 30), Figure.Parse("3000亩")), new(new(2024, 3, 31), Figure.Parse("0.1万亩"))] };

        Completion completion = target.Evaluate(Farmland, Figure.Parse("2850亩"), new(2024, 7, 15), Pace.ByMonths);

        Assert.Equal(("95%", "-5个百分点", BoardState.Behind), (completion.PlanRate.ToString(), completion.PlanLead.ToString(), completion.State));
        Assert.Equal("完成5000亩目标的57.0%，快于序时进度7.0个百分点，为截至2024年6月30日节点计划3000亩的95.0%", completion.Explain());
        Assert.Equal("2024-05-31 2333.33亩", target.Evaluate(Farmland, new Fact(Figure.Parse("900亩"), ReportingPeriod.Cumulative(2024, 5)), new(2024, 7, 15)).PlanToDate.ToString());
        Assert.Equal("2024-01-31 0.033万亩", target.Evaluate(Farmland, Figure.Parse("900亩"), new(2024, 2, 1)).PlanToDate.ToString());
        Assert.Equal("2024-03-31 0.1万亩", (target with { IsPlanBySteps = true }).Evaluate(Farmland, Figure.Parse("900亩"), new(2024, 5, 31)).PlanToDate.ToString());
        Assert.Null((target with { IsPlanBySteps = true }).Evaluate(Farmland, Figure.Parse("900亩"), new(2024, 2, 1)).PlanToDate);
        Assert.Equal("2024-03-31 0.1万亩", target.Plan[1].ToString());
    }

    [Fact]
    public void Of_a_ceiling_less_than_planned_is_ahead()
    {
        Target target = Spending.AtMost("2000万元").Target with { Plan = [new(Promise.MidYear, Figure.Parse("1000万元"))] };

        Assert.Equal((BoardState.Ahead, BoardState.Behind), (target.Evaluate(Spending, Figure.Parse("900万元"), Promise.MidYear).State, target.Evaluate(Spending, Figure.Parse("1100万元"), Promise.MidYear).State));
    }

    // calculation C11
    [Fact]
    public void A_score_says_why_there_is_none()
    {
        ScorecardEntry open = new("地区生产总值", 5, Gdp.To(Comparator.AtLeast, "6%", Aspect.Growth).On(Promise.MidYear, "5%")), missing = new("改厕", 5, null);

        Assert.Equal("地区生产总值进行中，无法计分", Scorecard.Of(open).ToString());
        Assert.Equal("地区生产总值进行中；缺改厕，无法计分", Scorecard.Of(open, missing).ToString());
        Assert.Equal("no score: 地区生产总值 open; 改厕 missing", Scorecard.Of(open, missing).Explain(Language.En));
    }
}
