namespace GovReport.Domain.Tests;

/// <summary>Numbers as people write them: in words, in digits with several scale words, in parts and halves, with any mark between thousands.</summary>
public class NumeralTests
{
    // calculation F; language A2, A3, A4, A11, A12
    [Theory]
    [InlineData("1亿2000万元", "120000000", "元")]
    [InlineData("1万5千亩", "15000", "亩")]
    [InlineData("3万5千吨", "35000", "吨")]
    [InlineData("3万五千吨", "35000", "吨")]
    [InlineData("5千8百亩", "5800", "亩")]
    [InlineData("3千5百万元", "35000000", "元")]
    [InlineData("2亿3千万元", "230000000", "元")]
    [InlineData("1亿零500万元", "105000000", "元")]
    [InlineData("3万零500人", "30500", "人")]
    [InlineData("3万500人", "30500", "人")]
    [InlineData("3万5", "35000", "")]
    [InlineData("１万５千亩", "15000", "亩")]
    [InlineData("15 000元", "15000", "元")]
    [InlineData("1 286万元", "12860000", "元")]
    [InlineData("1，286万元", "12860000", "元")]
    [InlineData("1，234，567.89元", "1234567.89", "元")]
    [InlineData("1 234 567元", "1234567", "元")]
    [InlineData("1'234'567元", "1234567", "元")]
    [InlineData("８，７２５，４８３，０００元", "8725483000", "元")]
    [InlineData("－１２．５％", "-12.5", "%")]
    [InlineData("12.\n86亿元", "1286000000", "元")]
    [InlineData("12\n.86亿元", "1286000000", "元")]
    [InlineData(".5%", "0.5", "%")]
    [InlineData(" 5元", "5", "元")]
    [InlineData("5元 ", "5", "元")]
    [InlineData("\u3000一百二十户", "120", "户")]
    [InlineData("5 万 亩", "50000", "亩")]
    [InlineData("负15万元", "-150000", "元")]
    [InlineData("零下5℃", "-5", "℃")]
    public void Digits_with_several_scale_words_marks_and_blanks(string text, string value, string unit) => Reads(text, value, unit);

    // calculation F; language A5, A6, A14, A17
    [Theory]
    [InlineData("一万零十二", "10012", "")]
    [InlineData("一万零十二人", "10012", "人")]
    [InlineData("一百零五户", "105", "户")]
    [InlineData("一百十五户", "115", "户")]
    [InlineData("两万零三百亩", "20300", "亩")]
    [InlineData("一亿零五万元", "100050000", "元")]
    [InlineData("一亿五万元", "100050000", "元")]
    [InlineData("两万三千亿元", "2300000000000", "元")]
    [InlineData("三万亿元", "3000000000000", "元")]
    [InlineData("一亿二", "120000000", "")]
    [InlineData("三千二", "3200", "")]
    [InlineData("零点五个百分点", "0.5", "个百分点")]
    [InlineData("零点六吨", "0.6", "吨")]
    [InlineData("一点二亿元", "120000000", "元")]
    [InlineData("两年半", "2.5", "年")]
    [InlineData("2个半月", "2.5", "个月")]
    [InlineData("一个半小时", "1.5", "小时")]
    [InlineData("一个半", "1.5", "个")]
    [InlineData("两吨半", "2.5", "吨")]
    [InlineData("一倍半", "1.5", "倍")]
    [InlineData("三成半", "3.5", "成")]
    [InlineData("两亿半", "250000000", "")]
    [InlineData("九折", "9", "折")]
    [InlineData("八五折", "8.5", "折")]
    [InlineData("85折", "8.5", "折")]
    public void Words_with_zeros_places_and_halves(string text, string value, string unit) => Reads(text, value, unit);

    // calculation F; language A13
    [Theory] // what stands behind the parts is no part of their number
    [InlineData("3/5'")]
    [InlineData("3/5 5")]
    [InlineData("3/5 000")]
    [InlineData("3/5'000")]
    [InlineData("1/2，3")]
    public void A_fraction_ends_with_its_parts(string text) => Assert.False(Figure.TryParse(text, out _));

