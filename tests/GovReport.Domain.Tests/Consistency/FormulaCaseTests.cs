namespace GovReport.Domain.Tests.Consistency;

/// <summary>Averages for each printed unit, limits, set standards, symmetry, and what is proposed first.</summary>
public class FormulaCaseTests
{
    [Theory] // calculation B1
    [InlineData("1.79万吨", "39600亩", "452公斤", Outcome.Consistent)]
    [InlineData("1.79万吨", "3.96万亩", "452公斤", Outcome.Consistent)]
    [InlineData("1.79万吨", "39600亩", "904斤", Outcome.Consistent)]
    [InlineData("1.79万吨", "39600亩", "542公斤", Outcome.Inconsistent)]
    [InlineData("1.79万吨", "2640公顷", "6780公斤", Outcome.Consistent)]
    [InlineData("3960万元", "39600亩", "1000元", Outcome.Consistent)]
    [InlineData("500万元", "5公里", "100万元", Outcome.Consistent)]
    [InlineData("500万元", "5公里", "120万元", Outcome.Inconsistent)]
    [InlineData("500万元", "100吨", "5万元", Outcome.Consistent)]
    [InlineData("500万元", "100吨", "5万元/吨", Outcome.Consistent)]
    [InlineData("500万元", "100吨", "50元/公斤", Outcome.Consistent)]
    [InlineData("360万元", "2年", "180万元", Outcome.Consistent)]
    [InlineData("60万元", "300户", "2000元", Outcome.Consistent)]
    [InlineData("60万元", "300户", "3000元", Outcome.Inconsistent)]
    public void An_average_without_its_head_is_for_each_printed_unit_of_the_count(string amount, string count, string each, Outcome outcome)
    {
        Relation average = Relation.PerHead(Of(amount), Of(count), Of(each));

        Assert.Equal((outcome, outcome), (average.Test(), average.Check().Outcome));
        Assert.Equal(outcome, Relation.PerHead(null, null, null).Test(Of(amount), Of(count), Of(each)));
    }

    [Fact] // calculation B1
    public void Such_an_average_is_told_implied_and_tightened_in_its_own_unit()
    {
        Fact output = Of("1.79万吨") with { Path = "output" }, area = Of("39600亩") with { Path = "area" }, yield = Of("542公斤") with { Path = "yield" };
        CheckResult result = Relation.PerHead(output, area, yield).Check();

        Assert.Equal("1.79万吨÷39600亩，平均应为452公斤，报告写542公斤", result.Explain());
        Assert.Equal("[541.5, 542.5]", result.StatedBounds.ToString());
        Assert.Equal("[450.8, 453.3]", result.AllowedBounds?.ToString("0.0"));
        Assert.Equal(453.3m, result.Nearest?.Round(1));
        Assert.Equal("[39448, 39756]", Relation.PerHead(output, Of("39600亩"), Of("452公斤")).Implied(1)?.ToString("0"));
        Assert.False(new RelationSet(Relation.PerHead(output, area, yield)).IsConsistent);
        RelationSet set = new(Relation.PerHead(output, area, Of("452公斤") with { Path = "yield" }));
        Assert.Equal("[451.5, 452.5]", set.Tightened["yield"].ToString("0.0"));
        Assert.Equal("[39599.5, 39600.5]", set.Tightened["area"].ToString("0.0"));
    }

    [Fact] // calculation B15
    public void Where_the_figures_allow_more_than_a_value_the_message_names_the_bound()
    {
        Assert.Equal("由近100户到120户，应增加20户以上，报告写20户", Relation.Increase(Of("近100户"), Of("120户"), Of("20户")).Check().Explain());
        Assert.Equal("from 近100户 to 120户 is up 20户以上, the report says 20户", Relation.Increase(Of("近100户"), Of("120户"), Of("20户")).Check().Explain(Language.En));
        Assert.Equal("由超过100万元到160万元，应增长60.5%以内，报告写70%", Relation.Growth(Of("超过100万元"), Of("160万元"), Of("70%")).Check().Explain());
        Assert.StartsWith("分项60户、50户以上合计110户以上，总计写100户", Relation.Sum(Of("100户"), Of("60户"), Of("50户以上")).Check().Explain(), StringComparison.Ordinal);
        Assert.Equal("由914万元到1286万元，应增加372万元，报告写327万元", Relation.Increase(Of("914万元"), Of("1286万元"), Of("327万元")).Check().Explain());
    }

