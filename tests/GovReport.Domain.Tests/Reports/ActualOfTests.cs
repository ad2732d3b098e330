using NodaTime;

namespace GovReport.Domain.Tests.Reports;

/// <summary>Which of its figures a report sets against a target, where it prints several.</summary>
public class ActualOfTests
{
    private static readonly LocalDate YearEnd = new(2025, 12, 31);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2025);

    [Fact]
    public void Of_two_rates_the_one_in_the_prices_of_the_promise()
    {
        var income = new Observation
        {
            IndicatorCode = "RESIDENT-INCOME",
            Period = Year,
            Changes =
            [
                new() { Kind = ChangeKind.Rate, Value = Figure.Parse("6.4%"), Price = PriceBasis.Nominal },
                new() { Kind = ChangeKind.Rate, Value = Figure.Parse("6.0%"), Price = PriceBasis.Real },
            ],
        };
        var promise = new Target { IndicatorCode = "RESIDENT-INCOME", Period = Year, Goal = Figure.Parse("6%以上"), Aspect = Aspect.Growth, Comparator = Comparator.AtLeast };

        Assert.Equal("6.0%", Actual(income, promise with { Price = PriceBasis.Real }));
        Assert.Equal("6.4%", Actual(income, promise with { Price = PriceBasis.Nominal }));
        Assert.Equal("6.4%", Actual(income, promise));
    }

    [Fact]
    public void A_later_rate_in_unstated_prices_goes_before_an_earlier_one_in_those_of_the_promise()
    {
        Observation half = Grown(ReportingPeriod.Half(2025, 1), "5.1%", PriceBasis.Real), whole = Grown(Year, "5.6%", PriceBasis.Unstated);
        var promise = new Target { IndicatorCode = "GDP", Period = Year, Goal = Figure.Parse("5.5%"), Aspect = Aspect.Growth, Comparator = Comparator.AtLeast, Price = PriceBasis.Real };

        Assert.Equal("5.6%", (TestReports.Empty with { Observations = [half, whole] }).ActualOf(promise, YearEnd)?.ToString());
    }

    [Fact]
    public void Points_since_the_end_of_last_year_are_those_of_this_year()
    {
        var sewage = new Observation
        {
            IndicatorCode = "SEWAGE-TREATED",
            Period = ReportingPeriod.AsOf(new LocalDate(2025, 9, 30)),
            Value = Figure.Parse("60.4%"),
            Changes =
            [
                new() { Kind = ChangeKind.Points, Against = ChangeAgainst.NamedPeriod, AgainstPeriod = ReportingPeriod.Year(2020), Value = Figure.Parse("15.4个百分点") },
                new() { Kind = ChangeKind.Points, Against = ChangeAgainst.NamedPeriod, AgainstPeriod = ReportingPeriod.AsOf(new LocalDate(2024, 12, 31)), Value = Figure.Parse("2.2个百分点") },
            ],
        };
        var promise = new Target { IndicatorCode = "SEWAGE-TREATED", Period = Year, Goal = Figure.Parse("3个百分点"), Aspect = Aspect.Points, Comparator = Comparator.AtLeast };

        Assert.Equal("2.2个百分点", Actual(sewage, promise));
        Assert.Equal("15.4个百分点", Actual(sewage, promise with { Period = ReportingPeriod.Years(2021, 2025) }));
    }

    [Fact]
    public void A_flow_that_is_to_double_over_years_is_that_of_the_last_whole_year()
    {
        WorkReport report = TestReports.Empty with { Observations = [Of(ReportingPeriod.Year(2023), "640万元"), Of(ReportingPeriod.Year(2024), "736万元"), Of(ReportingPeriod.Cumulative(2025, 9), "618万元")] };
        var promise = new Target
        {
            IndicatorCode = "VILLAGE-BUSINESS-INCOME",
            Period = ReportingPeriod.Years(2021, 2025),
            Goal = Figure.Parse("翻番"),
            Aspect = Aspect.Multiple,
            Comparator = Comparator.AtLeast,
            Baseline = Figure.Parse("412万元"),
        };

        Assert.Equal("736万元", report.ActualOf(promise, new LocalDate(2025, 9, 30))?.ToString());
        Assert.Equal("618万元", report.ActualOf(promise with { Period = Year }, new LocalDate(2025, 9, 30))?.ToString());

        static Observation Of(ReportingPeriod period, string value) => new() { IndicatorCode = "VILLAGE-BUSINESS-INCOME", Period = period, Value = Figure.Parse(value) };
    }

    private static Observation Grown(ReportingPeriod period, string rate, PriceBasis price) =>
        new() { IndicatorCode = "GDP", Period = period, Changes = [new() { Kind = ChangeKind.Rate, Value = Figure.Parse(rate), Price = price }] };

    private static string? Actual(Observation observation, Target target) =>
        (TestReports.Empty with { Observations = [observation] }).ActualOf(target, YearEnd)?.ToString();
}
