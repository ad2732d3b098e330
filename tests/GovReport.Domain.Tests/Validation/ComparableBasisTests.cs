using GovReport.Domain.Validation;
using static GovReport.Domain.Tests.Validation.Drafts;

namespace GovReport.Domain.Tests.Validation;

// calculation A1: rates on a comparable basis are not the quotient of two published levels.
public class ComparableBasisTests
{
    [Theory]
    [InlineData("LARGE-INDUSTRY-PROFIT", "84038.5亿元", "76858.3亿元", "2.3%", ChangeDirection.Down)]
    [InlineData("RETAIL-SALES", "411649亿元", "391981亿元", "3.9%", ChangeDirection.Down)]
    [InlineData("FIXED-INVESTMENT", "287611亿元", "288229亿元", "1.6%", ChangeDirection.Up)]
    [InlineData("INDUSTRIAL-INVESTMENT", "31250万元", "33610万元", "11.4%", ChangeDirection.Up)]
    [InlineData("UPGRADE-INVESTMENT", "8120万元", "7915万元", "3.2%", ChangeDirection.Up)]
    [InlineData("PRIVATE-INVESTMENT", "152.6亿元", "149.3亿元", "0.8%", ChangeDirection.Up)]
    [InlineData("PROPERTY-INVESTMENT", "61.2亿元", "50.4亿元", "12.5%", ChangeDirection.Down)]
    [InlineData("LARGE-INDUSTRY-OUTPUT", "61.2亿元", "63.5亿元", "7.1%", ChangeDirection.Up)]
    [InlineData("LARGE-INDUSTRY-REVENUE", "58.8亿元", "57.9亿元", "2.6%", ChangeDirection.Up)]
    [InlineData("LARGE-TRADE-SALES", "9.15亿元", "9.02亿元", "6.3%", ChangeDirection.Up)]
    [InlineData("LARGE-CATERING-TURNOVER", "3120万元", "3460万元", "6.2%", ChangeDirection.Up)]
    public void A_rate_that_does_not_fit_the_levels_is_not_comparable_and_never_wrong(string code, string before, string now, string rate, ChangeDirection direction)
    {
        Observation last = Says(code, "2023", before), current = Says(code, "2024", now, Change(ChangeKind.Rate, rate, direction));
        WorkReport both = Report(last, current);

        Assert.DoesNotContain(Codes(both), one => one is "GR201" or "GR202");
        Relation growth = Assert.Single(ReportRelations.Of(both), one => one.Relation.Kind == RelationKind.Growth).Relation;
        Assert.Equal(Outcome.NotComparable, growth.Test());
        ReportComparison years = new(RuleExamples.Last with { Observations = [last] }, Report(current));
        Assert.DoesNotContain(new ContinuityValidator().Validate(years).Findings(), one => one.Rule.Code == "GR501");
    }

    [Theory]
    [InlineData("FIXED-INVESTMENT", "287611亿元", "288229亿元", "1.5%以上")]
    [InlineData("RETAIL-SALES", "411649亿元", "391981亿元", "3%")]
    [InlineData("LARGE-INDUSTRY-PROFIT", "84038.5亿元", "76858.3亿元", "1%")]
    public void A_promise_of_growth_is_not_missed_by_two_levels(string code, string before, string now, string goal)
    {
        Target promise = Promise(code, "2024", goal, Aspect.Growth, baseline: before);
        ReportComparison years = new(RuleExamples.Last with { Observations = [Says(code, "2023", before)], Targets = [promise] }, Report(Says(code, "2024", now)));

        Assert.DoesNotContain(new ContinuityValidator().Validate(years).Findings(), one => one.Rule.Code == "GR503");
        Completion completion = promise.Evaluate(IndicatorCatalogue.Standard.Find(code)!, Figure.Parse(now), new(2025, 1, 20));
        Assert.Equal(Verdict.NotComparable, completion.Verdict);
    }

    // What fits is said to fit; a nominal basis that is stated is calculated with.
    [Fact]
    public void A_rate_that_fits_is_consistent_and_a_stated_nominal_one_is_checked()
    {
        Assert.Equal(["GR202"], Codes(Report(Says("RETAIL-SALES", "2023", "2.86亿元"), Says("RETAIL-SALES", "2024", "3.02亿元", Change(ChangeKind.Rate, "3.9%", price: PriceBasis.Nominal)))));
        ReportRelation fits = Assert.Single(ReportRelations.Of(Report(Says("RETAIL-SALES", "2023", "2.86亿元"), Says("RETAIL-SALES", "2024", "3.02亿元", Change(ChangeKind.Rate, "5.6%")))));
        Assert.Equal(Outcome.Consistent, fits.Relation.Test());
    }