    [Theory]
    [InlineData("三分之一", 1, 3)]
    [InlineData("四分之三", 3, 4)]
    [InlineData("3分之1", 1, 3)]
    [InlineData("2/3", 2, 3)]
    [InlineData("十分之三", 3, 10)]
    [InlineData("百分之百", 1, 1)]
    [InlineData("万分之三", 3, 10_000)]
    [InlineData("二十五分之六", 6, 25)]
    [InlineData("负三分之一", -1, 3)]
    public void Fractions_are_parts_of_a_whole(string text, int numerator, int denominator)
    {
        Figure figure = Figure.Parse(text);

        Assert.True(figure.TryGetPercentage(out Percentage percentage));
        Assert.Equal(new Rational(numerator, denominator), percentage.Ratio);
        Assert.Equal(text, figure.ToString());
        Assert.Equal(figure.Value, Quantity.Parse(figure.Value.ToString()));
        Assert.Equal(figure.Unit, Unit.Parse(figure.Unit.Symbol));
    }

    [Fact]
    public void A_fraction_takes_qualifiers_and_ranges()
    {
        Assert.Equal(Qualifier.AtLeast, Figure.Parse("三分之二以上").Qualifier);
        Assert.Equal(Qualifier.Exceeds, Figure.Parse("超过三分之二").Qualifier);
        Figure range = Figure.Parse("三分之一到三分之二");
        Assert.Equal((1m, 2m), (range.Number, range.Upper));
    }

    // A fraction that a calculation made has a print, too.
    [Fact]
    public void A_fraction_of_ones_own_reads_back()
    {
        Figure made = Figure.Of(-2, Figure.Parse("三分之一").Unit, qualifier: Qualifier.About);

        Assert.Equal("约-3分之2", made.ToString());
        Assert.Equal(made, Figure.Parse(made.ToString()));
    }

    // calculation F: ranges in words
    [Theory]
    [InlineData("十二三", "12", "13")]
    [InlineData("一万二三千", "12000", "13000")]
    [InlineData("二十七八户", "27", "28")]
    [InlineData("三百四五十亩", "340", "350")]
    [InlineData("三千五六百万元", "35000000", "36000000")]
    [InlineData("三百几十户", "310", "400")]
    [InlineData("一万几千人", "11000", "20000")]
    [InlineData("1万元--5万元", "10000", "50000")]
    [InlineData("1万元——5万元", "10000", "50000")]
    [InlineData("1万元 — 5万元", "10000", "50000")]
    [InlineData("5 至 8 个", "5", "8")]
    [InlineData("-5--3℃", "-5", "-3")]
    [InlineData("负两三度", "-3", "-2")]
    public void Uncertain_words_and_dashes_are_ranges(string text, string lower, string upper)
    {
        Figure figure = Figure.Parse(text);

        Assert.Equal((Rational.Parse(lower), Rational.Parse(upper)), (figure.Value.Value, figure.UpperValue.Value));
        Assert.Equal(text, figure.ToString());
    }

    // calculation F: 第3位, 前3
    [Theory]
    [InlineData("第3位", 3, Qualifier.None)]
    [InlineData("第 3 位", 3, Qualifier.None)]
    [InlineData("第三", 3, Qualifier.None)]
    [InlineData("第十二名", 12, Qualifier.None)]
    [InlineData("前3", 3, Qualifier.AtMost)]
    [InlineData("前三名", 3, Qualifier.AtMost)]
    [InlineData("前十", 10, Qualifier.AtMost)]
    [InlineData("前100强", 100, Qualifier.AtMost)]
    public void Places_in_an_order(string text, int place, Qualifier qualifier)
    {
        Figure figure = Figure.Parse(text);

        Assert.Equal((place, qualifier, "位次"), (figure.Number, figure.Qualifier, figure.Unit.Symbol));
        Assert.Equal(text, figure.ToString());
    }

