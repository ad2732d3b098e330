using NodaTime;
using static GovReport.Domain.Tests.Targets.Promises;

namespace GovReport.Domain.Tests.Targets;

/// <summary>年均增长, 百分点, 下降: changes that are published or computed from baseline and level.</summary>
public class ChangeTargetTests
{
    private static readonly LocalDate PlanEnd = new(2025, 12, 31);
    private static readonly ReportingPeriod Plan = ReportingPeriod.FiveYearPlan(14);

    // calculation C2
    [Fact]
    public void Average_growth_of_five_years_is_the_fifth_root()
    {
        Promise promise = Income.To(Comparator.AtLeast, "6.5%", Aspect.AverageGrowth).From("16420元").In(Plan);

        Completion completion = promise.On(PlanEnd, "22282元");

        Assert.Equal("目标不低于6.5%，实际6.2958%，相差0.2个百分点，未完成（增速由水平推算，非公布数）", completion.Explain());
        Assert.Equal("年均增速不低于6.5%", promise.Target.InWords());
        Assert.Equal(completion.Verdict, promise.Target.Evaluate(Income, new Fact(Figure.Parse("22282元"), ReportingPeriod.Year(2025)), PlanEnd).Verdict);
        Assert.Equal(Verdict.Met, promise.On(PlanEnd, "6.5%").Verdict);
    }

    // calculation C2
    [Fact]
    public void A_goal_that_is_just_reached_is_met_though_a_root_is_taken()
    {
        Promise promise = Income.To(Comparator.AtLeast, "5%", Aspect.AverageGrowth).From("1000000元").In(ReportingPeriod.Years(2021, 2023));

        Assert.Equal(Verdict.Met, promise.On(PlanEnd, "1157625元").Verdict);
        Assert.Equal(Verdict.Missed, promise.On(PlanEnd, "1157624元").Verdict);
    }

    // calculation C2
    [Theory]
    [InlineData("2023", Verdict.Open, "6.3")]         // three years: 16420 × 1.063^3
    [InlineData("2023-01/2023-06", Verdict.Open, null)]
    public void Halfway_the_average_is_that_of_the_years_so_far(string period, Verdict verdict, string? rate)
    {
        Promise promise = Income.To(Comparator.AtLeast, "6.5%", Aspect.AverageGrowth).From("16420元").In(Plan);

        Completion completion = promise.Target.Evaluate(Income, new Fact(Figure.Parse("19723元"), ReportingPeriod.Parse(period)), Promise.YearEnd);

        Assert.Equal(verdict, completion.Verdict);
        Assert.Equal(rate, completion.Margin is null ? null : completion.Actual?.Value.ToString("0.0").TrimEnd('%'));
        Assert.Equal(rate is null ? NoRate.PartOfPeriod : NoRate.NotDefined, completion.Reason);
    }

