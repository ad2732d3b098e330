using GovReport.Domain.Validation;
using static GovReport.Domain.Projects.Stage;
using static GovReport.Domain.Tests.Validation.RuleExamples;

namespace GovReport.Domain.Tests.Validation;

/// <summary>Stages of a project, alone and within a report: what contradicts and what only sounds so.</summary>
public class StageRuleTests
{
    private static readonly ProjectValidator Alone = new();

    [Theory]
    [InlineData(SubstantiallyCompleted, Completed)]
    [InlineData(InUse, SubstantiallyCompleted)]
    [InlineData(UnderConstruction, Accepted)]
    [InlineData(Halted, UnderConstruction)]
    [InlineData(Completed, Halted)]
    public void A_state_ends_where_another_begins(Stage one, Stage other) => Assert.Equal("GR401", Assert.Single(Alone.Validate(Stood("塘", one, other)).Errors).ErrorCode);

    [Theory]
    [InlineData(Completed, Completed)]
    [InlineData(Started, Completed)]
    [InlineData(Signed, UnderConstruction)]
    [InlineData(MainStructureCompleted, SubstantiallyCompleted)]
    [InlineData(UnderConstruction, SubstantiallyCompleted)]
    [InlineData(TrialOperation, Accepted)]
    [InlineData(Accepted, InUse)]
    [InlineData(Started, Halted)]
    public void What_once_was_done_stays_true(Stage one, Stage other) => Assert.Empty(Alone.Validate(Stood("塘", one, other)).Errors);

    [Fact]
    public void On_one_day_it_is_one_or_the_other_within_a_year_both_in_turn()
    {
        StageStatement during = new() { Stage = UnderConstruction, Period = ReportingPeriod.Year(2024) };

        Assert.Equal("GR401", Assert.Single(Alone.Validate(Of(On(SubstantiallyCompleted, 2024, 6, 1), On(Completed, 2024, 6, 1))).Errors).ErrorCode);
        Assert.Empty(Alone.Validate(Of(during, during with { Stage = Completed })).Errors);
        Assert.Empty(Alone.Validate(Of(during, On(Completed, 2024, 12, 31))).Errors);
        Assert.Empty(Alone.Validate(Of(On(SubstantiallyCompleted, 2024, 6, 1), On(Completed, 2024, 9, 1))).Errors);
    }

    [Fact]
    public void A_whole_is_not_complete_before_its_parts()
    {
        Project pond = Stood("生态塘", Completed) with { Parts = [new() { Name = "一期", Statements = [new() { Stage = SubstantiallyCompleted }] }] };

        Assert.Equal("Parts[0].Statements", Assert.Single(Alone.Validate(pond).Errors).PropertyName);
        Assert.Empty(Alone.Validate(pond with { Statements = [new() { Stage = UnderConstruction }] }).Errors);
        Assert.Empty(Alone.Validate(pond with { Parts = [new() { Name = "一期", Statements = [On(UnderConstruction, 2024, 5, 1)] }] }).Errors);
        Assert.Empty(Alone.Validate(pond with { Parts = [new() { Name = "一期" }] }).Errors);
    }

    [Theory]
    [InlineData(Accepted, SubstantiallyCompleted)]
    [InlineData(Completed, Started)]
    [InlineData(InUse, Halted)]
    [InlineData(UnderConstruction, Registered)]
    [InlineData(MainStructureCompleted, Started)]
    [InlineData(Started, Approved)]
    [InlineData(Signed, Negotiating)]
    public void A_project_does_not_go_back(Stage earlier, Stage later) =>
        Assert.Equal("GR402", Assert.Single(Alone.Validate(Of(On(earlier, 2024, 3, 1), On(later, 2024, 8, 1))).Errors).ErrorCode);

    [Theory]
    [InlineData(Registered, Designing)]
    [InlineData(Approved, Applied)]
    [InlineData(UnderConstruction, ClearingLand)]
    [InlineData(MainStructureCompleted, UnderConstruction)]
    [InlineData(InUse, Accepted)]
    [InlineData(TrialOperation, Completed)]
    [InlineData(Halted, UnderConstruction)]
    [InlineData(UnderConstruction, Halted)]
    public void Papers_acceptance_and_a_new_start_come_in_any_order(Stage earlier, Stage later) =>
        Assert.Empty(Alone.Validate(Of(On(earlier, 2024, 3, 1), On(later, 2024, 8, 1))).Errors);

    [Fact]
    public void The_order_of_the_entries_does_not_matter() =>
        Assert.Equal("GR402", Assert.Single(Alone.Validate(Of(On(UnderConstruction, 2024, 8, 1), On(Completed, 2024, 3, 1))).Errors).ErrorCode);

    [Fact]
    public void An_event_without_a_day_may_be_long_past_a_state_may_not()
    {
        Assert.Empty(Alone.Validate(Of(On(Completed, 2024, 3, 1), new StageStatement { Stage = Started })).Errors);
        Assert.Equal("GR402", Assert.Single(Alone.Validate(Of(On(Completed, 2024, 3, 1), new StageStatement { Stage = UnderConstruction })).Errors).ErrorCode);
    }

    [Fact]
    public void Without_a_report_no_day_is_too_late_within_one_any_stage_may_be()
    {
        Project canal = Of(On(Started, 2025, 2, 1));

        Assert.Empty(Alone.Validate(canal).Errors);
        Assert.Equal("GR403", Assert.Single(new WorkReportValidator().Validate(Sound.With(canal)).Errors).ErrorCode);
    }

    [Theory]
    [InlineData("100%", MainStructureCompleted, true)]
    [InlineData("十成", UnderConstruction, true)]
    [InlineData("近100%", UnderConstruction, false)]
    [InlineData("99%", Completed, true)]
    [InlineData("100%", Completed, false)]
    [InlineData("97%", TrialOperation, false)]
    [InlineData("97%", InUse, false)]
    [InlineData("45%", UnderConstruction, false)]
    public void Physical_progress_and_the_stage_say_the_same(string progress, Stage stage, bool isFound) =>
        Assert.Equal(isFound ? ["GR404"] : [], Alone.Validate(Stood("塘", stage) with { PhysicalProgress = Figure.Parse(progress) }).Errors.Select(failure => failure.ErrorCode));

    private static Project Of(params StageStatement[] statements) => new() { Name = "灌区改造", Statements = statements };
}
