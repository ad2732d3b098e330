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
        Assert.Equal("两年平均下降20.0%", AverageGrowth.Between(Figure.Parse("100元"), Figure.Parse("64元"), 2).ToString());
        Assert.Equal("-100.0%", AverageGrowth.Between(Figure.Parse("100元"), Figure.Parse("0元"), 2).Print().ToString());
    }

    [Theory]
    [InlineData("133.1元", "年均增长10.0%", "3年后为基期的1.331倍，年均增速10.00%")]
    [InlineData("100元", "年均增长0.0%", "3年后为基期的1倍，年均增速0.00%")]
    [InlineData("72.9元", "年均下降10.0%", "3年后为基期的0.729倍，年均增速-10.00%")]
    public void The_average_is_explained_by_the_multiple_behind_it(string last, string words, string calculation)
    {
        AverageGrowth growth = AverageGrowth.Between(Figure.Parse("100元"), Figure.Parse(last), 3);

        Assert.Equal(words, growth.ToString());
        Assert.Equal(calculation, growth.Explain());
    }

    [Theory]
    [InlineData(1, "年均增长4.4%", "up 4.4% a year")]
    [InlineData(2, "两年平均增长4.4%", "up 4.4% a year over two years")]
    [InlineData(3, "年均增长4.4%", "up 4.4% a year")]
    public void The_average_of_two_years_is_said_as_such(int years, string zh, string en)
    {
        AverageGrowth growth = AverageGrowth.Of([.. Enumerable.Repeat((Fact)Figure.Parse("4.4%"), years)]);

        Assert.Equal(zh, growth.ToString());
        Assert.Equal(zh, growth.InWords(Language.Zh));
        Assert.Equal(en, growth.InWords(Language.En));
    }

    [Fact]
    public void A_fall_is_said_without_a_minus()
    {
        AverageGrowth fall = AverageGrowth.Of(Figure.Parse("0.6%"), Figure.Parse("-2.75%"));

        Assert.Equal("-1.1%", fall.Print().ToString());
        Assert.Equal("两年平均下降1.1%", fall.InWords(Language.Zh));
        Assert.Equal("down 1.09% a year over two years", fall.InWords(Language.En, decimals: 2));
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
    [InlineData("2020", "2024", 4, true)]
    [InlineData("2022-01/2022-09", "2024-01/2024-09", 2, true)]
    [InlineData("2022-Q3", "2024-Q3", 2, true)]
    [InlineData("2020-12-31", "2024-12-31", 4, true)]
    [InlineData("2020-12-31", "2024", 4, true)]                  // the state at the end of a year stands for the year
    [InlineData("2022-01/2022-06", "2024-01/2024-09", 2, false)] // other months
    [InlineData("2022", "2024-01/2024-09", 2, false)]
    [InlineData("2022-Q4", "2024", 2, false)]                    // they only end alike
    [InlineData("2022", "2024", 5, false)]                       // other years than the periods say
    [InlineData("2024", "2022", 2, false)]                       // turned around
    public void The_periods_are_as_many_years_apart_as_the_caller_says(string from, string to, int years, bool corresponds)
    {
        Fact first = new(Figure.Parse("100亿元"), ReportingPeriod.Parse(from)), last = new(Figure.Parse("121亿元"), ReportingPeriod.Parse(to));

        Assert.Equal(corresponds ? null : NoRate.PeriodsDiffer, AverageGrowth.Between(first, last, years).Reason);
        Assert.Equal(corresponds ? null : NoRate.PeriodsDiffer, Growth.AverageAnnual(first, last, years).Reason);
        Assert.Null(AverageGrowth.Between(first with { Period = null }, last, years).Reason);
        Assert.Null(AverageGrowth.Between(first, last with { Period = null }, years).Reason);
        Assert.Equal(corresponds ? Outcome.Inconsistent : Outcome.NotComparable, Relation.AverageGrowth(first, last, Figure.Parse("40%"), years).Test());
        Assert.Equal(corresponds ? Outcome.Inconsistent : Outcome.NotComparable, Relation.AverageGrowth(null, null, null, years).Test(first, last, Figure.Parse("40%")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void The_years_are_1_to_100(int years) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AverageGrowth.Between(Figure.Parse("1元"), Figure.Parse("2元"), years));
}
