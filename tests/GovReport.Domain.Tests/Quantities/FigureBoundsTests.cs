namespace GovReport.Domain.Tests;

/// <summary>The table of prints and the true values that they may stand for, row by row, in the unit of the figure without scale.</summary>
public class FigureBoundsTests
{
    [Theory]
    [InlineData("378人", "[378, 378]")]
    [InlineData("59处", "[59, 59]")]
    [InlineData("22282元", "[22281.5, 22282.5]")]
    [InlineData("6.5%", "[6.45, 6.55]")]
    [InlineData("6.50%", "[6.495, 6.505]")]
    [InlineData("277.2476万元", "[2772475.5, 2772476.5]")]
    [InlineData("-3.2%", "[-3.25, -3.15]")]
    [InlineData("2000余万元", "[20000000, 30000000)")]
    [InlineData("2.0万余人", "[20000, 21000)")]
    [InlineData("145万余元", "[1450000, 1460000)")]
    [InlineData("11000多米", "[11000, 12000)")]
    [InlineData("超270万千瓦", "(2700000, ∞)")]
    [InlineData("突破100亿元", "(10000000000, ∞)")]
    [InlineData("逾3万人次", "(30000, ∞)")]
    [InlineData("近50%", "(40, 50)")]
    [InlineData("接近3000人", "(2000, 3000)")]
    [InlineData("近百条", "(50, 100)")]
    [InlineData("近万人", "(5000, 10000)")]
    [InlineData("5家以上", "[5, ∞)")]
    [InlineData("不低于6%", "[6, ∞)")]
    [InlineData("至少30天", "[30, ∞)")]
    [InlineData("3%以内", "(−∞, 3]")]
    [InlineData("不超过3%", "(−∞, 3]")]
    [InlineData("至多3%", "(−∞, 3]")]
    [InlineData("3%以下", "(−∞, 3]")]   // calculation B6
    [InlineData("不满3%", "(−∞, 3)")]
    [InlineData("不足3%", "(−∞, 3)")]
    [InlineData("不到3%", "(−∞, 3)")]
    [InlineData("上百家", "[100, 1000)")]
    [InlineData("数百人", "[200, 1000)")]
    [InlineData("几十户", "[20, 100)")]
    [InlineData("十几个", "[11, 19]")]
    [InlineData("两三百人", "[200, 300]")]
    [InlineData("八成", "[7.5, 8.5]")]
    [InlineData("过半", "(5, 10]")]
    [InlineData("半数以上", "[5, 10]")]
    [InlineData("4.5-5%", "[4.5, 5]")]
    [InlineData("零", "[0, 0]")]
    [InlineData("无", "[0, 0]")]
    [InlineData("未发生", "[0, 0]")]
    [InlineData("0.3万户", "[2500, 3500]")]
    [InlineData("3万户", "[25000, 35000]")]
    public void A_print_stands_for_these_values(string print, string bounds) => Assert.Equal(bounds, Figure.Parse(print).Bounds().ToString());

    [Theory]
    [InlineData("八成", "[75, 85]")]
    [InlineData("过半", "(50, 100]")]
    public void Tenths_are_percentages(string print, string percent) =>
        Assert.Equal(percent, (Figure.Parse(print).Bounds() * Bounds.Point(10)).ToString());

    [Theory]
    [InlineData("3亩以内", "[0, 3]")]
    [InlineData("不足3人", "[0, 3)")]
    [InlineData("0.0公里", "[0, 0.05]")]
    public void Counts_areas_and_lengths_are_never_below_0(string print, string bounds) => Assert.Equal(bounds, Figure.Parse(print).Bounds().ToString());

    [Theory]
    [InlineData("约20元", "(−∞, ∞)")]
    [InlineData("20元左右", "(−∞, ∞)")]
    [InlineData("约20亩", "[0, ∞)")]
    [InlineData("约3000余元", "[3000, 4000)")]
    [InlineData("约3000余人", "[3000, 4000)")]
    [InlineData("近百户左右", "(50, 100)")]
    public void About_allows_everything_and_makes_weak_what_a_second_word_says(string print, string bounds)
    {
        Bounds about = Figure.Parse(print).Bounds();

        Assert.Equal(bounds, about.ToString());
        Assert.True(about.IsWeak);
    }

    [Fact]
    public void A_tolerance_of_the_caller_limits_about()
    {
        Assert.Equal("[15, 25]", Figure.Parse("约20元").Bounds(tolerance: 5).ToString());
        Assert.Equal("[150000, 250000]", Figure.Parse("约20万元").Bounds(tolerance: 5).ToString());
    }

    [Theory]
    [InlineData("6.5%", "[6.5, 6.6)")]
    [InlineData("-6.5%", "(-6.6, -6.5]")]
    [InlineData("0.0%", "(-0.1, 0.1)")]
    [InlineData("277万元", "[2770000, 2780000)")]
    [InlineData("378人", "[378, 378]")]
    public void A_source_may_cut_instead_of_round(string print, string bounds) =>
        Assert.Equal(bounds, Figure.Parse(print).Bounds(Rounding.Truncated).ToString());

    [Theory]
    [InlineData("7000亩", "[7000, 7000]")]
    [InlineData("6.5%", "[6.5, 6.5]")]
    [InlineData("1.2万元", "[12000, 12000]")]
    public void A_number_of_a_plan_is_exact(string print, string bounds) => Assert.Equal(bounds, Figure.Parse(print).Bounds(Rounding.Exact).ToString());

    [Theory]
    [InlineData("7000人", "[6500, 7500]")]
    [InlineData("7200人", "[7150, 7250]")]
    [InlineData("7200万元", "[71500000, 72500000]")]
    [InlineData("7.0万元", "[69500, 70500]")]
    public void A_number_may_be_rounded_at_its_last_digit_that_is_not_0(string print, string bounds) =>
        Assert.Equal(bounds, Figure.Parse(print).Bounds(Rounding.LastSignificant).ToString());
}
