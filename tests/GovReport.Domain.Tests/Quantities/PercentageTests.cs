namespace GovReport.Domain.Tests;

public class PercentageTests
{
    [Fact]
    public void Percent_less_percent_is_points()
    {
        PercentagePoints points = Percentage.Of(3.9m) - Percentage.Of(1.6m);

        Assert.Equal(new PercentagePoints(2.3m), points);
        Assert.Equal(Percentage.Of(3.9m), Percentage.Of(1.6m) + points);
        Assert.Equal(Percentage.Of(1.6m), Percentage.Of(3.9m) - points);
        Assert.Equal(new PercentagePoints(4.6m), points + points);
        Assert.Equal(default, points - points);
        Assert.Equal(new PercentagePoints(-2.3m), -points);
    }

    [Fact]
    public void A_percentage_is_a_ratio()
    {
        Percentage income = new(new Rational(1360, 20922));

        Assert.Equal("6.5003%", income.ToString());
        Assert.Equal("6.50%", income.ToString("0.00"));
        Assert.Equal("68000/10461%", income.ToString("R"));
        Assert.Equal("6.5%", income.Print().ToString());
        Assert.Equal(1, income.Sign);
        Assert.Equal(0.065m, Percentage.Of(6.5m).Ratio);
    }

    [Fact]
    public void Points_print_with_their_sign()
    {
        Assert.Equal("+15个百分点", new PercentagePoints(15).ToString());
        Assert.Equal("-0.3333个百分点", new PercentagePoints(new Rational(-1, 3)).ToString());
        Assert.Equal("0个百分点", default(PercentagePoints).ToString());
        Assert.Equal("2.3个百分点", new PercentagePoints(2.3m).Print().ToString());
        Assert.Equal("15.3个百分点", new PercentagePoints(15.27m).ToString("0.0"));
        Assert.Equal(-1, new PercentagePoints(-2).Sign);
    }

    [Theory]
    [InlineData("6.5%", "6.5")]
    [InlineData("-12％", "-12")]
    [InlineData("68000/10461%", "68000/10461")]
    public void An_exact_percentage_is_read(string text, string percent) => Assert.Equal(Rational.Parse(percent), Percentage.Parse(text).Percent);

    [Theory]
    [InlineData("1.2个百分点", "1.2")]
    [InlineData("-0.5百分点", "-0.5")]
    [InlineData("+15个百分点", "15")]
    public void Exact_points_are_read(string text, string points) => Assert.Equal(Rational.Parse(points), PercentagePoints.Parse(text).Points);

    [Theory]
    [InlineData("6.5")]
    [InlineData("%")]
    [InlineData("六%")]
    [InlineData("6.5个百分点")]
    public void Points_are_no_percentage(string text) => Assert.False(Percentage.TryParse(text, null, out _));

    [Theory]
    [InlineData("6.5%")]
    [InlineData("个百分点")]
    [InlineData("6.5个")]
    public void A_percentage_is_no_points(string text) => Assert.False(PercentagePoints.TryParse(text, null, out _));

    [Fact]
    public void A_figure_is_a_percentage_or_points_by_its_unit()
    {
        Assert.True(Figure.Parse("八成").TryGetPercentage(out Percentage eighty) && eighty == Percentage.Of(80));
        Assert.True(Figure.Parse("5‰").TryGetPercentage(out Percentage half) && half == Percentage.Of(0.5m));
        Assert.False(Figure.Parse("1.2个百分点").TryGetPercentage(out _));
        Assert.True(Figure.Parse("1.2个百分点").TryGetPoints(out PercentagePoints points) && points == new PercentagePoints(1.2m));
        Assert.False(Figure.Parse("1.2%").TryGetPoints(out _));
    }
}
