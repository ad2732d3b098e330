using System.Text.Json.Nodes;
using GovReport.Domain.Tests.Json;
using GovReport.Domain.Tests.Repository;

namespace GovReport.Domain.Tests.Indicators;

// The data file of the standard indicators; calculation E.
public class StandardIndicatorTests
{
    private static readonly IndicatorCatalogue All = IndicatorCatalogue.Standard;

    private static readonly string[] Folder = ["src", "GovReport.Domain", "Indicators"];

    [Fact]
    public void There_are_at_least_125() => Assert.InRange(All.Count, 125, 400);

    [Fact]
    public void The_data_file_keeps_to_its_schema()
    {
        JsonObject schema = Read("standard-indicators.schema.json"), data = Read("standard-indicators.json");

        Assert.Empty(PlainSchema.Problems(schema, data));
        Assert.Equal(data["indicators"]!.AsArray().Select(one => (string?)one!["code"]), All.Select(one => one.Code));
    }

    [Theory]
    [InlineData("code", "gdp")]
    [InlineData("rollup", "Add")]
    [InlineData("definition", "无")]
    [InlineData("note", "x")]
    [InlineData("ratioOf", null)]
    public void The_schema_stops_what_is_no_indicator(string member, string? value)
    {
        JsonObject data = Read("standard-indicators.json");
        data["indicators"]![0]![member] = value;

        Assert.NotEmpty(PlainSchema.Problems(Read("standard-indicators.schema.json"), data));
    }

    // calculation E: aliases as people write them
    [Theory]
    [InlineData("细颗粒物（PM2.5）平均浓度", "PM25")]
    [InlineData("细颗粒物(PM2.5)平均浓度", "PM25")]
    [InlineData("细颗粒物（ＰＭ２．５）平均浓度", "PM25")]
    [InlineData("PM2.5", "PM25")]
    [InlineData("pm₂.₅", "PM25")]
    [InlineData(" PM 2.5　平均浓度", "PM25")]
    [InlineData("优良天数比率", "GOOD-AIR")]
    [InlineData("规上企业", "LARGE-INDUSTRY-FIRMS")]
    [InlineData("规上工业企业", "LARGE-INDUSTRY-FIRMS")]
    [InlineData("社零总额", "RETAIL-SALES")]
    [InlineData("农民人均可支配收入", "RURAL-INCOME")]
    [InlineData("地方一般公共预算收入", "BUDGET-REVENUE")]
    [InlineData("新增市场主体", "BUSINESSES-NEW")]
    [InlineData("户籍总人口", "REGISTERED-POPULATION")]
    [InlineData("农村卫生厕所普及率", "SANITARY-TOILETS")]
    [InlineData("卫生厕所普及率", "SANITARY-TOILETS")]
    [InlineData("生活污水治理率", "SEWAGE-TREATED")]
    [InlineData("农村生活污水治理率", "SEWAGE-TREATED")]
    [InlineData("防止返贫监测对象", "POVERTY-WATCH")]
    [InlineData("固定资产投资（不含农户）", "FIXED-INVESTMENT")]
    [InlineData("固定资产投资(不含农户)", "FIXED-INVESTMENT")]
    [InlineData("接待游客", "VISITORS")]
    [InlineData("旅游收入", "TOURISM-REVENUE")]
    [InlineData("城镇化率", "URBANISATION")]
    [InlineData("财政总收入", "TOTAL-FISCAL-REVENUE")]
    [InlineData("非税收入", "NON-TAX-REVENUE")]
    [InlineData("税收占比", "TAX-SHARE")]
    [InlineData("城镇调查失业率", "SURVEYED-UNEMPLOYMENT")]
    [InlineData("ＣＰＩ", "CPI-RISE")]
    [InlineData("用电量", "ELECTRICITY")]
    [InlineData("单位GDP能耗", "ENERGY-INTENSITY")]
    [InlineData("单位gdp能耗", "ENERGY-INTENSITY")]
    [InlineData("进出口总额", "IMPORTS-EXPORTS")]
    [InlineData("存款余额", "DEPOSITS")]
    [InlineData("贷款余额", "LOANS")]
    [InlineData("高新技术企业", "HIGH-TECH-FIRMS")]
    [InlineData("新增入库规上企业", "LARGE-INDUSTRY-FIRMS-NEW")]
    [InlineData("医保参保率", "MEDICAL-COVERAGE")]
    [InlineData("义务教育巩固率", "COMPULSORY-RETENTION")]
    [InlineData("低保户数", "SUBSISTENCE-HOUSEHOLDS")]
    [InlineData("监测对象人数", "POVERTY-WATCH-PERSONS")]
    [InlineData("脱贫人口人均纯收入", "LIFTED-INCOME")]
    [InlineData("油料产量", "OILSEEDS")]
    [InlineData("水果产量", "FRUIT")]
    [InlineData("茶叶产量", "TEA-LEAVES")]
    [InlineData("耕种收综合机械化率", "MECHANISATION")]
    [InlineData("畜禽粪污综合利用率", "MANURE-USE")]
    [InlineData("生活垃圾无害化处理率", "WASTE-TREATED")]
    [InlineData("信访办结率", "PETITION-SETTLEMENT")]
    [InlineData("热线办结率", "HOTLINE-SETTLEMENT")]
    [InlineData("“12345”热线满意率", "HOTLINE-SATISFACTION")]
    [InlineData("招商签约额", "INVESTMENT-SIGNED")]
    [InlineData("累计高标准农田", "HIGH-STANDARD-FARMLAND")]
    [InlineData("安全生产事故死亡人数", "ACCIDENT-DEATHS")]
    [InlineData("森林面积", "FOREST-AREA")]
    [InlineData("土地总面积", "LAND-AREA")]
    [InlineData("常住人口", "RESIDENT-POPULATION")]
    [InlineData("户籍户数", "HOUSEHOLDS")]
    [InlineData("行政村数", "ADMIN-VILLAGES")]
    [InlineData("自然村（屯）数", "NATURAL-VILLAGES")]
    public void An_indicator_is_found_by_the_name_that_people_write(string written, string code)
    {
        Indicator? found = All.Find(written);

        Assert.Equal(code, found?.Code);
        Assert.True(found!.IsCalled(written));
        Assert.True(All.TryFind(written.AsSpan(), out Indicator? same));
        Assert.Same(found, same);
    }

