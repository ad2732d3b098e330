using GovReport.Domain.Tests.Validation;
using NodaTime;
using static GovReport.Domain.Tests.Continuity.TwoYears;
using static GovReport.Domain.Tests.Validation.RuleExamples;

namespace GovReport.Domain.Tests.Continuity;

/// <summary>What became of last year's targets.</summary>
public class PromiseTests
{
    private static readonly Target Rising = new() { IndicatorCode = "RURAL-INCOME", Period = ReportingPeriod.Year(2024), Comparator = Comparator.Rising, Words = "稳步增长" };

    [Fact]
    public void A_level_is_met_or_missed_by_this_years_figure()
    {
        Target toilets = Promised("TOILETS", "300户", Comparator.AtLeast);

        PromiseResult met = ResultOf(toilets, Observed("TOILETS", "312户"));

        Assert.Equal((Verdict.Met, "previous:Targets[0]", "Observations[0]"), (met.Verdict, met.Path, met.ResultPath));
        Assert.Equal("农村改厕户数 不低于300户", met.Promise);
        Assert.Equal("农村改厕户数：上年承诺（不低于300户），完成300户目标的104.0%，已完成", met.ToString());
        Assert.Equal(Verdict.Missed, ResultOf(toilets, Observed("TOILETS", "265户")).Verdict);
    }

    [Fact]
    public void A_promise_that_the_report_passes_over_is_not_mentioned()
    {
        PromiseResult silent = ResultOf(Promised("TOILETS", "300户", Comparator.AtLeast), Observed("GRAIN-OUTPUT", "5210吨"));

        Assert.Equal((Verdict.NotMentioned, null, false), (silent.Verdict, silent.ResultPath, silent.IsRepeated));
        Assert.Equal("农村改厕户数: promised last year (at least 300户); this report does not mention it", silent.Explain(Language.En));
    }

