namespace GovReport.Domain.Tests;

public class AverageGrowthTests
{
    [Fact]
    public void From_120_5_to_213_6_in_five_years_is_12_13_percent_a_year()
    {
        AverageGrowth growth = Samples.AverageGrowth;

        Assert.Equal("12.13%", growth.Print(2).ToString());
        Assert.Equal(new Rational(2136, 1205), growth.Multiple);
        Assert.Equal(5, growth.Years);
        Assert.Null(growth.Reason);
        Assert.Equal("年均增长12.1%", growth.ToString());
        Assert.All(["5", "1.7726", "12.13%"], part => Assert.Contains(part, growth.Explain(), StringComparison.Ordinal));
        Assert.All(["5", "1.7726", "12.13%"], part => Assert.Contains(part, growth.Explain(Language.En), StringComparison.Ordinal));
        Assert.Equal(growth, Growth.AverageAnnual(Figure.Parse("120.5亿元"), Figure.Parse("213.6亿元"), 5));
    }

    [Fact]
    public void A_rate_that_is_a_fraction_is_exact()
    {
        AverageGrowth growth = AverageGrowth.Between(Figure.Parse("100元"), Figure.Parse("133.1元"), 3);

        Assert.Equal(Bounds.Point(0.1m), growth.Rate!.Within(30));
        Assert.Equal("10.0%", growth.Print().ToString());
    }

    [Theory]
    [InlineData("4.3%", false)]
    [InlineData("4.4%", true)]
    [InlineData("4.5%", true)]
    [InlineData("4.6%", false)]
    public void A_two_year_growth_of_9_1_percent_agrees_with_averages_of_4_4_and_4_5(string average, bool agrees)
    {
        Figure yearly = Figure.Parse(average);

        Assert.Equal(agrees, Derive.Chain(yearly, yearly).Bounds!.Value.Overlaps(Figure.Parse("9.1%").Bounds()));
    }

    [Fact]
    public void The_average_of_rates_is_their_geometric_mean()
    {
        AverageGrowth growth = AverageGrowth.Of(Figure.Parse("8.4%"), Figure.Parse("2.2%"));

        Assert.Equal(1.084m * (Rational)1.022m, growth.Multiple);
        Assert.Equal("5.25%", growth.Print(2).ToString());
    }

    [Fact]
    public void A_decline_is_said_so()
    {
        Assert.Equal("年均下降20.0%", AverageGrowth.Between(Figure.Parse("100元"), Figure.Parse("64元"), 2).ToString());
        Assert.Equal("-100.0%", AverageGrowth.Between(Figure.Parse("100元"), Figure.Parse("0元"), 2).Print().ToString());
    }

    [Theory]
    [InlineData("133.1元", "年均增长10.0%", "3年间为1.331倍，年均增速10.00%")]
    [InlineData("100元", "年均增长0.0%", "3年间为1倍，年均增速0.00%")]
    [InlineData("72.9元", "年均下降10.0%", "3年间为0.729倍，年均增速-10.00%")]
    public void The_average_is_explained_by_the_multiple_behind_it(string last, string words, string calculation)
    {
        AverageGrowth growth = AverageGrowth.Between(Figure.Parse("100元"), Figure.Parse(last), 3);

        Assert.Equal(words, growth.ToString());
        Assert.Equal(calculation, growth.Explain());
    }

    [Theory]
    [InlineData("0元", "5元", NoRate.BaseIsZero)]
    [InlineData("-1元", "5元", NoRate.BaseIsNegative)]
    [InlineData("1元", "-5元", NoRate.ValueIsNegative)]
    [InlineData("1元", "5人", NoRate.UnitsDiffer)]
    public void Where_there_is_no_root_there_is_a_reason(string first, string last, NoRate reason)
    {
        AverageGrowth growth = AverageGrowth.Between(Figure.Parse(first), Figure.Parse(last), 3);

        Assert.Equal(reason, growth.Reason);
        Assert.True(growth is { Rate: null, Multiple: null, Years: 3 });
        Assert.Null(growth.Print());
        Assert.NotEmpty(growth.ToString());
        Assert.NotEqual(growth.Explain(), growth.Explain(Language.En));
    }

    [Fact]
    public void A_rate_of_minus_100_percent_leaves_nothing_to_average() =>
        Assert.Equal(NoRate.RateIsTooLow, AverageGrowth.Of(Figure.Parse("5%"), Figure.Parse("-100%")).Reason);

    [Fact]
    public void Without_rates_a_value_is_missing()
    {
        Assert.Equal(NoRate.Missing, AverageGrowth.Of().Reason);
        Assert.Equal(NoRate.Missing, default(AverageGrowth).Reason);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void The_years_are_1_to_100(int years) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AverageGrowth.Between(Figure.Parse("1元"), Figure.Parse("2元"), years));
}
