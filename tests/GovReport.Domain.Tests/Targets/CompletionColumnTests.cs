using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GovReport.Domain.Tests.Targets;

public class CompletionColumnTests
{
    [Fact]
    public void Every_township_has_its_rate_or_none()
    {
        decimal?[] actuals = [3250m, 0m, null, -1m, 5m, 5m, 206m], goals = [5000m, 10m, 5m, 5m, 0m, null, 255m];
        decimal?[] rates = new decimal?[7];

        Assert.Equal(3, Completion.Rates(Column.Of(actuals, Unit.Mu), Column.Of(goals, Unit.Mu), rates));

        Assert.Equal(["65.0", "0.0", null, null, null, null, "80.8"], rates.Select(Invariant));
    }

    [Fact]
    public void A_goal_narrowly_missed_or_passed_does_not_read_as_100()
    {
        decimal[] actuals = [4999m, 5001m, 5000m, 4999.99999999m], goals = [5000m, 5000m, 5000m, 5000m];
        decimal?[] rates = new decimal?[4];

        Completion.Rates(Column.Of(actuals, Unit.Mu), Column.Of(goals, Unit.Mu), rates);
        Assert.Equal(["99.98", "100.02", "100.0", "99.9999999998"], rates.Select(Invariant));

        Completion.Rates(Column.Of(actuals, Unit.Mu), Column.Of(goals, Unit.Mu), rates, decimals: 0);
        Assert.Equal(["99.98", "100.02", "100", "99.9999999998"], rates.Select(Invariant));
    }

    [Fact]
    public void Shares_have_a_rate_of_completion_and_units_convert()
    {
        decimal?[] rates = new decimal?[1];

        Completion.Rates(Column.Of([90m], Unit.Percent), Column.Of([96m], Unit.Percent), rates);
        Assert.Equal("93.8", Invariant(rates[0]));

        Completion.Rates(Column.Of([30m], Unit.Mu), Column.Of([8m], Unit.Hectare), rates);
        Assert.Equal("25.0", Invariant(rates[0]));
    }

    [Fact]
    public void Unlike_units_and_lengths_are_refused()
    {
        Assert.Throws<UnitMismatchException>(() => Completion.Rates(Column.Of([1m], Unit.Yuan), Column.Of([1m], Unit.Mu), new decimal?[1]));
        Assert.Throws<ArgumentException>(() => Completion.Rates(Column.Of([1m], Unit.Mu), Column.Of([1m, 2m], Unit.Mu), new decimal?[2]));
    }

    [Fact]
    public void A_rate_is_that_of_a_target_as_its_sentence_shows_it() => Prop.ForAll(Any.Printed.ToArbitrary(), Any.Printed.ToArbitrary(), Gen.Choose(-2, 2).ToArbitrary(), (actual, goal, near) =>
    {
        Indicator farmland = IndicatorCatalogue.Standard.Find("新建高标准农田")!;
        decimal done = near == 0 ? actual : Math.Max(0, goal + near);
        Completion completion = Target.Promise(farmland, ReportingPeriod.Year(2024), Figure.Of(goal, Unit.Mu)).Evaluate(farmland, Figure.Of(done, Unit.Mu), new LocalDate(2024, 12, 31));
        decimal?[] rates = new decimal?[1];
        int count = Completion.Rates(Column.Of([done], Unit.Mu), Column.Of([goal], Unit.Mu), rates);
        return count == (completion.Rate is null ? 0 : 1)
            && (rates[0] is { } rate ? (completion.Explain().Contains($"{Invariant(rate)}%", StringComparison.Ordinal) || (rate.Scale > 6 && completion.Explain() is var said && (said.Contains("不足", StringComparison.Ordinal) || said.Contains("超过", StringComparison.Ordinal)))) : completion.Rate is null);
    }).Check(Trials.On(1000));

    private static string? Invariant(decimal? rate) => rate?.ToString(CultureInfo.InvariantCulture);
}