    // calculation E: what each counts
    [Theory]
    [InlineData("GDP-SECONDARY", "开采专业及辅助性活动")]
    [InlineData("GDP-SECONDARY", "金属制品、机械和设备修理业")]
    [InlineData("LARGE-TRADE-SALES", "2000万元")]
    [InlineData("LARGE-TRADE-SALES", "500万元")]
    [InlineData("LARGE-CATERING-TURNOVER", "200万元")]
    [InlineData("LARGE-INDUSTRY-OUTPUT", "2000万元")]
    [InlineData("LARGE-INDUSTRY-FIRMS", "2000万元")]
    [InlineData("FIXED-INVESTMENT", "500万元")]
    [InlineData("MEDICAL-INSURED", "新型农村合作医疗和城镇居民基本医疗保险")]
    public void A_definition_names_thresholds_and_what_is_left_out(string code, string words) =>
        Assert.Contains(words, All.Find(code)!.Definition, StringComparison.Ordinal);

    // calculation A1 and E: the bases that the statistics office uses
    [Theory]
    [InlineData(PriceBasis.Real, "GDP", "GDP-PRIMARY", "GDP-SECONDARY", "GDP-TERTIARY", "INDUSTRY-VALUE-ADDED", "LARGE-INDUSTRY-VALUE-ADDED", "FARM-OUTPUT", "GDP-PER-CAPITA", "ENERGY-INTENSITY")]
    [InlineData(PriceBasis.ComparableBasis, "FIXED-INVESTMENT", "INDUSTRIAL-INVESTMENT", "UPGRADE-INVESTMENT", "PRIVATE-INVESTMENT", "PROPERTY-INVESTMENT", "MANUFACTURING-INVESTMENT", "INFRASTRUCTURE-INVESTMENT")]
    [InlineData(PriceBasis.ComparableBasis, "LARGE-INDUSTRY-OUTPUT", "LARGE-INDUSTRY-REVENUE", "LARGE-INDUSTRY-PROFIT", "LARGE-TRADE-SALES", "LARGE-CATERING-TURNOVER", "RETAIL-SALES", "ONLINE-RETAIL", "LARGE-SERVICE-REVENUE")]
    [InlineData(PriceBasis.Nominal, "BUDGET-REVENUE", "FISCAL-REVENUE", "TAX-REVENUE", "RURAL-INCOME", "URBAN-INCOME", "IMPORTS-EXPORTS")]
    public void Growth_has_the_basis_of_its_statistics(PriceBasis basis, params string[] codes) =>
        Assert.All(codes, code => Assert.Equal(basis, All.Find(code)!.CustomaryGrowth));

    [Theory]
    [InlineData("GDP")]
    [InlineData("LARGE-INDUSTRY-VALUE-ADDED")]
    [InlineData("INDUSTRY-VALUE-ADDED")]
    public void Value_added_does_not_add_up_from_places(string code) => Assert.Equal(RollupKind.None, All.Find(code)!.Rollup);

