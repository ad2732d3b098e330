namespace GovReport.Domain.Tests.Indicators;

public class SeriesTests
{
    private static readonly Indicator Income = IndicatorCatalogue.Standard.Find("RURAL-INCOME")!;

    [Fact]
    public void Observations_are_ordered_by_period()
    {
        var series = new Series(Income, [In(2023, "20922元"), In(2021, "18010元"), In(2022, "19466元")]);

        Assert.Equal([ReportingPeriod.Year(2021), ReportingPeriod.Year(2022), ReportingPeriod.Year(2023)], series.Periods);
        Assert.Equal(Figure.Parse("19466元"), series.Find(ReportingPeriod.Year(2022))?.Value);
        Assert.Equal(Figure.Parse("18010元"), series[0].Value);
        Assert.Empty(series.Gaps);
        Assert.Null(series.Find(ReportingPeriod.Year(2020)));
    }

    [Fact]
    public void A_missing_year_is_a_gap() =>
        Assert.Equal(
            [ReportingPeriod.Year(2020), ReportingPeriod.Year(2021)],
            new Series(Income, [In(2019, "1元"), In(2022, "2元")]).Gaps);

    [Fact]
    public void A_missing_month_is_a_gap_in_cumulative_figures()
    {
        Observation[] months = [.. new[] { 2, 3, 6 }.Select(m => In(ReportingPeriod.Cumulative(2025, m), "1元"))];

        Assert.Equal([ReportingPeriod.Cumulative(2025, 4), ReportingPeriod.Cumulative(2025, 5)], new Series(Income, months).Gaps);
    }

    [Fact]
    public void A_new_year_of_cumulative_figures_begins_without_a_gap() =>
        Assert.Equal(
            [ReportingPeriod.Cumulative(2025, 1)],
            new Series(Income, [In(ReportingPeriod.Cumulative(2024, 12), "1元"), In(ReportingPeriod.Cumulative(2025, 2), "1元")]).Gaps);

    [Fact]
    public void Years_and_quarters_stand_side_by_side_each_with_its_own_gaps()
    {
        var series = new Series(Income, [In(2023, "1元"), In(2024, "2元"), In(ReportingPeriod.Quarter(2024, 1), "3元"), In(ReportingPeriod.Quarter(2024, 3), "4元")]);

        Assert.Equal([ReportingPeriod.Quarter(2024, 2)], series.Gaps);
    }

    [Fact]
    public void Another_indicator_is_refused() => Refused("RURAL-INCOME", In(2023, "1元") with { IndicatorCode = "URBAN-INCOME" });

    [Fact]
    public void A_period_observed_twice_is_refused() => Refused("2022 is observed twice", In(2022, "1元"), In(2022, "2元"));

    [Fact]
    public void Two_scopes_are_refused() => Refused("two scopes", In(2022, "1元"), In(2023, "2元") with { Scope = "脱贫户" });

    [Fact]
    public void Two_areas_are_refused() =>
        Refused("two areas", In(2022, "1元"), In(2023, "2元") with { Area = AdministrativeCode.Parse("340402104") });

    [Fact]
    public void Two_series_with_the_same_content_are_equal()
    {
        var one = new Series(Income, [In(2022, "1元"), In(2023, "2元")]);
        var other = new Series(Income, [In(2023, "2元"), In(2022, "1元")]);

        Assert.True(one.Equals(other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(2, one.Count);
    }

    private static void Refused(string why, params Observation[] observations)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new Series(Income, observations));

        Assert.Contains(why, error.Message, StringComparison.Ordinal);
    }

    private static Observation In(int year, string figure) => In(ReportingPeriod.Year(year), figure);

    private static Observation In(ReportingPeriod period, string figure) =>
        new() { IndicatorCode = Income.Code, Period = period, Value = Figure.Parse(figure) };
}
