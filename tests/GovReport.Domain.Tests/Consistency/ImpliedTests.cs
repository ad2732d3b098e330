using System.Globalization;

namespace GovReport.Domain.Tests.Consistency;

/// <summary>What the other figures say of one (反推).</summary>
public class ImpliedTests
{
    // Statements that hold exactly; where levels stand beside each other, in a unit that is none of the base units.
    private static readonly (Func<Fact?[], Relation> Make, string[] Prints)[] Held =
    [
        (f => Relation.Growth(f[0], f[1], f[2]), ["200亩", "250亩", "25%"]),
        (f => Relation.Triangle(f[0], f[1], f[2]), ["250亩", "50亩", "25%"]),
        (f => Relation.Triangle(f[0], f[1], f[2]), ["150亩", "-50亩", "-25%"]),
        (f => Relation.Increase(f[0], f[1], f[2]), ["1.2万亩", "1.5万亩", "3000亩"]),
        (f => Relation.AverageGrowth(f[0], f[1], f[2], years: 1), ["200亩", "250亩", "25%"]),
        (f => Relation.Chain(f[0], f.AsSpan(1)), ["65%", "10%", "20%", "25%"]),
        (f => Relation.RealRate(f[0], f[1], f[2]), ["9.2%", "4%", "5%"]),
        (f => Relation.Index(f[0], f[1]), ["102.3", "2.3%"]),
        (f => Relation.Points(f[0], f[1], f[2]), ["5.1%", "6.3%", "1.2个百分点"]),
        (f => Relation.Sum(f[0], f.AsSpan(1)), ["60亩", "10亩", "20亩", "30亩"]),
        (f => Relation.WeightedSum(f[0], f.AsSpan(1), [3, 2, -1]), ["40亩", "10亩", "20亩", "30亩"]),
        (f => Relation.StockFlow(f[0], f[1], f[2], f[3]), ["300亩", "24亩", "11亩", "313亩"]),
        (f => Relation.Share(f[0], f[1], f[2]), ["30亩", "120亩", "25%"]),
        (f => Relation.Composition(f[0], f[1], f.AsSpan(2)), ["25%", "30亩", "40亩", "50亩"]),
        (f => Relation.Completion(f[0], f[1], f[2]), ["520公里", "500公里", "104%"]),
        (f => Relation.Ratio(f[0], f[1], f[2]), ["44000亩", "22000亩", "2"]),
        (f => Relation.PerHead(f[0], f[1], f[2]), ["15000元", "50户", "300元/户"]),
        (f => Relation.Product(f[0], f.AsSpan(1)), ["18万元", "50", "30元", "120户"]),
        (f => Relation.FlatPayment(f[0], f[1], f[2], f[3], Of("2万元")), ["735.2万元", "1000人", "611元", "12个月"]),
        (f => Relation.GroupPayment(f[0], [(f[1], f[2]), (f[3], f[4]), (f[5], f[6])], f[7], Of("100元")), ["200500元", "10人", "1000元", "4人", "800元", "7人", "500元", "12个月"]),
        (f => Relation.Contribution(f[0], f[1], f[2], f[3], f[4]), ["100亩", "130亩", "1000亩", "1100亩", "30%"]),
        (f => Relation.Pull(f[0], f[1], f[2], f[3]), ["100亩", "130亩", "1000亩", "3个百分点"]),
        (f => Relation.Equal(f[0], f[1]), ["6000亩", "6000亩"]),
        (f => Relation.ListCount(3, f[0], andOthers: false), ["3个"]),
    ];

    [Fact]
    public void Exact_figures_say_each_other_whether_printed_or_missing() => Each((make, facts, index) =>
    {
        Fact?[] all = [.. facts], others = [.. facts];
        others[index] = null;
        Bounds itself = Bounds.Point(facts[index].Value.Value);

        Assert.Equal(Outcome.Consistent, make(all).Test());
        Assert.Equal(Outcome.Undecided, make(others).Test());
        Assert.Equal(itself, Implied(make(all), facts[index]));
        Assert.Equal(itself, Implied(make(others), null));
    });

    [Fact]
    public void Another_figure_in_one_place_is_a_contradiction() => Each((make, facts, index) =>
    {
        Figure printed = facts[index].Figure;
        Fact?[] wrong = [.. facts];
        wrong[index] = Fact.Exactly(Figure.Of(printed.Number + 0.5m, printed.Unit, printed.Scale));

        Assert.Equal(Outcome.Inconsistent, make(wrong).Test());
        Assert.Equal(Outcome.Inconsistent, make(wrong).Check().Outcome);
    });

    [Fact]
    public void Limits_say_from_where_or_up_to_where()
    {
        Assert.Equal("[70, ∞)", Relation.PartialSum(Of("100户"), Of("40户"), Of("30户")).Implied(0).ToString());
        Assert.Equal("(−∞, 60]", Relation.PartialSum(Of("100户"), Of("40户"), Of("30户")).Implied(2).ToString());
        Assert.Equal("(−∞, 9020]", Relation.Order(Of("8912户"), Of("9020人")).Implied(0).ToString());
        Assert.Equal("[8912, ∞)", Relation.Order(Of("8912户"), Of("9020人")).Implied(1).ToString());
        Assert.Equal("(−∞, 7332000]", Relation.TopUpPayment(Of("600万元"), Of("1000人"), Of("611元"), Of("12个月")).Implied(0).ToString());
        Assert.Equal("[3, ∞)", Relation.ListCount(3, Of("5个"), andOthers: true).Implied(1).ToString());
    }

