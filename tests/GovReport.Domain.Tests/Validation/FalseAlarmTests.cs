using GovReport.Domain.Validation;
using static GovReport.Domain.Tests.Validation.Drafts;
using static GovReport.Domain.Tests.Validation.RuleExamples;

namespace GovReport.Domain.Tests.Validation;

/// <summary>What is usual and was once blamed; what is wrong and was once passed.</summary>
public class FalseAlarmTests
{
    private static readonly WorkReportValidator Validator = new();

    // calculation D4
    [Theory]
    [InlineData("特困供养", "54户", "54人", false)]
    [InlineData("农村低保", "259户", "278人", false)]
    [InlineData("特困供养", "54户", "216人", true)]
    [InlineData("农村低保", "259户", "2780人", true)]
    public void Households_of_one_person_are_usual_in_some_programs(string name, string households, string persons, bool isFound) =>
        Assert.Equal(isFound ? ["GR303"] : [], Codes(Aid(Program(name, ProgramKind.TopUp, persons: persons, households: households))));

    // calculation D4
    [Theory]
    [InlineData("VILLAGE-INCOME", "120万元", "480万元", false)]
    [InlineData("FISCAL-REVENUE", "4280万元", "42800万元", true)]
    [InlineData("RURAL-INCOME", "20922元", "222820元", true)]
    public void Small_amounts_may_multiply_averages_may_not(string code, string before, string after, bool isFound) =>
        Assert.Equal(isFound ? ["GR302"] : [], Codes(Report(Says(code, "2023", before), Says(code, "2024", after))));

    // calculation D4
    [Theory]
    [InlineData("480万元", "300%", false)]
    [InlineData("1800万元", "300%", false)]
    [InlineData("48000万元", "300%", true)]
    public void A_stated_rate_from_a_small_base_is_let_pass(string value, string rate, bool isFound) =>
        Assert.Equal(isFound ? ["GR302"] : [], Codes(Report(Says("FISCAL-REVENUE", "2024", value, Change(ChangeKind.Rate, rate)))));

    // calculation D4
    [Theory]
    [InlineData("100%", null, "600万元", false)]
    [InlineData("98%", Stage.InUse, "600万元", false)]
    [InlineData("60%", Stage.UnderConstruction, "950万元", true)]
    [InlineData("95%", Stage.UnderConstruction, "600万元", true)]
    public void The_last_payments_come_after_the_last_work(string physical, Stage? stage, string paid, bool isFound)
    {
        Project canal = new()
        {
            Name = "灌区改造",
            Statements = stage is { } known ? [new() { Stage = known }] : [],
            PhysicalProgress = Figure.Parse(physical),
            Investments = [new() { Kind = InvestmentKind.PlannedTotal, Amount = Figure.Parse("1000万元") }, new() { Kind = InvestmentKind.CompletedCumulative, Amount = Figure.Parse(paid) }],
        };

        Assert.Equal(isFound ? ["GR405"] : [], Validator.Validate(Sound.With(canal)).Findings().Select(one => one.Rule.Code));
    }

    // calculation D5
    [Theory]
    [InlineData("户均补助", "3000元", true)]
    [InlineData("户均补助", "2000元", false)]
    [InlineData("户均补助", "3000元/户", true)]
    [InlineData("平均每户补助", "0.2万元", false)]
    [InlineData("平均每户补助", "0.3万元", true)]
    public void An_average_in_a_bare_unit_is_over_what_its_name_says(string name, string average, bool isFound) =>
        Assert.Equal(isFound ? ["GR212"] : [], Codes(Counting("危房改造", Counted("补助资金", "60万元"), Counted("改造危房", "300户"), Counted(name, average))));

    // calculation D5
    [Fact]
    public void The_count_may_stand_behind_another_one() =>
        Assert.Equal(["GR212"], Codes(Counting("培训", Counted("投入", "60万元", "300人"), Counted("人均", "3000元"))));

    // calculation D8
    [Theory]
    [InlineData("452公斤", "39600亩", false)]
    [InlineData("452公斤", "2640公顷", false)]
    [InlineData("542公斤", "39600亩", true)]
    [InlineData("904斤", "39600亩", false)]
    public void A_yield_may_leave_the_area_to_its_name(string yield, string area, bool isFound) =>
        Assert.Equal(isFound ? ["GR212"] : [], Codes(Report(Says("GRAIN-OUTPUT", "2024", "1.79万吨"), Says("GRAIN-AREA", "2024", area), Says("GRAIN-YIELD", "2024", yield))));

