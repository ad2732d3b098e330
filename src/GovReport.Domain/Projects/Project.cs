namespace GovReport.Domain.Projects;

/// <summary>A project (项目): what the report says of its stages, parts, money and land.</summary>
/// <remarks>
/// Money spent and work done are kept apart: financial progress follows from investments, physical progress (形象进度) is
/// stated. Equal by content; unordered; immutable and safe to share between threads.
/// </remarks>
public sealed record Project
{
    /// <summary>A code for references within the document (项目代码).</summary>
    public string? Code { get; init; }

    /// <summary>The name (项目名称).</summary>
    public required string Name { get; init => field = Argument.NotNull(value); }

    /// <summary>Other names in the same report or in last year's (别名).</summary>
    public IReadOnlyList<string> Aliases { get; init => field = Content.List(value); } = Content.List<string>(null);

    /// <summary>The name of the group that it is counted in (所属项目群).</summary>
    public string? Group { get; init; }

    /// <summary>What the report says of the stages of the whole project (阶段表述).</summary>
    public IReadOnlyList<StageStatement> Statements { get; init => field = Content.List(value); } = Content.List<StageStatement>(null);

    /// <summary>Its parts (组成部分), each with stages of its own: 一期, 二标段.</summary>
    public IReadOnlyList<ProjectPart> Parts { get; init => field = Content.List(value); } = Content.List<ProjectPart>(null);

    /// <summary>The acquisition and clearance of land (征迁).</summary>
    public LandClearance? LandClearance { get; init; }

    /// <summary>How much of the whole project is physically done (形象进度), a percentage; never the money spent.</summary>
    public Figure? PhysicalProgress { get; init; }

    /// <summary>The investments that the report names (投资).</summary>
    public IReadOnlyList<Investment> Investments { get; init => field = Content.List(value); } = Content.List<Investment>(null);

    /// <summary>Where the money comes from (资金).</summary>
    public IReadOnlyList<Funding> Funding { get; init => field = Content.List(value); } = Content.List<Funding>(null);

    /// <summary>What was counted (计量): length, capacity, homes.</summary>
    public IReadOnlyList<Measure> Measures { get; init => field = Content.List(value); } = Content.List<Measure>(null);

    /// <summary>The id of the section that states it (所在章节).</summary>
    public string? Section { get; init; }

    /// <summary>Where in the text it stands (出处).</summary>
    public Source? Source { get; init; }

    /// <summary>
    /// Where the project is (当前阶段): the furthest stage of the latest statement about the whole; without one the stage of
    /// its least advanced part, halted parts aside; with land clearance alone <see cref="Stage.ClearingLand"/>; null where
    /// nothing is stated.
    /// </summary>
    [JsonIgnore]
    public Stage? CurrentStage =>
        StageStatement.Latest(Statements)
        ?? Parts.Where(part => part.CurrentStage is not Stage.Halted).Min(part => part.CurrentStage)
        ?? Parts.Min(part => part.CurrentStage)
        ?? (LandClearance?.CurrentStage is null ? null : Stage.ClearingLand);

    /// <summary>
    /// How much of the planned total investment is completed (投资完成率): the latest cumulative amount over the planned total;
    /// without one of them no value and <see cref="NoRate.Missing"/>. It says nothing of the work done.
    /// </summary>
    [JsonIgnore]
    public Derived<Percentage> FinancialProgress =>
        (InvestmentOf(InvestmentKind.CompletedCumulative), InvestmentOf(InvestmentKind.PlannedTotal)) is ({ } completed, { } planned)
            ? Derive.Share(new Fact(completed.Amount, completed.Period), planned.Amount)
            : new(NoRate.Missing, Formula.Share) { Lack = LackOfInvestment };

    private Lack? LackOfInvestment => Lack.Of(
        InvestmentOf(InvestmentKind.CompletedCumulative) is null ? "Operands.Investment:0" : null,
        InvestmentOf(InvestmentKind.PlannedTotal) is null ? "Operands.Investment:1" : null);

    /// <summary>The project as far as its statements and investments speak of days up to one (截至某日的项目); plans stay.</summary>
    public Project AsOf(LocalDate day) => this with
    {
        Statements = StageStatement.Until(Statements, day),
        Parts = Content.List(Parts.Select(part => part.AsOf(day))),
        LandClearance = LandClearance is { } land ? land with { Statements = StageStatement.Until(land.Statements, day) } : null,
        Investments = Content.List(Investments.Where(one =>
            one.Kind is not (InvestmentKind.CompletedInPeriod or InvestmentKind.CompletedCumulative) || !(one.Period?.End > day))),
    };

    /// <summary>
    /// The latest investment of a kind (某口径投资): of several the one for the latest period, one without a period being
    /// the latest of all.
    /// </summary>
    /// <returns>The investment; null where the report names none of this kind.</returns>
    public Investment? InvestmentOf(InvestmentKind kind)
    {
        _ = Argument.Member(kind);
        return Investments.Where(one => one.Kind == kind).MaxBy(one => one.Period?.End ?? LocalDate.MaxIsoValue);
    }
}

/// <summary>A part of a project (项目组成部分): a phase (一期), a section (标段), a village's share.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record ProjectPart
{
    /// <summary>The name of the part (名称): 一期, 二标段.</summary>
    public required string Name { get; init => field = Argument.NotNull(value); }

    /// <summary>What the report says of its stages (阶段表述).</summary>
    public IReadOnlyList<StageStatement> Statements { get; init => field = Content.List(value); } = Content.List<StageStatement>(null);

    /// <summary>How much is physically done (形象进度), a percentage; never the money spent.</summary>
    public Figure? PhysicalProgress { get; init; }

    /// <summary>The furthest stage of the latest statement (当前阶段); null where nothing is stated.</summary>
    [JsonIgnore]
    public Stage? CurrentStage => StageStatement.Latest(Statements);

    internal ProjectPart AsOf(LocalDate day) => this with { Statements = StageStatement.Until(Statements, day) };
}

/// <summary>The acquisition and clearance of land for a project (征迁), with stages of its own.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record LandClearance
{
    /// <summary>What the report says of its stages (阶段表述): begun, complete.</summary>
    public IReadOnlyList<StageStatement> Statements { get; init => field = Content.List(value); } = Content.List<StageStatement>(null);

    /// <summary>The land or floor space acquired (征收面积).</summary>
    public Figure? Area { get; init; }

    /// <summary>The households moved (征迁户数).</summary>
    public Figure? Households { get; init; }

    /// <summary>The compensation paid (补偿金额).</summary>
    public Figure? Compensation { get; init; }

    /// <summary>The furthest stage of the latest statement (当前阶段); null where nothing is stated.</summary>
    [JsonIgnore]
    public Stage? CurrentStage => StageStatement.Latest(Statements);
}
