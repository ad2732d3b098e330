namespace GovReport.Domain.Tests;

public class BoundsTests
{
    private static readonly Bounds Closed = Bounds.Closed(2, 3);

    [Fact]
    public void Bounds_are_counted_in_a_word_of_magnitude() =>
        Assert.Equal("[2000, 3000)", Figure.Parse("2000余万元").Bounds().In(Scale.Wan).ToString());

    [Fact]
    public void Bounds_print_in_the_usual_notation()
    {
        Assert.Equal("[2000, 3000)", Bounds.Between(2000, 3000, upperClosed: false).ToString());
        Assert.Equal("(40, 50)", Bounds.Between(40, 50, lowerClosed: false, upperClosed: false).ToString());
        Assert.Equal("(−∞, 5]", Bounds.AtMost(5).ToString());
        Assert.Equal("(−∞, 5)", Bounds.Below(5).ToString());
        Assert.Equal("[5, ∞)", Bounds.AtLeast(5).ToString());
        Assert.Equal("(5, ∞)", Bounds.Above(5).ToString());
        Assert.Equal("(−∞, ∞)", Bounds.Everything.ToString());
        Assert.Equal("[0.3, 0.7]", Bounds.Closed(new(1, 3), new(2, 3)).ToString("0.0"));
        Assert.Equal("[0, 0]", default(Bounds).ToString());
    }

    [Fact]
    public void An_end_belongs_to_the_bounds_or_not()
    {
        Bounds bounds = Bounds.Between(2, 3, upperClosed: false);

        Assert.True(bounds.Contains(2));
        Assert.False(bounds.Contains(3));
        Assert.True(bounds.Contains(2.999m));
        Assert.True(bounds is { LowerClosed: true, UpperClosed: false, IsBounded: true, IsPoint: false });
        Assert.True(Bounds.AtLeast(2) is { Upper: null, UpperClosed: false, IsBounded: false });
        Assert.True(Bounds.Point(2).IsPoint);
    }

