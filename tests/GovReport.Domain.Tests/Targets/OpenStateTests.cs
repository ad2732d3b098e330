using NodaTime;
using static GovReport.Domain.Tests.Targets.Promises;

namespace GovReport.Domain.Tests.Targets;

/// <summary>Where a promise stands on a board before its period is over, and what the board prints beside it.</summary>
public class OpenStateTests
{
    private static readonly LocalDate September = new(2024, 9, 30);

    [Theory]
    [InlineData("6.2%", BoardState.CurrentlyMet)]
    [InlineData("5.9%", BoardState.CurrentlyUnmet)]
    public void Of_growth_the_rate_so_far_decides(string actual, BoardState state) =>
        Assert.Equal(state, Gdp.To(Comparator.AtLeast, "6%", Aspect.Growth).On(September, actual, Pace.ByMonths).State);

    [Fact]
    public void Places_averages_and_levels_to_be_kept_are_met_or_not_so_far()
    {
        Assert.Equal(BoardState.CurrentlyUnmet, Gdp.To(Comparator.AtMost, "3", Aspect.Rank).On(September, "4").State);
        Assert.Equal(BoardState.CurrentlyMet, Dust.AtMost("32微克/立方米").On(September, "29.7微克/立方米", Pace.ByMonths).State);
        Assert.Equal(BoardState.CurrentlyMet, Cropland.AtLeast("6.85万亩").On(September, "6.872万亩", Pace.ByMonths).State);
        Assert.Equal(BoardState.CurrentlyUnmet, GoodAir.AtLeast("88%").On(September, "87.2%", Pace.ByMonths).State);
        Assert.Equal(BoardState.CurrentlyMet, Accidents.To(Comparator.Maintain, "0起").On(September, "0起", Pace.ByMonths).State);
        Assert.Equal(BoardState.CurrentlyMet, Profit.To(Comparator.Exceed, "0元").On(September, "340万元", Pace.ByMonths).State);
        Assert.Equal(BoardState.ToBeJudged, Gdp.To(Comparator.About, "8%", Aspect.Growth).On(September, "6.1%").State);
    }

    [Theory]
    [InlineData("94.5%", BoardState.Behind)]      // 1/6 of the way at 3/4 of the time
    [InlineData("95.55%", BoardState.OnPace)]
    [InlineData("95.8%", BoardState.Ahead)]
    [InlineData("96.1%", BoardState.CurrentlyMet)]
    public void A_stock_with_a_baseline_keeps_up_with_the_straight_way(string actual, BoardState state) =>
        Assert.Equal(state, TapWater.AtLeast("96%").From("94.2%").On(September, actual, Pace.ByMonths).State);

    [Theory]
    [InlineData(Aspect.Points, "0.8个百分点", "94.2%", "94.5%", BoardState.Behind)]
    [InlineData(Aspect.Points, "0.8个百分点", "94.2%", "94.9%", BoardState.Ahead)]
    public void A_change_of_a_stock_keeps_up_with_the_time(Aspect aspect, string goal, string baseline, string actual, BoardState state) =>
        Assert.Equal(state, TapWater.To(Comparator.AtLeast, goal, aspect).From(baseline).On(September, actual, Pace.ByMonths).State);

    [Theory]
    [InlineData("8000万元", BoardState.Behind)]   // 80% used, 75% due
    [InlineData("7500万元", BoardState.OnPace)]
    [InlineData("3000万元", BoardState.OnPace)]
    public void A_ceiling_that_is_used_faster_than_time_passes_is_behind(string actual, BoardState state) =>
        Assert.Equal(state, Spending.AtMost("1亿元").On(September, actual, Pace.ByMonths).State);

    [Fact]
    public void A_ceiling_has_a_projection()
    {
        Completion completion = Spending.AtMost("1亿元").On(September, "8000万元", Pace.ByMonths);

        Assert.Equal("1.07亿元", completion.Print(completion.Projection).ToString());
    }

