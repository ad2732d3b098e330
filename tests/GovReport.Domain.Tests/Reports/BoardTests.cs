using NodaTime;

namespace GovReport.Domain.Tests.Reports;

/// <summary>A board of an office: promises judged by what its ledger says in September.</summary>
public class BoardTests
{
    private static readonly LocalDate September = new(2025, 9, 30), YearEnd = new(2025, 12, 31);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2025);

    [Fact]
    public void New_firms_are_counted_from_the_eve_of_the_year()
    {
        WorkReport report = Of(Seen("规模以上工业企业数", "2024-12-31", "28家"), Seen("规模以上工业企业数", "2025-09-30", "29家"));

        Completion completion = report.Evaluate(Goal("规模以上工业企业数", "新增3家以上"), September, Pace.ByMonths);

        Assert.Equal(("1家", "33.3%", BoardState.Behind), (completion.Actual.ToString(), completion.PrintRate().ToString(), completion.State));
        Assert.Equal([CompletionNote.SubstituteChange], completion.Notes);
    }

    [Fact]
    public void A_published_increase_is_the_increase()
    {
        Observation firms = Seen("规模以上工业企业数", "2025-09-30", "31家") with { Changes = [new() { Kind = ChangeKind.Increase, Value = Figure.Parse("3家") }] };

        Assert.Equal("3家", Of(firms).Evaluate(Goal("规模以上工业企业数", "净增3家"), September).Actual.ToString());
    }

    [Fact]
    public void An_increase_of_a_flow_is_that_over_the_same_months()
    {
        WorkReport report = Of(Seen("财政收入", "2024-01/2024-09", "15120万元"), Seen("财政收入", "2025-01/2025-09", "16058.4万元"));

        Completion completion = report.Evaluate(Goal("财政收入", "增加1200万元"), September, Pace.ByMonths);

        Assert.Equal(("938.4万元", "78.2%", BoardState.Ahead), (completion.Actual.ToString(), completion.PrintRate().ToString(), completion.State));
    }

    [Fact]
    public void Last_year_is_found_in_the_report()
    {
        WorkReport report = Of(Seen("粮食总产量", "2024", "1.8万吨"), Seen("粮食总产量", "2025", "1.81万吨"), Seen("耕地保有量", "2024-12-31", "42170亩"), Seen("耕地保有量", "2025-12-31", "42160亩"));

        Assert.Equal("目标不低于上年，实际1.81万吨，高出0.01万吨，已完成", report.Evaluate(Goal("粮食总产量", "不低于上年"), YearEnd).Explain());
        Assert.Equal(Verdict.Met, report.Evaluate(Goal("粮食总产量", "与上年持平"), YearEnd).Verdict);
        Assert.Equal(Verdict.Missed, report.Evaluate(Goal("耕地保有量", "不低于去年"), YearEnd).Verdict);
        Assert.Equal("缺上年数", Of(Seen("粮食总产量", "2025", "1.81万吨")).Evaluate(Goal("粮食总产量", "不低于上年"), YearEnd).ReasonInWords());
    }

    [Fact]
    public void The_same_months_of_last_year_keep_a_promise_so_far_and_no_more()
    {
        WorkReport report = Of(Seen("财政收入", "2024", "20800万元"), Seen("财政收入", "2024-01/2024-09", "15120万元"), Seen("财政收入", "2025-01/2025-09", "16058.4万元"));

        Completion completion = report.Evaluate(Goal("财政收入", "不低于上年"), September, Pace.ByMonths);

        Assert.Equal((Verdict.Open, BoardState.CurrentlyMet, "938.4万元"), (completion.Verdict, completion.State, completion.Print(completion.Margin).ToString()));
    }

    [Fact]
    public void A_rate_is_set_against_that_of_last_year()
    {
        WorkReport report = Of(Grown("财政收入", "2024-01/2024-09", "5%"), Grown("财政收入", "2025-01/2025-09", "6.2%"));

        Assert.Equal((BoardState.CurrentlyMet, "1.2个百分点"), (report.Evaluate(Goal("财政收入", "增速不低于上年"), September).State, report.Evaluate(Goal("财政收入", "增速不低于上年"), September).Margin.ToString()));
    }

    [Theory]
    [InlineData("与经济增长同步")]
    [InlineData("与GDP增速基本同步")]
    [InlineData("与地区生产总值同步")]
    public void In_step_with_growth_counts_from_levels_where_no_rate_is_stated(string goal)
    {
        Observation before = Seen("城镇居民人均可支配收入", "2024-01/2024-09", "30000元"), now = Seen("城镇居民人均可支配收入", "2025-01/2025-09", "31500元");
        WorkReport published = Of(before, now, Grown("地区生产总值", "2025-01/2025-09", "5.2%"));
        WorkReport levels = Of(before, now, Seen("地区生产总值", "2024-01/2024-09", "30亿元"), Seen("地区生产总值", "2025-01/2025-09", "31.2亿元"));

        Assert.Equal(("5%", "-0.2个百分点"), (published.Evaluate(Goal("城镇居民人均可支配收入", goal), September).Actual.ToString(), published.Evaluate(Goal("城镇居民人均可支配收入", goal), September).Margin.ToString()));
        Assert.Equal(("1个百分点", BoardState.CurrentlyMet), (levels.Evaluate(Goal("城镇居民人均可支配收入", goal), September).Margin.ToString(), levels.Evaluate(Goal("城镇居民人均可支配收入", goal), September).State));
    }

    [Fact]
    public void A_reference_by_a_name_in_a_document_is_found()
    {
        Target target = new() { IndicatorCode = "RURAL-INCOME", Period = Year, Aspect = Aspect.Growth, Comparator = Comparator.Above, Reference = "城镇居民" };

        Assert.Equal("1.9个百分点", Of(Grown("农村居民人均可支配收入", "2025-01/2025-09", "6.9%"), Grown("城镇居民人均可支配收入", "2025-01/2025-09", "5.0%")).Evaluate(target, September).Margin.ToString());
    }

    [Fact]
    public void Where_the_actual_is_there_it_is_never_said_to_be_missing()
    {
        Completion withoutBase = Of(Seen("财政收入", "2025-01/2025-09", "16058.4万元")).Evaluate(Goal("财政收入", "增长6%以上"), September);
        Completion fromNothing = Of(Seen("财政收入", "2024-01/2024-09", "0万元"), Seen("财政收入", "2025-01/2025-09", "50万元")).Evaluate(Goal("财政收入", "增长6%以上"), September);
        Completion alone = Of(Grown("城镇居民人均可支配收入", "2025-01/2025-09", "5%")).Evaluate(Goal("城镇居民人均可支配收入", "与GDP同步"), September);

        Assert.Equal("缺上年同期数或基期值", withoutBase.ReasonInWords());
        Assert.StartsWith("目标不低于6%，实际16058.4万元，缺数据，无法判定（缺上年同期数或基期值）", withoutBase.Explain(), StringComparison.Ordinal);
        Assert.StartsWith("目标不低于6%，实际50万元，缺数据，无法判定（基数为零，不计增速）", fromNothing.Explain(), StringComparison.Ordinal);
        Assert.Equal("目标与地区生产总值同步，实际5%，缺数据，无法判定（缺参照对象的实际数）", alone.Explain());
        Assert.Equal("目标不低于6%，未报实际数，缺数据，无法判定", Of().Evaluate(Goal("财政收入", "增长6%以上"), September).Explain());
    }

    [Fact]
    public void Two_prints_of_one_period_are_noted()
    {
        Observation first = Seen("财政收入", "2025-01/2025-09", "1.6亿元"), other = Seen("财政收入", "2025-01/2025-09", "1.58亿元");
        Target target = Goal("财政收入", "完成2.2亿元");

        Assert.Equal([CompletionNote.SeveralPrints], Of(first, other).Evaluate(target, September).Notes);
        Assert.Empty(Of(first, first with { Value = Figure.Parse("16000万元") }).Evaluate(target, September).Notes);
        Assert.Empty(Of(first with { Vintage = Vintage.Flash }, other with { Vintage = Vintage.Final }).Evaluate(target, September).Notes);
        Assert.Equal([CompletionNote.SeveralPrints], Of(Grown("财政收入", "2025-01/2025-09", "5%"), Grown("财政收入", "2025-01/2025-09", "6%")).Evaluate(Goal("财政收入", "增长6%"), September).Notes);
        Assert.Empty(Of(Seen("财政收入", "2025-01/2025-08", "1.4亿元"), Seen("财政收入", "2025-01/2025-08", "1.5亿元"), first).Evaluate(target, September).Notes);
    }

    [Fact]
    public void The_months_left_of_a_promise_of_growth_need_a_rate()
    {
        WorkReport report = Of(Seen("财政收入", "2024", "20000万元"), Seen("财政收入", "2024-01/2024-09", "15000万元"), Seen("财政收入", "2025-01/2025-09", "15600万元"));
        WorkReport published = Of(Seen("地区生产总值", "2024", "40亿元"), Seen("地区生产总值", "2024-01/2024-09", "30亿元"), Grown("地区生产总值", "2025-01/2025-09", "5%"));

        Assert.Equal("12%", report.Evaluate(Goal("财政收入", "增长6%以上"), September).RemainingGrowth.ToString());
        Assert.Equal("9%", published.Evaluate(Goal("地区生产总值", "增长6%—7%"), September).RemainingGrowth.ToString());
        Assert.Equal("9%", published.Evaluate(Goal("地区生产总值", "增长6%左右"), September).RemainingGrowth.ToString());
        Assert.Null(published.Evaluate(Goal("地区生产总值", "增长6%以内"), September).RemainingGrowth);
    }

    [Fact]
    public void The_months_left_of_a_doubling_need_a_rate_too()
    {
        WorkReport report = Of(Seen("网络零售额", "2024", "1200万元"), Seen("网络零售额", "2024-01/2024-09", "860万元"), Seen("网络零售额", "2025-01/2025-09", "1730万元"));

        Completion completion = report.Evaluate(Goal("网络零售额", "翻一番"), September, Pace.ByMonths);

        Assert.Equal(("97.1%", "223.33万元", BoardState.Behind), (completion.RemainingGrowth?.ToString("0.0"), completion.Print(completion.RequiredPerStep(3)).ToString(), completion.State));
    }

    private static Target Goal(string indicator, string words) => Target.Parse(words, IndicatorCatalogue.Standard.Find(indicator)!, Year);

    private static Observation Seen(string indicator, string period, string value) =>
        new() { IndicatorCode = IndicatorCatalogue.Standard.Find(indicator)!.Code, Period = ReportingPeriod.Parse(period), Value = Figure.Parse(value) };

    private static Observation Grown(string indicator, string period, string rate) =>
        Seen(indicator, period, "1元") with { Value = null, Changes = [new() { Kind = ChangeKind.Rate, Value = Figure.Parse(rate) }] };

    private static WorkReport Of(params Observation[] observations) => TestReports.Empty with { Observations = observations };
}
