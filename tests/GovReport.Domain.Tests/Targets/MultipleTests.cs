using static GovReport.Domain.Tests.Targets.Promises;

namespace GovReport.Domain.Tests.Targets;

/// <summary>翻番, 增长到k倍, 增长k倍, 累计下降R: promises whose progress is a logarithm.</summary>
public class MultipleTests
{
    [Theory]
    [InlineData("2", "200万元", Verdict.Met, "1")]
    [InlineData("2", "141.4214万元", Verdict.Missed, "0.5")]
    [InlineData("2倍", "100万元", Verdict.Missed, "0")]
    [InlineData("4", "200万元", Verdict.Missed, "0.5")]
    [InlineData("4", "800万元", Verdict.Met, "1.5")]
    [InlineData("4", "50万元", Verdict.Missed, "-0.5")]
    public void Doubling_counts_on_a_logarithmic_scale(string times, string actual, Verdict verdict, string progress)
    {
        Completion completion = Income.To(Comparator.AtLeast, times, Aspect.Multiple).From("100万元").AtEnd(actual);

        Assert.Equal(verdict, completion.Verdict);
        Assert.Equal(progress, completion.Progress?.ToString());
        Assert.Null(completion.Rate);
        Assert.Equal(NoRate.Logarithmic, completion.Reason);
    }

    [Theory]
    [InlineData(Aspect.Multiple, "2.6", "260万元", Verdict.Met, 0)]
    [InlineData(Aspect.Multiple, "2.6", "259万元", Verdict.Missed, -1)]
    [InlineData(Aspect.MultipleGrowth, "1.6", "260万元", Verdict.Met, 0)]
    [InlineData(Aspect.MultipleGrowth, "1.6", "259万元", Verdict.Missed, -1)]
    [InlineData(Aspect.MultipleGrowth, "1.6", "160万元", Verdict.Missed, -100)]
    public void To_grow_by_k_times_is_to_grow_to_k_and_1(Aspect aspect, string times, string actual, Verdict verdict, int wan)
    {
        Completion completion = Income.To(Comparator.AtLeast, times, aspect).From("100万元").AtEnd(actual);

        Assert.Equal(verdict, completion.Verdict);
        Assert.Equal(wan * 10_000, completion.Margin?.Value);
        Assert.Equal("元", completion.Margin?.Unit.Symbol);
    }

    [Theory]
    [InlineData(Aspect.Multiple, "2.5倍", "2.5倍", Verdict.Met, 0)]
    [InlineData(Aspect.Multiple, "2.5倍", "2.4倍", Verdict.Missed, -1)]
    [InlineData(Aspect.Multiple, "2.5", "2.4倍", Verdict.Missed, -1)]
    [InlineData(Aspect.MultipleGrowth, "1.5倍", "1.5倍", Verdict.Met, 0)]    // both say by how many times it grew
    [InlineData(Aspect.MultipleGrowth, "1.5倍", "1.4倍", Verdict.Missed, -1)]
    public void A_published_multiple_is_judged_in_its_own_sense_without_a_baseline(Aspect aspect, string goal, string actual, Verdict verdict, int tenths)
    {
        Completion completion = Income.To(Comparator.AtLeast, goal, aspect).AtEnd(actual);

        Assert.Equal(verdict, completion.Verdict);
        Assert.Equal(new Rational(tenths, 10), completion.Margin?.Value);
    }

    [Fact]
    public void The_progress_of_a_published_multiple_of_growth_is_that_of_the_level()
    {
        Completion published = Income.To(Comparator.AtLeast, "3倍", Aspect.MultipleGrowth).AtEnd("1倍");
        Completion levels = Income.To(Comparator.AtLeast, "3", Aspect.MultipleGrowth).From("100元").AtEnd("200元");

        Assert.Equal("0.5", published.Progress?.ToString());
        Assert.Equal("0.5", levels.Progress?.ToString());
    }

