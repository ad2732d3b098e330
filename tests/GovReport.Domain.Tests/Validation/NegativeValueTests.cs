using GovReport.Domain.Validation;
using static GovReport.Domain.Tests.Validation.Drafts;

namespace GovReport.Domain.Tests.Validation;

/// <summary>A figure below 0 where that has no meaning is a slip of the pen, and never passes in silence.</summary>
public class NegativeValueTests
{
    [Theory]
    [InlineData("TOILETS", "-312户", "GR305 农村改厕户数：-312户为负数，而这一指标不会小于零")]
    [InlineData("GRAIN-OUTPUT", "-23600吨", "GR305 粮食总产量：-23600吨为负数，而这一指标不会小于零")]
    [InlineData("FISCAL-REVENUE", "-4286万元", "GR305 财政收入：-4286万元为负数，而这一指标不会小于零")]
    public void Counts_masses_and_revenues_below_zero_are_errors(string indicator, string value, string message)
    {
        Finding finding = Assert.Single(Check(Report(Says(indicator, "2024", value))));

        Assert.Equal(("Observations[0].Value", message), (finding.Path, finding.ToString()));
    }

    [Theory]
    [InlineData("LARGE-INDUSTRY-PROFIT", "-20万元")]
    [InlineData("FISCAL-REVENUE", "0元")]
    [InlineData("TOILETS", "0户")]
    public void A_loss_and_nothing_at_all_are_possible(string indicator, string value) => Assert.Empty(Check(Report(Says(indicator, "2024", value))));

    // 3915万元 grown by 9.5% is 4286万元, not −4286万元.
    [Fact]
    public void Growth_to_a_negative_level_disagrees_with_last_years_print()
    {
        WorkReport last = Report(Says("FISCAL-REVENUE", "2023", "3915万元")), now = Report(Says("FISCAL-REVENUE", "2024", "-4286万元", Change(ChangeKind.Rate, "9.5%")));

        ReportRelation relation = Assert.Single(ReportRelations.Against(now, last));

        Assert.Equal(Outcome.Inconsistent, relation.Relation.Check().Outcome);
    }

    [Fact]
    public void A_rate_stated_on_a_negative_level_keeps_no_promise()
    {
        WorkReport now = RuleExamples.Sound with
        {
            Observations = [Says("FISCAL-REVENUE", "2024", "-4286万元", Change(ChangeKind.Rate, "9.5%"))],
            Targets = [new() { IndicatorCode = "FISCAL-REVENUE", Period = ReportingPeriod.Year(2024), Aspect = Aspect.Growth, Comparator = Comparator.AtLeast, Goal = Figure.Parse("8%") }],
        };

        Assert.NotEqual(Verdict.Met, now.Evaluate(now.Targets[0], new NodaTime.LocalDate(2025, 1, 20)).Verdict);
    }
}
