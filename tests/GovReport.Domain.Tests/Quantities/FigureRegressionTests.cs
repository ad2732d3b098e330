namespace GovReport.Domain.Tests;

/// <summary>Prints that were once read wrongly.</summary>
public class FigureRegressionTests
{
    [Theory]
    [InlineData("三五个", "[3, 5]")]
    [InlineData("三两个", "[2, 3]")]
    [InlineData("-200余万元", "(-3000000, -2000000]")]
    [InlineData("近-5%", "(-5, -4)")]
    [InlineData("20—30余万元", "[200000, 400000)")]
    [InlineData("不足3—5人", "[0, 5)")]
    [InlineData("零元", "[0, 0]")]
    [InlineData("0元", "[-0.5, 0.5]")]
    [InlineData("百分之百", "[99.5, 100.5]")]
    [InlineData("一半以上", "[5, 10]")]
    [InlineData("超过半数", "(5, 10]")]
    [InlineData("每人每月不低于300元", "[300, ∞)")]
    [InlineData("人均超过3万元", "(30000, ∞)")]
    [InlineData("40台(套)", "[40, 40]")]
    [InlineData("210〜980米", "[210, 980]")]
    public void The_bounds_are_those_of_the_print(string print, string bounds)
    {
        Figure figure = Figure.Parse(print);

        Assert.Equal(bounds, figure.Bounds().ToString());
        Assert.Equal(print, figure.ToString());
    }

    [Theory]
    [InlineData("三千多多亩", 3)]
    [InlineData("3000余余亩", 5)]
    [InlineData("3000多亩多", 6)]
    [InlineData("3000多万多元", 6)]
    [InlineData("30元有余多", 5)]
    [InlineData("20来来户", 3)]
    [InlineData("20来户多", 4)]
    public void A_number_is_exceeded_once(string print, int position)
    {
        Assert.False(Figure.TryParse(print, null, out _, out PrintError error));
        Assert.Equal(new PrintError(PrintErrorReason.ConflictingQualifiers, position), error);
    }

    [Theory]
    [InlineData("20多—30多人")]   // each number of a range
    [InlineData("20来户左右")]
    [InlineData("3000余亩左右")]
    public void Words_that_do_not_say_the_same_twice_stay_allowed(string print) => Assert.Equal(print, Figure.Parse(print).ToString());

    [Fact]
    public void A_group_of_thousands_does_not_begin_with_0() =>
        Assert.Equal(PrintErrorReason.BadGrouping, Assert.Throws<PrintFormatException>(() => Figure.Parse("0,123")).Error.Reason);

    [Fact]
    public void A_figure_that_could_not_be_read_back_is_not_made()
    {
        Assert.Throws<ArgumentException>(() => Figure.Of(1, Unit.Person, Scale.One, Qualifier.Upwards));
        Assert.Throws<ArgumentException>(() => Figure.Of(1, Unit.None, Scale.One, Qualifier.Several));
        Assert.Throws<ArgumentException>(() => Figure.Of(100.0m, Unit.Person, Scale.One, Qualifier.Upwards));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Of(5, Unit.Yuan, (Scale)99));
    }
}
