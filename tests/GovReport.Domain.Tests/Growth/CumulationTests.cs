using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests;

/// <summary>Cumulative values and single months: m_k = C_k − C_(k−1).</summary>
public class CumulationTests
{
    [Fact]
    public void Single_months_come_out_of_a_cumulative_series()
    {
        IReadOnlyList<MonthlyValue> months = Cumulation.ToMonths([Upto(3, "34.0万元"), Upto(1, "10.5万元"), Upto(2, "21.5万元")]);

        Assert.Equal(["2024-01", "2024-02", "2024-03"], months.Select(month => month.Period.ToString()));
        Assert.Equal([105_000, 110_000, 125_000], months.Select(month => month.Value.Value!.Value.Value));
        Assert.Equal("[124000, 126000]", months[2].Value.Bounds.ToString());
        Assert.DoesNotContain(months, month => month.IsRevision);
    }

    [Fact]
    public void January_and_February_may_come_together()
    {
        IReadOnlyList<MonthlyValue> months = Cumulation.ToMonths([Upto(2, "20万元"), Upto(3, "30万元"), Upto(5, "70万元")]);

        Assert.Equal([NoRate.GapInSeries, null, NoRate.GapInSeries], months.Select(month => month.Value.Reason));
        Assert.Equal(Unit.Yuan.Of(100_000), months[1].Value.Value);
    }

    [Theory]
    [InlineData("18万元", true)]
    [InlineData("20万元", false)]   // nothing was added
    [InlineData("21万元", false)]
    public void A_negative_month_is_a_revision(string uptoFebruary, bool isRevision) =>
        Assert.Equal(isRevision, Cumulation.ToMonths([Upto(1, "20万元"), Upto(2, uptoFebruary)])[1].IsRevision);

    [Fact]
    public void A_year_ends_in_December_and_a_first_month_may_be_called_a_month()
    {
        Fact january = new(Figure.Parse("2万元"), ReportingPeriod.Month(2024, 1)), year = new(Figure.Parse("30万元"), ReportingPeriod.Year(2024));

        Assert.Equal(Unit.Yuan.Of(20_000), Cumulation.ToMonths([january])[0].Value.Value);
        Assert.Equal(Unit.Yuan.Of(50_000), Cumulation.ToMonths([Upto(11, "25万元"), year])[1].Value.Value);
    }

    [Fact]
    public void What_is_no_cumulative_series_of_one_year_is_refused()
    {
        Fact otherYear = new(Figure.Parse("5万元"), ReportingPeriod.Cumulative(2023, 2)), quarter = new(Figure.Parse("5万元"), ReportingPeriod.Quarter(2024, 1));

        Assert.Contains("of one year, one for each month", Refusal(Upto(1, "20万元"), otherYear), StringComparison.Ordinal);
        Assert.Contains("one for each month", Refusal(Upto(3, "20万元"), Upto(3, "21万元")), StringComparison.Ordinal);
        Assert.Contains("'2024年一季度' is neither", Refusal(quarter), StringComparison.Ordinal);
        Assert.Contains("'none' is neither", Refusal(Figure.Parse("5万元")), StringComparison.Ordinal);
        Assert.Empty(Cumulation.ToMonths([]));
    }

    [Fact]
    public void Without_a_series_there_is_nothing_to_do()
    {
        Assert.Throws<ArgumentNullException>("cumulative", () => Cumulation.ToMonths(null!));
        Assert.Throws<ArgumentNullException>("months", () => Cumulation.Through(null!, 3));
    }

    [Fact]
    public void Months_add_up_to_a_cumulative_value()
    {
        Fact[] months = [In(1, "10万元"), In(2, "11万元"), In(3, "12万元")];

        Assert.Equal(Unit.Yuan.Of(330_000), Cumulation.Through(months, 3).Value);
        Assert.Equal(Unit.Yuan.Of(210_000), Cumulation.Through(months, 2).Value);
        Assert.Equal(NoRate.GapInSeries, Cumulation.Through(months, 4).Reason);
        Assert.Equal(NoRate.GapInSeries, Cumulation.Through(months, 0).Reason);
        Assert.Equal(NoRate.GapInSeries, Cumulation.Through([months[0], months[2]], 3).Reason);
        Assert.Equal(NoRate.UnitsDiffer, Cumulation.Through([months[0], In(2, "11人")], 2).Reason);
    }

    [Fact]
    public void Months_are_added_from_January_on_in_its_unit_whatever_their_order()
    {
        Derived<Quantity> sum = Cumulation.Through([In(2, "7.5亩"), In(1, "2公顷")], 2);

        Assert.Equal("2.5公顷", sum.ToString());
        Assert.Equal("累计2.5公顷", sum.Explain());
    }

    [Fact]
    public void Months_of_two_years_and_cumulative_values_do_not_add_up()
    {
        Fact lastYear = new(Figure.Parse("11万元"), ReportingPeriod.Month(2023, 2));

        Assert.Equal(NoRate.PeriodsDiffer, Cumulation.Through([In(1, "10万元"), lastYear], 2).Reason);
        Assert.Equal(NoRate.PeriodsDiffer, Cumulation.Through([In(1, "10万元"), Upto(2, "21万元")], 2).Reason);
        Assert.Equal(Unit.Yuan.Of(210_000), Cumulation.Through([Upto(1, "10万元"), In(2, "11万元")], 2).Value);
    }

    [Fact]
    public void From_months_to_cumulative_values_and_back() => Prop.ForAll(Any.Printed.ArrayOf(12).ToArbitrary(), Gen.Choose(1, 12).ToArbitrary(), (values, through) =>
    {
        Fact[] months = [.. values.Select((value, n) => new Fact(Figure.Of(value, Unit.Yuan), ReportingPeriod.Month(2024, n + 1)))];
        Fact[] cumulative = [.. Enumerable.Range(1, through).Select(n => (Fact)Cumulation.Through(months, n).Value!.Value with { Period = ReportingPeriod.Cumulative(2024, n) })];
        return Cumulation.ToMonths(cumulative).Select(month => month.Value.Value!.Value.Value).SequenceEqual(values.Take(through).Select(value => (Rational)value));
    }).QuickCheckThrowOnFailure();

    private static string Refusal(params Fact[] series) => Assert.Throws<ArgumentException>(() => Cumulation.ToMonths(series)).Message;

    private static Fact Upto(int month, string print) => new(Figure.Parse(print), ReportingPeriod.Cumulative(2024, month));

    private static Fact In(int month, string print) => new(Figure.Parse(print), ReportingPeriod.Month(2024, month));
}