    [Theory] // calculation B16
    [InlineData("50.2万元", "54人", "988元/人·月", "9个月", Outcome.Inconsistent)]
    [InlineData("48.02万元", "54人", "988元/人·月", "9个月", Outcome.Consistent)]
    [InlineData("48.0万元", "54人", "988元/人·月", "9个月", Outcome.Consistent)]
    [InlineData("48.1万元", "54人", "988元/人·月", "9个月", Outcome.Inconsistent)]
    public void Months_are_whole_and_a_standard_is_set(string paid, string persons, string standard, string months, Outcome outcome)
    {
        Assert.Equal(outcome, Relation.FlatPayment(Of(paid), Of(persons), Of(standard), Of(months)).Test());
        Assert.Equal(outcome, Relation.FlatPayment(null, null, null, null).Test(Of(paid), Of(persons), Of(standard), Of(months)));
        Assert.Equal(outcome, Relation.GroupPayment(Of(paid), [(Of(persons), Of(standard))], Of(months)).Test());
        Assert.Equal("480168", Derive.FlatPayment(Of(persons), Of(standard), 9).Value?.In(Unit.Yuan).Value.ToString());
        Assert.True(Derive.FlatPayment(Of(persons), Of(standard), 9).Bounds?.IsPoint);
    }

    [Fact] // calculation B16
    public void More_than_a_set_standard_allows_is_too_much() =>
        Assert.Equal(Outcome.Inconsistent, Relation.TopUpPayment(Of("48.5万元"), Of("54人"), Of("988元/人·月"), Of("9个月")).Test());

    [Theory] // calculation B17
    [InlineData("100.0万元", "160.0万元", "超50%", Outcome.Consistent)]
    [InlineData("100.0万元", "160.0万元", "50%以上", Outcome.Consistent)]
    [InlineData("100.0万元", "160.0万元", "不低于60%", Outcome.Undecided)]
    [InlineData("100.0万元", "160.0万元", "超70%", Outcome.Inconsistent)]
    [InlineData("100.0万元", "102.0万元", "不超过3%", Outcome.Consistent)]
    [InlineData("100.0万元", "104.0万元", "不足3%", Outcome.Inconsistent)]
    public void A_limit_that_all_values_keep_is_proved(string before, string now, string rate, Outcome outcome)
    {
        Assert.Equal((outcome, outcome), (Relation.Growth(Of(before), Of(now), Of(rate)).Test(), Relation.Growth(Of(before), Of(now), Of(rate)).Check().Outcome));
        Assert.Equal(outcome, Relation.AverageGrowth(Of(before), Of(now), Of(rate), 1).Test());
    }

    [Fact] // calculation B17
    public void So_is_one_of_a_triangle_and_what_is_not_stated_proves_nothing()
    {
        Assert.Equal(Outcome.Consistent, Relation.Triangle(Of("160.0万元"), Of("60.0万元"), Of("超50%")).Test());
        Assert.Equal(Outcome.Undecided, Relation.Share(Of("100人以上"), Of("200人"), Of("80%")).Test());
    }

    [Theory] // calculation B19
    [InlineData("1200万元", "3600万元", "3倍", "2倍")]
    [InlineData("1200万元", "2520万元", "2.1倍", "1.1倍")]
    [InlineData("1200万元", "3600万元", "300%", "200%")]
    public void Growth_by_n_times_is_often_said_for_n_times_as_much(string before, string now, string rate, string meant)
    {
        Slip? slip = Slips.Mending(Relation.Growth(Of(before), Of(now), Of(rate)));

        Assert.Equal((SlipKind.TimesForGrowth, rate, meant), (slip?.Kind, slip?.Printed.ToString(), slip?.Corrected.ToString()));
        Assert.Equal($"“增长{rate}”若为“是…的{rate}”（即增长{meant}）则相符", slip.ToString());
    }

