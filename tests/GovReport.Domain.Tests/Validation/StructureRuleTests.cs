using FluentValidation;
using GovReport.Domain.Validation;
using NodaTime;
using static GovReport.Domain.Tests.Validation.RuleExamples;

namespace GovReport.Domain.Tests.Validation;

/// <summary>GR1 at its edges: what is wrong, and what only looks so.</summary>
public class StructureRuleTests
{
    private static readonly ObservationValidator Observations = new();
    private static readonly TargetValidator Targets = new();
    private static readonly ReportHeaderValidator Headers = new();

    [Theory]
    [InlineData("BUSINESSES", "1286家")]
    [InlineData("BUSINESSES", "1286个")]
    [InlineData("TOILETS", "265座")]
    [InlineData("GRAIN-YIELD", "452公斤")]
    [InlineData("GRAIN-YIELD", "904斤/亩")]
    [InlineData("RURAL-INCOME", "22282元/人")]
    [InlineData("FOREIGN-CAPITAL", "3000万元")]
    [InlineData("CROPLAND", "2810公顷")]
    [InlineData("ACCIDENTS", "无")]
    [InlineData("INCOME-RATIO", "1.76∶1")]
    public void Measure_words_scales_and_currencies_are_free(string code, string value) => Assert.Empty(Codes(Observations.Validate(Observed(code, value))));

    [Theory]
    [InlineData("RESIDENT-POPULATION", "8120户")]
    [InlineData("URBAN-JOBS", "620人次")]
    [InlineData("RURAL-ROADS", "5条")]
    [InlineData("GDP", "6.5%")]
    [InlineData("FOREST-COVER", "0.2个百分点")]
    public void Persons_households_and_amounts_are_not(string code, string value) => Assert.Equal(["GR103"], Codes(Observations.Validate(Observed(code, value))));

    [Theory]
    [InlineData("HOUSEHOLDS", "2024")]
    [InlineData("HOUSEHOLDS", "2024-Q3")]
    [InlineData("HOUSEHOLDS", "2024-09-30")]
    [InlineData("TOILETS", "2024-01/2024-09")]
    [InlineData("TOILETS", "2021/2025")]
    public void A_stock_stands_at_the_end_of_a_period_a_flow_runs_through_it(string code, string period) => Assert.Empty(Codes(Observations.Validate(Observed(code, "265户", period))));

    [Fact]
    public void A_flow_as_of_a_day_is_usual_and_only_told() =>
        Assert.Equal(Severity.Info, Assert.Single(Observations.Validate(Observed("TOILETS", "265户", "2024-09-30")).Errors).Severity);

