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
}
