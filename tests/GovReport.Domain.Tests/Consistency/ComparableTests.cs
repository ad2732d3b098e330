namespace GovReport.Domain.Tests.Consistency;

/// <summary>What may be set against each other (可比性), and what is decided before any sum is made.</summary>
public class ComparableTests
{
    [Fact]
    public void Unlike_units_are_not_compared() => NotComparable(
        Relation.Growth(Of("20亩"), Of("25吨"), Of("25%")),
        Relation.AverageGrowth(Of("20亩"), Of("25吨"), Of("25%"), years: 1),
        Relation.Triangle(Of("25吨"), Of("5亩"), Of("25%")),
        Relation.Increase(Of("20亩"), Of("25亩"), Of("5吨")),
        Relation.Sum(Of("25亩"), Of("20亩"), Of("5吨")),
        Relation.PartialSum(Of("25亩"), Of("20亩"), Of("5吨")),
        Relation.StockFlow(Of("20亩"), Of("7亩"), Of("2亩"), Of("25吨")),
        Relation.Share(Of("5亩"), Of("20吨"), Of("25%")),
        Relation.Completion(Of("5亩"), Of("20吨"), Of("25%")),
        Relation.Ratio(Of("5亩"), Of("20吨"), Of("0.25")),
        Relation.Pull(Of("5亩"), Of("6吨"), Of("100亩"), Of("1个百分点")),
        Relation.Contribution(Of("5亩"), Of("6吨"), Of("10亩"), Of("20亩"), Of("10%")),
        Relation.Contribution(Of("5亩"), Of("6亩"), Of("10亩"), Of("20吨"), Of("10%")),
        Relation.PerHead(Of("5亩"), Of("20户"), Of("4吨")),
        Relation.Equal(Of("5亩"), Of("5吨")));

    [Fact]
    public void An_amount_per_head_is_printed_with_or_without_its_head() => Assert.All(
        (Relation[])[Relation.PerHead(Of("60万元"), Of("100人"), Of("6000元")), Relation.PerHead(Of("60万元"), Of("100人"), Of("6000元/人"))],
        relation => Assert.Equal(Outcome.Consistent, relation.Test()));

    [Fact]
    public void Differing_scopes_prices_and_vintages_are_not_added() => Assert.All(
        (Basis[])[new(PriceBasis.Real), new(Scope: "规上"), new(Vintage: Vintage.Flash)],
        basis =>
        {
            Fact other = Of("5亩") with { Basis = basis };
            Basis stated = new(PriceBasis.Nominal, "全镇", Vintage.Final);
            Fact total = Of("25亩") with { Basis = stated }, part = Of("20亩");

            bool isOfScope = basis.Scope is not null; // calculation A3: parts have scopes of their own
            Assert.Equal(isOfScope ? Outcome.Consistent : Outcome.NotComparable, Relation.Sum(total, part, other).Test());
            Assert.Equal(isOfScope ? Outcome.Consistent : Outcome.NotComparable, Relation.PartialSum(total, part, other).Test());
            NotComparable(
                Relation.StockFlow(part, other, Of("0亩"), total),
                Relation.Increase(part, total, other),
                Relation.Equal(total, other));
            Assert.Equal(Outcome.Consistent, Relation.Sum(total, part, Of("5亩")).Test());
            Assert.Equal(Outcome.Consistent, Relation.Sum(Of("25亩"), part, other).Test());
            Assert.Equal(Outcome.Consistent, Relation.Sum(total with { Basis = basis }, part, other).Test());
        });