    [Fact]
    public void Both_steps_have_a_state_while_they_are_open()
    {
        Completion completion = Target.Parse("确保完成5000亩、力争6000亩", Farmland, Promise.Year).Evaluate(Farmland, Figure.Parse("3900亩"), September, Pace.ByMonths);

        Assert.Equal((BoardState.Ahead, BoardState.Behind), (completion.State, completion.Striven!.State));
    }

    [Fact]
    public void A_whole_year_that_is_reported_before_its_end_and_reaches_the_goal_is_completed_early()
    {
        Completion completion = Farmland.AtLeast("5000亩").Target.Evaluate(Farmland, new Fact(Figure.Parse("5200亩"), Promise.Year), September, Pace.ByMonths);

        Assert.Equal((BoardState.CompletedEarly, "75%", null), (completion.State, completion.Elapsed.ToString(), completion.DataThrough));
        Assert.Equal("+29个百分点", completion.Lead.ToString());
    }

    [Fact]
    public void An_increase_is_measured_from_the_baseline()
    {
        Promise promise = Firms.To(Comparator.AtLeast, "3家", Aspect.Increase);

        Completion open = promise.From("28家").On(September, "30家", Pace.ByMonths);

        Assert.Equal(("66.7%", "2家", BoardState.Behind, "1家"), (open.PrintRate().ToString(), open.Actual.ToString(), open.State, open.Print(open.RequiredPerStep(3)).ToString()));
        Assert.Equal(Verdict.Met, promise.From("28家").AtEnd("31家").Verdict);
        Assert.Equal(Verdict.Missed, promise.From("28家").AtEnd("30家").Verdict);
        Assert.Equal((Verdict.Undecided, NoRate.NeedsBaseline), (promise.AtEnd("31家").Verdict, promise.AtEnd("31家").Reason));
        Assert.Equal("完成3家目标的66.7%，未完成（变动由水平推算，非公布数）", promise.From("28家").AtEnd("30家").Explain());
    }

    [Fact]
    public void A_decrease_is_an_increase_below_0()
    {
        Promise promise = PovertyWatch.To(Comparator.AtMost, "-5户", Aspect.Increase).From("45户");

        Assert.Equal((Verdict.Met, "120.0%"), (promise.AtEnd("39户").Verdict, promise.AtEnd("39户").PrintRate().ToString()));
        Assert.Equal((Verdict.Missed, "60.0%"), (promise.AtEnd("42户").Verdict, promise.AtEnd("42户").PrintRate().ToString()));
        Assert.Equal(BoardState.Behind, promise.On(September, "42户", Pace.ByMonths).State);
    }

    [Fact]
    public void Last_year_is_the_reference_or_the_baseline_and_missed_by_name()
    {
        Promise promise = Farmland.To(Comparator.AtLeast);
        promise = promise with { Target = promise.Target with { Reference = Target.LastYear } };

        Assert.Equal((Verdict.Met, "目标不低于上年，实际5100亩，高出100亩，已完成"), (promise.Beside("5000亩", "5100亩").Verdict, promise.Beside("5000亩", "5100亩").Explain()));
        Assert.Equal(Verdict.Missed, promise.From("5200亩").AtEnd("5100亩").Verdict);
        Assert.Equal((Verdict.Undecided, NoRate.Missing, "缺上年数"), (promise.AtEnd("5100亩").Verdict, promise.AtEnd("5100亩").Reason, promise.AtEnd("5100亩").ReasonInWords()));
    }

    [Fact]
    public void What_is_missing_has_a_name()
    {
        Completion nothing = Farmland.AtLeast("5000亩").AtEnd((string?)null), goalless = Farmland.To(Comparator.AtLeast).AtEnd("5000亩");
        Completion alone = (Income.To(Comparator.InStepWith, aspect: Aspect.Growth) with { }).Beside(null, "6%");

        Assert.Equal(("缺实际数", "the actual value is missing"), (nothing.ReasonInWords(), nothing.ReasonInWords(Language.En)));
        Assert.Equal("缺目标值", goalless.ReasonInWords());
        Assert.Equal("缺参照对象的实际数", alone.ReasonInWords());
        Assert.Null(Farmland.AtLeast("5000亩").AtEnd("4000亩").ReasonInWords());
    }