    // calculation C2
    [Theory]
    [InlineData("22282元")]
    [InlineData("6.5%")]
    public void Plain_growth_over_several_years_is_refused_with_a_reason(string actual)
    {
        Completion completion = Income.To(Comparator.AtLeast, "6.5%", Aspect.Growth).From("16420元").In(Plan).On(PlanEnd, actual);

        Assert.Equal((Verdict.NotComparable, NoRate.SeveralYears, null), (completion.Verdict, completion.Reason, completion.Margin));
        Assert.Contains("跨多年的增长应说明年均还是累计倍数", completion.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ratio_of_average_growth_is_told_on_request()
    {
        Promise promise = Income.To(Comparator.AtLeast, "5%", Aspect.AverageGrowth).From("1000元").In(ReportingPeriod.Years(2021, 2022));

        Assert.Equal("1.2", promise.On(PlanEnd, "1123.6元", method: CompletionMethod.Ratio).Progress?.ToString());
        Assert.Equal("120%", promise.On(PlanEnd, "6%", method: CompletionMethod.Ratio).Rate.ToString());
    }

    // calculation C4
    [Theory]
    [InlineData("34.0%", "0.8个百分点", Verdict.Met)]
    [InlineData("33.9%", "0.7个百分点", Verdict.Missed)]
    [InlineData("0.8个百分点", "0.8个百分点", Verdict.Met)]
    public void Points_follow_from_baseline_and_level(string actual, string points, Verdict verdict)
    {
        Completion completion = TapWater.To(Comparator.AtLeast, "0.8个百分点", Aspect.Points).From("33.2%").AtEnd(actual);

        Assert.Equal((points, verdict), (completion.Actual.ToString(), completion.Verdict));
        Assert.Equal(!actual.EndsWith('点'), completion.Notes.Contains(CompletionNote.SubstituteChange));
    }

    // calculation C4
    [Theory]
    [InlineData("30户", "21.0526%", Verdict.Met)]
    [InlineData("31户", "18.4211%", Verdict.Missed)]
    [InlineData("40户", "-5.2632%", Verdict.Missed)]
    [InlineData("20%", "20%", Verdict.Met)]
    public void A_fall_follows_from_baseline_and_level(string actual, string fall, Verdict verdict)
    {
        Completion completion = PovertyWatch.To(Comparator.AtLeast, "20%", Aspect.Reduction).From("38户").AtEnd(actual);

        Assert.Equal((fall, verdict), (completion.Actual.ToString(), completion.Verdict));
    }

    // calculation C4, C11
    [Fact]
    public void A_part_of_a_year_says_nothing_of_the_growth_of_a_flow_and_the_result_says_why()
    {
        Completion completion = Income.To(Comparator.AtLeast, "8%", Aspect.Growth).From("11286万元").On(new(2024, 9, 30), "8811万元");

        Assert.Equal((Verdict.Open, NoRate.PartOfPeriod), (completion.Verdict, completion.Reason));
        Assert.Equal("目标不低于8%，实际8811万元（数据只到目标期中途）", completion.Explain());
    }

    [Fact]
    public void A_fall_of_levels_has_progress_by_the_method_that_is_named() =>
        Assert.Equal("50%", PovertyWatch.To(Comparator.AtLeast, "20%", Aspect.Reduction).From("40户").AtEnd("36户", CompletionMethod.Linear).Rate.ToString());

    // calculation C7
    [Theory]
    [InlineData("5%左右", "4.5%", Verdict.Judgement)]
    [InlineData("5%左右", "4.4%", Verdict.Judgement)]
    [InlineData("5.0%左右", "4.95%", Verdict.Judgement)]
    [InlineData("5%左右", "5%", Verdict.Met)]
    [InlineData("5%左右", "5.5%", Verdict.Met)]
    public void About_does_not_depend_on_the_printed_places(string goal, string actual, Verdict verdict) =>
        Assert.Equal(verdict, Gdp.To(Comparator.About, goal, Aspect.Growth).AtEnd(actual).Verdict);

    // calculation C7
    [Theory]
    [InlineData("5000亩左右", "4960亩")]
    [InlineData("0.5万亩左右", "4960亩")]
    public void About_does_not_depend_on_the_scale(string goal, string actual)
    {
        Promise promise = Farmland.To(Comparator.About, goal);

        Assert.Equal(Verdict.Judgement, promise.AtEnd(actual).Verdict);
        Assert.Contains("相差", promise.AtEnd(actual).Explain(), StringComparison.Ordinal);
        Assert.Equal(Verdict.Met, promise.AtEnd("5040亩").Verdict);
        Assert.Equal(Verdict.Judgement, Population.To(Comparator.About, "3万人左右").AtEnd("3.2万人").Verdict);
    }

    // calculation C7
    [Fact]
    public void A_plan_without_a_word_and_without_a_good_direction_is_a_plan()
    {
        var target = Target.Promise(Spending, Promise.Year, Figure.Parse("2亿元"));

        Assert.Equal((Comparator.Planned, "计划2亿元"), (target.Comparator, target.InWords()));
        Assert.Equal("完成2亿元目标的48.0%，慢于序时进度2.0个百分点", target.Evaluate(Spending, Figure.Parse("0.96亿元"), Promise.MidYear, Pace.ByMonths).Explain());
        Assert.Equal(Verdict.Judgement, target.Evaluate(Spending, Figure.Parse("1.9亿元"), Promise.YearEnd).Verdict);
        Assert.Equal(Verdict.Met, target.Evaluate(Spending, Figure.Parse("1.9亿元"), Promise.YearEnd, tolerance: 0.1m).Verdict);
    }

    // calculation B6
    [Theory]
    [InlineData("35微克/立方米以下", "35微克/立方米", Verdict.Met)]
    [InlineData("35微克/立方米以内", "35微克/立方米", Verdict.Met)]
    [InlineData("低于35微克/立方米", "35微克/立方米", Verdict.Missed)]
    [InlineData("不足35微克/立方米", "35微克/立方米", Verdict.Missed)]
    public void What_is_up_to_a_number_includes_it(string goal, string actual, Verdict verdict) =>
        Assert.Equal(verdict, Target.Promise(Dust, Promise.Year, Figure.Parse(goal)).Evaluate(Dust, Figure.Parse(actual), Promise.YearEnd).Verdict);

    // calculation B6
    [Theory]
    [InlineData("3起以下", Verdict.Met)]
    [InlineData("3起以内", Verdict.Met)]
    [InlineData("不满3起", Verdict.Missed)]
    [InlineData("不到3起", Verdict.Missed)]
    public void So_of_counts(string goal, Verdict verdict) =>
        Assert.Equal(verdict, Target.Promise(Accidents, Promise.Year, Figure.Parse(goal)).Evaluate(Accidents, Figure.Parse("3起"), Promise.YearEnd).Verdict);

    // calculation C6
    [Theory]
    [InlineData("3位", "2位")]
    [InlineData("3名", "2名")]
    [InlineData("3", "2")]
    public void A_place_is_said_once_and_its_distance_is_in_places(string goal, string actual)
    {
        Completion completion = Gdp.To(Comparator.AtMost, goal, Aspect.Rank).AtEnd(actual);

        Assert.Equal("目标不低于第3位，实际第2位，余量1位，已完成", completion.Explain());
        Assert.Equal("1位", completion.Margin.ToString());
    }
}
