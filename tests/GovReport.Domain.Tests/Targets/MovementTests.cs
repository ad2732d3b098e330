using static GovReport.Domain.Tests.Targets.Promises;

namespace GovReport.Domain.Tests.Targets;

/// <summary>稳步增长, 持续下降, 保持, 零发生: promises about a direction.</summary>
public class MovementTests
{
    [Theory]
    [InlineData(Comparator.Rising, "310家", Verdict.Met, 10)]
    [InlineData(Comparator.Rising, "300家", Verdict.Missed, 0)]
    [InlineData(Comparator.Rising, "290家", Verdict.Missed, -10)]
    [InlineData(Comparator.Falling, "290家", Verdict.Met, 10)]
    [InlineData(Comparator.Falling, "300家", Verdict.Missed, 0)]
    [InlineData(Comparator.Falling, "310家", Verdict.Missed, -10)]
    [InlineData(Comparator.Maintain, "310家", Verdict.Met, 10)]
    [InlineData(Comparator.Maintain, "300家", Verdict.Met, 0)]
    [InlineData(Comparator.Maintain, "290家", Verdict.Missed, -10)]
    public void A_level_moves_against_its_baseline(Comparator comparator, string actual, Verdict verdict, int margin)
    {
        Completion completion = Firms.To(comparator).From("300家").AtEnd(actual);

        Assert.Equal(verdict, completion.Verdict);
        Assert.Equal(margin, completion.Margin?.Value);
        Assert.Null(completion.Rate);
        Assert.Equal(NoRate.NotDefined, completion.Reason);
    }

    [Theory]
    [InlineData(Comparator.Rising)]
    [InlineData(Comparator.Falling)]
    [InlineData(Comparator.Maintain)]
    public void A_level_without_a_baseline_is_undecided(Comparator comparator)
    {
        Completion completion = Firms.To(comparator).AtEnd("310家");

        Assert.Equal(Verdict.Undecided, completion.Verdict);
        Assert.Equal(NoRate.NeedsBaseline, completion.Reason);
    }

    [Fact]
    public void To_rise_towards_a_goal_still_needs_a_baseline() =>
        Assert.Equal(Verdict.Undecided, Firms.To(Comparator.Rising, "320家").AtEnd("310家").Verdict);

    [Theory]
    [InlineData(Comparator.Rising, "0.1%", Verdict.Met, "0.1个百分点")]
    [InlineData(Comparator.Rising, "0%", Verdict.Missed, "0个百分点")]
    [InlineData(Comparator.Rising, "-0.1%", Verdict.Missed, "-0.1个百分点")]
    [InlineData(Comparator.Falling, "-0.1%", Verdict.Met, "0.1个百分点")]
    [InlineData(Comparator.Maintain, "0.0%", Verdict.Met, "0个百分点")]
    public void A_rate_of_growth_is_its_own_change(Comparator comparator, string rate, Verdict verdict, string margin)
    {
        Completion completion = Gdp.To(comparator, aspect: Aspect.Growth).AtEnd(rate);

        Assert.Equal(verdict, completion.Verdict);
        Assert.Equal(margin, completion.Margin.ToString());
    }

    [Theory]
    [InlineData(Aspect.Growth, "12亿元")]
    [InlineData(Aspect.Growth, "6个百分点")]
    [InlineData(Aspect.Points, "6%")]
    [InlineData(Aspect.Points, "300家")]
    public void A_level_is_no_change(Aspect aspect, string actual) =>
        Assert.Equal(NoRate.UnitsDiffer, Gdp.To(Comparator.Rising, aspect: aspect).AtEnd(actual).Reason);

    [Fact]
    public void A_share_moves_by_points()
    {
        Assert.Equal("1.5个百分点", TapWater.To(Comparator.Rising).From("80%").AtEnd("81.5%").Margin.ToString());
        Assert.Equal(Verdict.Met, TapWater.To(Comparator.Rising, aspect: Aspect.Points).AtEnd("1.5个百分点").Verdict);
    }

