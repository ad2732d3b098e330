using NodaTime;

namespace GovReport.Domain.Tests.Targets;

/// <summary>承诺、民生实事: items, milestones and words.</summary>
public class FulfilmentTests
{
    private static readonly Commitment Deeds = new()
    {
        Name = "民生实事",
        Kind = CommitmentKind.Items,
        Period = Promise.Year,
        Items = Figure.Parse("10件"),
    };

    private static readonly Commitment Clinic = new()
    {
        Name = "卫生院建成投用",
        Kind = CommitmentKind.Milestone,
        Period = Promise.Year,
        Stage = Stage.Completed,
        By = new LocalDate(2024, 9, 30),
    };

    private static readonly Commitment Order = new() { Name = "社会大局稳定", Period = Promise.Year };

    [Theory]
    [InlineData(10, 0, Verdict.Met)]
    [InlineData(9, 1, Verdict.Missed)]   // partly done is not done
    [InlineData(0, 0, Verdict.Missed)]
    public void Items_are_kept_when_all_are_done(int done, int partly, Verdict verdict)
    {
        Fulfilment fulfilment = Deeds.Count(done, partly, Promise.YearEnd);

        Assert.Equal(verdict, fulfilment.Verdict);
        Assert.Equal(new Rational(done, 10), fulfilment.Rate?.Ratio);
        Assert.Equal((done, partly), (fulfilment.Done, fulfilment.PartlyDone));
    }

    [Fact]
    public void Of_255_proposals_206_are_80_8_percent() =>
        Assert.Equal("80.8%", (Deeds with { Items = Figure.Parse("255件") }).Count(206, 0, Promise.YearEnd).Rate?.ToString("0.0"));

    [Fact]
    public void Before_the_deadline_only_all_of_them_close_the_promise()
    {
        Assert.Equal(Verdict.Open, Deeds.Count(9, 0, Promise.MidYear).Verdict);
        Assert.Equal(Verdict.Met, Deeds.Count(10, 0, Promise.MidYear).Verdict);
        Assert.Equal(Verdict.Missed, (Deeds with { By = Promise.MidYear }).Count(9, 0, Promise.MidYear).Verdict);
    }

    [Fact]
    public void No_items_are_no_target()
    {
        Assert.Throws<InvalidOperationException>(() => (Deeds with { Items = Figure.Parse("0件") }).Count(0, 0, Promise.YearEnd));
        Assert.Contains("'社会大局稳定' promises no number", Assert.Throws<InvalidOperationException>(() => Order.Count(0, 0, Promise.YearEnd)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Deeds.Count(-1, 0, Promise.YearEnd));
        Assert.Throws<ArgumentOutOfRangeException>(() => Deeds.Count(1, -1, Promise.YearEnd));
    }

    [Theory]
    [InlineData(Stage.Completed, Verdict.Met)]
    [InlineData(Stage.InUse, Verdict.Met)]                  // further than promised
    [InlineData(Stage.SubstantiallyCompleted, Verdict.Missed)]
    [InlineData(Stage.Halted, Verdict.Missed)]
    [InlineData(null, Verdict.Undecided)]
    public void A_milestone_is_kept_at_its_stage_or_a_later_one(Stage? reached, Verdict verdict) =>
        Assert.Equal(verdict, Clinic.Reach(reached, null, Promise.YearEnd).Verdict);

    [Theory]
    [InlineData(9, 30, Verdict.Met)]
    [InlineData(10, 1, Verdict.Missed)]
    public void A_stage_reached_after_the_deadline_does_not_keep_the_promise(int month, int day, Verdict verdict) =>
        Assert.Equal(verdict, Clinic.Reach(Stage.Completed, new LocalDate(2024, month, day), Promise.YearEnd).Verdict);

    [Fact]
    public void Before_the_deadline_a_milestone_is_open_until_reached()
    {
        Assert.Equal(Verdict.Open, Clinic.Reach(Stage.Started, null, Promise.MidYear).Verdict);
        Assert.Equal(Verdict.Open, Clinic.Reach(null, null, Promise.MidYear).Verdict);
        Assert.Equal(Verdict.Open, Clinic.Reach(Stage.Halted, null, Promise.MidYear).Verdict);
        Assert.Equal(Verdict.Met, Clinic.Reach(Stage.Completed, new LocalDate(2024, 6, 1), Promise.MidYear).Verdict);
        Assert.Equal(Verdict.Met, Clinic.Reach(Stage.Completed, Promise.MidYear, Promise.MidYear).Verdict);   // on the day itself
    }

    [Theory]
    [InlineData(29, Verdict.Open)]
    [InlineData(30, Verdict.Missed)]
    public void On_its_last_day_a_milestone_is_due(int dayOfSeptember, Verdict verdict) =>
        Assert.Equal(verdict, Clinic.Reach(Stage.Started, null, new LocalDate(2024, 9, dayOfSeptember)).Verdict);

    [Fact]
    public void A_stage_that_is_still_to_come_has_not_been_reached() =>
        Assert.Equal(Verdict.Open, Clinic.Reach(Stage.Completed, new LocalDate(2024, 9, 1), Promise.MidYear).Verdict);

    [Fact]
    public void A_milestone_names_its_stage() =>
        Assert.Contains("'社会大局稳定' names no stage", Assert.Throws<InvalidOperationException>(() => Order.Reach(Stage.InUse, null, Promise.YearEnd)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(Judgement.Yes, Verdict.Met, Verdict.Met)]
    [InlineData(Judgement.Partly, Verdict.Open, Verdict.Judgement)]
    [InlineData(Judgement.No, Verdict.Open, Verdict.Missed)]
    [InlineData(Judgement.None, Verdict.Open, Verdict.Undecided)]
    public void Words_are_judged_by_a_person(Judgement judgement, Verdict before, Verdict after)
    {
        Assert.Equal(before, Order.Judge(judgement, Promise.MidYear).Verdict);
        Assert.Equal(after, Order.Judge(judgement, Promise.YearEnd).Verdict);
        Assert.Null(Order.Judge(judgement, Promise.YearEnd).Rate);
    }

    [Fact]
    public void A_fulfilment_explains_itself()
    {
        Fulfilment deeds = Deeds.Count(8, 1, Promise.YearEnd);

        Assert.Equal("民生实事：10件中完成8件，部分完成1件，完成率80.0%，未完成", deeds.Explain());
        Assert.Equal("民生实事: 8件 of 10件 done, 1件 partly, 80.0%, missed", deeds.Explain(Language.En));
        Assert.Equal("社会大局稳定：已完成", Order.Judge(Judgement.Yes, Promise.YearEnd).ToString());
        Assert.Equal("卫生院建成投用: open", Clinic.Reach(null, null, Promise.MidYear).Explain(Language.En));
    }
}
