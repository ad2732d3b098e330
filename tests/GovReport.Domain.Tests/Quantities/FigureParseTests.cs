namespace GovReport.Domain.Tests;

/// <summary>What reports print, read as what they mean: the exact amount in the unit, the words of relation, and back to the same text.</summary>
public class FigureParseTests
{
    [Theory]
    [InlineData("22282元", "22282", "元", Qualifier.None)]
    [InlineData("277.2476万元", "2772476", "元", Qualifier.None)]
    [InlineData("2000余万元", "20000000", "元", Qualifier.Over)]
    [InlineData("1万余元", "10000", "元", Qualifier.Over)]
    [InlineData("145万余元", "1450000", "元", Qualifier.Over)]
    [InlineData("11000多米", "11000", "米", Qualifier.Over)]
    [InlineData("30元有余", "30", "元", Qualifier.Over)]
    [InlineData("20元左右", "20", "元", Qualifier.About)]
    [InlineData("20来户", "20", "户", Qualifier.About)]
    [InlineData("大约5亩", "5", "亩", Qualifier.About)]
    [InlineData("5.5%以内", "5.5", "%", Qualifier.AtMost)]
    [InlineData("不超过5.5%", "5.5", "%", Qualifier.AtMost)]
    [InlineData("5.5%及以下", "5.5", "%", Qualifier.AtMost)]
    [InlineData("八成以上", "8", "成", Qualifier.AtLeast)]
    [InlineData("不少于30天", "30", "天", Qualifier.AtLeast)]
    [InlineData("近50%", "50", "%", Qualifier.Nearly)]
    [InlineData("将近50%", "50", "%", Qualifier.Nearly)]
    [InlineData("超270万千瓦", "2700000", "千瓦", Qualifier.Exceeds)]
    [InlineData("突破100亿元", "10000000000", "元", Qualifier.Exceeds)]
    [InlineData("逾3万人次", "30000", "人次", Qualifier.Exceeds)]
    [InlineData("不足3%", "3", "%", Qualifier.Below)]
    [InlineData("3%以下", "3", "%", Qualifier.AtMost)]
    [InlineData("不满3%", "3", "%", Qualifier.Below)]
    [InlineData("-3.2%", "-3.2", "%", Qualifier.None)]
    [InlineData("-0.0%", "0", "%", Qualifier.None)]
    [InlineData("负3.2%", "-3.2", "%", Qualifier.None)]
    [InlineData("负百分之5", "-5", "%", Qualifier.None)]
    [InlineData("+0.5℃", "0.5", "℃", Qualifier.None)]
    [InlineData("0.0%", "0", "%", Qualifier.None)]
    public void A_number_with_scale_unit_and_words(string text, string value, string unit, Qualifier qualifier) => Reads(text, value, unit, qualifier);

    [Theory]
    [InlineData("15.62千只", "15620", "只")]
    [InlineData("120万人公里", "1200000", "人公里")]
    [InlineData("2.3万人次", "23000", "人次")]
    [InlineData("611元/人·月", "611", "元/人·月")]
    [InlineData("每人每月611元", "611", "元/人·月")]
    [InlineData("人均1.2万元", "12000", "元/人")]
    [InlineData("每亩800元", "800", "元/亩")]
    [InlineData("户均3.5亩", "3.5", "亩/户")]
    [InlineData("35微克/立方米", "35", "微克/立方米")]
    [InlineData("0.52吨标准煤/万元", "0.52", "吨标准煤/万元")]
    [InlineData("3000吨标准煤", "3000", "吨标准煤")]
    [InlineData("6670㎡", "6670", "平方米")]
    [InlineData("6670 ㎡", "6670", "平方米")]
    [InlineData("30余万头（只）", "300000", "头（只）")]
    [InlineData("40台（套）", "40", "台（套）")]
    [InlineData("35万千瓦", "350000", "千瓦")]
    [InlineData("5千瓦", "5", "千瓦")]
    [InlineData("3千米", "3", "公里")]
    [InlineData("1.2亿千瓦时", "120000000", "千瓦时")]
    [InlineData("3.5个百分点", "3.5", "个百分点")]
    [InlineData("2.35∶1", "2.35", "∶1")]
    [InlineData("2.35：1", "2.35", "∶1")]
    [InlineData("2.6倍", "2.6", "倍")]
    [InlineData("12名", "12", "人")]
    [InlineData("4.2亿", "420000000", "")]
    [InlineData("2200万", "22000000", "")]
    [InlineData("1000多万", "10000000", "")]
    [InlineData("3十万元", "300000", "元")]
    [InlineData("2万亿元", "2000000000000", "元")]
    public void Units_odd_and_left_out(string text, string value, string unit) => Reads(text, value, unit, Figure.Parse(text).Qualifier);

