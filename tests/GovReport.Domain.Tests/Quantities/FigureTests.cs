namespace GovReport.Domain.Tests;

public class FigureTests
{
    [Fact]
    public void A_figure_is_made_in_the_canonical_print()
    {
        Assert.Equal("2000余万元", Figure.Of(2000, Unit.Yuan, Scale.Wan, Qualifier.Over).ToString());
        Assert.Equal("近50%", Figure.Of(50, Unit.Percent, qualifier: Qualifier.Nearly).ToString());
        Assert.Equal("约1.20万元", Figure.Of(1.20m, Unit.Yuan, Scale.Wan, Qualifier.About).ToString());
        Assert.Equal("超过3人", Figure.Of(3, Unit.Person, qualifier: Qualifier.Exceeds).ToString());
        Assert.Equal("不足3%", Figure.Of(3, Unit.Percent, qualifier: Qualifier.Below).ToString());
        Assert.Equal("3%以上", Figure.Of(3, Unit.Percent, qualifier: Qualifier.AtLeast).ToString());
        Assert.Equal("3%以内", Figure.Of(3, Unit.Percent, qualifier: Qualifier.AtMost).ToString());
        Assert.Equal("数十人", Figure.Of(10, Unit.Person, qualifier: Qualifier.Several).ToString());
        Assert.Equal("上千家", Figure.Of(1000, Unit.Firm, qualifier: Qualifier.Upwards).ToString());
        Assert.Equal("210—980米", Figure.Range(210, 980, Unit.Metre).ToString());
    }

    [Fact]
    public void What_does_not_go_together_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Figure.Of(7, Unit.Person, qualifier: Qualifier.Several));
        Assert.Throws<ArgumentException>(() => Figure.Of(7, Unit.Person, qualifier: Qualifier.Upwards));
        Assert.Throws<ArgumentException>(() => Figure.Range(980, 210, Unit.Metre));
        Assert.Throws<FormatException>(() => Figure.Of(7, Unit.Person).ToString("0.0"));
    }

    [Fact]
    public void Figures_are_equal_by_their_print()
    {
        Assert.NotEqual(Figure.Parse("1.2万元"), Figure.Parse("1.20万元"));
        Assert.NotEqual(Figure.Parse("3人"), Figure.Parse("3名"));
        Assert.NotEqual(Figure.Parse("28460亩"), Figure.Parse("28,460亩"));
        Assert.NotEqual(Figure.Parse("2—3个"), Figure.Parse("2～3个"));
        Assert.Equal(Figure.Parse("3人").Value, Figure.Parse("3名").Value);
    }

    [Theory]
    [InlineData("210—980米")]
    [InlineData("上千家")]
    [InlineData("数十人")]
    [InlineData("2000余万元")]
    public void A_figure_that_is_made_equals_the_one_that_is_read(string text)
    {
        Figure made = text switch
        {
            "210—980米" => Figure.Range(210, 980, Unit.Metre),
            "上千家" => Figure.Of(1000, Unit.Firm, qualifier: Qualifier.Upwards),
            "数十人" => Figure.Of(10, Unit.Person, qualifier: Qualifier.Several),
            _ => Figure.Of(2000, Unit.Yuan, Scale.Wan, Qualifier.Over),
        };

        Assert.Equal(made, Figure.Parse(text));
        Assert.Equal(made.GetHashCode(), Figure.Parse(text).GetHashCode());
        Assert.True(made == Figure.Parse(text));
    }

    [Fact]
    public void A_count_in_its_own_unit_is_exact_and_a_measured_number_is_not()
    {
        Assert.True(Figure.Parse("378人").IsExactCount);
        Assert.True(Figure.Parse("12").IsExactCount);
        Assert.False(Figure.Parse("0.3万户").IsExactCount);
        Assert.False(Figure.Parse("22282元").IsExactCount);
        Assert.False(Figure.Parse("6.5%").IsExactCount);
    }

    [Fact]
    public void The_default_figure_is_a_bare_0()
    {
        Assert.Equal("0", default(Figure).ToString());
        Assert.Equal(Figure.Of(0, Unit.None), default);
        Assert.Equal(Unit.None, default(Figure).Unit);
    }

    [Fact]
    public void A_very_long_unit_still_prints()
    {
        var unit = new Unit(new string('甲', 300), "long", 1);

        Assert.Equal("5" + unit.Symbol, Figure.Of(5, unit).ToString());
    }
}