    [Theory]
    [InlineData(ChangeKind.Rate, ChangeAgainst.PreviousPeriod, null, "2024-01/2024-09", "GR104")]
    [InlineData(ChangeKind.Rate, ChangeAgainst.PreviousPeriod, null, "2024-09", null)]
    [InlineData(ChangeKind.Rate, ChangeAgainst.NamedPeriod, "2023", "2024-01/2024-09", "GR104")]
    [InlineData(ChangeKind.Rate, ChangeAgainst.NamedPeriod, "2020", "2021/2025", null)]
    [InlineData(ChangeKind.Rate, ChangeAgainst.NamedPeriod, "2024", "2024", "GR105")]
    [InlineData(ChangeKind.Rate, ChangeAgainst.NamedPeriod, "2020", "2024", null)]
    [InlineData(ChangeKind.Rate, ChangeAgainst.NamedPeriod, null, "2024", "GR113")]
    public void A_change_is_measured_against_something_before_it_and_like_it(ChangeKind kind, ChangeAgainst against, string? before, string period, string? code)
    {
        StatedChange change = new() { Kind = kind, Against = against, AgainstPeriod = before is null ? null : ReportingPeriod.Parse(before), Value = Figure.Parse("5.2%") };

        Assert.Equal(code is null ? [] : [code], Codes(Observations.Validate(Observed("FISCAL-REVENUE", "5200万元", period) with { Changes = [change] })));
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void From_2020_to_2024_are_four_yearly_steps(int years, bool isRight)
    {
        StatedChange average = new() { Kind = ChangeKind.Average, Against = ChangeAgainst.NamedPeriod, AgainstPeriod = ReportingPeriod.Year(2020), Value = Figure.Parse("5.2%"), Years = years };

        Assert.Equal(isRight ? [] : ["GR104"], Codes(Observations.Validate(Observed("FISCAL-REVENUE", "5200万元") with { Changes = [average] })));
    }

    [Theory]
    [InlineData("2024-12-20")]
    [InlineData("2024-10-31")]
    [InlineData("2025-06-30")]
    public void A_session_in_time_is_usual(string date) => Assert.Empty(Codes(Headers.Validate(On(date))));

    [Theory]
    [InlineData("2024-10-30", "GR106")]
    [InlineData("2025-07-01", "GR106")]
    [InlineData("2023-12-31", "GR105")]
    public void A_session_far_off_is_told(string date, string code) => Assert.Equal([code], Codes(Headers.Validate(On(date))));

    [Fact]
    public void In_december_the_year_s_end_is_no_future()
    {
        WorkReport december = Sound.With(header => header with { Date = new LocalDate(2024, 12, 20) }).With(Observed("HOUSEHOLDS", "8120户", "2024-12-31"));

        Assert.Empty(Codes(new WorkReportValidator().Validate(december)));
        Assert.Equal(["GR105"], Codes(new WorkReportValidator().Validate(december.With(Observed("HOUSEHOLDS", "8120户", "2025-06-30")))));
    }

    [Theory]
    [InlineData("柳河镇人民政府", "340402104", true)]
    [InlineData("柳河乡人民政府", "340402204", true)]
    [InlineData("柳河街道", "340402004", true)]
    [InlineData("示例开发区管委会", "340402404", true)]
    [InlineData("柳河镇人民政府", "340402", false)]
    [InlineData("柳河镇人民政府", "340402104201", false)]
    [InlineData("柳河乡人民政府", "340402104", false)]
    [InlineData("某单位", "340402604", false)]
    [InlineData("柳河镇人民政府", "990402104", false)]
    public void The_code_is_of_the_issuer_s_level_and_kind(string issuer, string area, bool isRight) =>
        Assert.Equal(isRight ? [] : ["GR108"], Codes(Headers.Validate(Sound.Header with { Issuer = issuer, Area = AdministrativeCode.Parse(area), Session = null })));

    [Theory]
    [InlineData("340402104201", true)]
    [InlineData("340402", true)]
    [InlineData("340402105", false)]
    public void A_figure_belongs_to_the_issuer_s_area_or_the_one_around_it(string area, bool isRight) =>
        Assert.Equal(isRight ? [] : ["GR108"], Codes(new WorkReportValidator().Validate(Sound.With(Observed("TOILETS", "84户") with { Area = AdministrativeCode.Parse(area) }))));

    [Theory]
    [InlineData("TOILETS", "300户以上", Comparator.Exceed, null)]
    [InlineData("TOILETS", "300余户", Comparator.AtLeast, null)]
    [InlineData("TOILETS", "近300户", Comparator.About, null)]
    [InlineData("TOILETS", "300户", Comparator.AtMost, null)]
    [InlineData("CPI-LIKE", "3%以内", Comparator.Below, null)]
    [InlineData("POVERTY-WATCH", "30户", Comparator.AtMost, null)]
    [InlineData("TOILETS", "300户以上", Comparator.AtMost, Severity.Error)]
    [InlineData("TOILETS", "300户以内", Comparator.Exceed, Severity.Error)]
    [InlineData("TOILETS", "300户左右", Comparator.AtLeast, Severity.Warning)]
    [InlineData("TOILETS", "200—300户", Comparator.AtLeast, Severity.Warning)]
    [InlineData("POVERTY-WATCH", "30户", Comparator.AtLeast, Severity.Warning)]
    public void The_comparator_says_what_the_words_say(string code, string goal, Comparator comparator, Severity? severity)
    {
        IndicatorCatalogue own = new([new Indicator { Code = "CPI-LIKE", Name = "某价格涨幅", Unit = Unit.Percent }]);
        TargetValidator validator = new(new() { Indicators = own });

        Assert.Equal(severity is { } grave ? [("GR109", grave)] : [], validator.Validate(Promised(code, goal, comparator)).Errors.Select(failure => (failure.ErrorCode, failure.Severity)));
    }

    [Fact]
    public void A_promise_has_what_its_kind_needs()
    {
        Target target = Promised("TOILETS", "300户", Comparator.AtLeast);

        Assert.Equal(["GR113"], Codes(Targets.Validate(target with { Goal = null })));
        Assert.Equal(["GR113"], Codes(Targets.Validate(target with { Comparator = Comparator.Between })));
        Assert.Equal(["GR113"], Codes(Targets.Validate(target with { Goal = null, Comparator = Comparator.Above })));
        Assert.Equal(["GR113"], Codes(Targets.Validate(target with { Goal = Figure.Parse("2倍"), Aspect = Aspect.Multiple })));
        Assert.Equal(["GR103"], Codes(Targets.Validate(target with { Aspect = Aspect.Growth })));
        Assert.Empty(Codes(Targets.Validate(target with { Goal = null, Comparator = Comparator.Rising })));
        Assert.Empty(Codes(Targets.Validate(target with { Goal = Figure.Parse("3"), Aspect = Aspect.Rank, Comparator = Comparator.AtMost })));
    }

    [Fact]
    public void Each_aggregate_is_validated_alone()
    {
        Assert.Equal(["GR107"], Codes(new HonourValidator().Validate(new Honour { Title = " " })));
        Assert.Equal(["GR107"], Codes(new IndicatorValidator().Validate(new Indicator { Code = "TEA", Name = "", Unit = Unit.Ton })));
        Assert.Equal(["GR113"], Codes(new RankValidator().Validate(new Rank { Subject = "增速" })));
        Assert.Equal(["GR113"], Codes(new CommitmentValidator().Validate(new Commitment { Name = "改造", Kind = CommitmentKind.Items, Period = ReportingPeriod.Year(2025) })));
        Assert.Equal(["GR113"], Codes(new WorkItemValidator().Validate(new WorkItem { Name = "排查", Measures = [new() { Name = "农户", Role = MeasureRole.Output }] })));
        Assert.Equal(["GR113"], Codes(new CompositionValidator().Validate(new Composition { Name = "产业结构" })));
        Assert.Equal(["GR101"], Codes(new BreakdownValidator().Validate(new Breakdown { Name = "改厕", Parts = [Village, Village] })));
        Assert.Equal(["GR101"], Codes(new ProjectGroupValidator().Validate(new ProjectGroup { Name = "重点项目", Projects = ["灌区改造", "灌区改造"], AndOthers = true })));
        Assert.Equal(["GR103"], Codes(new DisbursementValidator().Validate(new Disbursement { Programs = ["AID"], Period = ReportingPeriod.Year(2024), Paid = Figure.Parse("86户") })));
        Assert.Equal(["GR103"], Codes(new WelfareProgramValidator().Validate(new WelfareProgram { Code = "AID", Name = "救助", Kind = ProgramKind.OneOff, Beneficiaries = [new() { Persons = Figure.Parse("56人次") }] })));
    }

    private static BreakdownPart Village => new() { Name = "北岗村", Figure = Figure.Parse("84户") };

    private static ReportHeader On(string date) => Sound.Header with { Date = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value, PlanPeriod = null };

    private static IEnumerable<string> Codes(FluentValidation.Results.ValidationResult result) => result.Errors.Select(failure => failure.ErrorCode);
}
