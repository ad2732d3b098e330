using GovReport.Domain.Tests.Validation;
using NodaTime;
using static GovReport.Domain.Tests.Validation.RuleExamples;

namespace GovReport.Domain.Tests.Continuity;

/// <summary>Reports of several years in a row.</summary>
public class ReportChainTests
{
    private static readonly Target ByPlan = Promised("CROPLAND", "8000亩", Comparator.AtLeast, period: "FYP14");

    private static readonly WorkReport[] Years =
    [
        Of(2023).With(Stood("滨河路", Stage.Started), Stood("敬老院", Stage.Approved)).With(ByPlan).With(Observed("CROPLAND", "7600亩", "2023")),
        Of(2024).With(Stood("滨河路", Stage.UnderConstruction)).With(Observed("CROPLAND", "7710亩", "2023"), Observed("CROPLAND", "7800亩", "2024")),
        Of(2025).With(Stood("敬老院", Stage.Completed), Stood("滨河路", Stage.Completed)).With(Observed("CROPLAND", "8120亩", "2025")),
    ];

    [Fact]
    public void Each_report_is_compared_with_the_one_before_in_whatever_order_they_come()
    {
        ReportChain chain = new(Years.Reverse());

        Assert.Equal(Years, chain.Reports);
        Assert.Equal([(2023, 2024), (2024, 2025)], chain.Comparisons.Select(one => (one.Previous.Header.ReviewPeriod.EndYear, one.Current.Header.ReviewPeriod.EndYear)));
    }

    [Fact]
    public void A_promise_for_several_years_is_followed_to_its_end()
    {
        ReportChain chain = new(Years);

        Assert.Equal(Verdict.Open, Assert.Single(chain.Comparisons[0].Promises).Verdict);
        Assert.Equal(Verdict.Met, Assert.Single(chain.Promises).Verdict);
        Assert.Equal(Verdict.Open, Assert.Single(new ReportChain(Years[..2]).Promises).Verdict);
    }

    [Fact]
    public void A_sum_over_the_years_takes_in_the_reports_between()
    {
        Target farmland = Promised("HIGH-STANDARD-FARMLAND-NEW", "9000亩", Comparator.AtLeast, period: "2024/2026");
        WorkReport Year(int year) => Of(year).With(Observed("HIGH-STANDARD-FARMLAND-NEW", "3100亩", $"{year}"));

        PromiseResult result = new ReportChain(Of(2023).With(farmland), Year(2024), Year(2025), Year(2026)).Promises[0];

        Assert.Equal((Verdict.Met, "9300亩"), (result.Verdict, result.Completion!.Actual.ToString()));
    }

    [Fact]
    public void A_project_is_found_again_after_a_year_of_silence()
    {
        ReportChain chain = new(Years);

        Assert.Equal(["滨河路: 开工 → 在建 → 完工", "敬老院: 获批 → — → 完工"], chain.Projects.Select(one => one.ToString()));
        Assert.Equal([Stage.Approved, null, Stage.Completed], chain.Projects[1].Stages);
    }

    [Fact]
    public void One_report_is_a_chain_and_two_of_one_year_are_none()
    {
        Assert.Empty(new ReportChain(Years[0]).Comparisons);
        Assert.Empty(new ReportChain().Reports);
        Assert.Throws<ArgumentException>(() => new ReportChain(Years[0], Years[0]));
        Assert.Throws<ArgumentException>(() => new ReportComparison(Years[1], Years[0]));
        Assert.Throws<ArgumentNullException>(() => new ReportChain(Years[0], null!));
    }

    private static WorkReport Of(int year) => Sound.With(header => header with
    {
        Session = null,
        Date = new LocalDate(year + 1, 1, 9),
        ReviewPeriod = ReportingPeriod.Year(year),
        PlanPeriod = ReportingPeriod.Year(year + 1),
    });
}