    [Theory]
    [InlineData("２８４６０亩", "28460", "亩")]
    [InlineData("28,460亩", "28460", "亩")]
    [InlineData("1,234,567.89元", "1234567.89", "元")]
    [InlineData("６．５％", "6.5", "%")]
    [InlineData("007人", "7", "人")]
    [InlineData("1.20万元", "12000", "元")]
    public void Digits_full_width_and_with_commas(string text, string value, string unit) => Reads(text, value, unit, Qualifier.None);

    [Theory]
    [InlineData("三千", "3000", "")]
    [InlineData("一百二十人", "120", "人")]
    [InlineData("一百零五户", "105", "户")]
    [InlineData("两千零三人", "2003", "人")]
    [InlineData("三百五十", "350", "")]
    [InlineData("三百五", "350", "")]
    [InlineData("一万五", "15000", "")]
    [InlineData("一万零五人", "10005", "人")]
    [InlineData("一万五千人", "15000", "人")]
    [InlineData("三千万元", "30000000", "元")]
    [InlineData("一亿两千万元", "120000000", "元")]
    [InlineData("二十一个", "21", "个")]
    [InlineData("十五个", "15", "个")]
    [InlineData("二〇二四", "2024", "")]
    [InlineData("八成", "8", "成")]
    [InlineData("七成五", "7.5", "成")]
    [InlineData("百分之六点五", "6.5", "%")]
    [InlineData("百分之65", "65", "%")]
    [InlineData("千分之三", "3", "‰")]
    [InlineData("一倍", "1", "倍")]
    [InlineData("翻番", "2", "倍")]
    [InlineData("翻了一番", "2", "倍")]
    [InlineData("翻了两番", "4", "倍")]
    [InlineData("翻三番", "8", "倍")]
    [InlineData("半数", "5", "成")]
    [InlineData("零", "0", "")]
    [InlineData("没有发生", "0", "")]
    [InlineData("翻一番", "2", "倍")]
    [InlineData("翻两番", "4", "倍")]
    [InlineData("半年", "0.5", "年")]
    [InlineData("一半", "5", "成")]
    [InlineData("六点五公里", "6.5", "公里")]
    [InlineData("三千瓦", "3", "千瓦")]
    [InlineData("负三度", "-3", "千瓦时")]
    public void Numbers_in_words(string text, string value, string unit) => Reads(text, value, unit, Qualifier.None);

    [Theory]
    [InlineData("零")]
    [InlineData("无")]
    [InlineData("没有")]
    [InlineData("未发生")]
    [InlineData("没有发生")]
    [InlineData("零发生")]
    public void Nothing_is_zero(string text) => Reads(text, "0", "", Qualifier.None);

    [Theory]
    [InlineData("上百家", "100", "家", Qualifier.Upwards)]
    [InlineData("上千家", "1000", "家", Qualifier.Upwards)]
    [InlineData("上万人", "10000", "人", Qualifier.Upwards)]
    [InlineData("近百条", "100", "条", Qualifier.Nearly)]
    [InlineData("近万人", "10000", "人", Qualifier.Nearly)]
    [InlineData("百余家", "100", "家", Qualifier.Over)]
    [InlineData("十余个", "10", "个", Qualifier.Over)]
    [InlineData("万余元", "10000", "元", Qualifier.Over)]
    [InlineData("数十次", "10", "次", Qualifier.Several)]
    [InlineData("几十户", "10", "户", Qualifier.Several)]
    [InlineData("数百万元", "1000000", "元", Qualifier.Several)]
    [InlineData("数千万元", "10000000", "元", Qualifier.Several)]
    [InlineData("数万人", "10000", "人", Qualifier.Several)]
    [InlineData("数个", "1", "个", Qualifier.Several)]
    [InlineData("两位数", "10", "%", Qualifier.Upwards)]
    public void Places_without_a_digit(string text, string value, string unit, Qualifier qualifier) => Reads(text, value, unit, qualifier);

    [Theory]
    [InlineData("4.5-5%", "4.5", "5", "%")]
    [InlineData("5%—5.5%", "5", "5.5", "%")]
    [InlineData("210～980米", "210", "980", "米")]
    [InlineData("2—3万元", "20000", "30000", "元")]
    [InlineData("2万—3万元", "20000", "30000", "元")]
    [InlineData("8000万元—1.2亿元", "80000000", "120000000", "元")]
    [InlineData("5至8个", "5", "8", "个")]
    [InlineData("-5—-3℃", "-5", "-3", "℃")]
    [InlineData("两三个", "2", "3", "个")]
    [InlineData("两三百人", "200", "300", "人")]
    [InlineData("三四十户", "30", "40", "户")]
    [InlineData("十几个", "11", "19", "个")]
    [InlineData("二十几个", "21", "29", "个")]
    [InlineData("八九成", "8", "9", "成")]
    public void Ranges(string text, string lower, string upper, string unit)
    {
        Reads(text, lower, unit, Qualifier.None);
        Assert.Equal(Unit.Parse(unit).Of(Rational.Parse(upper)), Figure.Parse(text).UpperValue);
    }