    [Theory]
    [InlineData(PriceBasis.Real, PriceBasis.Real, PriceBasis.Real, Outcome.Consistent)]
    [InlineData(PriceBasis.Real, PriceBasis.Real, PriceBasis.Unstated, Outcome.NotComparable)]
    [InlineData(PriceBasis.Real, PriceBasis.Unstated, PriceBasis.Real, Outcome.NotComparable)]
    [InlineData(PriceBasis.Real, PriceBasis.Unstated, PriceBasis.Unstated, Outcome.NotComparable)]
    [InlineData(PriceBasis.ComparableBasis, PriceBasis.ComparableBasis, PriceBasis.ComparableBasis, Outcome.Consistent)]
    [InlineData(PriceBasis.ComparableBasis, PriceBasis.ComparableBasis, PriceBasis.Unstated, Outcome.NotComparable)]
    [InlineData(PriceBasis.Nominal, PriceBasis.Unstated, PriceBasis.Unstated, Outcome.Consistent)]
    [InlineData(PriceBasis.Nominal, PriceBasis.Nominal, PriceBasis.Nominal, Outcome.Consistent)]
    [InlineData(PriceBasis.Nominal, PriceBasis.Real, PriceBasis.Unstated, Outcome.NotComparable)]
    [InlineData(PriceBasis.Nominal, PriceBasis.Unstated, PriceBasis.Real, Outcome.NotComparable)]
    [InlineData(PriceBasis.Unstated, PriceBasis.Nominal, PriceBasis.Nominal, Outcome.Consistent)]
    [InlineData(PriceBasis.Unstated, PriceBasis.Nominal, PriceBasis.Real, Outcome.NotComparable)]
    public void A_rate_is_checked_on_levels_in_its_own_prices(PriceBasis rate, PriceBasis before, PriceBasis now, Outcome outcome)
    {
        Fact was = Of("200万元") with { Basis = new(before) }, level = Of("250万元") with { Basis = new(now) }, growth = Of("25%") with { Basis = new(rate) };

        Assert.Equal(outcome, Relation.Growth(was, level, growth).Test());
        Assert.Equal(outcome, Relation.AverageGrowth(was, level, growth, years: 1).Test());
        Assert.Equal(outcome, Relation.Triangle(level, Of("50万元") with { Basis = new(before) }, growth).Test());
    }

    [Theory]
    [InlineData(PriceBasis.Unstated, Outcome.NotComparable)]
    [InlineData(PriceBasis.Nominal, Outcome.NotComparable)]
    [InlineData(PriceBasis.Real, Outcome.Inconsistent)]
    public void A_rate_that_is_customarily_real_contradicts_real_levels_only(PriceBasis level, Outcome outcome)
    {
        Fact was = Of("200万元") with { Basis = new(level) }, now = Of("250万元") with { Basis = new(level) }, more = Of("50万元") with { Basis = new(level) };

        Assert.Equal(outcome, Relation.Growth(was, now, Of("35%"), PriceBasis.Real).Test());
        Assert.Equal(outcome, Relation.AverageGrowth(was, now, Of("35%"), years: 1, PriceBasis.Real).Test());
        Assert.Equal(outcome, Relation.Triangle(now, more, Of("35%"), PriceBasis.Real).Test());
        Assert.Equal(Outcome.NotComparable, Relation.Growth(Of("200万元"), now, Of("35%"), PriceBasis.Real).Test()); // calculation A1: whatever level is unstated
        Assert.Equal(Outcome.Inconsistent, Relation.Growth(Of("200万元"), now, Of("35%"), PriceBasis.Nominal).Test());
    }

    [Fact]
    public void What_is_not_comparable_shows_no_sum()
    {
        CheckResult result = Relation.Equal(Of("6000亩"), Of("400吨")).Check();

        Assert.Equal(Outcome.NotComparable, result.Outcome);
        Assert.Equal((null, null, null, null), (result.Expected, result.AllowedBounds, result.Nearest, result.Overlap));
        Assert.Equal("[399.5, 400.5]", result.StatedBounds.ToString());
    }

    [Fact]
    public void It_says_why_it_is_not_comparable()
    {
        Fact real = Of("25%") with { Basis = new(PriceBasis.Real) }, flash = Of("5亩") with { Basis = new(Vintage: Vintage.Flash) }, final = Of("5亩") with { Basis = new(Vintage: Vintage.Final) };
        (Relation Statement, NoRate Reason, string Chinese)[] all =
        [
            (Relation.Equal(Of("6000亩"), Of("400吨")), NoRate.UnitsDiffer, "同一数字前后为6000亩和400吨，不可比：计量单位不一致"),
            (Relation.Equal(flash, final), NoRate.BasisDiffers, "同一数字前后为5亩和5亩，不可比：口径不同"),
            (Relation.Growth(Of("-200元"), Of("250元"), Of("25%")), NoRate.BaseIsNegative, "由-200元到250元，增长25%，不可比：基数为负，不计增速"),
            (Relation.Growth(Of("200元"), Of("250元"), Of("25元")), NoRate.UnitsDiffer, "由200元到250元，增加25元，不可比：计量单位不一致"),
            (Relation.Growth(Of("200元"), Of("250元"), real), NoRate.PricesDiffer, "由200元到250元，增长25%，不可比：增速与数据的价格口径不同"),
            (Relation.Growth(Of("59.8亿元"), Of("64.3亿元"), Of("95%"), PriceBasis.Real), NoRate.PricesDiffer, "由59.8亿元到64.3亿元，增长95%，不可比：增速与数据的价格口径不同"),
        ];

        Assert.All(all, row => Assert.Equal((row.Reason, row.Chinese), (row.Statement.Check().Reason, row.Statement.Check().Explain())));
        Assert.Null(Relation.Equal(Of("5亩"), Of("6亩")).Check().Reason);
    }

