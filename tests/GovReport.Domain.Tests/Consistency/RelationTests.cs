namespace GovReport.Domain.Tests.Consistency;

/// <summary>Single checks, as a reader of reports meets them.</summary>
public class RelationTests
{
    [Fact]
    public void An_increase_of_372_on_1286_is_not_35_per_cent()
    {
        CheckResult wrong = Relation.Triangle(Of("1286万元"), Of("372万元"), Of("35%")).Check();

        Assert.Equal(Outcome.Inconsistent, wrong.Outcome);
        Assert.Equal("40.7%", wrong.Expected.ToString());
        Assert.Equal("[40.60, 40.80]", wrong.AllowedBounds?.ToString("0.00"));
        Assert.Equal("[34.5, 35.5]", wrong.StatedBounds?.ToString());
        Assert.Null(wrong.Overlap);
        Assert.Equal(Outcome.Consistent, Relation.Triangle(Of("1286万元"), Of("372万元"), Of("40.7%")).Test());
    }

    [Theory]
    [InlineData("12.1%", Outcome.Consistent)]
    [InlineData("12.4%", Outcome.Inconsistent)]
    public void A_yearly_average_is_checked_by_raising_it_to_its_power(string rate, Outcome outcome) =>
        Assert.Equal(outcome, Relation.AverageGrowth(Of("120.5亿元"), Of("213.6亿元"), Of(rate), years: 5).Test());

    [Theory]
    [InlineData("35128万元", Outcome.Consistent)]
    [InlineData("35126万元", Outcome.Inconsistent)]
    public void Parts_may_miss_their_total_by_what_rounding_leaves(string total, Outcome outcome)
    {
        CheckResult sum = Relation.Sum(Of(total), Of("10000万元"), Of("10129万元"), Of("5000万元"), Of("10000万元")).Check();

        Assert.Equal(outcome, sum.Outcome);
        Assert.Equal(outcome == Outcome.Consistent, sum.Notes.Contains(CheckNote.Residue));
    }

    [Fact]
    public void Four_shares_may_add_up_to_100_point_1() =>
        Assert.Equal(Outcome.Consistent, Relation.Sum(Fact.Exactly(Figure.Parse("100%")), Of("25.1%"), Of("25.0%"), Of("25.0%"), Of("25.0%")).Test());

    [Theory]
    [InlineData(PriceBasis.Real, PriceBasis.Unstated, "5.2%", Outcome.NotComparable)]
    [InlineData(PriceBasis.Unstated, PriceBasis.Real, "5.2%", Outcome.NotComparable)]
    [InlineData(PriceBasis.Unstated, PriceBasis.Real, "4.6%", Outcome.Consistent)]
    [InlineData(PriceBasis.Unstated, PriceBasis.Unstated, "5.2%", Outcome.Inconsistent)]
    [InlineData(PriceBasis.ComparableBasis, PriceBasis.Unstated, "5.2%", Outcome.NotComparable)]
    public void Real_growth_is_never_set_against_nominal_levels(PriceBasis rate, PriceBasis customary, string print, Outcome outcome) =>
        Assert.Equal(outcome, Relation.Growth(Of("1204724万元"), Of("1260582万元"), Of(print) with { Basis = new(rate) }, customary).Test());

    [Fact]
    public void A_count_that_looks_rounded_says_so()
    {
        CheckResult sum = Relation.Sum(Of("7000人"), Of("3512人"), Of("3499人")).Check();

        Assert.Equal(Outcome.Inconsistent, sum.Outcome);
        Assert.Contains(CheckNote.LooksRounded, sum.Notes);
        Assert.Contains("若7000人为取整数则相符", sum.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_operand_is_undecided_and_can_be_asked_for()
    {
        Relation growth = Relation.Growth(null, Of("22282元"), Of("6.5%"));

        Assert.Equal(Outcome.Undecided, growth.Test());
        Assert.Equal(Outcome.Undecided, growth.Check().Outcome);
        Assert.Equal("[20911.8, 20932.4]", growth.Implied(0)?.ToString("0.0"));
        Assert.Equal("[1350.1, 1369.8]", Relation.Triangle(Of("22282元"), null, Of("6.5%")).Implied(1)?.ToString("0.0"));
        Assert.Equal("[34999, 35001]", Relation.Sum(null, Of("30000元"), Of("5000元")).Implied(0)?.ToString());
        Assert.Throws<ArgumentException>(() => growth.Implied("nowhere"));
    }

    [Fact]
    public void An_open_bound_can_be_disproved_and_about_proves_little()
    {
        Assert.Equal(Outcome.Inconsistent, Relation.PerHead(Of("超过270万千瓦"), Of("125户"), Of("21.6千瓦")).Test());
        Assert.Equal(Outcome.Weak, Relation.Sum(Of("约100人"), Of("70人"), Of("20人")).Test());
        Assert.Equal(Outcome.Undecided, Relation.Share(Of("100人以上"), Of("200人"), Of("80%")).Test());
    }

    [Theory]
    [InlineData("22282元", "22283元", Outcome.Inconsistent)]
    [InlineData("2.2万元", "22282元", Outcome.Consistent)]
    [InlineData("4.2万亩", "4.2万公顷", Outcome.Inconsistent)]
    [InlineData("6000亩", "400公顷", Outcome.Consistent)]
    [InlineData("6000亩", "400吨", Outcome.NotComparable)]
    public void Two_prints_of_one_figure(string one, string other, Outcome outcome) => Assert.Equal(outcome, Relation.Equal(Of(one), Of(other)).Test());

    [Theory]
    [InlineData(4, true, Outcome.Inconsistent)]
    [InlineData(2, true, Outcome.Consistent)]
    [InlineData(2, false, Outcome.Inconsistent)]
    [InlineData(3, false, Outcome.Consistent)]
    public void A_list_and_its_count(int listed, bool andOthers, Outcome outcome) => Assert.Equal(outcome, Relation.ListCount(listed, Of("3个"), andOthers).Test());

    [Fact]
    public void Truncated_prints_add_up_to_more_than_they_say()
    {
        Fact Cut(string print) => Of(print) with { Rounding = Rounding.Truncated };

        Assert.Equal(Outcome.Consistent, Relation.Sum(Cut("10.4万元"), Cut("3.4万元"), Cut("3.4万元"), Cut("3.4万元")).Test());
        Assert.Equal(Outcome.Inconsistent, Relation.Sum(Cut("10.1万元"), Cut("3.4万元"), Cut("3.4万元"), Cut("3.4万元")).Test());
    }

    private static Fact Of(string print) => Figure.Parse(print);
}
