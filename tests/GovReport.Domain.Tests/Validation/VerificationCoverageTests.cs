using GovReport.Domain.Tests.Reports;
using GovReport.Domain.Validation;
using static GovReport.Domain.Tests.Validation.Drafts;

namespace GovReport.Domain.Tests.Validation;

public class VerificationCoverageTests
{
    [Fact]
    public void Every_figure_is_counted_once_as_verified_contradicted_alone_or_not_comparable()
    {
        WorkReport report = Report(
            Says("FISCAL-REVENUE", "2024", "1286万元", Change(ChangeKind.Increase, "372万元"), Change(ChangeKind.Rate, "40.7%")),
            Says("URBAN-JOBS", "2023", "471人"),
            Says("URBAN-JOBS", "2024", "512人", Change(ChangeKind.Increase, "51人")),
            Says("GDP", "2023", "1204724万元"),
            Says("GDP", "2024", "1260582万元", Change(ChangeKind.Rate, "5.2%", price: PriceBasis.Real)),
            Says("TOILETS", "2024", "265户"));

        VerificationCoverage coverage = VerificationCoverage.Of(report);

        Assert.Equal((10, 3, 3, 3, 1), (coverage.Figures, coverage.Verified, coverage.Contradicted, coverage.NotComparable, coverage.Alone));
        Assert.Equal(Percentage.Of(30), coverage.Share);
        Assert.Equal(Outcome.Inconsistent, coverage.ByPath["Observations[2].Changes[0].Value"]);
        Assert.Equal(Outcome.NotApplicable, coverage.ByPath["Observations[5].Value"]);
        Assert.Equal("10个数字中，核对相符3个，有矛盾3个，无从核对1个，不可比3个", coverage.Explain());
        Assert.Equal("of 10 figures 3 verified, 3 contradicted, 1 stand alone, 3 not comparable", coverage.Explain(Language.En));
    }

    [Fact]
    public void A_limit_verifies_nothing()
    {
        VerificationCoverage coverage = VerificationCoverage.Of(Counting("新增监测户", Counted("新增监测户", "7户", "25人")));

        Assert.Equal((2, 0, 2), (coverage.Figures, coverage.Verified, coverage.Alone));
    }

    [Fact]
    public void A_report_without_figures_has_no_share() => Assert.Null(VerificationCoverage.Of(TestReports.Empty).Share);

    [Fact]
    public void No_figure_of_the_full_report_is_forgotten()
    {
        string json = GovReport.Domain.Json.GovReportJson.Write(TestReports.Full());
        int printed = MutationTests.Figures(System.Text.Json.Nodes.JsonNode.Parse(json)!).Count();

        Assert.Equal(printed, VerificationCoverage.Of(TestReports.Full()).Figures);
    }
}