    [Fact]
    public void A_rate_of_another_basis_still_shows_what_the_levels_give()
    {
        CheckResult result = Relation.Growth(Of("200万元"), Of("250万元"), Of("35%"), PriceBasis.Real).Check();

        Assert.Equal((Outcome.NotComparable, "25%"), (result.Outcome, result.Expected.ToString()));
    }

    [Fact]
    public void Points_for_a_rate_are_a_mistake_and_so_is_a_rate_for_points()
    {
        Relation[] mistaken =
        [
            Relation.Growth(Of("200元"), Of("250元"), Of("25个百分点")),
            Relation.AverageGrowth(Of("200元"), Of("250元"), Of("25个百分点"), years: 1),
            Relation.Triangle(Of("250元"), Of("50元"), Of("25个百分点")),
            Relation.Share(Of("30亩"), Of("120亩"), Of("25个百分点")),
            Relation.Completion(Of("30亩"), Of("120亩"), Of("25个百分点")),
            Relation.Points(Of("5%"), Of("30%"), Of("25%")),
        ];

        Assert.All(mistaken, relation => Assert.Equal(Outcome.Inconsistent, relation.Test()));
        Assert.All(mistaken, relation => Assert.Equal(relation.Kind == RelationKind.Points ? "25个百分点" : "25%", relation.Check().Expected.ToString()));
    }

    [Fact]
    public void A_rate_may_be_a_multiple_or_a_bare_number_but_no_amount()
    {
        Assert.Equal(Outcome.Consistent, Relation.Growth(Of("200元"), Of("600元"), Of("2倍")).Test());
        Assert.Equal(Outcome.Consistent, Relation.AverageGrowth(Of("200元"), Of("600元"), Of("2.0"), years: 1).Test());
        Assert.Equal(Outcome.Consistent, Relation.Share(Of("30亩"), Of("120亩"), Of("0.25")).Test());
        NotComparable(
            Relation.Growth(Of("200元"), Of("600元"), Of("2元")),
            Relation.AverageGrowth(Of("200元"), Of("600元"), Of("2元"), years: 1),
            Relation.Triangle(Of("600元"), Of("400元"), Of("2元")),
            Relation.Share(Of("30亩"), Of("120亩"), Of("0.25亩")),
            Relation.Completion(Of("30亩"), Of("120亩"), Of("0.25亩")));
    }

    [Fact]
    public void A_fall_to_nothing_is_a_rate_and_a_fall_by_more_is_none()
    {
        Assert.Equal(Outcome.Consistent, Relation.AverageGrowth(Of("100元"), Fact.Exactly(Figure.Parse("0元")), Fact.Exactly(Figure.Parse("-100%")), years: 3).Test());
        Assert.Equal(Outcome.Inconsistent, Relation.AverageGrowth(Of("100元"), Of("1元"), Of("-100.1%"), years: 2).Test());
    }

    [Fact]
    public void A_share_lies_between_nothing_and_all()
    {
        Assert.Equal(Outcome.Inconsistent, Relation.Share(Of("100.4万元"), Of("99.6万元"), Fact.Exactly(Figure.Parse("100%"))).Test());
        Assert.Equal(Outcome.Consistent, Relation.Share(Of("100万元"), Of("100万元"), Of("100%")).Test());
        Assert.Equal(Outcome.Inconsistent, Relation.Share(Of("1004万元"), Of("1000万元"), Of("100%")).Test());
        Assert.Equal(Outcome.Consistent, Relation.Ratio(Of("1004万元"), Of("1000万元"), Of("100%")).Test());
        Assert.Equal(Outcome.Consistent, Relation.Composition(Of("100%"), Of("1000万元"), Of("4万元")).Test());
    }