    // calculation D8
    [Fact]
    public void A_bare_yield_has_its_usual_range_and_a_head_said_twice_is_still_an_income()
    {
        Assert.Equal(["GR301"], Codes(Report(Says("GRAIN-YIELD", "2024", "45200公斤"))));
        Assert.Equal(["GR202"], Codes(Report(Says("RURAL-INCOME", "2023", "20922元"), Says("RURAL-INCOME", "2024", "22282元/人", Change(ChangeKind.Rate, "5.6%")))));
    }

    // calculation B9
    [Theory]
    [InlineData("80.0%", "85.0%", "5%", "提高幅度应为5.0个百分点，报告写5%")]
    [InlineData("80.2%", "85.2%", "5%", "提高幅度应为5.0个百分点，报告写5%")]
    [InlineData("85.2%", "80.2%", "5%", "下降幅度应为5.0个百分点，报告写5%")]
    [InlineData("80.0%", "85.0%", "7%", "提高幅度应为5.0个百分点，报告写7%")]
    public void A_percentage_moves_in_points(string before, string after, string rate, string message)
    {
        StatedChange change = Change(ChangeKind.Rate, rate, message[0] == '下' ? ChangeDirection.Down : ChangeDirection.Up);

        Finding finding = Assert.Single(Check(Report(Says("GOOD-AIR", "2023", before), Says("GOOD-AIR", "2024", after, change))));

        Assert.Equal("GR202", finding.Rule.Code);
        Assert.Contains(message, finding.Explain(), StringComparison.Ordinal);
        Assert.Equal(rate == "5%" ? SlipKind.PointsForPercent : null, finding.Suggestion?.Kind);

        WorkReport last = Last.With(Observed("GOOD-AIR", before, "2023")), now = Sound.With(Says("GOOD-AIR", "2024", after, change));
        Finding overYears = Assert.Single(new ContinuityValidator().Validate(new ReportComparison(last, now)).Findings());
        Assert.Equal("GR501", overYears.Rule.Code);
        Assert.Contains(message, overYears.Explain(), StringComparison.Ordinal);
    }

    // calculation B9
    [Theory]
    [InlineData(ChangeKind.Rate, "6.3%")]
    [InlineData(ChangeKind.Points, "5.0个百分点")]
    [InlineData(ChangeKind.Increase, "5个百分点")]
    public void A_percentage_may_grow_in_proportion_and_does_in_points(ChangeKind kind, string value) =>
        Assert.Empty(Check(Report(Says("GOOD-AIR", "2023", "80.0%"), Says("GOOD-AIR", "2024", "85.0%", Change(kind, value)))));

    // robustness B1
    [Fact]
    public void An_absurd_figure_is_a_finding_and_loses_no_other()
    {
        WorkReport report = Report(
            Says("FISCAL-REVENUE", "2023", "3亿元"),
            Says("FISCAL-REVENUE", "2024", "0.000000000000000000000001元", Change(ChangeKind.Rate, "999999999999999999999999999%")),
            Says("RURAL-INCOME", "2023", "20922元"),
            Says("RURAL-INCOME", "2024", "22282元", Change(ChangeKind.Rate, "5.6%")));

        IReadOnlyList<Finding> findings = Check(report);

        Assert.Contains("GR307 Observations[1].Value", findings.Select(Key));
        Assert.Contains("GR307 Observations[1].Changes[0].Value", findings.Select(Key));
        Assert.Contains("GR202 Observations[3].Changes[0].Value", findings.Select(Key));
        static string Key(Finding finding) => $"{finding.Rule.Code} {finding.Path}";
    }

    // calculation D13
    [Fact]
    public void A_flash_number_beside_a_final_one_is_no_second_print()
    {
        Observation flash = Says("FISCAL-REVENUE", "2024", "1286万元") with { Words = "快报数" }, settled = Says("FISCAL-REVENUE", "2024", "1290万元") with { Words = "核定数" };

        Assert.Empty(Codes(Report(flash, settled)));
        Assert.Equal((Vintage.Flash, Vintage.Final), (flash.Basis.Vintage, settled.Basis.Vintage));
        Assert.Equal(["GR219"], Codes(Report(flash with { Words = null }, settled with { Words = null })));
        Assert.Equal(Vintage.Estimated, (flash with { Words = "预计全年" }).Basis.Vintage);
        Assert.Equal(Vintage.Revised, (flash with { Vintage = Vintage.Revised }).Basis.Vintage);
    }
}
