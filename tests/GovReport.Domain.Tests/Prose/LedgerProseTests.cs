using GovReport.Domain.Tests.Validation;

namespace GovReport.Domain.Tests.Prose;

/// <summary>A paragraph on welfare money: lists that go on behind a semicolon, and data that say one number twice.</summary>
public class LedgerProseTests
{
    // ledger 10
    [Theory]
    [InlineData("发放民生资金581.6万元。其中，发放农村低保197.7万元；发放城市低保27.4万元；发放特困供养资金143.8万元。", false)]
    [InlineData("发放民生资金581.6万元。其中，农村低保197.7万元，惠及254户378人；城市低保27.4万元，惠及34户56人；高龄津贴50.6万元。", false)]
    [InlineData("发放救助资金90.5万元，其中城镇31.2万元；农村42.1万元；外来人员17.2万元。", false)]
    [InlineData("发放低保资金325.1万元，其中农村低保197.7万元、城市低保27.4万元。", true)]
    [InlineData("发放低保资金325.1万元，其中农村低保197.7万元；城市低保27.4万元。", true)]
    public void Town_and_country_are_all_only_where_no_other_part_follows(string text, bool isFound) =>
        Assert.Equal(isFound, ReportReader.Read(text).Claims.Any(claim => claim is { Kind: ClaimKind.Sum, Outcome: Outcome.Inconsistent }));

    // ledger 10
    [Theory]
    [InlineData("2024年，发放农村低保169.6万元。", Agreement.Differs)]
    [InlineData("2024年，发放农村低保197.7万元。", Agreement.Matches)]
    [InlineData("2024年，发放农村低保资金197.7万元。", Agreement.Matches)]
    public void A_breakdown_that_says_a_payment_again_hides_no_difference(string text, Agreement agreement)
    {
        WorkReport ledger = Drafts.Aid(Drafts.Program("农村低保", ProgramKind.TopUp), Drafts.Paid("2024", "197.68万元"));
        WorkReport again = ledger with
        {
            Breakdowns =
            [
                new()
                {
                    Name = "民生资金",
                    Period = ReportingPeriod.Year(2024),
                    Total = Figure.Parse("276.70万元"),
                    Parts = [new() { Name = "农村低保", Figure = Figure.Parse("197.7万元") }, new() { Name = "优抚", Figure = Figure.Parse("79.0万元") }],
                },
            ],
        };

        Assert.All([ledger, again], report => Assert.Equal(agreement, Assert.Single(ReportReader.Read(text).Reconcile(report).Figures).Agreement));
    }
}
