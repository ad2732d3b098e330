namespace GovReport.Domain;

/// <summary>A government work report as data (政府工作报告): one document for one session.</summary>
/// <remarks>
/// <para>It holds whatever the report says, also where that is wrong; rules tell what is wrong.</para>
/// <para>Equal by content; unordered; immutable and safe to share between threads.</para>
/// </remarks>
public sealed record WorkReport
{
    /// <summary>The version of the document format that this library writes (文档格式版本).</summary>
    public const string CurrentVersion = "1.0";

    /// <summary>The version of the document format (文档格式版本), major and minor number.</summary>
    [JsonRequired]
    [JsonPropertyOrder(-2)]
    public string Version { get; init => field = value ?? CurrentVersion; } = CurrentVersion;

    /// <summary>Who reports to whom, when and on which periods (报告基本信息).</summary>
    [JsonPropertyOrder(-1)]
    public required ReportHeader Header { get; init => field = Argument.NotNull(value); }

    /// <summary>The sections (章节), in the order of the text.</summary>
    public IReadOnlyList<ReportSection> Sections { get; init => field = Content.List(value); } = Content.List<ReportSection>(null);

    /// <summary>The report's own indicators (自有指标), beside the standard ones.</summary>
    public IReadOnlyList<Indicator> Indicators { get; init => field = Content.List(value); } = Content.List<Indicator>(null);

    /// <summary>The observations (观测值).</summary>
    public IReadOnlyList<Observation> Observations { get; init => field = Content.List(value); } = Content.List<Observation>(null);

    /// <summary>The targets (目标): promises about indicators.</summary>
    public IReadOnlyList<Target> Targets { get; init => field = Content.List(value); } = Content.List<Target>(null);

    /// <summary>The commitments (承诺、民生实事): promises that are kept or not.</summary>
    public IReadOnlyList<Commitment> Commitments { get; init => field = Content.List(value); } = Content.List<Commitment>(null);

    /// <summary>Other work done (工作事项).</summary>
    public IReadOnlyList<WorkItem> WorkItems { get; init => field = Content.List(value); } = Content.List<WorkItem>(null);

    /// <summary>The projects (项目).</summary>
    public IReadOnlyList<Project> Projects { get; init => field = Content.List(value); } = Content.List<Project>(null);

    /// <summary>Projects counted together (项目群).</summary>
    public IReadOnlyList<ProjectGroup> ProjectGroups { get; init => field = Content.List(value); } = Content.List<ProjectGroup>(null);

    /// <summary>The welfare programs (民生保障项目).</summary>
    public IReadOnlyList<WelfareProgram> Programs { get; init => field = Content.List(value); } = Content.List<WelfareProgram>(null);

    /// <summary>The money paid out by them (发放).</summary>
    public IReadOnlyList<Disbursement> Disbursements { get; init => field = Content.List(value); } = Content.List<Disbursement>(null);

    /// <summary>The honours (荣誉).</summary>
    public IReadOnlyList<Honour> Honours { get; init => field = Content.List(value); } = Content.List<Honour>(null);

    /// <summary>The places among others (位次).</summary>
    public IReadOnlyList<Rank> Ranks { get; init => field = Content.List(value); } = Content.List<Rank>(null);

    /// <summary>The compositions and ratios (构成、比例).</summary>
    public IReadOnlyList<Composition> Compositions { get; init => field = Content.List(value); } = Content.List<Composition>(null);

    /// <summary>The breakdowns (分项、其中).</summary>
    public IReadOnlyList<Breakdown> Breakdowns { get; init => field = Content.List(value); } = Content.List<Breakdown>(null);

    /// <summary>The indicator with a code (指标): the report's own before the standard one.</summary>
    /// <exception cref="KeyNotFoundException">Neither the report nor the standard catalogue has the code.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="indicatorCode"/> is null.</exception>
    public Indicator IndicatorOf(string indicatorCode) => FindIndicator(indicatorCode) ?? throw new KeyNotFoundException(
        $"No indicator has the code “{indicatorCode}”; " +
        $"it is neither among the report's {Indicators.Count} own indicators nor a standard one.");

    /// <summary>The indicator of an observation (观测值的指标).</summary>
    /// <exception cref="KeyNotFoundException">Neither the report nor the standard catalogue has its code.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    public Indicator IndicatorOf(Observation observation) => IndicatorOf(Argument.NotNull(observation).IndicatorCode);

