namespace GovReport.Domain.Targets;

/// <summary>A promise whose fulfilment is a yes, a project's stage, or n items done (承诺、民生实事).</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Commitment
{
    /// <summary>What is promised, in short (承诺内容).</summary>
    public required string Name { get; init => field = Argument.NotNull(value); }

    /// <summary>What fulfils it.</summary>
    public CommitmentKind Kind { get; init => field = Argument.Member(value); }

    /// <summary>By which period it is promised (承诺期).</summary>
    public required ReportingPeriod Period { get; init => field = Argument.NotNull(value); }

    /// <summary>The project's code or name (项目), for a milestone.</summary>
    public string? Project { get; init; }

    /// <summary>The part of the project (单体、标段), where one is named.</summary>
    public string? Part { get; init; }

    /// <summary>The stage to be reached (目标阶段), for a milestone.</summary>
    public Stage? Stage { get; init => field = Argument.Member(value); }

    /// <summary>The day by which, where it is earlier than the period's end (时限).</summary>
    [JsonConverter(typeof(DateConverter))]
    public LocalDate? By { get; init; }

    /// <summary>How many are promised (项数), for items.</summary>
    public Figure? Items { get; init; }

    /// <summary>How firmly (约束力).</summary>
    public Strength Strength { get; init => field = Argument.Member(value); }

    /// <summary>The id of the section that states it (所在章节).</summary>
    public string? Section { get; init; }

    /// <summary>Where in the text it stands (出处).</summary>
    public Source? Source { get; init; }

    /// <summary>The name of the promise.</summary>
    public override string ToString() => Name;

    /// <summary>The last day for keeping it: <see cref="By"/>, else the end of the period.</summary>
    internal LocalDate Deadline => By ?? Period.End;

    private ReportingPeriod UpToDeadline =>
        Deadline < Period.End && Deadline >= Period.Start ? ReportingPeriod.Days(Period.Start, Deadline) : Period;

    /// <summary>A promise judged by a person (定性).</summary>
    /// <param name="judgement">What the person says; before the deadline only a yes closes the promise.</param>
    /// <param name="asOf">The day.</param>
    public Fulfilment Judge(Judgement judgement, LocalDate asOf) => new()
    {
        Commitment = this,
        AsOf = asOf,
        Verdict = VerdictOf(Argument.Member(judgement) == Judgement.Yes, asOf, judgement switch
        {
            Judgement.Partly => Verdict.Judgement,
            Judgement.No => Verdict.Missed,
            _ => Verdict.Undecided,
        }),
    };

    /// <summary>A promise of n items (件数): met when all are done.</summary>
    /// <param name="done">Items done, from 0 on.</param>
    /// <param name="partlyDone">Items partly done, from 0 on; they do not count as done.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="pace">序时进度 up to the deadline, to see on a board whether the items keep up with it; none by default.</param>
    /// <exception cref="InvalidOperationException">The promise has no number of items above 0: then it is no target.</exception>
    public Fulfilment Count(int done, int partlyDone, LocalDate asOf, Pace? pace = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(done);
        ArgumentOutOfRangeException.ThrowIfNegative(partlyDone);
        Rational all = Items is { Value.Sign: > 0 } items
            ? items.Value.Value
            : throw new InvalidOperationException($"'{Name}' promises no number of items above 0.");
        return new()
        {
            Commitment = this,
            AsOf = asOf,
            Elapsed = pace?.Due(UpToDeadline, asOf),
            Done = done,
            PartlyDone = partlyDone,
            Rate = new(done / all),
            Verdict = VerdictOf(done >= all, asOf, Verdict.Missed),
        };
    }

    /// <summary>A milestone (节点): met when the project stands at the promised stage, or a later one, by the deadline.</summary>
    /// <param name="reached">The stage of the project; null where it is not known.</param>
    /// <param name="since">Since which day, where known: a stage reached after the deadline does not keep the promise.</param>
    /// <param name="asOf">The day of judging.</param>
    /// <exception cref="InvalidOperationException">The promise names no stage.</exception>
    public Fulfilment Reach(Stage? reached, LocalDate? since, LocalDate asOf)
    {
        Stage goal = Stage ?? throw new InvalidOperationException($"'{Name}' names no stage.");
        bool isThere = Argument.Member(reached) is { } stage && stage != Projects.Stage.Halted && stage >= goal
            && !(since > LocalDate.Min(Deadline, asOf));
        return new()
        {
            Commitment = this,
            AsOf = asOf,
            Verdict = VerdictOf(isThere, asOf, reached is null ? Verdict.Undecided : Verdict.Missed),
        };
    }

    // What is kept is met at once, what is not is open up to the deadline.
    private Verdict VerdictOf(bool isKept, LocalDate asOf, Verdict fromDeadlineOn)
    {
        if (isKept)
        {
            return Verdict.Met;
        }

        return asOf < Deadline ? Verdict.Open : fromDeadlineOn;
    }
}

