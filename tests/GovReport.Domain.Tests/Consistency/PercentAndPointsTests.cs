namespace GovReport.Domain.Tests.Consistency;

/// <summary>Per cent and percentage points are different things in every statement (百分比与百分点).</summary>
public class PercentAndPointsTests
{
    // calculation B8
    public static TheoryData<Relation, string> Mistaken => new()
    {
        { Relation.Index(Of("100.2"), Of("0.2个百分点")), "0.2%" },
        { Relation.Pull(Of("100万元"), Of("120万元"), Of("1000万元"), Of("2%")), "2个百分点" },
        { Relation.Contribution(Of("100万元"), Of("120万元"), Of("1000万元"), Of("1100万元"), Of("20个百分点")), "20%" },
        { Relation.RealRate(Of("6.3%"), Of("0.2%"), Of("6.1个百分点")), "6.1%" },
        { Relation.Composition(Of("25个百分点"), Of("30万元"), Of("90万元")), "25%" },
        { Relation.Share(Of("30万元"), Of("120万元"), Of("25个百分点")), "25%" },
        { Relation.Completion(Of("30万元"), Of("120万元"), Of("25个百分点")), "25%" },
        { Relation.Growth(Of("200万元"), Of("250万元"), Of("25个百分点")), "25%" },
        { Relation.Triangle(Of("250万元"), Of("50万元"), Of("25个百分点")), "25%" },
        { Relation.Chain(Of("15.5个百分点"), Of("10%"), Of("5%")), "15.5%" },
        { Relation.Increase(Of("5.1%"), Of("6.3%"), Of("1.2%")), "1.2个百分点" },
        { Relation.Points(Of("5.1%"), Of("6.3%"), Of("1.2%")), "1.2个百分点" },
        { Relation.Points(Of("80.0%"), Of("85.0%"), Of("5%")), "5.0个百分点" }, // calculation B9
        { Relation.Points(Of("80.2%"), Of("85.2%"), Of("5%")), "5.0个百分点" },
        { Relation.Sum(Of("100个百分点"), Of("60%"), Of("40%")), "100%" },
    };

    [Theory]
    [MemberData(nameof(Mistaken))]
    public void One_for_the_other_is_a_mistake_and_says_what_is_due(Relation relation, string due)
    {
        Assert.Equal((Outcome.Inconsistent, Outcome.Inconsistent), (relation.Test(), relation.Check().Outcome));
        Assert.Equal(due, relation.Check().Expected.ToString());
        Assert.Contains(due, relation.Check().Explain(), StringComparison.Ordinal);
        Assert.Equal(SlipKind.PointsForPercent, Slips.Mending(relation)?.Kind);
    }

    [Fact] // calculation B8
    public void A_part_in_points_of_a_whole_in_per_cent_is_one_too()
    {
        Assert.Equal(Outcome.Inconsistent, Relation.PartialSum(Of("100%"), Of("60%"), Of("30个百分点")).Test());
        Assert.Equal(Outcome.Inconsistent, Relation.Sum(Of("100%"), Of("60%"), Of("40个百分点")).Test());
        Assert.Equal(Outcome.NotComparable, Relation.Sum(Of("6.3%"), Of("3.1个百分点"), Of("3.2个百分点")).Test()); // a growth and its pulls
    }

    [Fact] // calculation B8
    public void Percentages_increase_by_points() =>
        Assert.Equal(Outcome.Consistent, Relation.Increase(Of("5.1%"), Of("6.3%"), Of("1.2个百分点")).Test());

    [Theory] // calculation B7
    [InlineData("120个基点", Outcome.Consistent)]
    [InlineData("120基点", Outcome.Consistent)]
    [InlineData("120BP", Outcome.Consistent)]
    [InlineData("150个基点", Outcome.Inconsistent)]
    [InlineData("1.2个基点", Outcome.Inconsistent)]
    public void A_basis_point_is_a_hundredth_of_a_point(string points, Outcome outcome)
    {
        Assert.Equal(outcome, Relation.Points(Of("5.1%"), Of("6.3%"), Of(points)).Test());
        Assert.Equal(outcome, Relation.Increase(Of("5.1%"), Of("6.3%"), Of(points)).Test());
    }

    [Fact] // calculation B7
    public void Basis_points_are_points_wherever_points_are()
    {
        Assert.Equal("由5.1%到6.3%，应提高120个基点，报告写150个基点", Relation.Points(Of("5.1%"), Of("6.3%"), Of("150个基点")).Check().Explain());
        Assert.Equal(Outcome.Consistent, Relation.Pull(Of("100万元"), Of("120万元"), Of("1000万元"), Of("200个基点")).Test());
        Assert.Equal(Outcome.Inconsistent, Relation.Index(Of("100.2"), Of("20个基点")).Test());
        Assert.Equal(5.1m, Derive.BaseFromIncrease(Of("6.3%"), Of("120个基点")).Value?.In(Unit.Percent).Value);
        Assert.True(Figure.Parse("120个基点").TryGetPoints(out PercentagePoints points));
        Assert.Equal(1.2m, points.Points);
        Assert.Equal(Unit.BasisPoints, Unit.Parse("个基点"));
    }

    [Fact] // calculation B10
    public void A_percentage_grows_in_points()
    {
        Assert.Equal(NoRate.SaidInPoints, AverageGrowth.Between(Of("5%"), Of("6%"), 2).Reason);
        Relation[] rates =
        [
            Relation.Growth(Of("5%"), Of("6%"), Of("20%")), Relation.AverageGrowth(Of("5%"), Of("6%"), Of("9.5%"), 2), Relation.Triangle(Of("6%"), Of("1%"), Of("20%")),
        ];
        Assert.All(rates, rate => Assert.Equal((Outcome.NotComparable, NoRate.SaidInPoints), (rate.Test(), rate.Check().Reason)));
        Assert.Equal(NoRate.SaidInPoints, Derive.BaseFromRate(Of("6%"), Of("20%")).Reason);
        Assert.Equal(NoRate.SaidInPoints, Derive.CurrentFromRate(Of("5%"), Of("20%")).Reason);
        Assert.Equal(NoRate.SaidInPoints, Derive.IncreaseFromRate(Of("6%"), Of("20%")).Reason);
        Assert.Equal(NoRate.SaidInPoints, Derive.RateFromIncrease(Of("6%"), Of("1%")).Reason);
    }

    private static Fact Of(string print) => Figure.Parse(print);
}
