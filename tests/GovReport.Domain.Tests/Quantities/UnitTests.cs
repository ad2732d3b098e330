using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests;

public class UnitTests
{
    public static TheoryData<string> Symbols => [.. UnitCatalogue.Standard.Units.Select(unit => unit.Symbol)];

    [Theory]
    [InlineData("公顷", "亩", "15")]
    [InlineData("亩", "平方米", "2000/3")]
    [InlineData("平方公里", "亩", "1500")]
    [InlineData("公里", "里", "2")]
    [InlineData("米", "厘米", "100")]
    [InlineData("厘米", "毫米", "10")]
    [InlineData("英寸", "毫米", "25.4")]
    [InlineData("吨", "斤", "2000")]
    [InlineData("担", "公斤", "50")]
    [InlineData("公斤", "克", "1000")]
    [InlineData("立方米", "升", "1000")]
    [InlineData("千升", "立方米", "1")]
    [InlineData("吉瓦", "兆瓦", "1000")]
    [InlineData("兆瓦", "千瓦", "1000")]
    [InlineData("年", "个月", "12")]
    [InlineData("周", "小时", "168")]
    [InlineData("天", "分钟", "1440")]
    [InlineData("元", "角", "10")]
    [InlineData("成", "%", "10")]
    [InlineData("%", "‰", "10")]
    [InlineData("倍", "∶1", "1")]
    [InlineData("公斤/亩", "斤/亩", "2")]
    [InlineData("吨/公顷", "公斤/亩", "200/3")]
    [InlineData("元/斤", "元/公斤", "2")]
    [InlineData("元/人·月", "元/人·年", "12")]
    [InlineData("毫克/升", "微克/立方米", "1000000")]
    public void One_of_a_unit_is_so_many_of_another(string unit, string other, string count) =>
        Assert.Equal(Rational.Parse(count), Unit.Parse(unit).Of(1).In(Unit.Parse(other)).Value);

    [Fact]
    public void Conversion_is_exact_and_reversible_for_all_pairs_of_a_kind()
    {
        var pairs = UnitCatalogue.Standard.Units.GroupBy(unit => unit.Kind).SelectMany(kind => kind.SelectMany(_ => kind, (from, to) => (from, to))).ToArray();

        Prop.ForAll(Any.Fraction.ToArbitrary(), Gen.Elements(pairs).ToArbitrary(), (amount, pair) =>
        {
            Quantity there = pair.from.Of(amount.ToRational()).In(pair.to);
            Fraction expected = amount * Fraction.Of(pair.from.Factor) / Fraction.Of(pair.to.Factor);
            return Fraction.Of(there.Value) == expected && there.Unit == pair.to && there.In(pair.from).Value == amount.ToRational()
                && there == pair.from.Of(amount.ToRational()) && there.GetHashCode() == pair.from.Of(amount.ToRational()).GetHashCode();
        }).Check(Trials.On(1000));
    }

    [Theory]
    [MemberData(nameof(Symbols))]
    public void Every_standard_unit_is_read_by_all_its_names(string symbol)
    {
        Unit unit = Unit.Parse(symbol);

        Assert.Equal(symbol, unit.ToString());
        Assert.True(unit.Factor.Sign > 0);
        Assert.All(unit.Aliases, alias => Assert.Equal(unit, Unit.Parse(alias)));
        Assert.Equal(unit.IsCount, unit.Family != CountFamily.None);
        Assert.True(!unit.IsCount || unit.IsNonNegative);
    }

    // The list of units that reports use.
    [Theory]
    [InlineData("％ ‰ 成 个百分点 百分点 倍 ∶1 :1 ：1")]
    [InlineData("元 角 美元 欧元 日元 港元 卢布")]
    [InlineData("元/人 元/月 元/年 元/人·月 元/人·年 元/人·天 元/公斤 元/斤 元/吨 元/头 元/亩 元/平方米 元/户 元/栋")]
    [InlineData("平方米 ㎡ 平米 m² 平方 亩 公顷 ha 平方公里 平方千米 km² 米 公里 千米 km 厘米 毫米 里 英寸")]
    [InlineData("吨 公斤 千克 kg 斤 克 担 立方米 方 m³ 升 千升")]
    [InlineData("千瓦 kW 兆瓦 MW 吉瓦 GW 千瓦时 度 kWh 千伏 千伏安 蒸吨 吨标准煤 吨标准煤/万元 吨/日 吨/小时 立方米/日")]
    [InlineData("公斤/亩 斤/亩 吨/公顷 微克/立方米 毫克/升 人公里 吨公里 标箱 P ℃ 点 年 个月 天 周 小时 分钟 岁 周岁")]
    [InlineData("人 名 位 口 人次 户次 例次 架次 车次 班次 户 家 所 个 项 件 处 种 套 批 类 款 组 宗 例 门 起")]
    [InlineData("座 栋 幢 间 眼 条 列 道 次 场 场次 轮 趟 期 头 只 匹 羽 尾 株 棵 袋 台 辆 艘 架 部 册 张 枚 块 支")]
    [InlineData("床位 学位 村 社区 头（只） 台（套） 套（间） 户（套）")]
    public void These_units_are_known(string symbols) =>
        Assert.All(symbols.Split(' '), symbol => Assert.True(Unit.TryParse(symbol, null, out _), symbol));

