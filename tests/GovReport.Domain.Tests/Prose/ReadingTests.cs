namespace GovReport.Domain.Tests.Prose;

/// <summary>What the reader makes of the prints and turns of phrase that reports use.</summary>
public class ReadingTests
{
    [Theory]
    [InlineData("投入2000余万元。", "2000余万元", "2000", "万元", Qualifier.Over)]
    [InlineData("投入近2000余万元。", "2000余万元", "2000", "万元", Qualifier.Over)]
    [InlineData("补助约3000余元。", "约3000余元", "3000", "元", Qualifier.Over)]
    [InlineData("更新标线11000多米。", "11000多米", "11000", "米", Qualifier.Over)]
    [InlineData("每户补助20元左右。", "20元左右", "20", "元", Qualifier.About)]
    [InlineData("控制在5.5%以内。", "5.5%以内", "5.5", "%", Qualifier.AtMost)]
    [InlineData("培育企业5家以上。", "5家以上", "5", "家", Qualifier.AtLeast)]
    [InlineData("装机容量超过270万千瓦。", "超过270万千瓦", "270", "万千瓦", Qualifier.Exceeds)]
    [InlineData("走访群众上千家。", "上千家", "1000", "家", Qualifier.Upwards)]
    [InlineData("清理沟渠近百条。", "近百条", "100", "条", Qualifier.Nearly)]
    [InlineData("宣讲数十次。", "数十次", "10", "次", Qualifier.Several)]
    [InlineData("粮食产量28,460吨,油料3吨。", "28,460吨", "28460", "吨", Qualifier.None)]
    [InlineData("收入达到 213.6亿元。", "213.6亿元", "213.6", "亿元", Qualifier.None)]
    [InlineData("收入达２１３.６亿元。", "２１３.６亿元", "213.6", "亿元", Qualifier.None)]
    [InlineData("在建2×35万千瓦机组。", "2×35万千瓦", "70", "万千瓦", Qualifier.None)]
    [InlineData("购置农机40台（套）。", "40台（套）", "40", "台（套）", Qualifier.None)]
    [InlineData("栽植三百二十株。", "三百二十株", "320", "株", Qualifier.None)]
    [InlineData("城乡居民收入比2.35∶1。", "2.35∶1", "2.35", "∶1", Qualifier.None)]
    [InlineData("总投资2200万。", "2200万", "2200", "万", Qualifier.None)]
    [InlineData("融资4.2个亿。", "4.2个亿", "4.2", "亿", Qualifier.None)]
    [InlineData("供电煤耗降至301克标准煤/千瓦时。", "301克标准煤/千瓦时", "301", "克标准煤/千瓦时", Qualifier.None)]
    public void A_figure_has_number_unit_and_the_qualifiers_that_touch_it(string text, string print, string number, string unit, Qualifier qualifier)
    {
        ReportText read = ReportReader.Read(text);
        TextFigure figure = read.Figures.First(found => found.IsQuantity);
        Assert.Equal(print, read.PrintOf(figure));
        Assert.Equal(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), read.NumberOf(figure)!.Value.Number);
        Assert.Equal(unit, read.UnitOf(figure));
        Assert.Equal(qualifier, figure.Figure!.Value.Qualifier);
    }

    [Theory]
    [InlineData("增长4.5-5%。", "4.5-5%")]
    [InlineData("增长5%—5.5%。", "5%—5.5%")]
    [InlineData("井深210～980米。", "210～980米")]
    [InlineData("常住人口120—150万人。", "120—150万人")]
    public void A_range_is_one_figure(string text, string print)
    {
        ReportText read = ReportReader.Read(text);
        TextFigure figure = Assert.Single(read.Figures);
        Assert.Equal(print, read.PrintOf(figure));
        Assert.NotNull(figure.Figure!.Value.Upper);
    }

    [Theory]
    [InlineData("收入达到22282元。", FigureRole.Level, null)]
    [InlineData("收入增长6.5%。", FigureRole.Growth, ChangeDirection.Up)]
    [InlineData("收入比上年增加372万元。", FigureRole.Growth, ChangeDirection.Up)]
    [InlineData("企业新增31家。", FigureRole.Level, null)]
    [InlineData("事故下降31.9%。", FigureRole.Growth, ChangeDirection.Down)]
    [InlineData("投资增速提高到5%。", FigureRole.Growth, ChangeDirection.Up)]
    [InlineData("覆盖率提高到65%。", FigureRole.Level, null)]
    [InlineData("降幅收窄1.8个百分点。", FigureRole.Points, ChangeDirection.Down)]
    [InlineData("增速高于全市平均水平2.1个百分点。", FigureRole.Points, ChangeDirection.Up)]
    [InlineData("占地区生产总值的51.65%。", FigureRole.Share, null)]
    [InlineData("完成年度目标的98.5%。", FigureRole.Share, null)]
    [InlineData("产值增长1.7倍。", FigureRole.Multiple, ChangeDirection.Up)]
    [InlineData("产值是2010年的2.6倍。", FigureRole.Multiple, null)]
    [InlineData("收入翻一番。", FigureRole.Multiple, ChangeDirection.Up)]
    [InlineData("总量居全市第3位。", FigureRole.Rank, null)]
    [InlineData("利润实现两位数增长。", FigureRole.Growth, ChangeDirection.Up)]
    [InlineData("全年未发生生产安全事故。", FigureRole.Level, null)]
    public void The_words_around_a_figure_tell_its_role(string text, FigureRole role, ChangeDirection? direction)
    {
        TextFigure figure = ReportReader.Read(text).Figures.Single(found => found.IsQuantity);
        Assert.Equal((role, direction), (figure.Role, figure.Direction));
    }

    [Theory]
    [InlineData("镇第八届人民代表大会第六次会议")]
    [InlineData("十四五规划和二十大报告")]
    [InlineData("G206公路、PM2.5、5G基站、5A级景区、C919客机")]
    [InlineData("12345热线，500千伏送出工程，206国道")]
    [InlineData("三重一大、一岗双责、两个维护、长三角、一带一路、三农")]
    [InlineData("进一步统一思想，一体化推进，一般公共预算，第一书记，千方百计，万家灯火")]
    [InlineData("零售、零星、零基预算、零就业家庭、社零")]
    [InlineData("2023年2月1日，1—10月，近三年，前三季度，十月")]
    [InlineData("80岁以上老人，亿元以上项目，60周岁，千亿级园区")]
    public void Names_dates_ordinals_and_conditions_are_no_quantities(string text) =>
        Assert.DoesNotContain(ReportReader.Read(text).Figures, figure => figure.IsQuantity);

    [Fact]
    public void A_list_with_分别_gives_each_figure_its_own_subject_and_the_shared_words()
    {
        ReportText read = ReportReader.Read("城镇、农村居民人均可支配收入分别达到41260元、23150元，同比分别增长5.8%、7.1%。");
        Assert.Equal(["城镇居民人均可支配收入", "农村居民人均可支配收入", "城镇居民人均可支配收入", "农村居民人均可支配收入"], read.Figures.Select(figure => read.SubjectOf(figure)));
    }

    [Fact]
    public void A_unit_named_once_is_the_unit_of_the_whole_list()
    {
        ReportText read = ReportReader.Read("工业、服务业占比分别提高0.7、4.3个百分点；完成治理8000（5200）亩。");
        Assert.Equal(["个百分点", "个百分点", "亩", "亩"], read.Figures.Select(figure => read.UnitOf(figure)));
    }

    [Fact]
    public void Words_that_hold_their_unit_take_none_from_the_list()
    {
        ReportText read = ReportReader.Read("产值、税收分别实现翻一番、20%的增长。");
        Assert.Equal(["倍", "%"], read.Figures.Select(figure => read.UnitOf(figure)));
        Assert.Equal(FigureRole.Multiple, read.Figures[0].Role);
    }

    [Fact]
    public void Households_and_persons_run_on_with_one_subject()
    {
        ReportText read = ReportReader.Read("今年新增监测户7户25人。");
        Assert.All(read.Figures, figure => Assert.Equal("监测户", read.SubjectOf(figure)));
    }

    [Fact]
    public void What_follows_a_count_is_its_subject_where_nothing_stands_before_it()
    {
        ReportText read = ReportReader.Read("组织26名安全巡查员集中走访商户1840户。");
        Assert.Equal(["安全巡查员", "商户"], read.Figures.Select(figure => read.SubjectOf(figure)));
    }

    [Fact]
    public void The_year_in_front_holds_for_the_paragraph_and_a_year_of_comparison_for_its_figure_alone()
    {
        ReportText read = ReportReader.Read("2023年，全镇粮食产量由2020年的4.2万吨增加到4.8万吨。新建农路5公里。");
        Assert.Equal(["2020", "2023", "2023"], read.Figures.Where(figure => figure.IsQuantity).Select(figure => figure.Period?.ToString()));
    }

    [Theory]
    [InlineData("2024年，财政收入1286万元，比上年1268万元增长1.4%。", "2024 2023 2024")]
    [InlineData("2024年，财政收入1286万元，比去年同期1268万元增长1.4%。", "2024 2023 2024")]
    [InlineData("2024年，全年财政收入1286万元，上年为1268万元。", "2024 2023")]
    [InlineData("2024年，财政收入1286万元（去年1268万元），比上年增加18万元。", "2024 2023 2024")]
    [InlineData("2024年，财政收入由上年的1268万元增加到1286万元。", "2023 2024")]
    [InlineData("2024年上半年，财政收入643万元，上年同期631万元。", "2024-H1 2023-H1")]
    public void A_level_of_last_year_is_of_the_year_before_and_a_change_against_it_is_not(string text, string periods) =>
        Assert.Equal(periods, string.Join(' ', ReportReader.Read(text).Figures.Where(figure => figure.IsQuantity).Select(figure => figure.Period?.ToString())));

    [Theory]
    [InlineData("2024年，生产总值增长5.1%；2023年增长6.1%。零售总额35.57亿元。", "2024 2023 2024")]
    [InlineData("2024年，生产总值增长5.1%，2023年增长6.1%，投资增长7.2%。零售总额35.57亿元。", "2024 2023 2023 2024")]
    [InlineData("2024年，生产总值增长5.1%。2023年，投资增长7.2%。零售总额35.57亿元。", "2024 2023 2023")]
    public void An_earlier_year_inside_a_sentence_ends_with_it(string text, string periods) =>
        Assert.Equal(periods, string.Join(' ', ReportReader.Read(text).Figures.Where(figure => figure.IsQuantity).Select(figure => figure.Period?.ToString())));

    [Theory]
    [InlineData("财政收入3743万元，完成年度目标3800万元。", "财政收入")]
    [InlineData("培训农民4120人次，完成年度计划3800人次。", "农民")]
    [InlineData("地区生产总值163.2亿元，现价增长9.5%。", "地区生产总值")]
    [InlineData("工业总产值按现价计算增长9.5%。", "工业总产值")]
    public void Neither_a_goal_nor_a_price_basis_is_what_is_measured(string text, string subject)
    {
        ReportText read = ReportReader.Read(text);
        Assert.All(read.Figures, figure => Assert.Equal(subject, read.SubjectOf(figure)));
    }

    [Fact]
    public void A_line_broken_inside_a_sentence_does_not_part_it()
    {
        ReportText read = ReportReader.Read("全年规上工业总产值达到13.6\n亿元，比上年\n增长5%。");
        Assert.Equal(["规上工业总产值", "规上工业总产值"], read.Figures.Select(figure => read.SubjectOf(figure)));
        Assert.Equal("亿元", read.UnitOf(read.Figures[0]));
    }
}
