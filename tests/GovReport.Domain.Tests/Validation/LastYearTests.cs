using GovReport.Domain.Tests.Reports;
using GovReport.Domain.Validation;

namespace GovReport.Domain.Tests.Validation;

/// <summary>GR501: this year's changes against what last year's report printed.</summary>
public class LastYearTests
{
    private static readonly WorkReport Last = With("RURAL-INCOME", 2023, "20922元");

    [Fact]
    public void A_rate_that_follows_from_last_years_print_is_fine()
    {
        ReportRelation relation = Assert.Single(ReportRelations.Against(With("RURAL-INCOME", 2024, "22282元", "6.5%"), Last));

        Assert.Equal(Outcome.Consistent, relation.Relation.Test());
        Assert.Equal("previous:Observations[0].Value", relation.Relation.Facts[0]!.Value.Path);
        Assert.Null(relation.ToFinding());
    }

    [Fact]
    public void A_rate_that_does_not_is_found_with_the_sum_written_out()
    {
        Finding finding = Assert.Single(ReportRelations.Against(With("RURAL-INCOME", 2024, "22282元", "7.5%"), Last)).ToFinding()!;

        Assert.Equal(("GR501", "Observations[0].Changes[0].Value"), (finding.Rule.Code, finding.Path));
        Assert.Equal("农村居民人均可支配收入：由20922元到22282元，应增长6.5%，报告写7.5%", finding.Explain());
        Assert.Equal("农村居民人均可支配收入: from 20922元 to 22282元 is up 6.5%, the report says 7.5%", finding.Explain(Language.En));
    }

    [Fact]
    public void A_real_rate_is_not_set_against_nominal_levels() =>
        Assert.Equal(
            Outcome.NotComparable,
            Assert.Single(ReportRelations.Against(With("GDP", 2024, "1260582万元", "5.2%"), With("GDP", 2023, "1204724万元"))).Relation.Test());

    [Fact]
    public void A_restated_base_is_not_comparable() =>
        Assert.Equal(
            Outcome.NotComparable,
            Assert.Single(ReportRelations.Against(With("RURAL-INCOME", 2024, "22282元", "7.5%", PriceBasis.ComparableBasis), Last)).Relation.Test());

    [Fact]
    public void Without_last_years_value_there_is_nothing_to_check()
    {
        Assert.Empty(ReportRelations.Against(With("RURAL-INCOME", 2024, "22282元", "7.5%"), With("GDP", 2023, "1204724万元")));
        Assert.Empty(ReportRelations.Against(With("RURAL-INCOME", 2024, "22282元", "7.5%"), With("RURAL-INCOME", 2022, "20922元")));
    }

    private static WorkReport With(string code, int year, string value, string? rate = null, PriceBasis price = PriceBasis.Unstated) => TestReports.Empty with
    {
        Observations =
        [
            new()
            {
                IndicatorCode = code,
                Period = ReportingPeriod.Year(year),
                Value = Figure.Parse(value),
                Changes = rate is null ? [] : [new() { Kind = ChangeKind.Rate, Value = Figure.Parse(rate), Price = price }],
            },
        ],
    };
}
