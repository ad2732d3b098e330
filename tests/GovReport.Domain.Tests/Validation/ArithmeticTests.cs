using FluentValidation;
using GovReport.Domain.Validation;
using static GovReport.Domain.Tests.Validation.Drafts;

namespace GovReport.Domain.Tests.Validation;

/// <summary>What a drafting clerk learns from the rules of arithmetic and plausibility.</summary>
public class ArithmeticTests
{
    [Fact]
    public void A_wrong_rate_is_shown_with_the_right_one()
    {
        Finding finding = Assert.Single(Check(Report(Says("FISCAL-REVENUE", "2024", "1286万元", Change(ChangeKind.Increase, "372万元"), Change(ChangeKind.Rate, "35%")))));

        Assert.Equal("财政收入：1286万元，比上年增加372万元，应增长40.7%，报告写35%", finding.Explain());
        Assert.Equal("财政收入: 1286万元, up 372万元 on the year before, is up 40.7%, the report says 35%", finding.Explain(Language.En));
        Assert.Equal("Observations[0].Changes[1].Value", finding.Path);
        Assert.Equal(["Observations[0].Value", "Observations[0].Changes[0].Value", "Observations[0].Changes[1].Value"], finding.Facts.Select(fact => fact.Path));
    }

    [Fact]
    public void A_fall_is_said_as_a_fall()
    {
        Finding finding = Assert.Single(Check(Report(
            Says("TOILETS", "2023", "318户"),
            Says("TOILETS", "2024", "302户", Change(ChangeKind.Rate, "6.0%", ChangeDirection.Down)))));

        Assert.Equal("农村改厕户数：由318户到302户，应下降5.0%，报告写6.0%", finding.Explain());
    }

    [Fact]
    public void A_wrong_direction_is_said_too()
    {
        Finding finding = Assert.Single(Check(Report(Says("TOILETS", "2023", "318户"), Says("TOILETS", "2024", "302户", Change(ChangeKind.Rate, "5.0%")))));

        Assert.StartsWith("农村改厕户数：由318户到302户，应下降5.0%，报告写增长5.0%", finding.Explain(), StringComparison.Ordinal);
        Assert.Equal(SlipKind.Sign, finding.Suggestion?.Kind);
    }