/// <summary>How far a commitment is kept (承诺兑现情况).</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
[JsonConverter(typeof(ResultConverter<Fulfilment>))]
public sealed record Fulfilment
{
    internal Fulfilment()
    {
    }

    /// <summary>The promise.</summary>
    public required Commitment Commitment { get; init => field = Argument.NotNull(value); }

    /// <summary>The day on which it was judged.</summary>
    [JsonConverter(typeof(DateConverter))]
    public required LocalDate AsOf { get; init; }

    /// <summary>序时进度: the share of the time up to the deadline that has passed; null where no pace was given.</summary>
    public Percentage? Elapsed { get; init; }

    /// <summary>
    /// 督办状态: kept early or in time, missed, for a person to judge; open, how the items stand to the pace within one point, or in
    /// progress.
    /// </summary>
    public BoardState State => Verdict switch
    {
        Verdict.Met => AsOf < Commitment.Deadline ? BoardState.CompletedEarly : BoardState.Completed,
        Verdict.Missed => BoardState.NotCompleted,
        Verdict.Judgement or Verdict.Answered => BoardState.ToBeJudged,
        Verdict.Open when Rate is { } rate && Elapsed is { } due =>
            Completion.Paced((rate - due).Points, Completion.UsualPaceTolerance.Points),
        Verdict.Open => BoardState.InProgress,
        _ => BoardState.NoData,
    };

    /// <summary>How many are done; 0 unless items were promised.</summary>
    public int Done { get; init; }

    /// <summary>How many are partly done, counted apart; 0 unless items were promised.</summary>
    public int PartlyDone { get; init; }

    /// <summary>完成率: done of all, exact; null for promises that are no items.</summary>
    public Percentage? Rate { get; init; }

    /// <summary>What has become of the promise.</summary>
    public required Verdict Verdict { get; init => field = Argument.Member(value); }

    /// <summary>The result as a sentence.</summary>
    public string Explain(Language language = Language.Zh) => Rate is { } rate
        ? Phrases.Get("Fulfilment.Items", language, Commitment.Name, Commitment.Items, Done, PartlyDone, rate.Print(),
            Phrases.Of(Verdict, language), Commitment.Items?.Unit)
        : Phrases.Get("Fulfilment.Other", language, Commitment.Name, Phrases.Of(Verdict, language));

    /// <summary>The sentence in Chinese.</summary>
    public override string ToString() => Explain();
}

/// <summary>What a person says of a qualitative promise (定性认定).</summary>
[JsonConverter(typeof(NameConverter<Judgement>))]
public enum Judgement
{
    /// <summary>未认定: nobody has judged it.</summary>
    None,
    /// <summary>已兑现.</summary>
    Yes,
    /// <summary>部分兑现.</summary>
    Partly,
    /// <summary>未兑现.</summary>
    No,
}

/// <summary>What fulfils a commitment (承诺类型).</summary>
[JsonConverter(typeof(NameConverter<CommitmentKind>))]
public enum CommitmentKind
{
    /// <summary>定性: a yes or no, judged by a person.</summary>
    Qualitative,
    /// <summary>节点: a project's stage reached by a day.</summary>
    Milestone,
    /// <summary>件数: n items done.</summary>
    Items,
}
