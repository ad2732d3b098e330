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

    [Theory]
    [InlineData("万 元", "万元")]
    [InlineData("人民币万元", "万元")]
    [InlineData("单位：人民币亿元", "亿元")]
    [InlineData("公斤每亩", "公斤/亩")]
    [InlineData("元每人每月", "元/人·月")]
    [InlineData("元／人", "元/人")]
    [InlineData("单位：百分比", "%")]
    [InlineData("千分比", "‰")]
    [InlineData("（上年=100）", "")]
    [InlineData("单位：2020年＝100", "")]
    public void A_head_is_read_as_people_write_it(string head, string unit) => Assert.Equal(unit, PrintedUnit.Parse(head).ToString());

    [Theory]
    [InlineData("单位：万元（%）", "万元|%")]
    [InlineData("单位:亿元 %", "亿元|%")]
    [InlineData("亿元、%、元／人", "亿元|%|元/人")]
    [InlineData("单位：头（只）、吨", "头（只）|吨")]
    public void A_head_of_several_units_is_read_as_people_write_it(string head, string units) =>
        Assert.Equal(units, string.Join('|', PrintedUnit.ParseList(head)));

    [Theory]
    [InlineData("万圆", PrintErrorReason.NoUnit, 1)]
    [InlineData("单位：万圆", PrintErrorReason.NoUnit, 4)]
    [InlineData("财政收入（万圆）", PrintErrorReason.NoUnit, 6)]
    [InlineData("单位：", PrintErrorReason.NoUnit, 3)]
    [InlineData("单位：万元、亩", PrintErrorReason.SeveralUnits, 6)]
    [InlineData("亿元 %", PrintErrorReason.SeveralUnits, 3)]
    [InlineData("单位:万元(%)", PrintErrorReason.SeveralUnits, 6)]
    public void What_is_wrong_with_a_head_is_told_with_its_place(string head, PrintErrorReason reason, int position)
    {
        Assert.False(PrintedUnit.TryParse(head, null, out _, out PrintError error));
        Assert.Equal(new PrintError(reason, position), error);
        Assert.Equal(error, Assert.Throws<PrintFormatException>(() => PrintedUnit.Parse(head)).Error);
    }

    [Fact]
    public void An_error_names_the_spellings_that_are_read()
    {
        PrintFormatException error = Assert.Throws<PrintFormatException>(() => PrintedUnit.ParseList("单位：亿元、万圆"));
        Assert.Equal("“单位：亿元、万圆”：第8个字符处：此处应为计量单位，写作万元, 亿元, %, 元/人, 公斤/亩等；自有单位请列入UnitCatalogue", error.Explain());
    }
}
