using GovReport.Domain.Tests.Validation;
using static GovReport.Domain.Tests.Continuity.TwoYears;
using static GovReport.Domain.Tests.Validation.RuleExamples;

namespace GovReport.Domain.Tests.Continuity;

/// <summary>What became of last year's commitments: stages, numbers of items, mere words.</summary>
public class CommitmentResultTests
{
    private static readonly Project Canal = Stood("灌区改造工程", Stage.UnderConstruction);
    private static readonly Commitment Built = new() { Name = "灌区惠民", Kind = CommitmentKind.Milestone, Period = ReportingPeriod.Year(2024), Project = "灌区改造工程", Stage = Stage.Completed };
    private static readonly Commitment Parks = new() { Name = "口袋公园建设", Kind = CommitmentKind.Items, Period = ReportingPeriod.Year(2024), Items = Figure.Parse("3个") };
    private static readonly Commitment Words = new() { Name = "义务植树", Period = ReportingPeriod.Year(2024) };

    [Theory]
    [InlineData(Stage.InUse, Verdict.Met)]
    [InlineData(Stage.UnderConstruction, Verdict.Missed)]
    [InlineData(Stage.Halted, Verdict.Missed)]
    public void A_milestone_is_kept_by_the_stage_of_its_project(Stage reached, Verdict verdict)
    {
        PromiseResult result = ResultOf(Built, Sound.With(Stood("灌区改造工程", reached)), Canal);

        Assert.Equal((verdict, verdict, "Projects[0]"), (result.Verdict, result.Fulfilment!.Verdict, result.ResultPath));
        Assert.True(result.IsMeasurable);
    }

    [Fact]
    public void A_project_that_is_accepted_and_was_to_be_in_use_is_for_a_person() =>
        Assert.Equal(Verdict.Judgement, ResultOf(Built with { Stage = Stage.InUse }, Sound.With(Stood("灌区改造工程", Stage.Accepted)), Canal).Verdict);

    [Fact]
    public void A_project_is_found_by_its_alias() =>
        Assert.Equal(Verdict.Met, ResultOf(Built, Sound.With(Stood("北岗灌区", Stage.Completed) with { Aliases = ["灌区改造工程"] }), Canal).Verdict);

    [Fact]
    public void A_project_that_is_only_called_alike_keeps_no_promise()
    {
        PromiseResult result = ResultOf(Built, Sound.With(Stood("灌区改造提升工程", Stage.Completed)), Canal);

        Assert.Equal((Verdict.Judgement, MatchKind.Doubtful), (result.Verdict, result.How));
        Assert.Equal("灌区惠民：上年承诺（完工），本报告疑以“灌区改造提升工程”答复，需人工认定", result.ToString());
    }

    [Fact]
    public void A_project_that_is_gone_or_named_without_a_result_leaves_it_unmentioned()
    {
        Assert.Equal(Verdict.NotMentioned, ResultOf(Built, Sound, Canal).Verdict);
        Assert.Equal(Verdict.NotMentioned, ResultOf(Built, Sound.With(Stood("灌区改造工程")), Canal).Verdict);
        Assert.Equal(Verdict.Undecided, ResultOf(Built, Sound.With(Stood("灌区改造工程") with { Funding = [new() { From = FundingSource.Bond, Amount = Figure.Parse("500万元") }] }), Canal).Verdict);
    }

    [Fact]
    public void A_milestone_of_a_project_that_last_year_only_named_is_found_by_its_name() =>
        Assert.Equal(Verdict.Met, ResultOf(Built, Sound.With(Stood("灌区改造工程", Stage.Accepted))).Verdict);

    [Fact]
    public void A_part_that_is_not_told_apart_is_kept_by_the_whole_and_never_missed_by_it()
    {
        Commitment second = Built with { Part = "二标段" };

        Assert.Equal(Verdict.Met, ResultOf(second, Sound.With(Stood("灌区改造工程", Stage.Completed)), Canal).Verdict);
        Assert.Equal(Verdict.Undecided, ResultOf(second, Sound.With(Stood("灌区改造工程", Stage.UnderConstruction)), Canal).Verdict);
        Assert.Equal(Verdict.Missed, ResultOf(second, Sound.With(Canal with { Statements = [], Parts = [new() { Name = "二标段", Statements = [new() { Stage = Stage.Started }] }] }), Canal).Verdict);
    }