    // language A1, A8: the longer word counts
    [Theory]
    [InlineData("突破了1200万元", Qualifier.Exceeds)]
    [InlineData("超过了1200万元", Qualifier.Exceeds)]
    [InlineData("突破过1200万元", Qualifier.Exceeds)]
    [InlineData("接近了1200万元", Qualifier.Nearly)]
    [InlineData("至少有1200万元", Qualifier.AtLeast)]
    [InlineData("最多为1200万元", Qualifier.AtMost)]
    [InlineData("没有超过1200万元", Qualifier.AtMost)]
    [InlineData("约为1200万元", Qualifier.About)]
    [InlineData("50万元（含）以上", Qualifier.AtLeast)]
    [InlineData("50万元(含)以上", Qualifier.AtLeast)]
    [InlineData("50万元以上（含）", Qualifier.AtLeast)]
    [InlineData("50万元（含）以下", Qualifier.AtMost)]
    [InlineData("50万元（不含）以上", Qualifier.Exceeds)]
    [InlineData("50万元出头", Qualifier.Over)]
    [InlineData("超过 500 户", Qualifier.Exceeds)]
    [InlineData("2000 余万元", Qualifier.Over)]
    [InlineData("5 亩 以上", Qualifier.AtLeast)]
    public void The_longer_word_of_relation_counts(string text, Qualifier qualifier)
    {
        Figure figure = Figure.Parse(text);

        Assert.Equal(qualifier, figure.Qualifier);
        Assert.Equal(text, figure.ToString());
    }

    // language A18
    [Theory]
    [InlineData("六百六十万元", "[6550000, 6650000]")]
    [InlineData("三千二百七十万元", "[32650000, 32750000]")]
    [InlineData("一万五千亩", "[14500, 15500]")]
    [InlineData("3万5千吨", "[34500, 35500]")]
    [InlineData("1亿2000万元", "[119995000, 120005000]")]
    [InlineData("三千万元", "[25000000, 35000000]")]
    [InlineData("三百五十亩", "[345, 355]")]
    [InlineData("三百五亩", "[345, 355]")]
    [InlineData("一万零十二亩", "[10011.5, 10012.5]")]
    [InlineData("六点五公里", "[6.45, 6.55]")]
    [InlineData("一百二十户", "[120, 120]")]     // a count in its own unit
    [InlineData("一万五千人", "[14500, 15500]")] // a count with a scale
    [InlineData("一万零十二人", "[10012, 10012]")]
    [InlineData("二〇二四亩", "[2023.5, 2024.5]")]
    [InlineData("第3位", "[3, 3]")]
    [InlineData("前三名", "[0, 3]")]
    public void The_bounds_of_words_are_those_of_the_last_spoken_place(string text, string bounds)
    {
        Figure figure = Figure.Parse(text);

        Assert.Equal(bounds, figure.Bounds().ToString());
        Assert.Equal(text, figure.ToString());
    }

    // calculation F: what is no number of the field stays refused
    [Theory]
    [InlineData("二两")]
    [InlineData("五三户")]
    [InlineData("三三户")]
    [InlineData("二三四千户")]
    [InlineData("三千二百四千户")]
    [InlineData("十百户")]
    [InlineData("九亿九亿元")]
    [InlineData("3万5万元")]
    [InlineData("1.2亿3千万元")]
    [InlineData("1.5万5千亩")]
    [InlineData("一亿二千元")]       // 12,000万 or 100,002,000
    [InlineData("3亿5000元")]
    [InlineData("3千5000元")]
    [InlineData("12 34元")]
    [InlineData("1,234 567元")]
    [InlineData("1，23元")]
    [InlineData("一分之五")]
    [InlineData("三分之")]
    [InlineData("第户")]
    [InlineData("前")]
    [InlineData("第3户")]
    [InlineData("第0位")]
    [InlineData("第3.5位")]
    [InlineData("3年半数")]
    [InlineData("2个半导体")]
    [InlineData("   ")]
    public void What_is_no_number_is_refused(string text) => Assert.False(Figure.TryParse(text, null, out _));

    private static void Reads(string text, string value, string unit)
    {
        Figure figure = Figure.Parse(text);

        Assert.Equal(Rational.Parse(value), figure.Value.Value);
        Assert.Equal(unit, figure.Unit.Symbol);
        Assert.Equal(text, figure.ToString());
        Assert.Equal(figure, Figure.Parse(text.AsSpan()));
    }
}