    [Fact]
    public void Without_a_usable_baseline_a_level_says_nothing()
    {
        Promise doubled = Income.To(Comparator.AtLeast, "2", Aspect.Multiple);

        Assert.Equal(NoRate.NeedsBaseline, doubled.AtEnd("200元").Reason);
        Assert.Equal(Verdict.Undecided, doubled.AtEnd("200元").Verdict);
        Assert.Equal(NoRate.UnitsDiffer, doubled.From("100户").AtEnd("200元").Reason);
        Assert.Equal(NoRate.BaseIsZero, doubled.From("0元").AtEnd("200元").Reason);
        Assert.Equal(NoRate.BaseIsNegative, doubled.From("-100元").AtEnd("200元").Reason);
        Assert.Null(doubled.From("0元").AtEnd("200元").Progress);
    }

    [Fact]
    public void A_goal_in_money_is_no_multiple() =>
        Assert.Equal(NoRate.UnitsDiffer, Income.To(Comparator.AtLeast, "200元", Aspect.Multiple).From("100元").AtEnd("200元").Reason);

    [Theory]
    [InlineData("2", "0元", NoRate.ValueIsNegative)]
    [InlineData("2", "-50元", NoRate.ValueIsNegative)]
    [InlineData("1", "200元", NoRate.GoalIsBaseline)]
    [InlineData("0.5", "200元", NoRate.GoalIsBaseline)]
    public void The_logarithm_needs_something_left_and_more_than_1_time(string times, string actual, NoRate reason)
    {
        Completion completion = Income.To(Comparator.AtLeast, times, Aspect.Multiple).From("100元").AtEnd(actual);

        Assert.Null(completion.Progress);
        Assert.Equal(reason, completion.Reason);
        Assert.NotEqual(Verdict.Undecided, completion.Verdict);
    }

    [Theory]
    [InlineData("0%", "0")]
    [InlineData("20%", "1")]
    [InlineData("10%", "0.4722")]   // ln 0.9 / ln 0.8
    [InlineData("36%", "2")]        // 0.64 is 0.8 squared
    [InlineData("-25%", "-1")]      // 1.25 is 1/0.8: a rise is negative progress
    public void A_reduction_over_years_chains(string fall, string progress)
    {
        Completion completion = Dust.To(Comparator.AtLeast, "20%", Aspect.Reduction).AtEnd(fall, CompletionMethod.Logarithmic);

        Assert.Equal(progress, completion.Progress?.ToString());
        Assert.Equal(NoRate.Logarithmic, completion.Reason);
    }

    [Theory]
    [InlineData("10%", "50%", Verdict.Missed, "-10个百分点")]
    [InlineData("20%", "100%", Verdict.Met, "0个百分点")]
    [InlineData("-5%", "-25%", Verdict.Missed, "-25个百分点")]
    public void Or_it_adds_up_where_the_caller_says_linear(string fall, string rate, Verdict verdict, string margin)
    {
        Completion completion = Dust.To(Comparator.AtLeast, "20%", Aspect.Reduction).AtEnd(fall, CompletionMethod.Linear);

        Assert.Equal(rate, completion.Rate.ToString());
        Assert.Equal(verdict, completion.Verdict);
        Assert.Equal(margin, completion.Margin.ToString());
    }

    [Fact]
    public void A_reduction_has_no_usual_method() =>
        Assert.Equal(NoRate.NeedsMethod, Dust.To(Comparator.AtLeast, "20%", Aspect.Reduction).AtEnd("10%").Reason);

    [Theory]
    [InlineData("0%", "10%")]
    [InlineData("-5%", "10%")]
    [InlineData("100%", "10%")]
    [InlineData("20%", "100%")]
    public void Nothing_or_everything_is_no_reduction_with_a_rate(string goal, string fall)
    {
        foreach (CompletionMethod method in new[] { CompletionMethod.Linear, CompletionMethod.Logarithmic })
        {
            Completion completion = Dust.To(Comparator.AtLeast, goal, Aspect.Reduction).AtEnd(fall, method);

            Assert.Null(completion.Rate);
            Assert.Null(completion.Progress);
            Assert.Equal(NoRate.RateIsTooLow, completion.Reason);
            Assert.Equal(goal == "100%" ? Verdict.Missed : Verdict.Met, completion.Verdict);
        }
    }
}
