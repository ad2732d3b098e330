using static GovReport.Domain.Tests.Targets.Promises;

namespace GovReport.Domain.Tests.Targets;

/// <summary>不低于, 达到, 突破, 由b提高到t: levels that are to be reached.</summary>
public class LevelTests
{
    [Theory]
    [InlineData("130.16亿元", "151.88亿元", "116.69%")]
    [InlineData("647.4亿元", "629.0亿元", "97.16%")]
    [InlineData("5000万元", "3250万元", "65.00%")]
    public void The_rate_is_the_actual_by_the_goal(string goal, string actual, string rate) =>
        Assert.Equal(rate, Gdp.AtLeast(goal).AtEnd(actual).Rate?.ToString("0.00"));

    [Theory]
    [InlineData("4500亩", Verdict.Met, "100%")]
    [InlineData("4050亩", Verdict.Missed, "90%")]
    public void Of_a_range_or_more_the_lower_end_is_to_be_reached(string actual, Verdict verdict, string rate)
    {
        Completion completion = Farmland.AtLeast("4500—5000亩以上").AtEnd(actual);

        Assert.Equal((verdict, rate), (completion.Verdict, completion.Rate.ToString()));
    }

    [Fact]
    public void The_rate_is_exact_and_not_capped()
    {
        Completion completion = Gdp.AtLeast("130.16亿元").AtEnd("151.88亿元");

        Assert.Equal(new Rational(15188, 13016), completion.Rate?.Ratio);
        Assert.Equal(new Percentage(1), completion.CappedRate);
        Assert.Null(completion.Reason);
    }

    [Theory]
    [InlineData(Comparator.AtLeast, "4999亩", Verdict.Missed)]
    [InlineData(Comparator.AtLeast, "5000亩", Verdict.Met)]
    [InlineData(Comparator.Exceed, "5000亩", Verdict.Missed)]
    [InlineData(Comparator.Exceed, "5001亩", Verdict.Met)]
    public void To_reach_a_level_is_not_to_exceed_it(Comparator comparator, string actual, Verdict verdict) =>
        Assert.Equal(verdict, Farmland.To(comparator, "5000亩").AtEnd(actual).Verdict);

    [Theory]
    [InlineData(Comparator.Exceed, "超过5000亩", Verdict.Met)]       // (5000, ∞) lies above the goal
    [InlineData(Comparator.AtLeast, "近5000亩", Verdict.Missed)]     // (4000, 5000) lies below it
    [InlineData(Comparator.AtLeast, "不足5000亩", Verdict.Missed)]
    [InlineData(Comparator.AtLeast, "5000余亩", Verdict.Met)]
    [InlineData(Comparator.AtLeast, "约5000亩", Verdict.Met)]
    public void The_words_before_the_actual_are_heard(Comparator comparator, string actual, Verdict verdict) =>
        Assert.Equal(verdict, Farmland.To(comparator, "5000亩").AtEnd(actual).Verdict);

    [Theory]
    [InlineData("6000亩", false)]
    [InlineData("5000亩", true)]        // [4999.5, 5000.5]
    [InlineData("0.50万亩", true)]      // [4950, 5050]
    [InlineData("超过5000亩", false)]
    [InlineData("约3000亩", true)]
    [InlineData("约6000余亩", false)]   // weak, but all of [6000, 7000) is above the goal
    public void A_print_whose_rounding_reaches_across_the_goal_is_noted(string actual, bool noted) =>
        Assert.Equal(noted, Farmland.AtLeast("5000亩").AtEnd(actual).Notes.Contains(CompletionNote.StraddlesGoal));

    [Fact]
    public void A_count_is_exact_and_needs_no_note()
    {
        Assert.Empty(Firms.AtLeast("15家").AtEnd("15家").Notes);
        Assert.NotEmpty(Firms.AtLeast("3000家").AtEnd("0.3万家").Notes);
    }

    [Fact]
    public void A_number_from_a_database_is_exact() =>
        Assert.Empty(Farmland.AtLeast("5000亩").AtEnd(Unit.Mu.Of(5000)).Notes);

    [Theory]
    [InlineData("1.2万元", "12000元", Verdict.Met)]
    [InlineData("1.2万元", "11999元", Verdict.Missed)]
    [InlineData("3亿元", "30000万元", Verdict.Met)]
    public void Scales_do_not_matter(string goal, string actual, Verdict verdict)
    {
        Completion completion = Gdp.AtLeast(goal).AtEnd(actual);

        Assert.Equal(verdict, completion.Verdict);
        Assert.Equal(verdict == Verdict.Met ? 0 : -1, completion.Margin?.Value);
    }

    [Fact]
    public void Units_convert_and_the_margin_is_in_the_unit_of_the_goal()
    {
        Completion completion = Farmland.AtLeast("5000亩").AtEnd("300公顷");

        Assert.Equal("90%", completion.Rate.ToString());
        Assert.Equal("-500亩", completion.Margin.ToString());
    }

    [Theory]
    [InlineData("5000", "5100户")]
    [InlineData("5000户", "5100")]
    public void A_bare_number_takes_the_counted_unit_of_the_other(string goal, string actual)
    {
        Completion completion = Firms.AtLeast(goal).AtEnd(actual);

        Assert.Equal(Verdict.Met, completion.Verdict);
        Assert.Equal("102%", completion.Rate.ToString());
        Assert.Equal(100, completion.Margin?.Value);
        Assert.Equal(0, completion.RequiredPerStep(3)?.Value);
    }