    [Fact] // calculation B19
    public void And_the_other_way()
    {
        Slip? slip = Slips.Mending(Relation.Ratio(Of("3600万元"), Of("1200万元"), Of("2倍")));

        Assert.Equal("“…的2倍”若为“增长2倍”（即…的3倍）则相符", slip.ToString());
        Assert.Equal("2倍 of the base would be right as up 2倍, which is 3倍 of the base", slip?.Explain(Language.En));
        Assert.Null(Slips.Mending(Relation.Growth(Of("1200万元"), Of("3600万元"), Of("2倍"))));
    }

    [Theory] // robustness C3
    [InlineData("30公顷", "20公顷以上", Outcome.Consistent)]
    [InlineData("10公顷", "20公顷以上", Outcome.Inconsistent)]
    [InlineData("30公顷", "约30公顷", Outcome.Weak)]
    [InlineData("20公顷以上", "20公顷以上", Outcome.Consistent)]
    [InlineData("0—10公顷", "9公顷", Outcome.Weak)]
    [InlineData("20公顷以上", "30公顷以内", Outcome.Undecided)]
    public void Two_prints_are_equal_both_ways(string one, string other, Outcome outcome)
    {
        Assert.Equal((outcome, outcome), (Relation.Equal(Of(one), Of(other)).Test(), Relation.Equal(Of(other), Of(one)).Test()));
        Assert.Equal((outcome, outcome), (Relation.Equal(Of(one), Of(other)).Check().Outcome, Relation.Equal(Of(other), Of(one)).Check().Outcome));
    }

    [Fact] // robustness C2
    public void A_part_that_is_all_has_no_others()
    {
        Relation all = Relation.Composition(Fact.Exactly(Figure.Parse("100%")), Of("3元"), Of("5元"));

        Assert.Equal((Outcome.Inconsistent, Outcome.Inconsistent, "37.5%"), (all.Test(), all.Check().Outcome, all.Check().Expected.ToString()));
        Assert.Equal(Outcome.Consistent, Relation.Composition(Fact.Exactly(Figure.Parse("100%")), Of("3元"), Fact.Exactly(Figure.Parse("0元"))).Test());
        Assert.Equal(Outcome.Inconsistent, Relation.Composition(Fact.Exactly(Figure.Parse("0%")), Of("3元"), Of("5元")).Test());
        Assert.Equal(Outcome.Consistent, Relation.Composition(Of("0%"), Fact.Exactly(Figure.Parse("0元")), Of("5元")).Test());
        Assert.Equal("[2.99, 3.01]", Relation.Composition(Of("37.5%"), null, Of("5.00元")).Implied(1)?.ToString("0.00"));
        Assert.Equal("[4.98, 5.02]", Relation.Composition(Of("37.5%"), Of("3.00元"), (Fact?)null).Implied(2)?.ToString("0.00"));
        Assert.Equal((Outcome.NotComparable, NoRate.UnitsDiffer), (Relation.Composition(Of("37.5%"), Of("3元"), Of("5亩")).Test(), Relation.Composition(Of("37.5%"), Of("3元"), Of("5亩")).Check().Reason));
    }

    [Fact] // robustness C1
    public void A_column_is_calculated_with_the_numbers_it_prints()
    {
        decimal?[] rates = new decimal?[1];

        Assert.Equal(1, Growth.YearOnYear(Column.Of([1.4m], Unit.Yuan, decimals: 0), Column.Of([2.6m], Unit.Yuan, decimals: 0), rates));
        Assert.Equal(200.0m, rates[0]);
        Assert.Equal(1, Growth.YearOnYear(Column.Of([(decimal?)1.4m], Unit.Yuan, decimals: 0), Column.Of([(decimal?)2.6m], Unit.Yuan, decimals: 0), rates));
        Assert.Equal(200.0m, rates[0]);
        Assert.Equal(1, Growth.YearOnYear(Column.Of([1.4m], Unit.Yuan), Column.Of([2.6m], Unit.Yuan), rates));
        Assert.Equal(85.7m, rates[0]);
    }

    private static Fact Of(string print) => Figure.Parse(print);
}