    [Theory]
    [InlineData("约3000余元", Qualifier.Over, Qualifier.About)]
    [InlineData("约20元左右", Qualifier.About, Qualifier.About)]
    [InlineData("超过20%以上", Qualifier.Exceeds, Qualifier.AtLeast)]
    [InlineData("超过数百户", Qualifier.Exceeds, Qualifier.Several)]
    [InlineData("近百户左右", Qualifier.Nearly, Qualifier.About)]
    public void A_doubled_qualifier_keeps_both_the_telling_one_first(string text, Qualifier first, Qualifier second)
    {
        Figure figure = Figure.Parse(text);

        Assert.Equal((first, second), (figure.Qualifier, figure.SecondQualifier));
        Assert.Equal(text, figure.ToString());
    }

    [Theory]
    [InlineData("", PrintErrorReason.Empty, 0)]
    [InlineData("元", PrintErrorReason.NoNumber, 0)]
    [InlineData("约元", PrintErrorReason.NoNumber, 1)]
    [InlineData("不足", PrintErrorReason.NoNumber, 2)]
    [InlineData("零售", PrintErrorReason.UnknownUnit, 1)]
    [InlineData("12斛", PrintErrorReason.UnknownUnit, 2)]
    [InlineData("3万斛", PrintErrorReason.UnknownUnit, 2)]
    [InlineData("5元啊", PrintErrorReason.UnknownUnit, 2)]
    [InlineData("5元3角", PrintErrorReason.UnknownUnit, 2)]
    [InlineData("1.2.3", PrintErrorReason.UnknownUnit, 3)]
    [InlineData("1,2345元", PrintErrorReason.BadGrouping, 1)]
    [InlineData("12,34元", PrintErrorReason.BadGrouping, 2)]
    [InlineData("1234,567元", PrintErrorReason.BadGrouping, 4)]
    [InlineData("123456789012345678901234567890元", PrintErrorReason.TooManyDigits, 29)]
    [InlineData("79228162514264337593543950336元", PrintErrorReason.TooManyDigits, 29)]
    [InlineData("5—3%", PrintErrorReason.UpsideDownRange, 1)]
    [InlineData("1亿—2万元", PrintErrorReason.UpsideDownRange, 2)]
    [InlineData("3人—5户", PrintErrorReason.UnknownUnit, 2)]
    [InlineData("超过5%以内", PrintErrorReason.ConflictingQualifiers, 4)]
    [InlineData("不足3000余元", PrintErrorReason.ConflictingQualifiers, 6)]
    [InlineData("数5人", PrintErrorReason.NoNumber, 1)]
    [InlineData("几-千瓦", PrintErrorReason.NoNumber, 1)]
    [InlineData("超过数零", PrintErrorReason.NoNumber, 3)]
    [InlineData("每斛5元", PrintErrorReason.UnknownUnit, 0)]
    [InlineData("一二三四五六七八九〇", PrintErrorReason.UnknownUnit, 9)]
    public void Wrong_text_says_what_is_wrong_and_where(string text, PrintErrorReason reason, int position)
    {
        Assert.False(Figure.TryParse(text, null, out Figure figure, out PrintError error));
        Assert.Equal(new PrintError(reason, position), error);
        Assert.Equal(default, figure);
        PrintFormatException thrown = Assert.Throws<PrintFormatException>(() => Figure.Parse(text));
        Assert.Equal((error, text), (thrown.Error, thrown.Text));
        Assert.Contains(error.Explain(Language.En), thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9999999999999999999999999999亿—1元")]
    [InlineData("九亿九亿九亿九亿九亿九亿")]
    [InlineData("九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九亿九千九百九十九")]
    public void Absurdly_large_numbers_are_refused_and_do_not_overflow(string text) => Assert.False(Figure.TryParse(text, null, out _));

    [Fact]
    public void A_long_wrong_text_is_shown_shortened() =>
        Assert.True(Assert.Throws<PrintFormatException>(() => Figure.Parse(new string('啊', 5000))).Message.Length < 200);

    [Theory]
    [InlineData("超过一半", Qualifier.Exceeds)]
    [InlineData("超半数", Qualifier.Exceeds)]
    [InlineData("过半", Qualifier.Exceeds)]
    [InlineData("近一半", Qualifier.Nearly)]
    [InlineData("近半数", Qualifier.Nearly)]
    [InlineData("半数以上", Qualifier.AtLeast)]
    public void Halves_in_words(string text, Qualifier qualifier) => Reads(text, "5", "成", qualifier);

    private static void Reads(string text, string value, string unit, Qualifier qualifier)
    {
        Figure figure = Figure.Parse(text);

        Assert.Equal(Rational.Parse(value), figure.Value.Value);
        Assert.Equal(Unit.Parse(unit), figure.Unit);
        Assert.Equal(qualifier, figure.Qualifier);
        Assert.Equal(text, figure.ToString());
        Assert.True(Figure.TryParse(text.AsSpan(), null, out Figure fromSpan) && fromSpan == figure && fromSpan.GetHashCode() == figure.GetHashCode());
    }
}