    [Theory]
    [InlineData("名", "人")]
    [InlineData("位", "人")]
    [InlineData("千米", "公里")]
    [InlineData("度", "千瓦时")]
    [InlineData("元/千克", "元/公斤")]
    public void Another_name_is_the_same_unit(string alias, string symbol) => Assert.Equal(Unit.Parse(symbol), Unit.Parse(alias));

    [Fact]
    public void Different_currencies_do_not_convert() => Assert.False(Unit.Yuan.ConvertsTo(Unit.Parse("美元")));

    [Fact]
    public void Percent_and_points_do_not_convert() => Assert.False(Unit.Percent.ConvertsTo(Unit.Points));

    [Fact]
    public void A_person_is_not_a_person_time() => Assert.False(Unit.Person.ConvertsTo(Unit.PersonTime));

    [Theory]
    [InlineData("元/亩·年", "CNY/area·months")]
    [InlineData("元/头", "CNY/animal")]
    [InlineData("元/头·天", "CNY/animal·days")]
    [InlineData("立方米/日", "volume/days")]
    [InlineData("元/人·月", "CNY/person·months")]
    [InlineData("元/人", "CNY/person")]
    public void A_unit_for_each_other_is_read_from_its_parts(string symbol, string kind) => Assert.Equal(kind, Unit.Parse(symbol).Kind);

    [Fact]
    public void A_unit_for_each_other_is_made_from_its_parts()
    {
        Unit rent = Unit.Yuan.Per(Unit.Mu).Per(Unit.Year);

        Assert.Equal("元/亩·年", rent.Symbol);
        Assert.Equal(new Rational(3, 2000) / 12, rent.Factor);
        Assert.Equal(Unit.YuanPerPersonMonth, Unit.Yuan.Per(Unit.Person).Per(Unit.Month));
        Assert.Equal("元/人·月", Unit.YuanPerPersonMonth.ToString());
        Assert.False(rent.IsNonNegative);
    }

    [Fact]
    public void An_application_brings_its_own_units_as_data()
    {
        var hu = new Unit("斛", "grain", 60, aliases: ["石"]);
        var catalogue = new UnitCatalogue([hu]);

        Assert.Equal(hu, Unit.Parse("石", catalogue));
        Assert.Equal("3万石", Figure.Parse("3万石", catalogue).ToString());
        Assert.Equal(hu.Of(30_000), Figure.Parse("3万石", catalogue).Value);
        Assert.Equal(hu.Of(7), Quantity.Parse("7斛", catalogue));
        Assert.False(Figure.TryParse("3万石", null, out _));
        Assert.Equal(UnitCatalogue.Standard.Units.Count + 1, catalogue.Units.Count);
        Assert.Same(catalogue, catalogue.GetFormat(typeof(UnitCatalogue)));
        Assert.Null(catalogue.GetFormat(typeof(string)));
    }

    [Fact]
    public void One_name_belongs_to_one_unit() =>
        Assert.Contains("亩", Assert.Throws<ArgumentException>(() => new UnitCatalogue([new Unit("垧", "field", 1, aliases: ["亩"])])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "grain", 1)]
    [InlineData("3斛", "grain", 1)]
    [InlineData(" 斛", "grain", 1)]
    [InlineData("斛", " ", 1)]
    [InlineData("斛", "grain", 0)]
    [InlineData("斛", "grain", -1)]
    public void A_unit_without_name_kind_or_factor_is_refused(string symbol, string kind, int factor) =>
        Assert.Throws<ArgumentException>(() => new Unit(symbol, kind, factor));

    [Fact]
    public void No_unit_is_an_empty_text()
    {
        Assert.Equal(Unit.None, Unit.Parse(""));
        Assert.Equal("", Unit.None.ToString());
        Assert.False(Unit.None == null);
        Assert.True(Unit.None != Unit.Yuan);
    }

    [Fact]
    public void Money_rates_changes_and_degrees_may_be_below_0_and_nothing_else() => Assert.Equal(
        ["%", "‰", "成", "个百分点", "个基点", "倍", "∶1", "元", "角", "美元", "欧元", "日元", "港元", "英镑", "卢布", "℃", "点"],
        UnitCatalogue.Standard.Units.Where(unit => !unit.IsNonNegative && !unit.Kind.Contains('/')).Select(unit => unit.Symbol).Distinct());

    [Fact]
    public void What_is_for_each_other_may_be_below_0_where_the_first_may()
    {
        Assert.False(Unit.YuanPerPerson.IsNonNegative);
        Assert.True(Unit.Ton.Per(Unit.Mu).IsNonNegative);
        Assert.True(Unit.Household.IsNonNegative);
        Assert.Equal("number", Unit.None.Kind);
    }

    [Fact]
    public void A_provider_may_carry_own_units()
    {
        UnitCatalogue own = new([new Unit("换电站", "station", 1)]);

        Assert.Equal("5换电站", Figure.Parse("5换电站", own).ToString());
        Assert.Equal("5换电站", Figure.Parse("5换电站", new Carrier(own)).ToString());
        Assert.True(Figure.Parse("5换电站", new Carrier(own)).Unit == own.Units[^1]);
        Assert.Equal(Unit.Mu, Figure.Parse("5亩", new Carrier(null)).Unit);
        Assert.Equal(Unit.Mu, Figure.Parse("5亩", System.Globalization.CultureInfo.InvariantCulture).Unit);
    }

    private sealed class Carrier(UnitCatalogue? units) : IFormatProvider
    {
        public object? GetFormat(Type? formatType) => formatType == typeof(UnitCatalogue) ? units : null;
    }
}
