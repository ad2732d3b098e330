namespace GovReport.Domain.Tests.Consistency;

/// <summary>Which operands of a statement speak of one time: by the same table as their scopes and prices.</summary>
public class PeriodTests
{
    // Agreeing figures of every kind that looks at periods; n for those of now, b for those of before, . for any.
    private static readonly (RelationKind Kind, string Prints, string Times, Func<Fact?[], Relation> Make)[] Table =
    [
        (RelationKind.Growth, "200万元 250万元 25%", "bnn", f => Relation.Growth(f[0], f[1], f[2])),
        (RelationKind.Triangle, "250万元 50万元 25%", "nnn", f => Relation.Triangle(f[0], f[1], f[2])),
        (RelationKind.Increase, "200万元 250万元 50万元", "bnn", f => Relation.Increase(f[0], f[1], f[2])),
        (RelationKind.Chain, "15.5% 10% 5%", "n..", f => Relation.Chain(f[0], f[1], f[2])),
        (RelationKind.RealRate, "9.2% 4.0% 5.0%", "nnn", f => Relation.RealRate(f[0], f[1], f[2])),
        (RelationKind.Index, "105.0 5.0%", "nn", f => Relation.Index(f[0], f[1])),
        (RelationKind.Points, "5.1% 6.3% 1.2个百分点", "bnn", f => Relation.Points(f[0], f[1], f[2])),
        (RelationKind.Sum, "100万元 60万元 40万元", "nnn", f => Relation.Sum(f[0], f[1], f[2])),
        (RelationKind.PartialSum, "100万元 50万元 40万元", "nnn", f => Relation.PartialSum(f[0], f[1], f[2])),
        (RelationKind.StockFlow, "300户 24户 11户 313户", "bnnn", f => Relation.StockFlow(f[0], f[1], f[2], f[3])),
        (RelationKind.Share, "30万元 120万元 25%", "nnn", f => Relation.Share(f[0], f[1], f[2])),
        (RelationKind.Composition, "25% 30万元 90万元", "nnn", f => Relation.Composition(f[0], f[1], f[2])),
        (RelationKind.Completion, "60亩 120亩 50%", "...", f => Relation.Completion(f[0], f[1], f[2])),
        (RelationKind.PerHead, "60万元 100人 6000元/人", "nnn", f => Relation.PerHead(f[0], f[1], f[2])),
        (RelationKind.Ratio, "44000元 22000元 2.0∶1", "nnn", f => Relation.Ratio(f[0], f[1], f[2])),
        (RelationKind.Ratio, "44000元 22000元 2倍", "nbn", f => Relation.Ratio(f[0], f[1], f[2])),
        (RelationKind.Contribution, "100万元 130万元 1000万元 1100万元 30%", "bnbnn", f => Relation.Contribution(f[0], f[1], f[2], f[3], f[4])),
        (RelationKind.Pull, "100万元 130万元 1000万元 3.0个百分点", "bnbn", f => Relation.Pull(f[0], f[1], f[2], f[3])),
        (RelationKind.Order, "50户 60人", "..", f => Relation.Order(f[0], f[1])),
        (RelationKind.Equal, "5亩 5亩", "nn", f => Relation.Equal(f[0], f[1])),
    ];

    [Fact]
    public void Operands_of_one_time_have_one_period_in_every_kind() => Assert.All(Table, row =>
    {
        Fact?[] facts = [.. row.Prints.Split(' ').Select((print, i) => (Fact?)Of(print, row.Times[i] == 'b' ? "2022" : "2023"))];
        Assert.NotEqual(Outcome.NotComparable, row.Make(facts).Test());
        for (int i = 0; i < facts.Length; i++)
        {
            Fact?[] moved = [.. facts];
            moved[i] = facts[i]!.Value with { Period = ReportingPeriod.Year(row.Times[i] == 'b' ? 2021 : 2024) };
            bool isAlone = row.Times.Count(time => time == row.Times[i]) == 1; // a base of another year is still a base
            CheckResult check = row.Make(moved).Check();
            Assert.Equal(
                row.Times[i] == '.' || isAlone ? null : NoRate.PeriodsDiffer,
                check.Reason);
        }
    });