    [Theory]
    [InlineData("0元", "100元", Verdict.Met)]
    [InlineData("-500万元", "-400万元", Verdict.Met)]
    [InlineData("-500万元", "-600万元", Verdict.Missed)]
    [InlineData("500万元", "-100万元", Verdict.Missed)]
    public void A_goal_from_0_down_or_a_loss_has_a_verdict_but_no_rate(string goal, string actual, Verdict verdict)
    {
        Completion completion = Profit.AtLeast(goal).AtEnd(actual);

        Assert.Equal(verdict, completion.Verdict);
        Assert.Null(completion.Rate);
        Assert.Null(completion.CappedRate);
        Assert.Equal(NoRate.NeedsBaseline, completion.Reason);
        Assert.NotNull(completion.Margin);
    }

    [Fact]
    public void Nothing_done_is_0_percent() =>
        Assert.Equal(Percentage.Of(0), Farmland.AtLeast("5000亩").AtEnd("0亩").Rate);

    [Theory]
    [InlineData("80%", "90%", "85%", "50%", Verdict.Missed)]
    [InlineData("80%", "90%", "92%", "120%", Verdict.Met)]
    [InlineData("80%", "90%", "75%", "-50%", Verdict.Missed)]  // moved away
    [InlineData("0%", "90%", "45%", "50%", Verdict.Missed)]
    public void From_a_baseline_up_the_way_is_measured(string from, string to, string actual, string rate, Verdict verdict)
    {
        Completion completion = TapWater.AtLeast(to).From(from).AtEnd(actual);

        Assert.Equal(rate, completion.Rate.ToString());
        Assert.Equal(verdict, completion.Verdict);
    }

    [Theory]
    [InlineData(Comparator.AtLeast, "15户", "50%", Verdict.Missed)]
    [InlineData(Comparator.AtLeast, "10户", "100%", Verdict.Met)]
    [InlineData(Comparator.AtLeast, "8户", "120%", Verdict.Met)]
    [InlineData(Comparator.AtLeast, "22户", "-20%", Verdict.Missed)]
    [InlineData(Comparator.AtMost, "15户", "50%", Verdict.Missed)]
    [InlineData(Comparator.Exceed, "10户", "100%", Verdict.Missed)]
    [InlineData(Comparator.Exceed, "9户", "110%", Verdict.Met)]
    public void From_a_baseline_down_the_goal_is_reached_from_above(Comparator comparator, string actual, string rate, Verdict verdict)
    {
        Completion completion = PovertyWatch.To(comparator, "10户").From("20户").AtEnd(actual);

        Assert.Equal(rate, completion.Rate.ToString());
        Assert.Equal(verdict, completion.Verdict);
        Assert.Equal(10 - Figure.Parse(actual).Value.Value, completion.Margin?.Value);
    }

    [Fact]
    public void A_loss_that_is_to_shrink_is_measured_from_its_baseline()
    {
        Completion completion = Profit.AtLeast("-500万元").From("-800万元").AtEnd("-600万元");

        Assert.Equal(new Rational(2, 3), completion.Rate?.Ratio);
        Assert.Equal(Verdict.Missed, completion.Verdict);
    }

    [Theory]
    [InlineData(Comparator.AtLeast, "12户", Verdict.Met)]
    [InlineData(Comparator.AtLeast, "8户", Verdict.Missed)]
    [InlineData(Comparator.AtMost, "8户", Verdict.Met)]
    public void A_goal_that_equals_its_baseline_has_a_verdict_only(Comparator comparator, string actual, Verdict verdict)
    {
        Completion completion = PovertyWatch.To(comparator, "10户").From("10户").AtEnd(actual);

        Assert.Null(completion.Rate);
        Assert.Equal(NoRate.GoalIsBaseline, completion.Reason);
        Assert.Equal(verdict, completion.Verdict);
    }

    [Fact]
    public void A_baseline_in_another_unit_gives_no_rate() =>
        Assert.Equal(NoRate.UnitsDiffer, TapWater.AtLeast("90%").From("3000户").AtEnd("85%").Reason);

    [Fact]
    public void The_caller_may_ask_for_the_plain_ratio_in_spite_of_a_baseline() =>
        Assert.Equal("90%", TapWater.AtLeast("90%").From("80%").AtEnd("81%", CompletionMethod.Ratio).Rate.ToString());

    [Fact]
    public void A_percentage_is_no_points()
    {
        Completion completion = TapWater.AtLeast("90%").AtEnd("95个百分点");

        Assert.Equal(Verdict.NotComparable, completion.Verdict);
        Assert.Equal(NoRate.UnitsDiffer, completion.Reason);
        Assert.Equal("-5个百分点", TapWater.AtLeast("90%").AtEnd("85%").Margin.ToString());
    }

    [Fact]
    public void A_share_printed_in_tenths_compares_with_percent() =>
        Assert.Equal("100%", TapWater.AtLeast("80%").AtEnd("8成").Rate.ToString());
}
