namespace GovReport.Domain.Tests;

public class ColumnTests
{
    [Fact]
    public void A_row_is_the_print_of_its_place_and_null_where_nothing_was_reported()
    {
        Column revenue = Column.Of([914m, null, 1286.50m], Unit.Yuan, Scale.Wan);

        Assert.Equal(3, revenue.Length);
        Assert.Equal(Figure.Parse("914万元"), revenue[0]);
        Assert.Null(revenue[1]);
        Assert.Equal(Figure.Parse("1286.50万元"), revenue[2]);
    }

    [Fact]
    public void A_column_without_gaps_takes_plain_decimals()
    {
        decimal[] incomes = [20922m, 22282m];
        Column income = Column.Of(incomes, Unit.Yuan, rounding: Rounding.Truncated);

        Assert.Equal(Figure.Parse("22282元"), income[1]);
        Assert.Equal((Unit.Yuan, Scale.One, Rounding.Truncated), (income.Unit, income.Scale, income.Rounding));
    }

    [Fact]
    public void The_default_has_no_rows_and_no_unit()
    {
        Column none = default;

        Assert.Equal((0, Unit.None, Scale.One), (none.Length, none.Unit, none.Scale));
    }

    [Fact]
    public void What_no_figure_has_no_column_has()
    {
        Assert.Throws<ArgumentNullException>(() => Column.Of([1m], null!).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => Column.Of([1m], Unit.Yuan, (Scale)13).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => Column.Of([1m], Unit.Yuan, decimals: 29).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => Column.Of([1m], Unit.Yuan, decimals: -1).Length);
        Assert.Throws<IndexOutOfRangeException>(() => Column.Of([1m], Unit.Yuan)[1]);
    }
}
