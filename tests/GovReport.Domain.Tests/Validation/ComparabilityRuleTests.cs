using GovReport.Domain.Validation;
using static GovReport.Domain.Tests.Validation.Drafts;

namespace GovReport.Domain.Tests.Validation;

/// <summary>What the rules of arithmetic say of doublings, scopes and averages for each unit.</summary>
public class ComparabilityRuleTests
{
    [Theory] // calculation B4
    [InlineData(ChangeKind.MultipleGrowth, "翻番", "2400万元", Outcome.Consistent)]
    [InlineData(ChangeKind.Multiple, "翻番", "2400万元", Outcome.Consistent)]
    [InlineData(ChangeKind.MultipleGrowth, "翻一番", "2000万元", Outcome.Inconsistent)]
    [InlineData(ChangeKind.Multiple, "翻一番", "2000万元", Outcome.Inconsistent)]
    [InlineData(ChangeKind.MultipleGrowth, "翻两番", "4800万元", Outcome.Consistent)]
    public void A_doubling_is_one_however_the_change_is_called(ChangeKind kind, string times, string now, Outcome outcome)
    {
        WorkReport report = Report(Says("VILLAGE-INCOME", "2020", "1200万元"), Says("VILLAGE-INCOME", "2024", now, Change(kind, times, against: "2020")));

        Assert.Equal(outcome, Assert.Single(ReportRelations.Of(report), one => one.Code == "GR205").Relation.Test());
    }

    [Theory] // calculation B4
    [InlineData(Aspect.MultipleGrowth, "2400万元", Verdict.Met)]
    [InlineData(Aspect.Multiple, "2400万元", Verdict.Met)]
    [InlineData(Aspect.MultipleGrowth, "2000万元", Verdict.Missed)]
    [InlineData(Aspect.Multiple, "2000万元", Verdict.Missed)]
    public void A_promise_to_double_is_kept_at_twice_the_base(Aspect aspect, string actual, Verdict verdict)
    {
        Target target = new()
        {
            IndicatorCode = "ONLINE-RETAIL",
            Period = ReportingPeriod.Year(2024),
            Goal = Figure.Parse("翻番"),
            Comparator = Comparator.AtLeast,
            Aspect = aspect,
            Baseline = Figure.Parse("1200万元"),
        };
        Indicator retail = IndicatorCatalogue.Standard.Find("ONLINE-RETAIL")!;

        Assert.Equal(verdict, target.Evaluate(retail, new Fact(Figure.Parse(actual), target.Period), target.Period.End).Verdict);
    }

    [Theory] // calculation B1
    [InlineData("452公斤", Outcome.Consistent)]
    [InlineData("452公斤/亩", Outcome.Consistent)]
    [InlineData("542公斤", Outcome.Inconsistent)]
    public void A_yield_without_its_head_is_for_each_mu(string yield, Outcome outcome)
    {
        WorkReport report = Report(Says("GRAIN-OUTPUT", "2024", "1.79万吨"), Says("GRAIN-AREA", "2024", "39600亩"), Says("GRAIN-YIELD", "2024", yield));

        Assert.Equal(outcome, Assert.Single(ReportRelations.Of(report), one => one.Code == "GR212").Relation.Test());
    }

    [Fact] // calculation A3
    public void Parts_of_other_scopes_are_added()
    {
        WorkReport report = Report(
            Says("FISCAL-REVENUE", "2024", "700万元"),
            Says("FISCAL-REVENUE", "2024", "300万元") with { Scope = "镇区" },
            Says("FISCAL-REVENUE", "2024", "500万元") with { Scope = "园区" }) with
        {
            Breakdowns =
            [
                new()
                {
                    Name = "收入",
                    TotalPath = "observations[0].value",
                    Completeness = Completeness.Complete,
                    Overlap = Overlap.Disjoint,
                    Parts = [new() { Name = "镇区", Path = "observations[1].value" }, new() { Name = "园区", Path = "observations[2].value" }],
                },
            ],
        };

        Assert.Equal(Outcome.Inconsistent, Assert.Single(ReportRelations.Of(report), one => one.Code == "GR207").Relation.Test());
    }
}