    [Fact]
    public void Rounded_parts_may_differ_from_their_total_by_what_rounding_allows()
    {
        WorkReport allowed = Parts("35128万元", Completeness.Complete, Overlap.Disjoint, "8201万元", "9104万元", "7823万元", "10001万元");
        WorkReport wrong = Parts("35126万元", Completeness.Complete, Overlap.Disjoint, "8201万元", "9104万元", "7823万元", "10001万元");

        Assert.Empty(Check(allowed));
        Assert.Equal([CheckNote.Residue], Assert.Single(ReportRelations.Of(allowed)).Relation.Check().Notes);
        Assert.StartsWith("合计：分项8201万元、9104万元、7823万元、10001万元合计35129万元，总计写35126万元", Assert.Single(Check(wrong)).Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_may_add_up_to_a_little_more() => Assert.Empty(Check(Shares("25.1%", "25.0%", "25.0%", "25.0%")));

    [Fact]
    public void Proportions_are_no_shares() => Assert.Empty(Check(Shares("2", "1", "1")));

    [Theory]
    [InlineData(PriceBasis.Real)]
    [InlineData(PriceBasis.Unstated)]
    public void Real_growth_is_not_measured_by_nominal_levels(PriceBasis price)
    {
        WorkReport report = Report(Says("GDP", "2023", "1204724万元"), Says("GDP", "2024", "1260582万元", Change(ChangeKind.Rate, "5.2%", price: price)));

        Assert.Empty(Check(report));
        Assert.Equal(Outcome.NotComparable, Assert.Single(ReportRelations.Of(report)).Relation.Test());
    }

    [Fact]
    public void Average_growth_of_an_indicator_of_real_growth_is_not_blamed_on_nominal_levels()
    {
        WorkReport report = Report(Says("GDP", "2019", "120.5亿元"), Says("GDP", "2024", "213.6亿元", Change(ChangeKind.Average, "6.1%", against: "2019", years: 5)));

        Assert.Empty(Check(report));
    }

    [Fact]
    public void Hardly_a_person_a_household_is_implausible_not_impossible()
    {
        Finding finding = Assert.Single(Check(Counting("脱贫户", Counted("脱贫户", "8912户", "9020人"))));

        Assert.Equal(("GR303", Severity.Warning), (finding.Rule.Code, finding.Severity));
    }

    [Fact]
    public void A_total_that_looks_rounded_is_a_warning()
    {
        Finding finding = Assert.Single(Check(Parts("7000人", Completeness.Complete, Overlap.Disjoint, "3512人", "3499人")));

        Assert.Equal(("GR207", Severity.Warning), (finding.Rule.Code, finding.Severity));
        Assert.Contains("若7000人为取整数则相符", finding.Explain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("100%", "1992人", true)]
    [InlineData("100%", "1989人", false)]
    [InlineData("99.9%", "1999人", true)]
    public void A_printed_coverage_of_all_is_at_least_half_a_point_short(string rate, string enrolled, bool passes) =>
        Assert.Equal(passes ? [] : ["GR217"], Codes(Aid(Covering(rate, enrolled, "2000人"))));

    [Fact]
    public void Nobody_enrols_more_than_there_are_even_where_the_rate_would_round_to_all()
    {
        Finding finding = Assert.Single(Check(Aid(Covering("100%", "2001人", "2000人"))));

        Assert.Equal(("GR216", "GR217"), (finding.Rule.Code, Assert.Single(finding.Others).Rule.Code));
    }

    [Fact]
    public void Parts_that_may_overlap_or_are_not_all_claim_no_sum() =>
        Assert.Empty(Check(Parts("100人", Completeness.Complete, Overlap.Overlapping, "80人", "70人")));

    [Fact]
    public void Disjoint_parts_together_do_not_exceed_their_total() =>
        Assert.Equal(["GR208"], Codes(Parts("100人", Completeness.Partial, Overlap.Disjoint, "80人", "70人")));

    [Fact]
    public void A_base_of_another_scope_is_no_base() => Assert.Empty(Check(Report(
        Says("RURAL-INCOME", "2023", "20922元") with { Scope = "脱贫户" },
        Says("RURAL-INCOME", "2024", "22282元", Change(ChangeKind.Rate, "9.9%")))));

    [Fact]
    public void A_rate_that_fits_one_of_two_printed_bases_is_right() => Assert.Empty(Check(Report(
        Says("RETAIL-SALES", "2023", "27000万元") with { Vintage = Vintage.Flash },
        Says("RETAIL-SALES", "2023", "28110万元") with { Vintage = Vintage.Final },
        Says("RETAIL-SALES", "2024", "29874万元", Change(ChangeKind.Rate, "6.3%")))));

    [Fact]
    public void Households_of_a_few_are_left_alone() => Assert.Empty(Check(Counting("新增监测户", Counted("新增监测户", "2户", "2人"))));

    [Fact]
    public void Persons_counted_at_the_end_of_the_year_may_have_been_paid_for_some_months()
    {
        WelfareProgram program = Program("高龄津贴", ProgramKind.FlatRate, "50元/人·月", "600人");

        Assert.Empty(Check(Aid(program, Paid("2024", "33万元"))));
        Assert.Equal(["GR221"], Codes(Aid(program, Paid("2024", "36.1万元"))));
        Assert.Empty(Check(Aid(program, Paid("2024", "36.1万元", arrears: "0.2万元"))));
    }

    [Fact]
    public void Groups_with_standards_of_their_own_are_paid_together()
    {
        WelfareProgram program = new()
        {
            Code = "P",
            Name = "特困供养",
            Kind = ProgramKind.FlatRate,
            Standards = [new() { Figure = Figure.Parse("988元/人·月"), Group = "分散" }, new() { Figure = Figure.Parse("1216元/人·月"), Group = "集中" }],
            Beneficiaries = [new() { Persons = Figure.Parse("54人"), Group = "分散" }, new() { Persons = Figure.Parse("32人"), Group = "集中" }],
        };

        Assert.Empty(Check(Aid(program, Paid("2024-09", "9.2264万元"))));
        Finding finding = Assert.Single(Check(Aid(program, Paid("2024-09", "9.3264万元"))));
        Assert.StartsWith("特困供养：（54人×988元/人·月+32人×1216元/人·月）×1个月应为9.2264万元，报告写9.3264万元", finding.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_average_of_a_top_up_is_not_the_standard() =>
        Assert.Empty(Check(Aid(Program("城乡低保", ProgramKind.TopUp, "775元/人·月", "378人", "259户"), Paid("2024", "277.2476万元"))));

    [Fact]
    public void An_average_far_from_the_usual_is_found_with_the_missing_scale_as_the_slip()
    {
        Finding finding = Assert.Single(Check(Aid(Program("城乡低保", ProgramKind.TopUp, persons: "378人"), Paid("2024", "27.72476亿元"))));

        Assert.Equal(("GR301", "Disbursements[0].Paid"), (finding.Rule.Code, finding.Path));
        Assert.Equal(["Disbursements[0].Paid", "Programs[0].Beneficiaries[0].Persons"], finding.Facts.Select(fact => fact.Path));
    }

    [Fact]
    public void An_application_replaces_and_extends_the_ranges()
    {
        WorkReport report = Counting("老旧电梯更新", Counted("补助资金", "90万元"), Counted("更新电梯", "2台"));
        UnitValueRange lifts = new() { Name = "电梯", Keywords = ["电梯"], Lower = Figure.Parse("5万元/台"), Upper = Figure.Parse("30万元/台") };
        WorkReportValidator own = new(new() { Thresholds = Thresholds.Default with { UnitValues = [.. Thresholds.DefaultUnitValues, lifts] } });

        Assert.Empty(Check(report));
        Finding finding = Assert.Single(own.Validate(report).Findings());
        Assert.Equal(("GR301", Unit.Yuan.Per(Unit.Parse("台")).Of(450000)), (finding.Rule.Code, finding.Found));
    }

    [Fact]
    public void A_validator_of_one_element_checks_what_concerns_it_alone()
    {
        Observation observation = Says("FISCAL-REVENUE", "2024", "1286万元", Change(ChangeKind.Increase, "372万元"), Change(ChangeKind.Rate, "35%"));

        Finding finding = Assert.Single(new ObservationValidator().Validate(observation).Findings());

        Assert.Equal(("GR201", "Changes[1].Value"), (finding.Rule.Code, finding.Path));
        Assert.Equal(["GR215"], new WelfareProgramValidator().Validate(Program("低保", ProgramKind.TopUp, persons: "18人", households: "19户")).Findings().Select(one => one.Rule.Code));
    }

    [Fact]
    public void Relations_of_one_report_tighten_each_other()
    {
        RelationSet set = new(ReportRelations.Of(Drafts.Constructed).Where(one => one.Relation.IsStatedBy("Observations[9].Value")).Select(one => one.Relation));

        Assert.True(set.IsConsistent);
        Assert.True(set.Tightened["Observations[9].Changes[0].Value"].Upper - set.Tightened["Observations[9].Changes[0].Value"].Lower < 0.1m);
    }

    [Fact]
    public void A_relation_knows_its_rule_and_explains_itself()
    {
        ReportRelation relation = Assert.Single(ReportRelations.Of(Aid(Covering("98.5%", "1970人", "2000人"))), one => one.Code == "GR217");

        Assert.Equal(("参保率不符", "居民医保", "Programs[0].Coverage[0].Rate"), (relation.Rule.Name, relation.Subject, relation.Path));
        Assert.Equal("GR217 居民医保: 1970人占2000人的98.5%，相符", relation.ToString());
    }
}

file static class Relations
{
    public static bool IsStatedBy(this Relation relation, string path) => relation.Facts.Any(fact => fact?.Path == path);
}
