namespace GovReport.Domain.Tests.Indicators;

public class ObservationTests
{
    [Fact]
    public void A_figure_becomes_a_fact_with_its_period_and_basis()
    {
        var output = new Observation
        {
            IndicatorCode = "FARM-OUTPUT",
            Period = ReportingPeriod.Year(2024),
            Value = Figure.Parse("1.2亿元"),
            Price = PriceBasis.Real,
            Scope = "柳树村",
            Vintage = Vintage.Flash,
        };

        Fact fact = output.ToFact("observations[0].value")!.Value;

        Assert.Equal("1.2亿元", fact.Figure.ToString());
        Assert.Equal(ReportingPeriod.Year(2024), fact.Period);
        Assert.Equal(new Basis(PriceBasis.Real, "柳树村", Vintage.Flash), fact.Basis);
        Assert.Equal("observations[0].value", fact.Path);
    }

    [Fact]
    public void A_result_in_words_is_no_fact() =>
        Assert.Null(new Observation { IndicatorCode = "GDP", Period = ReportingPeriod.Year(2024), Words = "低于预期" }.ToFact());

    [Fact]
    public void Observations_with_equal_changes_are_equal()
    {
        Observation one = Grown("6.5%"), other = Grown("6.5%");

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, Grown("6.50%"));
    }

    [Fact]
    public void One_observation_may_state_several_changes()
    {
        var yields = new Observation
        {
            IndicatorCode = "GRAIN-YIELD",
            Period = ReportingPeriod.Year(2024),
            Value = Figure.Parse("412公斤/亩"),
            Changes =
            [
                new() { Kind = ChangeKind.Rate, Value = Figure.Parse("2.1%") },
                new() { Kind = ChangeKind.Increase, Against = ChangeAgainst.NamedPeriod, AgainstPeriod = ReportingPeriod.Year(2020), Value = Figure.Parse("31公斤/亩") },
                new() { Kind = ChangeKind.Words, Against = ChangeAgainst.Area, AgainstName = "全区", Words = "高于全区平均" },
            ],
        };

        Assert.Equal([ChangeKind.Rate, ChangeKind.Increase, ChangeKind.Words], yields.Changes.Select(c => c.Kind));
        Assert.Equal(ChangeAgainst.SamePeriodLastYear, yields.Changes[0].Against);
        Assert.Equal(ChangeDirection.Up, yields.Changes[0].Direction);
    }

    private static Observation Grown(string rate) => new()
    {
        IndicatorCode = "RURAL-INCOME",
        Period = ReportingPeriod.Year(2023),
        Changes = [new() { Kind = ChangeKind.Rate, Value = Figure.Parse(rate) }],
    };
}