    [Fact]
    public void A_baseline_in_another_unit_is_not_comparable() =>
        Assert.Equal(Verdict.NotComparable, TapWater.To(Comparator.Rising).From("3000户").AtEnd("81.5%").Verdict);

    [Theory]
    [InlineData("95%", Verdict.Met, "0个百分点")]
    [InlineData("97%", Verdict.Met, "2个百分点")]
    [InlineData("94%", Verdict.Missed, "-1个百分点")]
    public void To_maintain_a_level_is_not_to_get_worse(string actual, Verdict verdict, string margin)
    {
        Completion completion = TapWater.To(Comparator.Maintain, "95%").AtEnd(actual);

        Assert.Equal(verdict, completion.Verdict);
        Assert.Equal(margin, completion.Margin.ToString());
    }

    [Theory]
    [InlineData("20户", Verdict.Met, 0)]
    [InlineData("18户", Verdict.Met, 2)]
    [InlineData("21户", Verdict.Missed, -1)]
    public void Where_less_is_better_to_maintain_is_not_to_have_more(string actual, Verdict verdict, int margin)
    {
        foreach (Promise promise in new[] { PovertyWatch.To(Comparator.Maintain, "20户"), PovertyWatch.To(Comparator.Maintain).From("20户") })
        {
            Completion completion = promise.AtEnd(actual);

            Assert.Equal(verdict, completion.Verdict);
            Assert.Equal(margin, completion.Margin?.Value);
        }
    }

    [Theory]
    [InlineData("32000人", Verdict.Met, 0)]
    [InlineData("32100人", Verdict.Judgement, -100)]
    [InlineData("31900人", Verdict.Judgement, -100)]
    public void Without_a_direction_any_move_is_for_a_person_to_judge(string actual, Verdict verdict, int margin)
    {
        Completion completion = Population.To(Comparator.Maintain, "32000人").AtEnd(actual);

        Assert.Equal(verdict, completion.Verdict);
        Assert.Equal(margin, completion.Margin?.Value);
    }

    [Theory]
    [InlineData("33.0万亩", true)]
    [InlineData("33.1万亩", false)]
    public void Maintaining_within_rounding_is_noted(string actual, bool noted) =>
        Assert.Equal(noted, Cropland.To(Comparator.Maintain, "33.04万亩").AtEnd(actual).Notes.Contains(CompletionNote.StraddlesGoal));

    [Theory]
    [InlineData("零", "0起", Verdict.Met, 0)]
    [InlineData("零", "1起", Verdict.Missed, -1)]
    [InlineData("0起", "零", Verdict.Met, 0)]
    [InlineData("0起", "3起", Verdict.Missed, -3)]
    public void To_maintain_0_is_missed_by_any_event(string goal, string actual, Verdict verdict, int margin)
    {
        Completion completion = Accidents.To(Comparator.Maintain, goal).AtEnd(actual);

        Assert.Equal(verdict, completion.Verdict);
        Assert.Equal(margin, completion.Margin?.Value);
        Assert.Null(completion.Rate);
    }

    [Theory]
    [InlineData(Comparator.Rising, "3", Verdict.Met, 2)]    // from fifth to third
    [InlineData(Comparator.Rising, "6", Verdict.Missed, -1)]
    [InlineData(Comparator.Maintain, "4", Verdict.Met, 1)]
    [InlineData(Comparator.Maintain, "6", Verdict.Missed, -1)]
    public void A_place_rises_when_its_number_falls(Comparator comparator, string place, Verdict verdict, int margin)
    {
        Completion completion = Gdp.To(comparator, aspect: Aspect.Rank).From("5").AtEnd(place);

        Assert.Equal(verdict, completion.Verdict);
        Assert.Equal(margin, completion.Margin?.Value);
    }
}
