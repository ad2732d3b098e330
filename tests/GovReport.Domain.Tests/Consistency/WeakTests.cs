namespace GovReport.Domain.Tests.Consistency;

/// <summary>Agreement that proves little: the other figures allow nearly anything.</summary>
public class WeakTests
{
    [Theory]
    [InlineData("1.5万余户", "15120户", "0.8%", true)]   // from 5.5% down to 0.8% up
    [InlineData("近100户", "120户", "50%", true)]
    [InlineData("1000元", "1000余元", "30%", true)]
    [InlineData("1万亿元", "2万亿元", "80%", true)]
    [InlineData("1.2亿元", "1.3亿元", "8.3%", true)]
    [InlineData("100.0亿元", "100.1亿元", "0.1%", false)] // three prints of one place: few
    [InlineData("100.0亿元", "100.0亿元", "0.0%", false)]
    [InlineData("20922元", "22282元", "6.5%", false)]
    [InlineData("20.9亿元", "22.3亿元", "6.7%", false)]
    public void A_rate_proves_little_where_the_levels_allow_more_than_itself(string before, string now, string rate, bool isWeak) =>
        Agrees(isWeak, Relation.Growth(Figure.Parse(before), Figure.Parse(now), Figure.Parse(rate)));

    [Fact]
    public void So_does_every_other_statement()
    {
        Agrees(true, Relation.AverageGrowth(Figure.Parse("1万亿元"), Figure.Parse("2万亿元"), Figure.Parse("15%"), 5));
        Agrees(false, Relation.AverageGrowth(Figure.Parse("120.5亿元"), Figure.Parse("213.6亿元"), Figure.Parse("12.1%"), 5));
        Agrees(true, Relation.Increase(Figure.Parse("1.2亿元"), Figure.Parse("1.3亿元"), Figure.Parse("600万元")));
        Agrees(false, Relation.Increase(Figure.Parse("1.2236亿元"), Figure.Parse("1.2836亿元"), Figure.Parse("600万元")));
        Agrees(true, Relation.Triangle(Figure.Parse("1万亿元"), Figure.Parse("0.9万亿元"), Figure.Parse("800%")));
        Agrees(true, Relation.Share(Figure.Parse("近20万元"), Figure.Parse("几十万元"), Figure.Parse("50%")));
        Agrees(false, Relation.Share(Figure.Parse("近50万元"), Figure.Parse("100万元"), Figure.Parse("41%")));
        Agrees(true, Relation.Sum(Figure.Parse("300人"), Figure.Parse("数百人"), Figure.Parse("70人")));
        Agrees(true, Relation.Points(Figure.Parse("上百%"), Figure.Parse("500%"), Figure.Parse("200个百分点")));
    }

    [Fact]
    public void A_base_that_only_rounding_puts_below_zero_may_be_none()
    {
        Fact rate = new(Figure.Parse("3741189.6%"), Rounding: Rounding.Truncated);
        Assert.NotEqual(Outcome.NotComparable, Relation.Triangle(Figure.Parse("4.1元"), Figure.Parse("4.14元"), rate).Test());
        Assert.Equal(NoRate.BaseIsNegative, Relation.Triangle(Figure.Parse("4.1元"), Figure.Parse("4.34元"), rate).Check().Reason);
    }

    private static void Agrees(bool isWeak, Relation relation)
    {
        CheckResult check = relation.Check();
        Assert.True(check.Outcome == (isWeak ? Outcome.Weak : Outcome.Consistent), $"{check} {check.AllowedBounds}");
        Assert.Equal(check.Outcome, relation.Test());
    }
}