    // calculation E: containment and ratios that the catalogue states
    [Theory]
    [InlineData("GR208", "INDUSTRIAL-INVESTMENT", "3000万元", "UPGRADE-INVESTMENT", "3100万元")]
    [InlineData("GR208", "FIXED-INVESTMENT", "3000万元", "UPGRADE-INVESTMENT", "3100万元")]
    [InlineData("GR208", "CROPLAND", "5.2万亩", "BASIC-FARMLAND", "5.6万亩")]
    [InlineData("GR208", "LAND-AREA", "68平方公里", "BASIC-FARMLAND", "11.2万亩")]
    [InlineData("GR208", "REGISTERED-POPULATION", "31260人", "MEDICAL-INSURED", "32115人")]
    [InlineData("GR208", "BUSINESSES-NEW", "412户", "BUSINESSES-NET", "436户")]
    [InlineData("GR208", "PETITIONS", "212件", "PETITIONS-CLOSED", "221件")]
    [InlineData("GR215", "POVERTY-WATCH-PERSONS", "37人", "POVERTY-WATCH", "73户")]
    public void A_part_beyond_its_whole_is_found(string rule, string whole, string total, string part, string value)
    {
        Finding found = Assert.Single(Check(Report(Says(whole, "2024", total), Says(part, "2024", value))), one => one.Rule.Family == 2);

        Assert.Equal(rule, found.Rule.Code);
        Assert.Equal("Observations[1].Value", found.Path);
        Assert.Equal(value.EndsWith('元') ? FluentValidation.Severity.Error : FluentValidation.Severity.Warning, found.Severity);
        Assert.DoesNotContain(Codes(Report(Says(whole, "2024", total), Says(part, "2024", total))), one => one == rule && value.EndsWith('元'));
    }

    [Theory]
    [InlineData("GR209", "森林覆盖率", "24.6%", "42.6%", "4.92万亩", "20万亩")]
    [InlineData("GR209", "城镇化率", "53.1%", "58.1%", "16.6万人", "31.26万人")]
    [InlineData("GR209", "信访办结率", "95.8%", "98.5%", "203件", "212件")]
    [InlineData("GR209", "医保参保率", "98.5%", "95.8%", "1973人", "2003人")]
    [InlineData("GR211", "城乡收入比", "1.77∶1", "1.87∶1", "40120元", "22640元")]
    [InlineData("GR212", "粮食单产", "452公斤/亩", "542公斤/亩", "1.79万吨", "39600亩")]
    public void A_ratio_that_its_two_deny_is_found(string rule, string name, string right, string wrong, string numerator, string denominator)
    {
        Indicator ratio = IndicatorCatalogue.Standard.Find(name)!;
        WorkReport With(string value) => Report(Says(ratio.Code, "2024", value), Says(ratio.RatioOf!.Numerator, "2024", numerator), Says(ratio.RatioOf.Denominator, "2024", denominator));

        Assert.Equal([rule], Check(With(wrong)).Where(one => one.Rule.Family == 2).Select(one => one.Rule.Code));
        Assert.DoesNotContain(Check(With(right)), one => one.Rule.Family == 2);
    }

    // A stock on the last day of the year stands beside a figure of the year.
    [Fact]
    public void A_stock_stands_beside_the_year_that_it_ends() => Assert.Equal(["GR208"], Codes(Report(Says("CROPLAND", "2024-12-31", "5.2万亩"), Says("HIGH-STANDARD-FARMLAND-NEW", "2024", "5.6万亩"))));

    [Fact]
    public void Own_indicators_say_what_they_are_part_of_and_may_be_wrong_about_it()
    {
        Indicator part = new() { Code = "A", Name = "甲产值", Unit = Unit.Yuan, ContainedIn = ["B", "NOWHERE"] }, whole = new() { Code = "B", Name = "乙产值", Unit = Unit.Yuan, ContainedIn = ["A", "B"] };
        WorkReport report = Report(Says("A", "2024", "30万元"), Says("B", "2024", "20万元")) with { Indicators = [part, whole] };

        Assert.Equal(["Observations[0].Value"], Check(report).Where(one => one.Rule.Code == "GR208").Select(one => one.Path));
    }
}
