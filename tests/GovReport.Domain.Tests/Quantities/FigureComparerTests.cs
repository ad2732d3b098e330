namespace GovReport.Domain.Tests;

/// <summary>Figures in the order of the numbers they print.</summary>
public class FigureComparerTests
{
    [Fact]
    public void Figures_are_sorted_by_the_number_printed_and_then_by_their_print()
    {
        Figure[] figures = [.. new[] { "1.2亿元", "近5000万元", "12000万元", "-3元", "1—2万元", "1万元", "5000万元" }.Select(print => Figure.Parse(print))];

        Assert.Equal(["-3元", "1万元", "1—2万元", "5000万元", "近5000万元", "1.2亿元", "12000万元"], figures.Order(Figure.ByValue).Select(figure => figure.ToString()));
        Assert.Equal(0, Figure.ByValue.Compare(Figure.Parse("3人"), Figure.Parse("3人")));
        Assert.Throws<UnitMismatchException>(() => Figure.ByValue.Compare(Figure.Parse("3人"), Figure.Parse("3元")));
    }

    [Fact]
    public void Figures_of_one_number_are_the_same_value()
    {
        Assert.Equal(2, new[] { "1.20万元", "12000元", "1.2—1.3万元" }.Select(print => Figure.Parse(print)).Distinct(Figure.SameValue).Count());
        Assert.False(Figure.SameValue.Equals(Figure.Parse("3人"), Figure.Parse("3元")));
    }
}
