using GovReport.Domain.Tests.Validation;
using static GovReport.Domain.Tests.Continuity.TwoYears;
using static GovReport.Domain.Tests.Validation.RuleExamples;

namespace GovReport.Domain.Tests.Continuity;

/// <summary>Where the figures of two reports cannot be set against each other as they stand.</summary>
public class ReportDifferenceTests
{
    [Fact]
    public void An_own_indicator_with_a_new_name_is_renamed_not_wrong()
    {
        Indicator old = new() { Code = "MARKET", Name = "市场主体数量", Unit = Unit.Household }, fresh = old with { Name = "经营主体数量" };

        ReportDifference renamed = Assert.Single(Compare(Last.With(Observed("MARKET", "412户", "2023")) with { Indicators = [old] }, Sound.With(Observed("MARKET", "436户")) with { Indicators = [fresh] }).Differences);

        Assert.Equal((DifferenceKind.Renamed, true, "Observations[0].IndicatorCode"), (renamed.Kind, renamed.IsMinor, renamed.Path));
        Assert.Equal("经营主体数量：上年称“市场主体数量”，本报告称“经营主体数量”", renamed.ToString());
        Assert.Equal("经营主体数量: called '市场主体数量' last year, '经营主体数量' in this report", renamed.Explain(Language.En));
    }

    [Theory]
    [InlineData("12公顷", "191亩", DifferenceKind.Unit, true)]
    [InlineData("191亩", "3处", DifferenceKind.Unit, false)]
    [InlineData("4个", "5家", DifferenceKind.CountingWord, false)]
    [InlineData("412户", "436家", DifferenceKind.CountingWord, false)]
    [InlineData("412人", "436人次", DifferenceKind.Unit, false)]
    [InlineData("412只", "36户", DifferenceKind.Unit, false)]
    [InlineData("0.98亿元", "10020万元", null, false)]
    [InlineData("412名", "436人", null, false)]
    [InlineData("412", "436人", null, false)]
    public void Units_that_differ_are_told_by_what_they_count(string before, string now, DifferenceKind? kind, bool isMinor)
    {
        ReportDifference? difference = DifferenceOf(Observed("TOILETS", before, "2023"), Observed("TOILETS", now));

        Assert.Equal((kind, isMinor), (difference?.Kind, difference?.IsMinor ?? false));
    }

    [Fact]
    public void A_scope_is_another_one_only_where_each_report_knows_just_one()
    {
        Observation whole = Observed("RETAIL-SALES", "3.1亿元", "2023"), part = Observed("RETAIL-SALES", "1.2亿元") with { Scope = "限上" };

        Assert.Equal("社会消费品零售总额：上年范围为“未限定”，本报告为“限上”，不可直接相比", DifferenceOf(whole, part)?.ToString());
        Assert.Null(DifferenceOf(whole, part, Observed("RETAIL-SALES", "3.3亿元")));
    }

    [Theory]
    [InlineData(PriceBasis.Nominal, PriceBasis.Real, true)]
    [InlineData(PriceBasis.Real, PriceBasis.Real, false)]
    [InlineData(PriceBasis.Real, PriceBasis.Unstated, false)]
    [InlineData(PriceBasis.Nominal, PriceBasis.ComparableBasis, false)]
    public void Growth_in_other_prices_is_told_where_both_are_stated(PriceBasis before, PriceBasis now, bool isTold)
    {
        Observation last = Grown("GDP", "20.9亿元", "5.1%", before) with { Period = ReportingPeriod.Year(2023) };

        ReportDifference? difference = DifferenceOf(last, Grown("GDP", "22.03亿元", "5.4%", now));

        Assert.Equal(isTold ? DifferenceKind.Price : null, difference?.Kind);
    }

    [Fact]
    public void A_level_in_other_prices_is_told() =>
        Assert.Equal(
            "地区生产总值：上年为“现价”，本报告为“可比价”，不可直接相比".Replace("现价", Glossary.NameOf(PriceBasis.Nominal), StringComparison.Ordinal).Replace("可比价", Glossary.NameOf(PriceBasis.Real), StringComparison.Ordinal),
            DifferenceOf(Observed("GDP", "20.9亿元", "2023") with { Price = PriceBasis.Nominal }, Observed("GDP", "22.4亿元") with { Price = PriceBasis.Real })?.ToString());

