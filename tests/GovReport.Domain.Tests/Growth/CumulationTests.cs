using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests;

/// <summary>Cumulative values and single months: m_k = C_k − C_(k−1).</summary>
public class CumulationTests
{
    [Fact]
    public void Single_months_come_out_of_a_cumulative_series()
    {
        IReadOnlyList<PeriodValue> months = Cumulation.ToMonths([Upto(3, "34.0万元"), Upto(1, "10.5万元"), Upto(2, "21.5万元")]);

        Assert.Equal(["2024-01", "2024-02", "2024-03"], months.Select(month => month.Period.ToString()));
        Assert.Equal([105_000, 110_000, 125_000], months.Select(month => month.Value.Value!.Value.Value));
        Assert.Equal("[124000, 126000]", months[2].Value.Bounds.ToString());
        Assert.DoesNotContain(months, month => month.IsRevision);
    }

    [Fact]
    public void January_and_February_may_come_together()
    {
        IReadOnlyList<PeriodValue> months = Cumulation.ToMonths([Upto(2, "20万元"), Upto(3, "30万元"), Upto(5, "70万元")]);

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
    public void The_first_quarter_and_the_first_half_are_cumulative_values()
    {
        Fact quarter = new(Figure.Parse("30万元"), ReportingPeriod.Quarter(2024, 1)), half = new(Figure.Parse("70万元"), ReportingPeriod.Half(2024, 1));
        IReadOnlyList<PeriodValue> months = Cumulation.ToMonths([Upto(2, "20万元"), quarter, Upto(5, "55万元"), half]);

        Assert.Equal(["2024-02", "2024-03", "2024-05", "2024-06"], months.Select(month => month.Period.ToString()));
        Assert.Equal(["缺2024年1月数", "10万元", "缺2024年1—4月数", "15万元"], months.Select(month => month.Value.ToString()));
        Assert.Equal(NoRate.PeriodsDiffer, Cumulation.Through([quarter], 3).Reason);
    }

    [Fact]
    public void A_month_is_explained_as_a_month()
    {
        Derived<Quantity> month = Cumulation.ToMonths([Upto(4, "9.11亿元"), Upto(5, "14.76亿元")])[1].Value;

        Assert.Equal("14.76亿元-9.11亿元，当月5.65亿元", month.Explain());
        Assert.Equal("14.76亿元 − 9.11亿元 is 5.65亿元 in the month", month.Explain(Language.En));
    }

    [Fact]
    public void A_month_goes_on_into_growth_and_checks_with_what_its_prints_allow()
    {
        Fact lastYear = Month(2023, "9.42亿元", "14.65亿元"), thisYear = Month(2024, "9.11亿元", "14.76亿元");

        Assert.Equal(("5.65亿元", ReportingPeriod.Month(2024, 5)), (thisYear.ToString(), thisYear.Period));
        Assert.Equal("[564000000, 566000000]", thisYear.Bounds.ToString());
        var growth = Growth.YearOnYear(lastYear, thisYear);
        Assert.Equal("同比增长8.0%", growth.ToString());
        Assert.Equal("[7.63, 8.43]", growth.RateBounds!.Value.ToString("0.00"));
        Assert.Equal(Outcome.Consistent, Relation.Growth(lastYear, thisYear, Figure.Parse("8.3%")).Test());
        Assert.Equal(Outcome.Inconsistent, Relation.Growth(lastYear, thisYear, Figure.Parse("8.5%")).Test());
        Assert.Equal(Outcome.Consistent, Relation.Equal(thisYear, Figure.Parse("5.66亿元")).Test());
        Assert.Equal(Outcome.Inconsistent, Relation.Equal(thisYear, Figure.Parse("5.67亿元")).Test());

        static Fact Month(int year, string april, string may) => Cumulation.ToMonths(
            [new(Figure.Parse(april), ReportingPeriod.Cumulative(year, 4)), new(Figure.Parse(may), ReportingPeriod.Cumulative(year, 5))])[1].ToFact()!.Value;
    }

    [Theory]
    [InlineData("9.1亿元", "14.76亿元", "5.66亿元", "[560500000, 571500000]")]      // 14.76 − 9.1, half a place of each
    [InlineData("9.26亿元", "14.76亿元", "5.50亿元", "[549000000, 551000000]")]
    [InlineData("9110万元", "1.476亿元", "5650万元", "[56445000, 56555000]")]
    [InlineData("2000余万元", "3500万元", "1500万元", "(4995000, 15005000]")]
    [InlineData("378人", "412人", "34人", "[34, 34]")]
    [InlineData("2公顷", "40亩", "10亩", "[2, 18]")]
    public void A_month_is_printed_like_its_inputs_and_never_narrower_than_the_truth(string before, string upto, string print, string bounds)
    {
        Fact month = Cumulation.ToMonths([Upto(4, before), Upto(5, upto)])[1].ToFact()!.Value;

        Assert.Equal(print, month.ToString());
        Assert.Equal(bounds, month.Bounds.ToString());
    }

    [Fact]
    public void A_month_keeps_what_its_cumulative_values_share_and_January_is_one_already()
    {
        Basis basis = new(PriceBasis.Nominal, "规上", Vintage.Flash);
        Fact january = Upto(1, "4.30亿元") with { Basis = basis }, february = Upto(2, "9.11亿元") with { Basis = basis }, march = Upto(3, "14.76亿元") with { Basis = basis with { Vintage = Vintage.Final } };
        IReadOnlyList<PeriodValue> months = Cumulation.ToMonths([january, february, march, Upto(5, "20亿元")]);

        Assert.Equal([basis, basis, default], months.Take(3).Select(month => month.ToFact()!.Value.Basis));
        Assert.Equal(("4.30亿元", january.Bounds), (months[0].ToFact().ToString(), months[0].ToFact()!.Value.Bounds));
        Assert.Null(months[3].ToFact());
    }

    [Fact]
    public void The_true_month_lies_in_its_bounds() => Prop.ForAll(
        Any.Positive.Two().ToArbitrary(), Gen.Choose(-500, 500).Two().ToArbitrary(), (prints, off) =>
        {
            (Fact before, Fact upto) = (Upto(4, Figure.Of(prints.Item1, Unit.Yuan).ToString()), Upto(5, Figure.Of(prints.Item2, Unit.Yuan).ToString()));
            Rational first = True(prints.Item1, off.Item1), second = True(prints.Item2, off.Item2);
            Fact month = Cumulation.ToMonths([before, upto])[1].ToFact()!.Value;
            return month.Bounds.Contains(second - first) && month.Value == Unit.Yuan.Of((Rational)prints.Item2 - prints.Item1);
        }).Check(Trials.On(100));

    // A true value behind a print, so many thousandths of its last place away.
    private static Rational True(decimal print, int off) => print + (off * (Rational)new decimal(1, 0, 0, isNegative: false, print.Scale) / 1000);

    [Fact]
    public void What_is_no_cumulative_series_of_one_year_is_refused()
    {
        Fact otherYear = new(Figure.Parse("5万元"), ReportingPeriod.Cumulative(2023, 2)), quarter = new(Figure.Parse("5万元"), ReportingPeriod.Quarter(2024, 2)), half = new(Figure.Parse("5万元"), ReportingPeriod.Half(2024, 2));

        Assert.Contains("of one year, one for each month", Refusal(Upto(1, "20万元"), otherYear), StringComparison.Ordinal);
        Assert.Contains("one for each month", Refusal(Upto(3, "20万元"), Upto(3, "21万元")), StringComparison.Ordinal);
        Assert.Contains("'2024年二季度' is neither", Refusal(quarter), StringComparison.Ordinal);
        Assert.Contains("'2024年下半年' is neither", Refusal(half), StringComparison.Ordinal);
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
    }).Check(Trials.On(100));

    private static string Refusal(params Fact[] series) => Assert.Throws<ArgumentException>(() => Cumulation.ToMonths(series)).Message;

    private static Fact Upto(int month, string print) => new(Figure.Parse(print), ReportingPeriod.Cumulative(2024, month));

    private static Fact In(int month, string print) => new(Figure.Parse(print), ReportingPeriod.Month(2024, month));
}