    [Theory]
    [InlineData("3个", Verdict.Met)]
    [InlineData("2个", Verdict.Missed)]
    [InlineData("2处", Verdict.Missed)]
    [InlineData("2.5公里", Verdict.Judgement)]
    public void Items_are_counted_by_the_item_of_work_of_the_same_name(string done, Verdict verdict) =>
        Assert.Equal(verdict, ResultOf(Parks, Done(new Measure { Name = "建成", Role = MeasureRole.Output, Figure = Figure.Parse(done) })).Verdict);

    [Fact]
    public void Items_are_counted_by_the_finished_projects_of_a_group()
    {
        ProjectGroup group = new() { Name = "口袋公园建设", Stages = [new() { Stage = Stage.Completed, Count = Figure.Parse("2个") }, new() { Stage = Stage.Started, Count = Figure.Parse("1个") }] };

        PromiseResult result = ResultOf(Parks, Sound with { ProjectGroups = [group] });

        Assert.Equal((Verdict.Missed, 2), (result.Verdict, result.Fulfilment!.Done));
        Assert.Equal("口袋公园建设：上年承诺（3个），完成2，未完成", result.ToString());
    }

    [Fact]
    public void Items_answered_in_words_are_for_a_person() =>
        Assert.Equal(Verdict.Judgement, ResultOf(Parks, Sound with { WorkItems = [new() { Name = "口袋公园建设", Words = "全部建成" }] }).Verdict);

    [Fact]
    public void Mere_words_are_answered_by_words()
    {
        PromiseResult planted = ResultOf(Words, Sound with { WorkItems = [new() { Name = "义务植树", Measures = [new() { Name = "植树", Role = MeasureRole.Output, Figure = Figure.Parse("1.2万株") }] }] });

        Assert.Equal((Verdict.Answered, "植树1.2万株", MatchKind.Name), (planted.Verdict, planted.Words, planted.How));
        Assert.False(planted.IsMeasurable);
        Assert.Equal((Verdict.Answered, "基本完工"), Of(ResultOf(Words with { Project = "灌区改造工程" }, Sound.With(Stood("灌区改造工程", Stage.SubstantiallyCompleted)), Canal)));
        Assert.Equal((Verdict.Judgement, "义务植树活动"), Of(ResultOf(Words, Sound with { WorkItems = [new() { Name = "义务植树活动", Words = "全面完成" }] })));
        Assert.Equal((Verdict.NotMentioned, null), Of(ResultOf(Words, Sound with { WorkItems = [new() { Name = "义务植树", Period = ReportingPeriod.Year(2022), Words = "全面完成" }] })));
    }

    [Fact]
    public void A_commitment_that_is_not_due_is_open()
    {
        Commitment later = Built with { Period = ReportingPeriod.Years(2024, 2026) };

        Assert.Equal(Verdict.Open, ResultOf(later, Sound, Canal).Verdict);
        Assert.Equal(Verdict.Open, ResultOf(later, Sound.With(Canal), Canal).Verdict);
        Assert.Equal(Strength.Ensured, ResultOf(later with { Strength = Strength.Ensured }, Sound, Canal).Strength);
    }

    [Fact]
    public void The_same_commitment_a_year_later_is_told() =>
        Assert.True(ResultOf(Words, Sound with { Commitments = [Words with { Period = ReportingPeriod.Year(2025) }] }).IsRepeated);

    private static (Verdict Verdict, string? Words) Of(PromiseResult result) => (result.Verdict, result.Words);

    private static WorkReport Done(Measure measure) => Sound with { WorkItems = [new() { Name = "口袋公园建设", Measures = [measure] }] };
}