    [Fact]
    public void The_plan_of_a_stock_is_measured_from_its_baseline()
    {
        Target target = TapWater.AtLeast("96%").From("94.2%").Target with { Plan = [new(September, Figure.Parse("95.5%"))] };

        Completion completion = target.Evaluate(TapWater, Figure.Parse("95.4%"), September, Pace.ByMonths);

        Assert.Equal(("92.3%", BoardState.Behind), (completion.PlanRate?.ToString("0.0"), completion.State));
    }

    [Theory]
    [InlineData("2024-08-31", "8亿元")]
    [InlineData("2024-05-31", "5亿元")]
    [InlineData("2024-11-30", "11亿元")]
    [InlineData("2024-09-30", "9亿元")]
    public void Between_two_steps_the_plan_goes_straight(string day, string due)
    {
        Target target = Gdp.AtLeast("12亿元").Target with { Plan = [new(Promise.MidYear, Figure.Parse("6亿元")), new(September, Figure.Parse("9亿元"))] };
        LocalDate end = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

        Completion completion = target.Evaluate(Gdp, new Fact(Figure.Parse("7亿元"), ReportingPeriod.Cumulative(2024, end.Month)), new(2024, 12, 1), Pace.ByMonths);

        Assert.Equal(due, completion.PlanToDate?.Due.ToString());
        Assert.Equal(end, completion.PlanToDate?.Day);
    }

    [Fact]
    public void A_plan_with_two_steps_of_a_day_or_another_unit_is_refused()
    {
        PlanPoint step = new(September, Figure.Parse("9亿元"));
        Target target = Gdp.AtLeast("12亿元").Target;

        Assert.Contains("2024-09-30 9亿元", Assert.Throws<ArgumentException>(() => target with { Plan = [step, step with { Due = Figure.Parse("10亿元") }] }).Message, StringComparison.Ordinal);
        Assert.Contains("19500亩", Assert.Throws<ArgumentException>(() => target with { Plan = [step with { Due = Figure.Parse("19500亩") }] }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => target with { Plan = [step, new(Promise.MidYear, Figure.Parse("5亩"))] });
        Assert.Throws<ArgumentException>(() => target with { Plan = [step] } with { Goal = Figure.Parse("5亩") });
    }

    [Fact]
    public void Amounts_print_beside_the_goal()
    {
        Completion money = Spending.To(Comparator.AtLeast, "1.35亿元").On(September, "1.04亿元", Pace.ByMonths);
        Completion people = Standard("URBAN-JOBS").AtLeast("1200人").On(September, "1000人", Pace.ByMonths);

        Assert.Equal(("-0.31亿元", "1.39亿元"), (money.Print(money.Margin).ToString(), money.Print(money.Projection).ToString()));
        Assert.Equal(("-200人", "1334人", "67人"), (people.Print(people.Margin).ToString(), people.Print(people.Projection).ToString(), people.Print(people.RequiredPerStep(3)).ToString()));
        Assert.Equal("1.3867亿元", money.Print(money.Projection, 4).ToString());
        Assert.Null(people.Print(null));
    }

    [Fact]
    public void Items_done_stand_on_the_board_too()
    {
        Commitment deeds = new() { Name = "十件实事", Kind = CommitmentKind.Items, Items = Figure.Parse("10件"), Period = Promise.Year };

        Assert.Equal(BoardState.Behind, deeds.Count(7, 2, September, Pace.ByMonths).State);
        Assert.Equal(BoardState.InProgress, deeds.Count(7, 2, September).State);
        Assert.Equal(BoardState.CompletedEarly, deeds.Count(10, 0, September).State);
        Assert.Equal(BoardState.NotCompleted, deeds.Count(9, 1, Promise.YearEnd).State);
        Assert.Equal(BoardState.Ahead, (deeds with { By = new(2024, 12, 31) }).Count(8, 0, September, Pace.ByMonths).State);
        Assert.Equal(BoardState.ToBeJudged, deeds.Judge(Judgement.Partly, Promise.YearEnd).State);
    }

    private static Indicator Standard(string code) => IndicatorCatalogue.Standard.Find(code)!;
}