    /// <summary>The indicator of a target (目标的指标).</summary>
    /// <exception cref="KeyNotFoundException">Neither the report nor the standard catalogue has its code.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public Indicator IndicatorOf(Target target) => IndicatorOf(Argument.NotNull(target).IndicatorCode);

    /// <summary>The indicator with a code (指标), or none.</summary>
    /// <returns>The report's own indicator, else the standard one, else null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicatorCode"/> is null.</exception>
    public Indicator? FindIndicator(string indicatorCode)
    {
        ArgumentNullException.ThrowIfNull(indicatorCode);
        return Indicators.FirstBy(Keys.Indicators, indicatorCode)
            ?? (IndicatorCatalogue.Standard.Find(indicatorCode) is { } standard && standard.Code == indicatorCode ? standard : null);
    }

    /// <summary>The figure of an observation by its path (按路径取数), as breakdowns refer to it: <c>observations[3].value</c>.</summary>
    /// <param name="path">The path; null for none.</param>
    /// <returns>The figure; null where the path is another one or leads to nothing.</returns>
    public Figure? FigureAt(string? path) => PlaceAt(path) is { } place ? Observations[place].Value : null;

    /// <summary>The place of the observation whose value a path leads to; null where it leads elsewhere.</summary>
    internal int? PlaceAt(string? path)
    {
        const string Start = "observations[", End = "].value";
        return path is not null && path.StartsWith(Start, StringComparison.OrdinalIgnoreCase)
            && path.EndsWith(End, StringComparison.OrdinalIgnoreCase)
            && int.TryParse(path.AsSpan(Start.Length, path.Length - Start.Length - End.Length), NumberStyles.None,
                CultureInfo.InvariantCulture, out int place)
            && place < Observations.Count
            ? place
            : null;
    }

    /// <summary>The observations of one indicator and scope in the order of their periods (时间序列).</summary>
    /// <param name="indicatorCode">The code of the indicator.</param>
    /// <param name="scope">The scope; null for the indicator's own coverage.</param>
    /// <returns>The series, empty where nothing is observed.</returns>
    /// <exception cref="KeyNotFoundException">Neither the report nor the standard catalogue has the code.</exception>
    /// <exception cref="ArgumentException">Two observations stand for the same period.</exception>
    public Series SeriesOf(string indicatorCode, string? scope = null) =>
        new(IndicatorOf(indicatorCode),
            Observations.PlacesOf(Keys.Observations, new(indicatorCode, scope, null)).Select(place => Observations[place]));

