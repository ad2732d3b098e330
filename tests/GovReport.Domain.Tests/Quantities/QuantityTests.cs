namespace GovReport.Domain.Tests;

public class QuantityTests
{
    [Fact]
    public void Fifteen_mu_are_one_hectare()
    {
        Quantity mu = Unit.Mu.Of(15), hectare = Unit.Hectare.Of(1);

        Assert.Equal(hectare, mu);
        Assert.Equal(hectare.GetHashCode(), mu.GetHashCode());
        Assert.True(mu >= hectare && mu <= hectare && !(mu < hectare) && !(mu > hectare));
        Assert.Equal(0, mu.CompareTo(hectare));
    }

    [Fact]
    public void Sums_and_differences_are_in_the_left_unit()
    {
        Assert.Equal("1.5公顷", (Unit.Hectare.Of(1) + Unit.Mu.Of(7.5m)).ToString());
        Assert.Equal("7.5亩", (Unit.Mu.Of(22.5m) - Unit.Hectare.Of(1)).ToString());
        Assert.Equal("-3人", (-Unit.Person.Of(3)).ToString());
        Assert.Equal("9人", (Unit.Person.Of(3) * 3).ToString());
        Assert.Equal("4/3人", (Unit.Person.Of(4) / 3).ToString());
        Assert.Equal(15, Unit.Hectare.Of(2) / Unit.Mu.Of(2));
    }

    [Fact]
    public void The_difference_of_two_percentages_is_in_points()
    {
        Quantity difference = Unit.Percent.Of(3.9m) - Unit.PerMille.Of(16);

        Assert.Equal("2.3个百分点", difference.ToString());
        Assert.NotEqual(Unit.Percent.Of(2.3m), difference);
    }

    [Fact]
    public void Unlike_units_are_not_mixed()
    {
        Assert.Throws<UnitMismatchException>(() => Unit.Person.Of(1) + Unit.Household.Of(1));
        Assert.Throws<UnitMismatchException>(() => Unit.Person.Of(1) - Unit.Household.Of(1));
        Assert.Throws<UnitMismatchException>(() => Unit.Person.Of(1) / Unit.Household.Of(1));
        Assert.Throws<UnitMismatchException>(() => Unit.Person.Of(1) < Unit.Household.Of(1));
        Assert.Throws<UnitMismatchException>(() => Unit.Percent.Of(1) + Unit.Points.Of(1));
        UnitMismatchException error = Assert.Throws<UnitMismatchException>(() => Unit.Yuan.Of(1).In(Unit.None));
        Assert.Equal((Unit.Yuan, Unit.None), (error.Left, error.Right));
        Assert.Contains("'元'", error.Message, StringComparison.Ordinal);
        Assert.NotEqual(Unit.Person.Of(1), Unit.Household.Of(1));
    }

    [Fact]
    public void An_amount_for_each_of_another_kind()
    {
        Quantity each = Unit.Yuan.Of(2_772_476).Per(Unit.Person.Of(378));

        Assert.Equal(Unit.YuanPerPerson, each.Unit);
        Assert.Equal("7334.59元/人", each.ToString("0.00"));
        Assert.Throws<DivideByZeroException>(() => each / 0);
    }

    [Fact]
    public void A_quantity_is_printed_as_a_report_prints_it()
    {
        Assert.Equal("277.2万元", Unit.Yuan.Of(2_772_476).Print(Scale.Wan, 1).ToString());
        Assert.Equal("277.2476万元", Unit.Yuan.Of(2_772_476).Print(Scale.Wan, 4).ToString());
        Assert.Equal("667平方米", Unit.Mu.Of(1).In(Unit.SquareMetre).Print().ToString());
        Assert.Equal("超过9999999999999999999999999999元", Unit.Yuan.Of(((Rational)10).Pow(30)).Print().ToString()); // robustness B1
    }

    [Theory]
    [InlineData("2772476元")]
    [InlineData("500/3平方米")]
    [InlineData("-0.5个百分点")]
    [InlineData("7")]
    public void An_exact_quantity_is_read_back(string text) => Assert.Equal(text, Quantity.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("元")]
    [InlineData("3万元")]
    [InlineData("3 元")]
    [InlineData("3斛")]
    [InlineData("1/0元")]
    public void Other_text_is_no_quantity(string text)
    {
        Assert.False(Quantity.TryParse(text, null, out Quantity value));
        Assert.Equal(default, value);
        Assert.Throws<PrintFormatException>(() => Quantity.Parse(text));
    }
}
