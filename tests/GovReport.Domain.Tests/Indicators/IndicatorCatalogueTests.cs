using System.Text.RegularExpressions;

namespace GovReport.Domain.Tests.Indicators;

public partial class IndicatorCatalogueTests
{
    private static readonly Indicator Tea = new() { Code = "TEA", Name = "茶叶产量", Unit = Unit.Ton, Aliases = ["干茶产量"], Tags = ["农业"] };

    [Theory]
    [InlineData("RURAL-INCOME")]
    [InlineData("rural-income")]
    [InlineData("农村居民人均可支配收入")]
    [InlineData("农村常住居民人均可支配收入")]
    [InlineData(" 农村居民人均可支配收入 ")]
    public void An_indicator_is_found_by_code_name_or_alias(string text)
    {
        Indicator? found = IndicatorCatalogue.Standard.Find(text);

        Assert.Equal("RURAL-INCOME", found?.Code);
        Assert.True(found?.IsCalled(text));
    }

    [Theory]
    [InlineData("农民人均纯收入")]
    [InlineData("全社会固定资产投资")]
    [InlineData("总人口")]
    [InlineData("林木绿化率")]
    public void A_name_with_another_coverage_is_no_alias(string text) => Assert.Null(IndicatorCatalogue.Standard.Find(text));

    [Fact]
    public void Amounts_are_held_in_yuan_and_printed_in_wan()
    {
        Indicator revenue = IndicatorCatalogue.Standard.Find("一般公共预算收入")!;

        Assert.Equal(Unit.Yuan, revenue.Unit);
        Assert.Equal(Scale.Wan, revenue.Scale);
        Assert.Equal("3915万元", revenue.Unit.Of(39_150_000m).Print(revenue.Scale).ToString());
    }

    [Fact]
    public void Growth_of_value_added_is_customarily_real_and_of_income_nominal()
    {
        Assert.Equal(PriceBasis.Real, IndicatorCatalogue.Standard.Find("GDP")!.CustomaryGrowth);
        Assert.Equal(PriceBasis.Nominal, IndicatorCatalogue.Standard.Find("RURAL-INCOME")!.CustomaryGrowth);
    }

    [Fact]
    public void Shares_lie_between_nothing_and_all()
    {
        string[] noShares = ["CPI-RISE", "LOAN-DEPOSIT-RATIO", "PRESCHOOL-ENROLMENT"];
        foreach (Indicator share in IndicatorCatalogue.Standard.Where(i => i.Unit == Unit.Percent && !noShares.Contains(i.Code)))
        {
            Assert.Equal(Figure.Parse("100%"), share.NaturalRange?.Upper);
            Assert.Equal(Figure.Parse("0%"), share.NaturalRange?.Lower);
        }
    }

    [Fact]
    public void Every_standard_indicator_is_fully_described()
    {
        foreach (Indicator one in IndicatorCatalogue.Standard)
        {
            Assert.Matches(ShortCode(), one.Code);
            Assert.False(string.IsNullOrWhiteSpace(one.EnglishName), one.Code);
            Assert.EndsWith("。", one.Definition, StringComparison.Ordinal);
            Assert.EndsWith(".", one.EnglishDefinition, StringComparison.Ordinal);
            Assert.NotEmpty(one.Tags);
            Assert.Equal(one.Name, one.ToString());
        }
    }

    [Fact]
    public void An_application_adds_its_own_indicators()
    {
        var catalogue = new IndicatorCatalogue([Tea]);

        Assert.Equal(IndicatorCatalogue.Standard.Count + 1, catalogue.Count);
        Assert.Same(Tea, catalogue.Find("干茶产量"));
        Assert.Contains(Tea, catalogue.Tagged("农业"));
        Assert.Null(IndicatorCatalogue.Standard.Find("TEA"));
    }

    // An application's own names stay its own when the standard ones grow; GR115 says where the two do not fit.
    [Theory]
    [InlineData("OWN", "生产总值", 1)]
    [InlineData("OWN", "gdp", 1)]
    [InlineData("GDP", "本地生产总值", 0)]
    public void An_own_indicator_comes_before_a_standard_one(string code, string name, int more)
    {
        var own = new Indicator { Code = code, Name = name, Unit = Unit.Yuan };
        IndicatorCatalogue catalogue = new([own]);

        Assert.Same(own, catalogue.Find(name));
        Assert.Same(own, catalogue.Find(code));
        Assert.Equal(IndicatorCatalogue.Standard.Count + more, catalogue.Count);
        Assert.Same(IndicatorCatalogue.Standard.Find("一产"), catalogue.Find("一产"));
    }

    [Theory]
    [InlineData("A", "本地产值", "a", "另一产值")]
    [InlineData("A", "本地产值（现价）", "B", "本地产值(现价)")]
    public void A_name_belongs_to_one_own_indicator(string code, string name, string otherCode, string otherName)
    {
        Indicator one = new() { Code = code, Name = name, Unit = Unit.Yuan }, other = new() { Code = otherCode, Name = otherName, Unit = Unit.Yuan };

        ArgumentException error = Assert.Throws<ArgumentException>(() => new IndicatorCatalogue([one, other]));

        Assert.Contains("names two indicators", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_allocated_by_looking_up()
    {
        IndicatorCatalogue catalogue = IndicatorCatalogue.Standard;
        Assert.NotNull(catalogue.Find("细颗粒物（ＰＭ2.5）平均浓度"));
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = catalogue.Find("细颗粒物（ＰＭ2.5）平均浓度");
        _ = catalogue.TryFind("社零 总额".AsSpan(), out _);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void A_blank_name_is_refused() =>
        Assert.Throws<ArgumentException>(() => new IndicatorCatalogue([new Indicator { Code = "X", Name = " ", Unit = Unit.None }]));

    [GeneratedRegex("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$")]
    private static partial Regex ShortCode();
}
