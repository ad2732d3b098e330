using FsCheck;
using FsCheck.Fluent;
using static GovReport.Domain.Tests.Targets.Promises;

namespace GovReport.Domain.Tests.Targets;

/// <summary>考核得分: a weighted set.</summary>
public class ScorecardTests
{
    private static readonly ScorecardEntry Land = new("高标准农田", 30, Farmland.AtLeast("5000亩").AtEnd("4000亩"));        // 80%

    private static readonly ScorecardEntry Output = new("地区生产总值", 20, Gdp.AtLeast("10亿元").AtEnd("12亿元"));          // 120%, counts 1

    private static readonly ScorecardEntry Price = new("物价", 10, Prices.AtMost("3%").AtEnd("0.2%"));                       // Met, counts 1

    private static readonly ScorecardEntry Growing = new("增速", 40, Gdp.To(Comparator.AtLeast, "6%", Aspect.Growth).AtEnd("5%"));   // Missed, counts 0

    [Fact]
    public void Rates_count_up_to_1_and_verdicts_1_or_0()
    {
        var scorecard = Scorecard.Of(Land, Output, Price, Growing);

        Assert.Equal("54%", scorecard.Score.ToString());   // 30×0.8 + 20 + 10 of 100
        Assert.Empty(scorecard.Missing);
    }

    [Fact]
    public void A_score_is_said_in_words_and_so_is_what_is_missing_for_it()
    {
        Scorecard whole = Scorecard.Of(Land, Output, Price, Growing), open = Scorecard.Of(Land, Price with { Completion = null }, Output with { Completion = null });

        Assert.Equal("考核得分54.0%", whole.ToString());
        Assert.Equal("缺物价、地区生产总值，无法计分", open.ToString());
    }

    [Fact]
    public void A_step_backwards_counts_0() =>
        Assert.Equal("0%", Scorecard.Of(Land with { Completion = TapWater.AtLeast("90%").From("80%").AtEnd("70%") }).Score.ToString());

    [Fact]
    public void What_is_missing_leaves_it_undecided_and_is_named()
    {
        var scorecard = Scorecard.Of(
            Land,
            Price with { Completion = null },
            new("收入", 5, Income.AtLeast("2万元").AtEnd((string?)null)),
            new("增速", 5, Gdp.To(Comparator.AtLeast, "6%", Aspect.Growth).On(Promise.MidYear, "5%")),   // still open
            new("价格", 5, Prices.To(Comparator.About, "3%").AtEnd("2%")));                             // for a person to judge

        Assert.Null(scorecard.Score);
        Assert.Equal(["物价", "收入", "增速", "价格"], scorecard.Missing);
    }

    [Fact]
    public void Weights_are_from_0_on_and_not_all_0()
    {
        Assert.Throws<ArgumentNullException>("entries", () => Scorecard.Of(null!));
        Assert.Throws<ArgumentException>(() => Scorecard.Of());
        Assert.Contains("one at least is above 0", Assert.Throws<ArgumentException>(() => Scorecard.Of(Land with { Weight = 0 })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Scorecard.Of(Land, Price with { Weight = -1 }));
        Assert.Equal("80%", Scorecard.Of(Land, Growing with { Weight = 0 }).Score.ToString());
    }

    [Fact]
    public void An_entry_says_its_name_and_result() =>
        Assert.Equal("高标准农田 完成5000亩目标的80.0%，未完成", Land.ToString());

    [Fact]
    public void Equal_sets_are_equal() =>
        Assert.Equal(Scorecard.Of(Land, Growing), Scorecard.Of(Land, Growing));

    [Fact]
    public void The_score_lies_between_the_worst_and_the_best()
    {
        Gen<ScorecardEntry> entry =
            from actual in Gen.Choose(0, 7000)
            from hundredths in Gen.Choose(1, 9999)
            select new ScorecardEntry("农田", hundredths / 100m, Farmland.AtLeast("5000亩").AtEnd(Unit.Mu.Of(actual)));

        Prop.ForAll(entry.NonEmptyListOf().ToArbitrary(), entries =>
        {
            Rational[] rates = [.. entries.Select(one => one.Completion!.CappedRate!.Value.Ratio)];
            Rational score = Scorecard.Of(entries).Score!.Value.Ratio;
            return rates.Min() <= score && score <= rates.Max();
        }).Check(Trials.On(100));
    }

    [Fact]
    public void Equal_weights_are_the_mean()
    {
        Prop.ForAll(Gen.Choose(0, 5000).NonEmptyListOf().ToArbitrary(), actuals =>
        {
            var scorecard = Scorecard.Of(actuals.Select(actual => new ScorecardEntry("农田", 0.3m, Farmland.AtLeast("5000亩").AtEnd(Unit.Mu.Of(actual)))));
            return scorecard.Score!.Value.Ratio == new Rational(actuals.Sum(), 5000L * actuals.Count);
        }).Check(Trials.On(100));
    }
}
