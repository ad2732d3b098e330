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

    // ledger 8
    [Theory]
    [InlineData("690元/人月")]
    [InlineData("690元/月/人")]
    [InlineData("690元/月·人")]
    [InlineData("690元/人/月")]
    [InlineData("690元/人·月")]
    [InlineData("每人每月690元")]
    public void An_amount_for_a_person_and_a_month_reads_alike_in_any_order(string print)
    {
        Assert.Equal(Unit.YuanPerPersonMonth, Figure.Parse(print).Unit);
        Assert.Equal(print, Figure.Parse(print).ToString());
    }

    // ledger 8
    [Fact]
    public void Persons_times_months_are_a_unit()
    {
        Assert.Equal(Unit.PersonMonth, Figure.Parse("4561人月").Unit);
        Assert.Equal(Unit.PersonMonth, Unit.Parse("人·月"));
        Assert.True(Figure.Parse("4561人月").IsExactCount);
        Assert.False(Unit.PersonMonth.ConvertsTo(Unit.Person));
        Assert.Equal(Unit.YuanPerPersonMonth, Unit.Yuan.Per(Unit.PersonMonth));
        Assert.Equal(Unit.YuanPerPersonMonth, Unit.Yuan.Per(Unit.Month).Per(Unit.Person));
        Assert.Equal(Unit.YuanPerPersonMonth.Of(400), Derive.PerHead(Figure.Parse("24万元"), Figure.Parse("600人月")).Value);
        Assert.Equal(Unit.Parse("元/户·年"), Unit.Parse("元/年·户"));
        Assert.Equal("378人".Length, ReportReader.Read("惠及378人月均发放690元。").Figures[0].Length);
    }

    [Fact]
    public void Different_currencies_do_not_convert() => Assert.False(Unit.Yuan.ConvertsTo(Unit.Parse("美元")));

    [Fact]
    public void Percent_and_points_do_not_convert() => Assert.False(Unit.Percent.ConvertsTo(Unit.Points));

    [Fact]
    public void A_person_is_not_a_person_time() => Assert.False(Unit.Person.ConvertsTo(Unit.PersonTime));

    [Theory]
    [InlineData("元/亩·年", "CNY/area·months")]
    [InlineData("元/人天", "CNY/item")]
    [InlineData("斤/亩次", "mass/item")]
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
    [InlineData("余", "grain", 1)] // robustness C7
    [InlineData(".5", "grain", 1)]
    [InlineData("，", "grain", 1)]
    [InlineData("-斛", "grain", 1)]
    [InlineData("５斛", "grain", 1)]
    [InlineData("以上", "grain", 1)]
    [InlineData("斛以上", "grain", 1)]
    [InlineData("多斛", "grain", 1)]
    [InlineData("左右", "grain", 1)]
    [InlineData("超过", "grain", 1)]
    [InlineData("约", "grain", 1)]
    [InlineData("万", "grain", 1)]
    [InlineData("千万", "grain", 1)]
    [InlineData("三百", "grain", 1)]
    [InlineData("半", "grain", 1)]
    [InlineData("斛 ", "grain", 1)]
    public void A_unit_without_name_kind_or_factor_is_refused(string symbol, string kind, int factor) =>
        Assert.Throws<ArgumentException>(() => new Unit(symbol, kind, factor));

    // robustness C4
    [Fact]
    public void A_unit_with_half_a_character_in_its_name_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Unit($"斛{'\ud800'}", "grain", 1));
        Assert.Throws<ArgumentException>(() => new Unit($"{'\udc00'}斛", "grain", 1));
        Assert.Equal("斛😀", new Unit("斛😀", "grain", 1).Symbol);
    }

    [Fact]
    public void A_name_that_may_mean_a_scale_of_another_unit_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new UnitCatalogue([new Unit("万斛", "grain", 1), new Unit("斛", "grain", 1)]));
        Assert.Throws<ArgumentException>(() => new UnitCatalogue([new Unit("千亩", "field", 1)]));
        Assert.Throws<ArgumentException>(() => new UnitCatalogue([new Unit("瓦时", "watt", 1), new Unit("千瓦时数", "watts", 1), new Unit("瓦", "w", 1)]));
        Assert.Equal("5千里马", Figure.Parse("5千里马", new UnitCatalogue([new Unit("千里马", "horse", 1)])).ToString());
    }

    // robustness A1
    [Fact]
    public void At_most_four_units_stand_below_a_stroke()
    {
        Unit most = Unit.Parse("元/亩·人·月·户");

        Assert.Equal(4, most.ToString().Count(c => c is '/' or '·'));
        Assert.Throws<ArgumentException>(() => most.Per(Unit.Ton));
        Assert.Throws<ArgumentException>(() => Unit.Yuan.Per(Unit.YuanPerPerson));
        Assert.Throws<ArgumentException>(() => Unit.Yuan.Per(Unit.Parse("/10万")));
        PrintError unit = Assert.Throws<PrintFormatException>(() => Unit.Parse("元/亩·人·月·户·吨")).Error;
        Assert.Equal(new PrintError(PrintErrorReason.TooManyDivisors, 9), unit);
        Assert.Equal(PrintErrorReason.TooManyDivisors, Assert.Throws<PrintFormatException>(() => Figure.Parse("1元/亩·人·月·户·吨")).Error.Reason);
        Assert.Equal(PrintErrorReason.TooManyDivisors, Assert.Throws<PrintFormatException>(() => Figure.Parse("每人每月1元/亩·户·吨")).Error.Reason);
        Assert.Null(Assert.Single(ReportReader.Read("支出1元/亩·亩·亩·亩·亩·亩。").Figures).Figure);
        Assert.Equal(NoRate.UnitsDiffer, Derive.PerHead(Figure.Parse("5元/亩·人·月·户"), Figure.Parse("3吨")).Reason);
    }

    // robustness A1: a hundred times the text is read in at most thirty times the work, and in little memory.
    [Fact]
    public void The_work_for_many_divisors_does_not_grow()
    {
        foreach (int parts in (int[])[500, 50_000])
        {
            string text = "1元" + string.Concat(Enumerable.Repeat("/亩", 1)) + string.Concat(Enumerable.Repeat("·亩", parts));
            long before = GC.GetAllocatedBytesForCurrentThread();

            Assert.False(Figure.TryParse(text, out _));
            Assert.False(Unit.TryParse(text[1..], out _));
            Assert.False(Quantity.TryParse(text, out _));
            Assert.False(PrintedUnit.TryParse(text[1..], out _));
            Assert.Throws<System.Text.Json.JsonException>(() => System.Text.Json.JsonSerializer.Deserialize<Figure>($"\"{text}\""));
            _ = ReportReader.Read(text);

            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000 + (40L * text.Length));
        }
    }

    // calculation F, language A15, A16
    [Theory]
    [InlineData("611元/人/月", "元/人·月")]
    [InlineData("611元／人・月", "元/人·月")]
    [InlineData("35μg/m³", "微克/立方米")]
    [InlineData("35µg/m3", "微克/立方米")]
    [InlineData("35ug/m3", "微克/立方米")]
    [InlineData("35微克每立方米", "微克/立方米")]
    [InlineData("20mg/L", "毫克/升")]
    [InlineData("6670m2", "平方米")]
    [InlineData("1.2万m3", "立方米")]
    [InlineData("9km2", "平方公里")]
    [InlineData("12㎞", "公里")]
    [InlineData("20摄氏度", "℃")]
    [InlineData("5kWh", "千瓦时")]
    [InlineData("3.5万kWh", "千瓦时")]
    [InlineData("3.5亿kWh", "千瓦时")]
    [InlineData("5亿台币", "新台币")]
    [InlineData("5亿新台币", "新台币")]
    [InlineData("3亿港币", "港元")]
    [InlineData("2000万美金", "美元")]
    [InlineData("8000万日圆", "日元")]
    [InlineData("12万英镑", "英镑")]
    [InlineData("6万元人民币", "元")]
    [InlineData("¥35万", "元")]
    [InlineData("￥300", "元")]
    [InlineData("￥35万元", "元")]
    [InlineData("约¥35万", "元")]
    [InlineData("$200万", "美元")]
    [InlineData("3/户", "/户")]
    public void Units_are_read_as_people_print_them(string print, string symbol)
    {
        Figure figure = Figure.Parse(print);

        Assert.Equal(symbol, figure.Unit.Symbol);
        Assert.Equal(print, figure.ToString());
        TextFigure found = Assert.Single(ReportReader.Read($"共{print}。").Figures);
        Assert.Equal(figure, found.Figure);
    }

    [Theory]
    [InlineData("¥35吨")]
    [InlineData("¥5%")]
    [InlineData("¥")]
    [InlineData("百分之亿元")] // robustness C4
    [InlineData("百分之万")]
    public void What_does_not_go_together_is_no_figure(string print) => Assert.False(Figure.TryParse(print, out _));

    // robustness C4
    [Fact]
    public void A_figure_whose_print_names_another_unit_cannot_be_made()
    {
        Assert.Contains("公里", Assert.Throws<ArgumentException>(() => Figure.Of(5, Unit.Metre, Scale.Thousand)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Figure.Range(5, 6, Unit.Parse("升"), Scale.Thousand));
        Assert.Throws<ArgumentException>(() => Figure.Of(1000, Unit.Parse("克"), Scale.One, Qualifier.Several));
        Assert.Throws<ArgumentException>(() => Figure.Of(5, Unit.Metre.Per(Unit.Person), Scale.Thousand));
        Assert.Throws<ArgumentException>(() => new PrintedUnit(Unit.Metre, Scale.Thousand));
        Assert.Throws<ArgumentException>(() => Figure.Of(1, Unit.Yuan, Scale.ThousandWan, Qualifier.Upwards));
        Assert.Equal("5千克标准煤/千瓦时", Figure.Of(5, Unit.Parse("克标准煤/千瓦时"), Scale.Thousand).ToString());
    }

    // robustness C4
    [Theory]
    [InlineData("16.5/10万")]
    [InlineData("1/3/10万")]
    [InlineData("3/户")]
    [InlineData("500/3元/人·月")]
    [InlineData("1/7")]
    public void A_quantity_of_any_unit_is_read_back(string text) => Assert.Equal(text, Quantity.Parse(text).ToString());

    [Fact]
    public void For_each_of_a_bare_number_is_the_unit_itself()
    {
        Assert.Equal(Unit.Yuan, Unit.Yuan.Per(Unit.None));
        Assert.Equal("/户", Unit.None.Per(Unit.Household).ToString());
        Assert.Equal(Unit.None.Per(Unit.Household), Unit.Parse("/户"));
        Assert.Equal("3/户", Figure.Parse("户均3").Value.ToString());
    }

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
        ["%", "‰", "成", "个百分点", "个基点", "倍", "∶1", "元", "角", "美元", "欧元", "日元", "港元", "英镑", "卢布", "新台币", "澳门元", "韩元", "澳元", "加元", "新加坡元", "瑞士法郎", "泰铢", "℃", "点"],
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