    /// <summary>The project with a code or a name (项目), aliases included, or none.</summary>
    /// <param name="codeOrName">The code, the name or an alias.</param>
    /// <returns>The project; null where the report has none of this name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codeOrName"/> is null.</exception>
    public Project? FindProject(string codeOrName)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        return Projects.FirstBy(Keys.ProjectCodes, codeOrName)
            ?? Projects.FirstBy(Keys.ProjectNames, codeOrName)
            ?? Projects.FirstBy(Keys.ProjectAliases, codeOrName);
    }

    /// <summary>The welfare program with a code (民生保障项目), or none.</summary>
    /// <returns>The program; null where the report has none of this code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public WelfareProgram? FindProgram(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Programs.FirstBy(Keys.Programs, code);
    }

    /// <summary>
    /// The figure of this report that a target is judged by (目标的实际数), as it stood at the end of a day: of a flow the value from
    /// the beginning of the target's period on (1—9月, else pieces of an flow put together), of a stock and of an
    /// average the latest; for growth, points and reductions the published change; for a rank the place.
    /// </summary>
    /// <param name="target">The target, of this report or of last year's.</param>
    /// <param name="asOf">The day; what speaks of later days is left out.</param>
    /// <returns>The fact with its path in the document; null where the report has none.</returns>
    /// <exception cref="KeyNotFoundException">Neither the report nor the standard catalogue has the indicator.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public Fact? ActualOf(Target target, LocalDate asOf) => new ReportedActual(this, Argument.NotNull(target), asOf).Find();

    /// <summary>How far a target is met by what this report says (完成情况): <see cref="ActualOf"/> set against the goal.</summary>
    /// <param name="target">The target, of this report or of last year's.</param>
    /// <param name="asOf">The day on which it is judged.</param>
    /// <param name="pace">序时进度, to see the lead; none by default.</param>
    /// <param name="method">How the rate is calculated, where the field has several ways.</param>
    /// <param name="tolerance">
    /// How far 左右 reaches to either side, in the number of the goal as printed; nothing is invented without it.
    /// </param>
    /// <returns>
    /// The result. Where no rate of growth, no change in points, no increase and no fall is published it is computed from the levels and
    /// marked so;
    /// months of which the report says nothing are named, and so is a period that it prints differently more than once; a promise to rise
    /// or to fall
    /// without a baseline, and 不低于上年, are set against the same days of the year before, of a stock against the end of that year; 翻番
    /// without a baseline
    /// starts from last year's result; 同步 and 高于 take their reference from this report: an indicator by its code or a name (经济, 城镇居民), a
    /// scope of the same
    /// indicator, or what a published distance (高于全区1.7个百分点) leads to.
    /// </returns>
    /// <exception cref="KeyNotFoundException">Neither the report nor the standard catalogue has the indicator.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public Completion Evaluate(
        Target target, LocalDate asOf, Pace? pace = null, CompletionMethod method = CompletionMethod.Usual, decimal? tolerance = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentOutOfRangeException.ThrowIfNegative(tolerance ?? 0, nameof(tolerance));
        return new Evaluation(this, target, new(asOf, pace, Method: Argument.Member(method), Tolerance: tolerance)).Result();
    }

    /// <summary>
    /// How far a commitment is kept by what this report says (承诺兑现情况): a milestone by the stage of its project; of others it says
    /// nothing.
    /// </summary>
    /// <param name="commitment">The commitment, of this report or of last year's.</param>
    /// <param name="asOf">The day on which it is judged.</param>
    /// <returns>The result; what only a person or a count can tell is open until the deadline and undecided from then on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="commitment"/> is null.</exception>
    public Fulfilment Evaluate(Commitment commitment, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(commitment);
        if (commitment is not { Kind: CommitmentKind.Milestone, Stage: not null, Project: { } name })
        {
            return commitment.Judge(Judgement.None, asOf);
        }

        // Of a part that part alone is looked at: there may be thousands of them, each promised.
        Project? project = FindProject(name);
        ProjectPart? part = commitment.Part is { } called ? project?.Parts.FirstBy(Keys.Parts, called)?.AsOf(asOf) : null;
        project = commitment.Part is null ? project?.AsOf(asOf) : project;
        IEnumerable<StageStatement> statements = commitment.Part is null ? project?.Statements ?? [] : part?.Statements ?? [];
        Stage? reached = commitment.Part is null ? project?.CurrentStage : part?.CurrentStage;
        LocalDate? since = statements.Where(one => one.Stage >= commitment.Stage && one.Stage != Stage.Halted).Min(one => one.AsOf);
        return commitment.Reach(reached, since, asOf);
    }

    /// <summary>The observation of the same days a year before (上年同期), of the same indicator, scope and area, or none.</summary>
    /// <param name="observation">An observation of this report.</param>
    /// <returns>The most settled one; null where the report has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    public Observation? YearBefore(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return Observations.YearBefore(observation).Select(place => Observations[place]).MaxBy(o => o.Basis.Vintage.Rank());
    }

    /// <summary>The latest observation of each indicator, scope and area by a day (最新观测值), in the order of the document.</summary>
    /// <param name="asOf">The day; what speaks of later days is left out, estimates apart.</param>
    /// <returns>Of those that end on the same day the longest, and of these the most settled.</returns>
    public IReadOnlyList<Observation> LatestObservations(LocalDate asOf) => Content.List(
        Observations.Where(o => o.Period.End <= asOf || o.Basis.Vintage == Vintage.Estimated)
            .GroupBy(o => (o.IndicatorCode, o.Scope, o.Area))
            .Select(group => group.OrderBy(o => o.Basis.Vintage == Vintage.Estimated)
                .ThenByDescending(o => o.Period.End)
                .ThenBy(o => o.Period.Start)
                .ThenByDescending(o => o.Basis.Vintage.Rank())
                .First()));
}
