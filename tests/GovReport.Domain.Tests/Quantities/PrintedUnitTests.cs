namespace GovReport.Domain.Tests;

public class PrintedUnitTests
{
    // calculation F: a unit with its scale, and the head of a column
    [Theory]
    [InlineData("万元", Scale.Wan, "元")]
    [InlineData("亿元", Scale.Yi, "元")]
    [InlineData("%", Scale.One, "%")]
    [InlineData("单位：万元", Scale.Wan, "元")]
    [InlineData("单位:亿元", Scale.Yi, "元")]
    [InlineData("单位∶万亩", Scale.Wan, "亩")]
    [InlineData("单位 ： 万元", Scale.Wan, "元")]
    [InlineData("单 位：万元", Scale.Wan, "元")]
    [InlineData("计量单位：人", Scale.One, "人")]
    [InlineData("金额单位：千元", Scale.Thousand, "元")]
    [InlineData("（万元）", Scale.Wan, "元")]
    [InlineData("(万元)", Scale.Wan, "元")]
    [InlineData("［单位：万元］", Scale.Wan, "元")]
    [InlineData("（单位：元/人·月）", Scale.One, "元/人·月")]
    [InlineData("单位（万元）", Scale.Wan, "元")]
    [InlineData("一般公共预算收入（万元）", Scale.Wan, "元")]
    [InlineData("增速(%)", Scale.One, "%")]
    [InlineData("单位：头（只）", Scale.One, "头（只）")]
    [InlineData("（单位：台（套））", Scale.One, "台（套）")]
    [InlineData("千米", Scale.One, "公里")]
    [InlineData("千克标准煤/千瓦时", Scale.Thousand, "克标准煤/千瓦时")]
    [InlineData("万", Scale.Wan, "")]
    [InlineData("万千瓦", Scale.Wan, "千瓦")]
    [InlineData("", Scale.One, "")]
    public void The_unit_of_a_table_or_a_column_is_read(string text, Scale scale, string symbol)
    {
        PrintedUnit unit = PrintedUnit.Parse(text);

        Assert.Equal((scale, symbol), (unit.Scale, unit.Unit.Symbol));
        Assert.Equal(unit, PrintedUnit.Parse(unit.ToString()));
        Assert.Equal(Figure.Of(12.50m, unit.Unit, scale), unit.Of(12.50m));
    }

    [Fact]
    public void Bare_numbers_of_a_column_become_figures() => Assert.Equal("1286.50万元", PrintedUnit.Parse("单位：万元").Of(1286.50m).ToString());

    [Fact]
    public void A_table_may_have_several_units()
    {
        Assert.Equal(["亿元", "%"], PrintedUnit.ParseList("单位:亿元、%").Select(unit => unit.ToString()));
        Assert.Equal(["万元", "亩", "公斤/亩"], PrintedUnit.ParseList("（单位：万元，亩、公斤/亩）").Select(unit => unit.ToString()));
        Assert.Equal(["万元"], PrintedUnit.ParseList("万元").Select(unit => unit.ToString()));
        Assert.Throws<PrintFormatException>(() => PrintedUnit.ParseList("单位：亿元、斛"));
        Assert.Throws<PrintFormatException>(() => PrintedUnit.ParseList(""));
    }

    [Theory]
    [InlineData("单位：")]
    [InlineData("单位：亿元、%")]
    [InlineData("财政收入")]
    [InlineData("（）")]
    [InlineData("万斛")]
    [InlineData("千m")]
    [InlineData("5万元")]
    public void Other_text_names_no_unit(string text)
    {
        Assert.False(PrintedUnit.TryParse(text, out _));
        Assert.Throws<PrintFormatException>(() => PrintedUnit.Parse(text));
    }

    [Fact]
    public void An_application_names_its_own_units() =>
        Assert.Equal("万斛", PrintedUnit.Parse("单位：万斛", new UnitCatalogue([new Unit("斛", "grain", 60)])).ToString());
}
