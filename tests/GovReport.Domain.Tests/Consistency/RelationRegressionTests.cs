namespace GovReport.Domain.Tests.Consistency;

/// <summary>Statements that were once judged wrongly.</summary>
public class RelationRegressionTests
{
    [Fact]
    public void Over_on_a_negative_number_reaches_further_down() =>
        Assert.Equal(Outcome.Consistent, Relation.Equal(Of("-200余万元"), Of("-250万元")).Test());

    [Fact]
    public void An_index_printed_in_per_cent_is_not_comparable() =>
        Assert.Equal(Outcome.NotComparable, Relation.Index(Of("102.3%"), Of("2.3%")).Test());

    [Fact]
    public void No_average_falls_by_more_than_all() =>
        Assert.Equal(Outcome.Inconsistent, Relation.AverageGrowth(Of("100亿元"), Of("121亿元"), Of("-210%"), years: 2).Test());

    [Fact]
    public void Points_are_no_share() =>
        Assert.Equal(Outcome.Inconsistent, Relation.Share(Of("5元"), Of("10元"), Of("50个百分点")).Test());

    [Fact]
    public void The_expected_change_of_percentages_is_told_in_points() =>
        Assert.Equal("1.3个百分点", Relation.Points(Of("5.2%"), Of("6.5%"), Of("1.3%")).Check().Expected.ToString());

    [Fact]
    public void A_statement_without_operands_is_not_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Relation.Sum(Of("5元")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Relation.Chain(Of("5%")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Relation.Composition(Of("50%"), Of("5元")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Relation.Product(Of("5元")));
    }

    [Fact]
    public void Single_months_are_no_cumulative_values() =>
        Assert.Throws<ArgumentException>(() => Cumulation.ToMonths([Of("8万元") with { Period = ReportingPeriod.Month(2024, 1) }, Of("10万元") with { Period = ReportingPeriod.Month(2024, 2) }]));

    private static Fact Of(string print) => Figure.Parse(print);

    [Fact]
    public void Sums_that_leave_the_quick_numbers_are_tested_as_they_are_checked()
    {
        Fact part = Figure.Of(0.3333333333m, Unit.Yuan);
        Rational weight = 0.500000001m;
        Relation sum = Relation.WeightedSum(Figure.Of(0.5m, Unit.Yuan), [part, part, part], [weight, weight, weight]);

        Assert.Equal(Outcome.Consistent, sum.Check().Outcome);
        Assert.Equal(Outcome.Consistent, sum.Test());
    }

    [Theory]
    [InlineData("372万元")]
    [InlineData("40.7元")]
    public void An_amount_is_no_rate_and_proves_nothing(string amount)
    {
        Fact stated = Figure.Parse(amount);

        Assert.Equal(Outcome.NotComparable, Relation.Growth(Figure.Parse("914万元"), Figure.Parse("1286万元"), stated).Test());
        Assert.Equal(Outcome.NotComparable, Relation.Triangle(Figure.Parse("1286万元"), Figure.Parse("372万元"), stated).Test());
        Assert.Equal(Outcome.NotComparable, Relation.Share(Figure.Parse("6120万元"), Figure.Parse("11850万元"), stated).Test());
    }

    [Theory]
    [InlineData("5万元", "150%")]
    [InlineData("5万元", "-150%")]
    [InlineData("-5万元", "-50%")]
    public void On_a_negative_base_no_rate_can_be_checked(string current, string rate)
    {
        Relation growth = Relation.Growth(Figure.Parse("-10万元"), Figure.Parse(current), Figure.Parse(rate));

        Assert.Equal(Outcome.NotComparable, growth.Test());
        Assert.Equal(Outcome.NotComparable, growth.Check().Outcome);
    }
}
