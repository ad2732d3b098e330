namespace GovReport.Domain.Tests.Consistency;

/// <summary>What should stand in the place of the stated figure: one rule for every relation and outcome.</summary>
public class ExpectedTests
{
    [Fact]
    public void It_is_told_in_the_places_of_the_stated_figure_whatever_the_outcome()
    {
        Expects("6.5%", Relation.Growth(Of("20922元"), Of("22282元"), Of("6.5%")));                       // consistent
        Expects("6.5%", Relation.Growth(Of("20922元"), Of("22282元"), Of("7.5%")));                       // inconsistent
        Expects("6.5%", Relation.Growth(Of("20922元"), Of("22282元"), Of("7.5%"), PriceBasis.Real));      // not comparable after all
        Expects("8.3%", Relation.Growth(Of("1.2亿元"), Of("1.3亿元"), Of("9.0%")));                        // weak
        Expects("10%", Relation.Growth(Of("约100元"), Of("110元"), Of("20%")));                            // undecided
        Expects("25%", Relation.Share(Of("30万元"), Of("120万元"), Of("三分之二")));
        Expects("130元", Relation.Sum(Of("100—120元"), Of("130元")));
        Expects("-0.2个百分点", Relation.Points(Of("35.2%"), Of("35.0%"), Of("-0.2%")));
    }

    [Fact]
    public void Of_a_limit_it_is_the_limit()
    {
        Expects("110户", Relation.PartialSum(Of("100户"), Of("50户"), Of("60户")));
        Expects("90户", Relation.PartialSum(Of("100户"), Of("50户"), Of("40户")));
        Expects("733.2万元", Relation.TopUpPayment(Of("833.2万元"), Of("1000人"), Of("611元/人·月"), Of("12个月")));
        Expects("60户", Relation.Order(Of("70户"), Of("60人")));
    }

    [Fact]
    public void Where_words_or_ranges_leave_the_others_open_it_is_the_nearer_end_and_what_the_message_says()
    {
        CheckResult words = Expects("20%以上", Relation.Growth(Of("近100户"), Of("120户"), Of("10%")));
        Assert.Equal("由近100户到120户，应增长20%以上，报告写10%", words.ToString());
        CheckResult range = Expects("35%以内", Relation.Growth(Of("10—12亿元"), Of("13亿元"), Of("75%")));
        Assert.Equal("由10—12亿元到13亿元，应增长35%以内，报告写75%", range.ToString());
    }

    [Fact]
    public void There_is_none_where_nothing_can_be_calculated() => Assert.All(
        (Relation[])
        [
            Relation.Growth(null, Of("13亿元"), Of("75%")),
            Relation.Growth(Of("5亩"), Of("13亿元"), Of("75%")),
            Relation.Share(Of("5亩"), Of("0亩"), Of("75%")),
            Relation.Growth(Of("10—12亿元"), Of("13亿元"), Of("20%")),
        ],
        relation => Assert.Null(relation.Check().Expected));

    // 1020万元 for 1200万元 would do as well, and the percentages may have been exchanged: the calculated figure comes first.
    [Fact]
    public void A_slip_of_a_calculated_figure_comes_before_those_of_what_it_was_calculated_from()
    {
        Assert.Equal("2%若为20%则相符（×10）", Slips.Mending(Relation.Growth(Of("1000万元"), Of("1200万元"), Of("2%"))).ToString());
        Assert.Equal("-0.8个百分点若为0.8个百分点则相符（正负颠倒）", Slips.Mending(Relation.Points(Of("35.2%"), Of("36.0%"), Of("-0.8个百分点"))).ToString());
        Assert.Null(Slips.Mending(Relation.Sum(Of("1200万元"), Of("110.0万元"), Of("10.0万元")))); // a total is counted like its parts
    }

    private static CheckResult Expects(string print, Relation relation)
    {
        CheckResult check = relation.Check();
        Assert.Equal(print, check.Expected?.ToString());
        return check;
    }

    private static Fact Of(string print) => Figure.Parse(print);
}