    [Fact]
    public void Upside_down_and_empty_bounds_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Bounds.Closed(3, 2));
        Assert.Throws<ArgumentException>(() => Bounds.Between(2, 2, upperClosed: false));
        Assert.Throws<ArgumentException>(() => Bounds.Between(2, 2, lowerClosed: false));
    }

    [Fact]
    public void Bounds_that_touch_overlap_only_where_both_have_the_end()
    {
        Assert.True(Closed.Overlaps(Bounds.AtLeast(3)));
        Assert.False(Closed.Overlaps(Bounds.Above(3)));
        Assert.Null(Closed.Intersect(Bounds.Above(3)));
        Assert.Equal(Bounds.Point(3), Closed.Intersect(Bounds.AtLeast(3)));
        Assert.Equal(Bounds.Between(2, 3, lowerClosed: false), Closed.Intersect(Bounds.Above(2)));
        Assert.Equal(Closed, Closed.Intersect(Bounds.Everything));
    }

    [Fact]
    public void The_nearest_value_is_the_value_itself_or_an_end()
    {
        Assert.Equal(2.5m, Closed.Nearest(2.5m));
        Assert.Equal(2, Closed.Nearest(-7));
        Assert.Equal(3, Closed.Nearest(7));
        Assert.Equal(7, Bounds.AtLeast(3).Nearest(7));
        Assert.Equal(-7, Bounds.AtMost(3).Nearest(-7));
    }

    [Theory]
    [InlineData("[2, 3]*[-1, 2]", "[-3, 6]")]
    [InlineData("(0, 1)*[0, 1]", "[0, 1)")]
    [InlineData("(0, 1)*[1, 2]", "(0, 2)")]
    [InlineData("[0, 5]*(1, ∞)", "[0, ∞)")]
    [InlineData("(0, 5)*(1, ∞)", "(0, ∞)")]
    [InlineData("[0, 0]*(-∞, ∞)", "[0, 0]")]
    [InlineData("(-2, 1]*[-3, 4)", "(-8, 6)")]
    [InlineData("[2, 3]+(-∞, 1)", "(−∞, 4)")]
    [InlineData("[2, 3]-(1, 5]", "[-3, 2)")]
    [InlineData("[2, 3]/(0, 2]", "[1, ∞)")]
    [InlineData("[2, 3]/(4, ∞)", "(0, 0.75)")]
    [InlineData("[2, 3]/(-∞, 0)", "(−∞, 0)")]
    [InlineData("[-3, 2]/[-2, -1]", "[-2, 3]")]
    [InlineData("[2, 3]/[0, 1]", "[2, ∞)")]
    [InlineData("[2, 3]/[-1, 1]", "(−∞, ∞)")]
    [InlineData("[2, 3]/(-1, 1)", "(−∞, ∞)")]
    public void The_image_of_the_box_is_exact(string calculation, string expected)
    {
        int split = calculation.IndexOfAny(['*', '+', '/', '-'], calculation.IndexOfAny([']', ')']));
        Bounds a = Read(calculation[..split]), b = Read(calculation[(split + 1)..]);

        Bounds result = calculation[split] switch { '*' => a * b, '+' => a + b, '/' => a / b, _ => a - b };

        Assert.Equal(expected, result.ToString());
    }

    [Theory]
    [InlineData("(-2, 3]", 2, "[0, 9]")]
    [InlineData("[-3, 2)", 2, "[0, 9]")]
    [InlineData("(-3, 3]", 2, "[0, 9]")]
    [InlineData("[-3, -2)", 2, "(4, 9]")]
    [InlineData("(-∞, 0)", 2, "(0, ∞)")]
    [InlineData("(-∞, 2]", 3, "(−∞, 8]")]
    [InlineData("[-2, 3)", 3, "[-8, 27)")]
    [InlineData("(-2, 3)", 1, "(-2, 3)")]
    public void A_power_of_bounds_is_exact_too(string bounds, int exponent, string expected) =>
        Assert.Equal(expected, Read(bounds).Pow(exponent).ToString());

    [Fact]
    public void One_end_is_no_point()
    {
        Assert.False(Bounds.AtLeast(0).IsPoint);
        Assert.False(Bounds.AtMost(0).IsPoint);
        Assert.False(Bounds.Everything.IsPoint);
        Assert.True(Bounds.Point(0).IsPoint);
    }

    [Theory]
    [InlineData(-2, 0, "(−∞, -0.5]")]
    [InlineData(0, 2, "[0.5, ∞)")]
    [InlineData(-4, -2, "[-0.5, -0.25]")]
    public void What_is_divided_by_bounds_that_touch_0_reaches_to_infinity(int low, int high, string quotient) =>
        Assert.Equal(quotient, (Bounds.Point(1) / Bounds.Closed(low, high)).ToString("0.##"));

    [Fact]
    public void A_power_starts_at_one() => Assert.Throws<ArgumentOutOfRangeException>(() => Closed.Pow(0));

    [Fact]
    public void Weak_bounds_make_weak_results_and_a_firm_statement_makes_them_firm_again()
    {
        Bounds weak = Closed.AsWeak();

        Assert.True((weak + Closed).IsWeak && (Closed * weak).IsWeak && (-weak).IsWeak && (Closed / weak).IsWeak && weak.Pow(2).IsWeak);
        Assert.NotEqual(Closed, weak);
        Assert.False(Closed.Intersect(weak)!.Value.IsWeak);
        Assert.True(weak.Intersect(weak)!.Value.IsWeak);
    }

    // [2, 3), (-∞, 5]
    private static Bounds Read(string text)
    {
        string[] ends = text[1..^1].Split(", ");
        bool lowerClosed = text[0] == '[', upperClosed = text[^1] == ']';
        return (ends[0], ends[1]) switch
        {
            ("-∞", "∞") => Bounds.Everything,
            ("-∞", _) => upperClosed ? Bounds.AtMost(Rational.Parse(ends[1])) : Bounds.Below(Rational.Parse(ends[1])),
            (_, "∞") => lowerClosed ? Bounds.AtLeast(Rational.Parse(ends[0])) : Bounds.Above(Rational.Parse(ends[0])),
            _ => Bounds.Between(Rational.Parse(ends[0]), Rational.Parse(ends[1]), lowerClosed, upperClosed),
        };
    }
}
