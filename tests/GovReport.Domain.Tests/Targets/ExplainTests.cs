using NodaTime;
using static GovReport.Domain.Tests.Targets.Promises;

namespace GovReport.Domain.Tests.Targets;

/// <summary>What a completion says of itself, in both languages.</summary>
public class ExplainTests
{
    private static readonly LocalDate EndOfSeptember = new(2024, 9, 30);

    [Fact]
    public void Ahead_of_the_pace() => Says(
        Farmland.AtLeast("5000亩以上").On(Promise.MidYear, "3250亩", Pace.ByMonths),
        "完成5000亩目标的65.0%，快于序时进度15.0个百分点",
        "65.0% of the goal of 5000亩, 15.0 points ahead of the pace");

    [Fact]
    public void Behind_the_pace() => Says(
        Farmland.AtLeast("5000亩").On(EndOfSeptember, "3250亩", Pace.ByMonths),
        "完成5000亩目标的65.0%，慢于序时进度10.0个百分点",
        "65.0% of the goal of 5000亩, 10.0 points behind the pace");

    [Theory]
    [InlineData("2500亩", "50.0%")]
    [InlineData("2502亩", "50.0%")]   // 0.04 points ahead are none
    [InlineData("2498亩", "50.0%")]
    public void In_pace(string actual, string rate) => Says(
        Farmland.AtLeast("5000亩").On(Promise.MidYear, actual, Pace.ByMonths),
        $"完成5000亩目标的{rate}，与序时进度一致",
        $"{rate} of the goal of 5000亩, in pace");

    [Fact]
    public void Met_early() => Says(
        Farmland.AtLeast("0.5万亩").On(Promise.MidYear, "5100亩", Pace.ByMonths),
        "完成0.5万亩目标的102.0%，快于序时进度52.0个百分点，已完成",
        "102.0% of the goal of 0.5万亩, 52.0 points ahead of the pace, met");

    [Fact]
    public void A_ceiling() => Says(
        Prices.AtMost("3%").AtEnd("0.2%"),
        "目标不超过3%，实际0.2%，余量2.8个百分点，已完成",
        "goal at most 3%, actual 0.2%, margin 2.8 points, met");

    [Fact]
    public void A_ceiling_that_is_passed() => Says(
        Spending.AtMost("9860万元").AtEnd("9910万元"),
        "目标不超过9860万元，实际9910万元，超出50万元，未完成",
        "goal at most 9860万元, actual 9910万元, 50万元 over, missed");

    [Fact]
    public void None_at_all() => Says(
        Accidents.AtMost("0").AtEnd("0起"),
        "目标不超过0起，实际0起，已完成",
        "goal at most 0起, actual 0起, met");

    [Fact]
    public void A_place() => Says(
        Income.To(Comparator.AtMost, "3", Aspect.Rank).AtEnd("5"),
        "目标不低于第3位，实际第5位，相差2位，未完成",
        "goal 3 or better, actual 5, short by 2 places, missed");

    [Fact]
    public void A_fall() => Says(
        Dust.To(Comparator.AtMost, "-3%", Aspect.Growth).AtEnd("-2.4%"),
        "目标下降3%以上，实际-2.4%，相差0.6个百分点，未完成",
        "goal a fall of at least 3%, actual -2.4%, short by 0.6 points, missed");

    [Fact]
    public void Another_indicator_has_a_name()
    {
        Promise promise = Income.To(Comparator.InStepWith, aspect: Aspect.Growth);
        promise = promise with { Target = promise.Target with { Reference = "URBAN-INCOME" } };

        Assert.Equal("目标与城镇居民人均可支配收入同步，实际6.5%，余量0.7个百分点，已完成", promise.Beside("5.8%", "6.5%").Explain());
    }

    [Fact]
    public void A_ceiling_just_kept() => Says(
        Prices.AtMost("3%").AtEnd("3%"),
        "目标不超过3%，实际3%，已完成（按公布数判定，舍入范围跨越目标）",
        "goal at most 3%, actual 3%, met (judged as printed; rounding reaches across the goal)");

    [Fact]
    public void A_margin_has_two_places_at_most() => Says(
        Prices.AtMost("3%").AtEnd("0.125%"),
        "目标不超过3%，实际0.125%，余量2.88个百分点，已完成",
        "goal at most 3%, actual 0.125%, margin 2.88 points, met");

    [Fact]
    public void A_rate_of_growth() => Says(
        Gdp.To(Comparator.AtLeast, "6%以上", Aspect.Growth).AtEnd("5.5%"),
        "目标不低于6%，实际5.5%，相差0.5个百分点，未完成",
        "goal at least 6%, actual 5.5%, short by 0.5 points, missed");

    [Fact]
    public void A_rate_of_growth_above_the_promise() => Says(
        Gdp.To(Comparator.AtLeast, "6%以上", Aspect.Growth).AtEnd("6.5%"),
        "目标不低于6%，实际6.5%，高出0.5个百分点，已完成",
        "goal at least 6%, actual 6.5%, 0.5 points above, met");

    [Fact]
    public void A_rate_of_growth_just_as_promised() => Says(
        Gdp.To(Comparator.AtLeast, "6%以上", Aspect.Growth).AtEnd("6.0%"),
        "目标不低于6%，实际6.0%，已完成（按公布数判定，舍入范围跨越目标）",
        "goal at least 6%, actual 6.0%, met (judged as printed; rounding reaches across the goal)");

    [Fact]
    public void A_range() => Says(
        Prices.To(Comparator.Between, "4.5—5%").AtEnd("4.8%"),
        "目标在4.5—5%区间，实际4.8%，余量0.2个百分点，已完成",
        "goal between 4.5—5%, actual 4.8%, margin 0.2 points, met");

