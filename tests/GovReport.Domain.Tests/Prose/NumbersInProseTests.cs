namespace GovReport.Domain.Tests.Prose;

/// <summary>Prose reads a number as <see cref="Figure.Parse(string, IFormatProvider?)"/> does, or leaves it alone as a whole.</summary>
public class NumbersInProseTests
{
    [Theory]
    [InlineData("财政收入{0}，比上年增加372万元。", "突破了1200万元")]              // language A1
    [InlineData("财政收入{0}。", "至少有1200万元")]
    [InlineData("财政收入超额，{0}。", "最多为1200万元")]
    [InlineData("粮食总产{0}，比上年增加5千吨。", "3万5千吨")]                           // A2
    [InlineData("总投资{0}。", "1亿2000万元")]
    [InlineData("财政收入{0}，比上年增加372万元。", "1 286万元")]                         // A3
    [InlineData("财政收入{0}，比上年增加372万元。", "1，286万元")]
    [InlineData("财政收入{0}。", "８，７２５，４８３，０００元")]                          // A4
    [InlineData("增速提高{0}。", "零点五个百分点")]                                       // A5
    [InlineData("每亩增产{0}。", "零点六吨")]
    [InlineData("培训农民{0}。", "一万零十二人")]                                         // A6
    [InlineData("净利润为{0}，比上年减少45万元。", "负15万元")]                            // A7
    [InlineData("补助{0}。", "50万元（含）以上")]                                         // A8
    [InlineData("每户补助{0}。", "1万元--5万元")]                                         // A9
    [InlineData("财政收入{0}，增长5%。", "12.\n86亿元")]                                  // A11
    [InlineData("收入增长{0}。", ".5%")]                                                  // A12
    [InlineData("{0}的村通了路。", "3分之1")]                                             // A13
    [InlineData("参保人数{0}。", "超过三分之二")]
    [InlineData("入股农户达{0}。", "三分之二以上")]
    [InlineData("每亩产量{0}。", "两吨半")]                                               // A14
    [InlineData("成本降低{0}。", "三成半")]
    [InlineData("工期{0}。", "2个半月")]
    [InlineData("全镇共有{0}。", "一百二十户")]                                           // A17
    [InlineData("每人有{0}。", "一千元")]
    [InlineData("补助{0}。", "六百六十万元")]                                             // A18
    [InlineData("种植面积{0}。", "一万五千亩")]
    [InlineData("走访农户{0}。", "超过 500 户")]
    [InlineData("投入{0}。", "2000 余万元")]
    [InlineData("新植果树{0}。", "一万二三千株")]
    public void A_number_is_read_as_it_is_alone(string sentence, string print)
    {
        string text = string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, print);
        ReportText read = ReportReader.Read(text);
        TextFigure found = read.Figures.First(figure => figure.IsQuantity);

        Assert.Equal(print, read.PrintOf(found).ToString());
        Assert.Equal(Figure.Parse(print), found.Figure);
    }

    [Theory]
    [InlineData("2.2本年计划投资3541.07万元。", "3541.07万元")]          // A10
    [InlineData("　　3.1.2新建公路5公里。", "5公里")]
    [InlineData("海拔和坐标(125°, 41′)，面积3平方公里。", "3平方公里")]   // A20
    [InlineData("二十国集团考察，走访3户。", "3户")]
    [InlineData("总投资1.2亿3千万元，其中财政5万元。", "5万元")]          // one unreadable number
    [InlineData("投资3万5万元，其中财政6万元。", "6万元")]
    [InlineData("补助1,2345元，其中财政7元。", "7元")]
    [InlineData("补助12,34元，其中财政7元。", "7元")]
    [InlineData("编号1.2.3.4，共8户。", "8户")]
    [InlineData("肩负10项任务，走访8户。", "10项 8户")]
    [InlineData("惠及3万百姓，走访8户。", "3万 8户")]
    [InlineData("分别为12，345，678户。", "12 345 678户")]
    [InlineData("5万元-3项。", "5万元 3项")]
    [InlineData("已发展十二三户。", "十二三户")]
    [InlineData("统一一百，唯一一个。", "")]
    public void Only_these_are_quantities(string text, string prints)
    {
        ReportText read = ReportReader.Read(text);

        Assert.Equal(prints, string.Join(' ', read.Figures.Where(figure => figure.IsQuantity).Select(figure => read.PrintOf(figure).ToString())));
    }

    // A19: blanks as many editors set them
    [Theory]
    [InlineData("截至 2024 年 12 月 31 日，完成 5 户。", "2024 年 12 月 31 日", FigureRole.Date)]
    [InlineData("2024 年，完成 5 户。", "2024 年", FigureRole.Date)]
    [InlineData("1 — 10 月，完成 5 户。", "1 — 10 月", FigureRole.Date)]
    [InlineData("第 8 届人民代表大会召开。", "第 8 届", FigureRole.Ordinal)]
    [InlineData("居全市第 3 位。", "第 3 位", FigureRole.Rank)]
    [InlineData("2024 年 10 月，完成 5 户。", "2024 年 10 月", FigureRole.Date)]
    public void Blanks_change_nothing(string text, string print, FigureRole role)
    {
        ReportText read = ReportReader.Read(text);

        Assert.Equal((print, role), (read.PrintOf(read.Figures[0]).ToString(), read.Figures[0].Role));
    }

    [Fact]
    public void Blanks_leave_the_periods_known()
    {
        ReportText read = ReportReader.Read("2024 年 1 — 9 月，财政收入 1286 万元。");

        Assert.Equal("2024-01/2024-09", read.Figures.Single(figure => figure.IsQuantity).Period?.ToString());
    }

    // A1, A8: a floor disproves no sum
    [Theory]
    [InlineData("财政收入突破了1200万元，比上年增加372万元，增长40.7%。")]
    [InlineData("粮食总产3万5千吨，比上年增加5千吨，增长16.7%。")]
    [InlineData("财政收入1 286万元，比上年增加372万元，增长40.7%。")]
    [InlineData("净利润为负15万元，比上年减少45万元，下降150%。")]
    [InlineData("补助资金50万元（含）以上，比上年增加20万元，增长50%。")]
    [InlineData("财政收入12.\n86亿元，比上年增加3.72亿元，增长40.7%。")]
    public void A_number_that_is_understood_raises_no_alarm(string text) =>
        Assert.DoesNotContain(ReportReader.Read(text).Claims, claim => claim.Check.Outcome == Outcome.Inconsistent);
}
