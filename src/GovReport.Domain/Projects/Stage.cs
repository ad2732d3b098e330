namespace GovReport.Domain.Projects;

/// <summary>How far a project is (阶段), in the order in which projects pass through; not every project passes all.</summary>
[JsonConverter(typeof(NameConverter<Stage>))]
public enum Stage
{
    /// <summary>Being thought of (谋划).</summary>
    Conceived,
    /// <summary>Talks with an investor (洽谈).</summary>
    Negotiating,
    /// <summary>A contract is signed (签约).</summary>
    Signed,
    /// <summary>An application is filed (申报).</summary>
    Applied,
    /// <summary>The application is approved (获批).</summary>
    Approved,
    /// <summary>Preliminary design (前期设计).</summary>
    Designing,
    /// <summary>Entered as a project with the authority (立项).</summary>
    Registered,
    /// <summary>Land is acquired and cleared (征迁).</summary>
    ClearingLand,
    /// <summary>Work has begun (开工).</summary>
    Started,
    /// <summary>Being built (在建).</summary>
    UnderConstruction,
    /// <summary>The main structure is complete (主体完工).</summary>
    MainStructureCompleted,
    /// <summary>All but complete (基本完工).</summary>
    SubstantiallyCompleted,
    /// <summary>Complete (完工、建成).</summary>
    Completed,
    /// <summary>Inspected and accepted (验收).</summary>
    Accepted,
    /// <summary>Running on trial (试运行).</summary>
    TrialOperation,
    /// <summary>In use (投用).</summary>
    InUse,
    /// <summary>Stopped (停建); outside the order.</summary>
    Halted,
}

/// <summary>A statement that a project or a part of it has reached a stage (阶段表述).</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record StageStatement
{
    /// <summary>The stage (阶段).</summary>
    public required Stage Stage { get; init => field = Argument.Member(value); }

    /// <summary>The day on which it was reached (日期).</summary>
    [JsonConverter(typeof(DateConverter))]
    public LocalDate? Date { get; init; }

    /// <summary>The period in which it was reached (时期), where no day is given.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The words of the report (表述), where they say more than the stage: 高效完成.</summary>
    public string? Words { get; init; }

    /// <summary>The id of the section that states it (所在章节), where that is not the project's.</summary>
    public string? Section { get; init; }

    /// <summary>Where in the text it stands (出处).</summary>
    public Source? Source { get; init; }

    /// <summary>
    /// The last day for which it can speak (表述时点): the date, else the end of the period; null for one without either,
    /// which speaks for the day of the report.
    /// </summary>
    [JsonIgnore]
    public LocalDate? AsOf => Date ?? Period?.End;

    /// <summary>The stage and since when: 投用（2024-09-30）.</summary>
    public override string ToString()
    {
        if (Date is { } date)
        {
            return $"{Phrases.Of(Stage, Language.Zh)}（{LocalDatePattern.Iso.Format(date)}）";
        }

        return Period is { } period ? $"{Phrases.Of(Stage, Language.Zh)}（{period}）" : Phrases.Of(Stage, Language.Zh);
    }

    /// <summary>What is said last (最新阶段): the furthest stage of the statements with the latest day.</summary>
    /// <param name="statements">Statements about one project or one part; those without a day are the latest.</param>
    /// <returns>The stage; null where nothing is stated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statements"/> is null.</exception>
    public static Stage? Latest(IEnumerable<StageStatement> statements) =>
        Content.List(Argument.NotNull(statements)).OrderByDescending(s => s.AsOf ?? LocalDate.MaxIsoValue)
            .ThenByDescending(s => s.Stage)
            .FirstOrDefault()?.Stage;

    // A statement for a period under way (2025) is known by then.
    internal static IReadOnlyList<StageStatement> Until(IReadOnlyList<StageStatement> statements, LocalDate day) =>
        Content.List(statements.Where(s => !((s.Date ?? s.Period?.Start) > day)));
}