    [Theory]
    [InlineData("基本农田", "耕地", "土地总面积")]
    [InlineData("技改投资", "工业投资", "固投")]
    [InlineData("规上工业增加值", "工业增加值", "第二产业增加值", "GDP")]
    [InlineData("规上工业产值", "工业总产值")]
    [InlineData("城乡居民医保参保人数", "医保应参保人数", "户籍人口")]
    [InlineData("净增经营主体", "新增市场主体", "经营主体")]
    [InlineData("信访办结件数", "信访受理件数")]
    [InlineData("热线办结件数", "热线受理件数")]
    [InlineData("低保户数", "低保对象人数", "户籍人口")]
    public void A_part_is_contained_in_its_whole(params string[] names)
    {
        for (int i = 1; i < names.Length; i++)
        {
            Assert.Contains(All.Find(names[i])!.Code, All.Find(names[i - 1])!.ContainedIn);
        }
    }

    [Theory]
    [InlineData("森林覆盖率", "森林面积", "土地总面积")]
    [InlineData("城镇化率", "城镇常住人口", "常住人口")]
    [InlineData("粮食单产", "粮食总产量", "粮食播种面积")]
    [InlineData("人均GDP", "GDP", "年平均常住人口")]
    [InlineData("户均人口", "户籍人口", "户数")]
    [InlineData("税收占比", "一般公共预算税收收入", "一般公共预算收入")]
    [InlineData("城乡收入比", "城镇居民人均可支配收入", "农村居民人均可支配收入")]
    [InlineData("医保参保率", "城乡居民医保参保人数", "医保应参保人数")]
    [InlineData("信访办结率", "信访办结件数", "信访受理件数")]
    [InlineData("热线办结率", "热线办结件数", "热线受理件数")]
    [InlineData("群众诉求办结率", "群众诉求办结件数", "群众诉求受理件数")]
    public void A_ratio_names_what_it_divides(string ratio, string numerator, string denominator)
    {
        IndicatorRatio? of = All.Find(ratio)!.RatioOf;

        Assert.Equal(All.Find(numerator)!.Code, of?.Numerator);
        Assert.Equal(All.Find(denominator)!.Code, of?.Denominator);
    }

    [Fact]
    public void No_name_is_given_twice() => Assert.Empty(All.SelectMany(one => one.Aliases.Prepend(one.Name).Select(name => (one.Code, Plain: Plain(name))))
        .GroupBy(name => name.Plain, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void Wholes_exist_and_no_part_contains_itself() => Assert.All(All, one =>
    {
        HashSet<string> above = new(StringComparer.Ordinal);
        Queue<string> open = new(one.ContainedIn);
        while (open.TryDequeue(out string? code))
        {
            Assert.NotEqual(one.Code, code);
            Indicator whole = Assert.IsType<Indicator>(All.Find(code));
            Assert.Equal(code, whole.Code);
            Assert.True(one.Unit.ConvertsTo(whole.Unit) || one.Unit.IsCount, $"{one.Code} in {code}");
            if (above.Add(code))
            {
                whole.ContainedIn.ToList().ForEach(open.Enqueue);
            }
        }
    });

    [Fact]
    public void The_unit_of_a_ratio_follows_from_those_of_its_two() => Assert.All(All.Where(one => one.RatioOf is not null), one =>
    {
        (Unit above, Unit below) = (All.Find(one.RatioOf!.Numerator)!.Unit, All.Find(one.RatioOf.Denominator)!.Unit);
        bool fits = one.Unit.ConvertsTo(Unit.Percent) || one.Unit.ConvertsTo(Unit.Multiple)
            ? above.ConvertsTo(below)
            : one.Unit.ConvertsTo(above) || one.Unit.ConvertsTo(above.Per(below));

        Assert.True(fits, one.Code);
        Assert.NotEqual(one.RatioOf.Numerator, one.RatioOf.Denominator);
        Assert.Equal(RollupKind.Recompute, one.Code == "GOOD-AIR" ? RollupKind.Recompute : one.Rollup);
    });

    [Fact]
    public void Plausible_ranges_are_in_the_units_of_level_and_change() => Assert.All(All, one =>
    {
        Unit change = one.Unit.ConvertsTo(Unit.Percent) ? Unit.Points : Unit.Percent;
        Assert.True(IsRange(one.PlausibleLevel, one.Unit), one.Code);
        Assert.True(IsRange(one.PlausibleGrowth, change), one.Code);
        if (one is { PlausibleLevel: { Lower: { } lower }, NaturalRange.Lower: { } least })
        {
            Assert.True(lower.Value.Value >= least.Value.In(lower.Unit).Value, one.Code);
        }
    });

    private static bool IsRange(PlausibleRange? range, Unit unit) =>
        range is null || ((range.Lower is null || range.Lower.Value.Unit.ConvertsTo(unit)) && (range.Upper is null || range.Upper.Value.Unit.ConvertsTo(unit))
            && (range is not { Lower: { } lower, Upper: { } upper } || lower.Value.Value < upper.Value.In(lower.Unit).Value));

    private static string Plain(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c))).Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant();

    private static JsonObject Read(string file) => JsonNode.Parse(File.ReadAllText(RepositoryFiles.PathOf([.. Folder, file])))!.AsObject();
}