    [Fact]
    public void Calculations_of_two_years_give_the_reason() => Assert.All(
        (NoRate?[])
        [
            Derive.Share(Of("4万元", "2023"), Of("28万元", "2024")).Reason,
            Derive.PerHead(Of("4万元", "2024"), Of("28人", "2020")).Reason,
            Derive.Sum(Of("4万元", "2023"), Of("28万元", "2024")).Reason,
            Derive.Ratio(Of("4万元", "2023"), Of("2万元", "2024")).Reason,
            Derive.RealRate(Of("6.9%", "2023"), Of("0.2%", "2024")).Reason,
            Derive.Contribution(Of("4万元", "2020"), Of("5万元", "2024"), Of("20万元", "2023"), Of("30万元", "2024")).Reason,
            Derive.Pull(Of("4万元", "2020"), Of("5万元", "2024"), Of("20万元", "2023")).Reason,
            Derive.Increase(Of("4万元", "2024"), Of("5万元", "2023")).Reason,
        ],
        reason => Assert.Equal(NoRate.PeriodsDiffer, reason));

    [Fact]
    public void Periods_that_nobody_states_do_not_differ()
    {
        Assert.Equal(20, Derive.Share(Of("4万元", "2023"), Figure.Parse("20万元")).Value!.Value.Percent);
        Assert.Equal(Outcome.Consistent, Relation.Share(Of("4万元", "2023"), Of("20万元", "2023"), Figure.Parse("20%")).Test());
    }

    [Theory]
    [InlineData("2024", "2024-12-31", true)]
    [InlineData("2020", "2020-11-01", true)]
    [InlineData("2024-06", "2024-06-30", true)]
    [InlineData("2024", "2023-12-31", false)]
    [InlineData("2024-12-31", "2024-12-31", true)]
    [InlineData("2024-12-31", "2023-12-31", false)]
    [InlineData("2024-Q1", "2024-01/2024-03", true)]
    [InlineData("2024", "2024-01/2024-11", false)]
    public void The_state_on_a_day_is_of_the_span_that_holds_it(string amount, string count, bool isComparable)
    {
        Assert.Equal(isComparable ? null : NoRate.PeriodsDiffer, Derive.PerHead(Of("277.2万元", amount), Of("378人", count)).Reason);
        Assert.Equal(isComparable ? null : NoRate.PeriodsDiffer, Derive.Share(Of("12人", count), Of("378人", amount)).Reason);
    }

    [Fact]
    public void Parts_that_follow_one_another_add_up_over_time()
    {
        Fact[] quarters = [Of("31万元", "2024-Q1"), Of("35万元", "2024-Q2"), Of("32万元", "2024-Q3"), Of("36万元", "2024-Q4")];
        Fact year = Of("134万元", "2024");

        Assert.Equal(Outcome.Consistent, Relation.Sum(year, quarters[0], quarters[1], quarters[2], quarters[3]).Test());
        Assert.Equal("98万元", Derive.Sum(quarters[0], quarters[1], quarters[2]).ToString());
        Assert.Equal(NoRate.PeriodsDiffer, Relation.Sum(year, quarters[0], quarters[1], quarters[3]).Check().Reason); // a quarter is left out
        Assert.Equal(NoRate.PeriodsDiffer, Derive.Sum(quarters[0], quarters[2]).Reason);
        Assert.Equal(NoRate.PeriodsDiffer, Derive.Sum(quarters[0], Of("66万元", "2024-H1")).Reason); // months counted twice
        Assert.Equal(Outcome.Consistent, Relation.PartialSum(year, quarters[0], quarters[3]).Test());
        Assert.Equal(NoRate.PeriodsDiffer, Relation.PartialSum(year, Of("3万元", "2025")).Check().Reason);
        Assert.Equal(
            Outcome.Consistent,
            Relation.Sum(Of("30亿元", "FYP14"), Of("5亿元", "2021"), Of("5亿元", "2022"), Of("6亿元", "2023"), Of("7亿元", "2024"), Of("7亿元", "2025")).Test());
    }

    [Fact]
    public void A_change_over_several_years_stands_beside_the_last_of_them() => Assert.Equal(
        Outcome.Consistent, Relation.Growth(Of("200万元", "2020"), Of("250万元", "2025"), Of("25%", "FYP14")).Test());

    [Fact]
    public void What_comes_before_is_not_later() => Assert.Equal(
        NoRate.PeriodsDiffer, Relation.Growth(Of("200万元", "2025"), Of("250万元", "2024"), Figure.Parse("25%")).Check().Reason);

    private static Fact Of(string print, string period) => new(Figure.Parse(print), ReportingPeriod.Parse(period));
}