    [Fact]
    public void A_promise_made_again_without_a_result_says_so()
    {
        Target village = Promised("VILLAGE-INCOME", "650万元", Comparator.AtLeast);

        PromiseResult again = Assert.Single(Compare(Last.With(village), Sound.With(village with { Period = ReportingPeriod.Year(2025) })).Promises);

        Assert.True(again.IsRepeated);
        Assert.EndsWith("本报告未报结果，又再次承诺", again.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_in_words_is_an_answer()
    {
        PromiseResult words = ResultOf(Grow("GDP", "6%"), Observed("GDP", null) with { Words = "未达预期" });

        Assert.Equal((Verdict.Answered, "未达预期"), (words.Verdict, words.Words));
        Assert.Equal("地区生产总值：上年承诺（增速不低于6%），本报告以文字答复“未达预期”", words.ToString());
    }

    [Fact]
    public void A_change_in_words_and_a_place_in_words_are_answers_too()
    {
        Target air = new() { IndicatorCode = "PM25", Period = ReportingPeriod.Year(2024), Comparator = Comparator.Falling };

        PromiseResult down = ResultOf(air, Observed("PM25", null) with { Changes = [new() { Kind = ChangeKind.Words, Direction = ChangeDirection.Down, Words = "持续下降" }] });
        PromiseResult place = Assert.Single(Compare(Last.With(air), Sound with { Ranks = [new() { Subject = "空气质量", IndicatorCode = "PM25", Words = "第一方阵", Among = "全市" }] }).Promises);

        Assert.Equal((Verdict.Answered, "持续下降"), (down.Verdict, down.Words));
        Assert.Equal((Verdict.Answered, "全市第一方阵", "Ranks[0]"), (place.Verdict, place.Words, place.ResultPath));
    }

    [Theory]
    [InlineData("6%", Verdict.Met)]
    [InlineData("7%", Verdict.Missed)]
    public void Without_a_published_rate_growth_starts_from_last_years_print(string goal, Verdict verdict)
    {
        WorkReport last = Last.With(Grow("RURAL-INCOME", goal)).With(Observed("RURAL-INCOME", "20922元", "2023"));

        PromiseResult result = Assert.Single(Compare(last, Sound.With(Observed("RURAL-INCOME", "22282元"))).Promises);

        Assert.Equal(verdict, result.Verdict);
        Assert.Contains(CompletionNote.SubstituteRate, result.Completion!.Notes);
    }

    [Fact]
    public void Real_growth_is_not_judged_by_two_prints_in_current_prices()
    {
        WorkReport last = Last.With(Grow("GDP", "6%")).With(Observed("GDP", "20.9亿元", "2023"));

        Assert.Equal(Verdict.NotComparable, Assert.Single(Compare(last, Sound.With(Observed("GDP", "22.4亿元"))).Promises).Verdict);
    }

    [Fact]
    public void A_published_rate_goes_before_two_levels_whose_coverage_changed()
    {
        WorkReport last = Last.With(Rising).With(Observed("RURAL-INCOME", "23150元", "2023"));

        Assert.Equal(Verdict.Met, Assert.Single(Compare(last, Sound.With(Grown("RURAL-INCOME", "22282元", "6.5%", PriceBasis.ComparableBasis))).Promises).Verdict);
        Assert.Equal(Verdict.Missed, Assert.Single(Compare(last, Sound.With(Observed("RURAL-INCOME", "22282元"))).Promises).Verdict);
    }

    [Fact]
    public void An_increase_that_is_stated_implies_the_base()
    {
        Observation more = Observed("RURAL-INCOME", "22282元") with { Changes = [new() { Kind = ChangeKind.Increase, Value = Figure.Parse("1360元") }] };
        WorkReport last = Last.With(Rising).With(Observed("RURAL-INCOME", "23150元", "2023"));

        Assert.Equal(Verdict.Met, Assert.Single(Compare(last, Sound.With(more)).Promises).Verdict);
    }

    [Fact]
    public void A_result_for_another_scope_does_not_compare() =>
        Assert.Equal(Verdict.NotComparable, ResultOf(Promised("RETAIL-SALES", "3亿元", Comparator.AtLeast), Observed("RETAIL-SALES", "3.2亿元") with { Scope = "限上" }).Verdict);

    [Fact]
    public void What_is_not_due_yet_is_open_and_what_was_due_before_is_no_promise()
    {
        Target plan = Promised("HIGH-STANDARD-FARMLAND-NEW", "9000亩", Comparator.AtLeast, period: "FYP14"), past = Promised("TOILETS", "300户", Comparator.AtLeast, period: "2023");

        PromiseResult open = Assert.Single(Compare(Last.With(plan, past), Sound).Promises);

        Assert.Equal(("FYP14", Verdict.Open), (open.Target!.Period.ToString(), open.Verdict));
    }

    [Fact]
    public void A_report_given_in_december_speaks_of_its_whole_year()
    {
        WorkReport early = Sound.With(header => header with { Date = new LocalDate(2024, 12, 20) }).With(Observed("TOILETS", "265户"));

        Assert.Equal(Verdict.Missed, Assert.Single(Compare(Last.With(Promised("TOILETS", "300户", Comparator.AtLeast)), early).Promises).Verdict);
    }

    [Fact]
    public void An_indicator_that_took_the_place_of_another_is_no_silence_and_no_failure()
    {
        Indicator netIncome = new() { Code = "FARM-NET-INCOME", Name = "农民人均纯收入", Unit = Unit.Yuan };
        WorkReport last = Last.With(Promised("FARM-NET-INCOME", "10000元", Comparator.AtLeast)) with { Indicators = [netIncome] };

        PromiseResult result = Assert.Single(Compare(last, Sound.With(Observed("RURAL-INCOME", "9806元"))).Promises);

        Assert.Equal((Verdict.NotComparable, MatchKind.Successor), (result.Verdict, result.How));
        Assert.Equal("农民人均纯收入：上年承诺（不低于10000元），本报告改用“农村居民人均可支配收入”，口径不同，不可比", result.ToString());
    }

    [Fact]
    public void An_own_indicator_is_known_by_its_name_under_another_code_too()
    {
        Indicator tea = new() { Code = "TEA", Name = "茶叶产量", Unit = Unit.Ton, TimeBasis = TimeBasis.Flow, Polarity = Polarity.HigherIsBetter }, other = tea with { Code = "TEA-OUTPUT" };
        WorkReport last = Last.With(Promised("TEA", "120吨", Comparator.AtLeast)) with { Indicators = [tea] };

        ReportComparison comparison = Compare(last, Sound.With(Observed("TEA-OUTPUT", "126吨")) with { Indicators = [other] });

        Assert.Equal(Verdict.Met, Assert.Single(comparison.Promises).Verdict);
        Assert.Equal(MatchKind.Name, Assert.Single(comparison.Indicators).How);
        Assert.Equal("TEA", comparison.Promises[0].Target!.IndicatorCode);
    }

    [Fact]
    public void An_indicator_that_is_only_called_alike_is_left_to_a_person()
    {
        Indicator tea = new() { Code = "TEA", Name = "高山茶叶产量", Unit = Unit.Ton }, other = new() { Code = "T2", Name = "高山茶叶总产量", Unit = Unit.Ton };
        WorkReport last = Last.With(Promised("TEA", "120吨", Comparator.AtLeast)) with { Indicators = [tea] };

        ReportComparison comparison = Compare(last, Sound.With(Observed("T2", "126吨")) with { Indicators = [other] });

        Assert.Equal((Verdict.Judgement, MatchKind.Doubtful, "高山茶叶总产量"), (comparison.Promises[0].Verdict, comparison.Promises[0].How, comparison.Promises[0].Words));
        Assert.Equal(DifferenceKind.Doubtful, Assert.Single(comparison.Differences).Kind);
    }

    [Fact]
    public void Of_an_indicator_that_nobody_defines_nothing_can_be_said() =>
        Assert.Equal((Verdict.Undecided, null), (ResultOf(Promised("NOBODY", "3个", Comparator.AtLeast)).Verdict, ResultOf(Promised("NOBODY", "3个", Comparator.AtLeast)).Completion));
}