    [Theory]
    [InlineData("20512元", Vintage.Unstated, Vintage.Unstated, true, false)]
    [InlineData("20512元", Vintage.Preliminary, Vintage.Unstated, true, true)]
    [InlineData("20512元", Vintage.Unstated, Vintage.Revised, true, true)]
    [InlineData("2.1万元", Vintage.Unstated, Vintage.Unstated, false, false)]
    public void A_number_of_a_past_year_is_revised_where_no_rounding_explains_it(string now, Vintage before, Vintage after, bool isTold, bool isMinor)
    {
        ReportDifference? difference = DifferenceOf(Observed("RURAL-INCOME", "20922元", "2023") with { Vintage = before }, Observed("RURAL-INCOME", now, "2023") with { Vintage = after });

        Assert.Equal((isTold ? DifferenceKind.Revised : null, isMinor), (difference?.Kind, difference?.IsMinor ?? false));
    }

    [Fact]
    public void Of_two_prints_of_last_year_the_settled_one_counts()
    {
        Observation[] prints = [Observed("RURAL-INCOME", "20800元", "2023") with { Vintage = Vintage.Estimated }, Observed("RURAL-INCOME", "20922元", "2023") with { Vintage = Vintage.Final }];

        Assert.Empty(Compare(Last.With(prints), Sound.With(Observed("RURAL-INCOME", "20922元", "2023"))).Differences);
    }

    [Theory]
    [InlineData("12%", PriceBasis.ComparableBasis, Vintage.Unstated, true)]
    [InlineData("10.1%", PriceBasis.ComparableBasis, Vintage.Unstated, false)]
    [InlineData("12%", PriceBasis.Unstated, Vintage.Flash, true)]
    [InlineData("12%", PriceBasis.Unstated, Vintage.Unstated, false)]
    [InlineData("12%", PriceBasis.Real, Vintage.Flash, false)]
    public void A_base_is_restated_where_the_report_says_so_or_the_print_was_not_final(string rate, PriceBasis price, Vintage vintage, bool isTold)
    {
        ReportDifference? difference = DifferenceOf(Observed("FIXED-INVESTMENT", "3180万元", "2023") with { Vintage = vintage }, Grown("FIXED-INVESTMENT", "3500万元", rate, price));

        Assert.Equal(isTold ? DifferenceKind.Restated : null, difference?.Kind);
    }

    [Theory]
    [InlineData("LARGE-INDUSTRY-OUTPUT", "6147万元", true)]
    [InlineData("LARGE-INDUSTRY-OUTPUT", "6200万元", false)]
    [InlineData("BASIC-FARMLAND", "42157亩", false)]
    public void The_very_same_number_is_told_where_it_has_digits_and_flows(string code, string value, bool isTold) =>
        Assert.Equal(isTold ? DifferenceKind.Copied : null, DifferenceOf(Observed(code, value, "2023"), Observed(code, value))?.Kind);

    [Fact]
    public void A_number_that_is_said_to_be_unchanged_is_not_copied()
    {
        Observation flat = Observed("LARGE-INDUSTRY-OUTPUT", "6147万元") with { Changes = [new() { Kind = ChangeKind.Words, Direction = ChangeDirection.Flat, Words = "与上年持平" }] };

        Assert.Null(DifferenceOf(Observed("LARGE-INDUSTRY-OUTPUT", "6147万元", "2023"), flat));
    }

    [Fact]
    public void A_plan_that_is_last_years_is_told_as_minor()
    {
        WorkReport last = Last.With(Promised("GRAIN-OUTPUT", "5247吨", Comparator.AtLeast));
        WorkReport now = Sound.With(Promised("GRAIN-OUTPUT", "5247吨", Comparator.AtLeast, period: "2025")).With(Observed("GRAIN-OUTPUT", "5300吨"));

        Assert.Equal(("粮食总产量：计划数与上年同为5247吨", true), (Assert.Single(Compare(last, now).Differences).ToString(), Compare(last, now).Differences[0].IsMinor));
    }

    [Fact]
    public void Equal_reports_a_year_apart_differ_in_nothing_but_are_the_same() =>
        Assert.All(Compare(Samples.WorkReport.With(header => header with { ReviewPeriod = ReportingPeriod.Year(2023) }), Samples.WorkReport).Differences, one => Assert.Equal(DifferenceKind.Copied, one.Kind));
}
