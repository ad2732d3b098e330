namespace GovReport.Domain.Tests.Quantities;

/// <summary>Prints that tell by words or brackets on which side of 0 an amount is.</summary>
public class ToldTests
{
    [Theory]
    [InlineData("亏损1.2亿元", "-120000000元", "[-125000000, -115000000]")]
    [InlineData("净亏损300万元", "-3000000元", "[-3005000, -2995000]")]
    [InlineData("亏 1.2亿元", "-120000000元", "[-125000000, -115000000]")]
    [InlineData("亏损2000余万元", "-20000000元", "(-30000000, -20000000]")]
    [InlineData("亏损近2000万元", "-20000000元", "(-20000000, -10000000)")]
    [InlineData("亏损超1亿元", "-100000000元", "(−∞, -100000000)")]
    [InlineData("亏损1.2亿", "-120000000", "[-125000000, -115000000]")]
    [InlineData("盈利1.2亿元", "120000000元", "[115000000, 125000000]")]
    [InlineData("(12.5)万元", "-125000元", "[-125500, -124500]")]
    [InlineData("（12.5万元）", "-125000元", "[-125500, -124500]")]
    [InlineData("(1,234.5)", "-1234.5", "[-1234.55, -1234.45]")]
    [InlineData(" (12.5) ", "-12.5", "[-12.55, -12.45]")]
    [InlineData("零下5度", "-5℃", "[-5.5, -4.5]")]
    [InlineData("零下五度", "-5℃", "[-5.5, -4.5]")]
    [InlineData("零下5.5摄氏度", "-5.5℃", "[-5.55, -5.45]")]
    [InlineData("5度", "5千瓦时", "[4.5, 5.5]")]
    [InlineData("1.5万余户", "15000户", "[15000, 16000)")]
    public void An_amount_below_zero_is_told_by_a_word_or_brackets(string print, string value, string bounds)
    {
        Figure figure = Figure.Parse(print);

        Assert.Equal((value, bounds, print), (figure.Value.ToString(), figure.Bounds().ToString(), figure.ToString()));
        Assert.Equal(figure, Figure.Parse(figure.ToString()));
        Assert.Equal(figure, System.Text.Json.JsonSerializer.Deserialize<Figure>(System.Text.Json.JsonSerializer.Serialize(figure)));
    }

    [Theory]
    [InlineData("--5元", PrintErrorReason.NoNumber, 1)]
    [InlineData("−-5元", PrintErrorReason.NoNumber, 1)]
    [InlineData("零下-5℃", PrintErrorReason.NoNumber, 2)]
    [InlineData("亏损-1.2亿元", PrintErrorReason.NoNumber, 2)]
    [InlineData("(-5)元", PrintErrorReason.NoNumber, 1)]
    [InlineData("((5))", PrintErrorReason.NoNumber, 1)]
    [InlineData("(5", PrintErrorReason.NoNumber, 0)]
    [InlineData("()", PrintErrorReason.NoNumber, 0)]
    [InlineData("亏损", PrintErrorReason.Empty, 2)]
    [InlineData("亏损5户", PrintErrorReason.UnknownUnit, 3)]
    [InlineData("(1,23)万元", PrintErrorReason.BadGrouping, 2)]
    [InlineData("12,34万元", PrintErrorReason.BadGrouping, 2)]
    [InlineData("1,234,56", PrintErrorReason.BadGrouping, 5)]
    [InlineData("1,2345元", PrintErrorReason.BadGrouping, 1)]
    [InlineData("123,", PrintErrorReason.BadGrouping, 3)]
    public void Two_signs_and_commas_in_a_wrong_place_are_refused_where_they_stand(string print, PrintErrorReason reason, int position)
    {
        Assert.False(Figure.TryParse(print, null, out _, out PrintError error));
        Assert.Equal(new PrintError(reason, position), error);
    }

    [Fact]
    public void What_is_no_print_is_told_in_both_languages_from_one_table()
    {
        PrintFormatException comma = Assert.Throws<PrintFormatException>(() => Figure.Parse("12,34万元"));
        Assert.Equal("“12,34万元”：第3个字符处：千分位逗号位置不对，应每三位一个", comma.Explain());
        Assert.Equal("'12,34万元': at character 3: commas part groups of three digits only", comma.Message);
        Assert.Equal(comma.Message, comma.Explain(Language.En));

        Assert.Equal(PrintErrorReason.NoPeriod, Assert.Throws<PrintFormatException>(() => ReportingPeriod.Parse("去年")).Error.Reason);
        Assert.Equal(PrintErrorReason.NoPercentage, Assert.Throws<PrintFormatException>(() => Percentage.Parse("6.5")).Error.Reason);
        Assert.Equal(PrintErrorReason.NoPoints, Assert.Throws<PrintFormatException>(() => PercentagePoints.Parse("6.5%")).Error.Reason);
        Assert.Equal("“1/0”：第1个字符处：不是精确的数，应为小数或分数，如-0.065, 1360/20922", Assert.Throws<PrintFormatException>(() => Rational.Parse("1/0")).Explain());
    }

    [Fact]
    public void Bounds_are_told_in_decimals_outwards_and_exactly_on_demand()
    {
        Bounds bounds = Bounds.Point(-1) / Bounds.Closed(3, 7);

        Assert.Equal("[-0.3333333334, -0.1428571428]", bounds.ToString());
        Assert.Equal("[-1/3, -1/7]", bounds.ToString("R"));
        Assert.Equal("[-0.33, -0.14]", bounds.ToString("0.00"));
        Assert.Equal(bounds, System.Text.Json.JsonSerializer.Deserialize<Bounds>(System.Text.Json.JsonSerializer.Serialize(bounds)));
    }
}