    [Fact]
    public void About() => Says(
        Prices.To(Comparator.About, "3%左右").AtEnd("2%"),
        "目标3%左右，实际2%，相差1个百分点，需人工认定",
        "goal about 3%, actual 2%, short by 1 points, for a person to judge");

    [Fact]
    public void A_reference()
    {
        Promise promise = Income.To(Comparator.Above, aspect: Aspect.Growth);
        promise = promise with { Target = promise.Target with { Reference = "全市" } };

        Says(
            promise.Beside("6.1%", "6.5%"),
            "目标高于全市，实际6.5%，余量0.4个百分点，已完成",
            "goal above 全市, actual 6.5%, margin 0.4 points, met");
    }

    [Fact]
    public void A_direction() => Says(
        PovertyWatch.To(Comparator.Falling).From("20户").AtEnd("18户"),
        "目标持续下降，实际18户，余量2户，已完成",
        "goal falling, actual 18户, margin 2户, met");

    [Fact]
    public void Doubling() => Says(
        Income.To(Comparator.AtLeast, "4倍", Aspect.Multiple).From("1万元").AtEnd("2万元"),
        "实现4倍目标的进度50.0%，相差2万元，未完成",
        "50.0% of the way to 4倍, short by 2万元, missed");

    [Fact]
    public void A_logarithm_is_rounded_once()
    {
        // The logarithm is 0.65449975: rounded to 6 places first it would become 65.5%.
        Completion completion = Income.To(Comparator.AtLeast, "2倍", Aspect.Multiple).AtEnd("1.57407005倍");

        Assert.Equal(0.654m, completion.Progress!.Round(3));
        Assert.Equal(0.654500m, completion.Progress.Round(6));
        Assert.Contains("65.4%", completion.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_value() => Says(
        Farmland.AtLeast("5000亩").AtEnd((string?)null),
        "目标不低于5000亩，未报实际数，缺数据，无法判定",
        "goal at least 5000亩, no actual value, undecided, a value is missing");

    [Fact]
    public void Another_unit() => Says(
        Farmland.AtLeast("5000亩").AtEnd("5000户"),
        "目标不低于5000亩，实际5000户，不可比（计量单位不一致）",
        "goal at least 5000亩, actual 5000户, not comparable (the units do not convert)");

    [Fact]
    public void A_missing_baseline() => Says(
        Firms.To(Comparator.Rising).AtEnd("310家"),
        "目标稳步提高，实际310家，缺数据，无法判定（需要基期值）",
        "goal rising, actual 310家, undecided, a value is missing (a baseline is needed)");

    [Fact]
    public void A_year_of_which_months_are_missing() => Says(
        Gdp.To(Comparator.AtLeast, "6%", Aspect.Growth).AtEnd(new Fact(Figure.Parse("5.5%"), ReportingPeriod.Cumulative(2024, 10))),
        "目标不低于6%，实际5.5%，相差0.5个百分点，缺数据，无法判定（数据截至10月）",
        "goal at least 6%, actual 5.5%, short by 0.5 points, undecided, a value is missing (data through 2024-10)");

    [Fact]
    public void Levels_from_which_no_rate_can_be_computed()
    {
        var fromNothing = Growth.Against(Figure.Parse("0元"), Figure.Parse("100元"));

        Says(
            Income.To(Comparator.AtLeast, "6%", Aspect.Growth).Target.Evaluate(Income, fromNothing, Promise.YearEnd),
            "目标不低于6%，实际100元，缺数据，无法判定（基数为零，不计增速）（增速由水平推算，非公布数）",
            "goal at least 6%, actual 100元, undecided, a value is missing (the base is 0, so there is no rate) (the rate was computed from levels, not published)");
    }

    [Fact]
    public void A_note() => Says(
        Farmland.AtLeast("5000亩").AtEnd("5000亩"),
        "完成5000亩目标的100.0%，已完成（按公布数判定，舍入范围跨越目标）",
        "100.0% of the goal of 5000亩, met (judged as printed; rounding reaches across the goal)");

    [Fact]
    public void The_text_of_a_completion_is_the_Chinese_one() =>
        Assert.Equal("完成5000亩目标的80.0%，未完成", Farmland.AtLeast("5000亩").AtEnd("4000亩").ToString());

    private static void Says(Completion completion, string zh, string en)
    {
        Assert.Equal(zh, completion.Explain());
        Assert.Equal(en, completion.Explain(Language.En));
    }

    [Fact]
    public void A_narrow_miss_does_not_read_as_100_per_cent()
    {
        Indicator revenue = IndicatorCatalogue.Standard.Find("FISCAL-REVENUE")!;
        Target target = Target.Promise(revenue, ReportingPeriod.Year(2024), Figure.Parse("1000万元"));

        Assert.Equal("完成1000万元目标的99.99%，未完成", target.Evaluate(revenue, Figure.Parse("999.9万元"), new(2024, 12, 31)).Explain());
        Assert.Equal("完成1000万元目标的100.0%，已完成", target.Evaluate(revenue, Figure.Parse("1000.0万元"), new(2024, 12, 31)).Explain().Split('（')[0]);
    }

    [Fact]
    public void A_rate_from_a_baseline_names_the_baseline()
    {
        Indicator water = IndicatorCatalogue.Standard.Find("自来水普及率")!;
        Target target = Target.Promise(water, ReportingPeriod.Year(2024), Figure.Parse("95%"), baseline: Figure.Parse("91%"));
        Completion completion = target.Evaluate(water, Figure.Parse("93.5%"), new(2024, 6, 30));

        Assert.Equal("由91%到目标95%，完成62.5%", completion.Explain());
        Assert.Equal("62.5% of the way from 91% to 95%", completion.Explain(Language.En));
    }
}