    [Fact]
    public void A_sum_needs_parts_a_weight_for_each_and_none_of_them_0()
    {
        Refused(() => Relation.WeightedSum(Of("5元"), [Of("5元")], []), "Each part has a weight");
        Refused(() => Relation.WeightedSum(Of("5元"), [Of("5元")], [1, 2]), "Each part has a weight");
        Refused(() => Relation.WeightedSum(Of("5元"), [Of("5元"), Of("6元")], [1, 0]), "none of them 0");
        Refused(() => Relation.GroupPayment(Of("5元"), [], Of("12个月")), "at least one group");
        Assert.Throws<ArgumentOutOfRangeException>(() => Relation.PartialSum(Of("5元")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Relation.ListCount(-1, Of("5个"), andOthers: true));
        Assert.Throws<ArgumentOutOfRangeException>(() => Relation.AverageGrowth(Of("1元"), Of("2元"), Of("3%"), years: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Relation.AverageGrowth(Of("1元"), Of("2元"), Of("3%"), years: 101));
        Refused(() => Relation.Growth(null, null, null).Test(Of("5元")), "as many figures as it has missing operands");
    }

    [Fact]
    public void Nothing_named_may_be_counted_with_others() =>
        Assert.Equal(Outcome.Consistent, Relation.ListCount(0, Of("5个"), andOthers: true).Test());

    [Theory]
    [InlineData("1元", "2元", "1倍", Outcome.Weak)]         // 0.5 to 1.5元 by 1.5 to 2.5: everything from 0.75 to 3.75元
    [InlineData("20922元", "22282元", "6.5%", Outcome.Consistent)]
    [InlineData("20922元", "约22282元", "6.5%", Outcome.Weak)]
    [InlineData("20922元", "22282元", "约6.5%", Outcome.Undecided)]
    public void Agreement_that_proves_little_says_so(string before, string now, string rate, Outcome outcome)
    {
        Assert.Equal(outcome, Relation.Growth(Of(before), Of(now), Of(rate)).Check().Outcome);
        Assert.Equal(outcome, Relation.Growth(Of(before), Of(now), Of(rate)).Test());
    }

    [Theory]
    [InlineData("10元", "0—10元", Outcome.Consistent)]
    [InlineData("9元", "0—10元", Outcome.Weak)]
    [InlineData("8—9元", "0—8.5元", Outcome.Consistent)]
    [InlineData("-3—3度", "-2—3度", Outcome.Consistent)]
    public void Others_that_allow_more_than_the_figure_itself_prove_little(string total, string part, Outcome outcome) =>
        Assert.Equal(outcome, Relation.Sum(Fact.Exactly(Figure.Parse(total)), Fact.Exactly(Figure.Parse(part))).Check().Outcome);

    [Theory]
    [InlineData("7000人", "3512人", "3499人", true)]
    [InlineData("7000人", "3512人", "4099人", false)]     // not even when rounded
    [InlineData("7010人", "3512人", "3499人", false)]     // not rounded to a hundred
    [InlineData("7011人", "3600人", "3399人", true)]
    [InlineData("7011人", "超过3600人", "4399人", false)]
    [InlineData("7000亩", "3512亩", "3499亩", false)]     // a measure is rounded anyway
    public void A_count_that_ends_in_zeros_may_be_rounded(string total, string one, string other, bool looks)
    {
        CheckResult sum = Relation.Sum(Of(total), Of(one), Of(other)).Check();

        Assert.Equal(looks, sum.Notes.Contains(CheckNote.LooksRounded));
    }

    [Fact]
    public void The_note_names_the_count_that_would_mend_the_statement()
    {
        Assert.EndsWith("（若200人为取整数则相符）", Relation.Share(Of("100—120人"), Of("200人"), Of("80%")).Check().Explain(), StringComparison.Ordinal);
        Assert.EndsWith("（若3600人为取整数则相符）", Relation.Sum(Of("1070人"), Of("3600人"), Of("-2520人")).Check().Explain(), StringComparison.Ordinal);
    }

    private static void NotComparable(params Relation[] relations) => Assert.All(relations, relation =>
    {
        Assert.Equal(Outcome.NotComparable, relation.Test());
        Assert.Equal(Outcome.NotComparable, relation.Check().Outcome);
    });

    private static void Refused(Action make, string why) => Assert.Contains(why, Assert.ThrowsAny<ArgumentException>(make).Message, StringComparison.Ordinal);

    private static Fact Of(string print) => Figure.Parse(print);
}