    [Fact]
    public void An_average_rate_is_the_root_of_what_the_levels_allow()
    {
        Relation two = Relation.AverageGrowth(Of("100元"), Of("121元"), Of("10%"), years: 2);

        Assert.Equal((Bounds.Point(100), Bounds.Point(121), Bounds.Point(10)), (two.Implied(0), two.Implied(1), two.Implied(2)));
        Assert.Equal("[12.116, 12.145]", Relation.AverageGrowth(Figure.Parse("120.5亿元"), Figure.Parse("213.6亿元"), null, years: 5).Implied(2)?.ToString("0.000"));
        Assert.Equal("10%", Relation.AverageGrowth(Of("100元"), Of("121元"), Of("11%"), years: 2).Check().Expected.ToString());
        Assert.Equal("-100%", Relation.AverageGrowth(Of("100元"), Of("0元"), Of("-90%"), years: 2).Check().Expected.ToString());
        Assert.Null(Relation.AverageGrowth(Of("100元"), Of("-21元"), Of("11%"), years: 2).Check().Expected);
        Assert.Null(Relation.AverageGrowth(Of("100元"), Of("-21元"), Of("11%"), years: 2).Implied(2));
    }

    [Fact]
    public void A_root_that_no_decimal_ends_lies_within_its_bounds()
    {
        Bounds rate = Relation.AverageGrowth(Of("1元"), Of("2元"), null, years: 2).Implied(2)!.Value;

        Assert.True((1 + (rate.Lower!.Value / 100)).Pow(2) < 2 && (1 + (rate.Upper!.Value / 100)).Pow(2) > 2);
        Assert.True(rate.Upper - rate.Lower < new Rational(1, 1_000_000_000_000));
    }

    [Fact]
    public void The_answer_comes_in_the_unit_that_the_operand_would_have()
    {
        Relation Yield(string? amount, string? area, string? each) => Relation.PerHead(amount is null ? null : Of(amount), area is null ? null : Of(area), each is null ? null : Of(each));

        Assert.Equal(("吨/亩", "0.4286"), Told(Yield("1.8万吨", "4.2万亩", null), 2));
        Assert.Equal(("吨", "21000"), Told(Yield(null, "4.2万亩", "0.5吨/亩"), 0));
        Assert.Equal(("亩", "42000"), Told(Yield("2.1万吨", null, "0.5吨/亩"), 1));
        Assert.Equal(("元", "600"), Told(Relation.PerHead(null, Of("3人"), Of("200元")), 0));
        Assert.Equal(("", "3"), Told(Relation.PerHead(Of("600元"), null, Of("200元")), 1));
        Assert.Equal(("元/人", "200"), Told(Relation.PerHead(Of("600元"), Of("3人"), null), 2));
        Assert.Equal(("%", "25"), Told(Relation.Share(Of("30亩"), Of("120亩"), null), 2));
        Assert.Equal(("亩", "30"), Told(Relation.Share(null, Of("120亩"), Of("25%")), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Relation.Index(null, null).UnitOf(2));
        Assert.Equal(Unit.None, Relation.Equal(null, null).UnitOf(0));

        static (string Unit, string Value) Told(Relation relation, int index) => (relation.UnitOf(index).Symbol, relation.Implied(index)!.Value.Lower!.Value.ToString("0.####", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_stated_rate_is_answered_in_its_own_unit() =>
        Assert.Equal(Bounds.Point(2), Relation.Growth(Of("200元"), Of("600元"), Of("2倍")).Implied(2));

    [Fact]
    public void Arrears_are_what_the_rest_does_not_pay() =>
        Assert.Equal(Bounds.Point(20_000), Relation.FlatPayment(Of("735.2万元"), Of("1000人"), Of("611元"), Of("12个月"), Of("1万元")).Implied(1));

    [Fact]
    public void An_operand_is_asked_for_by_its_place_or_its_path()
    {
        Relation growth = Relation.Growth(Of("200元") with { Path = "Before" }, Of("250元") with { Path = "Now" }, Of("25%"));

        Assert.Equal((Bounds.Point(200), Bounds.Point(250)), (growth.Implied("Before"), growth.Implied("Now")));
        Assert.Contains("'now'", Assert.Throws<ArgumentException>(() => growth.Implied("now")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => growth.Implied(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => growth.Implied(3));
    }

    [Fact]
    public void With_two_figures_missing_nothing_is_said()
    {
        Assert.Null(Relation.Growth(null, null, Of("25%")).Implied(0));
        Assert.Null(Relation.Sum(Of("60亩"), null, null).Implied(2));
    }

    private static void Each(Action<Func<Fact?[], Relation>, Fact[], int> test) => Assert.All(Held, form =>
    {
        Fact[] facts = [.. form.Prints.Select(Of)];
        Assert.All(facts, (_, index) => test(form.Make, facts, index));
    });

    // Of the operand that is this fact, or missing.
    private static Bounds? Implied(Relation relation, Fact? fact) => relation.Implied(relation.Facts.ToList().LastIndexOf(fact));

    private static Fact Of(string print) => Fact.Exactly(Figure.Parse(print));
}
