namespace GovReport.Domain;

/// <summary>A government work report as data (政府工作报告): one document for one session.</summary>
/// <remarks>
/// <para>It holds whatever the report says, also where that is wrong; rules tell what is wrong.</para>
/// <para>Equal by content; unordered; immutable and safe to share between threads.</para>
/// </remarks>
public sealed partial record WorkReport
{
    /// <summary>The version of the document format that this library writes (文档格式版本).</summary>
    public const string CurrentVersion = "1.0";

    /// <summary>The version of the document format (文档格式版本), major and minor number.</summary>
    [JsonRequired]
    [JsonPropertyOrder(-2)]
    public string Version { get; init => field = value ?? CurrentVersion; } = CurrentVersion;

    /// <summary>Who reports to whom, when and on which periods (报告基本信息).</summary>
    [JsonPropertyOrder(-1)]
    public required ReportHeader Header { get; init; }

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
    /// <param name="indicatorCode">The code.</param>
    /// <returns>The indicator.</returns>
    /// <exception cref="KeyNotFoundException">Neither the report nor the standard catalogue has the code.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="indicatorCode"/> is null.</exception>
    public Indicator IndicatorOf(string indicatorCode) => FindIndicator(indicatorCode) ?? throw new KeyNotFoundException(
        $"No indicator has the code “{indicatorCode}”; it is neither among the report's {Indicators.Count} own indicators nor a standard one.");

    /// <summary>The indicator of an observation (观测值的指标).</summary>
    /// <param name="observation">An observation.</param>
    /// <returns>The indicator.</returns>
    /// <exception cref="KeyNotFoundException">Neither the report nor the standard catalogue has its code.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    public Indicator IndicatorOf(Observation observation) => IndicatorOf(Argument.NotNull(observation).IndicatorCode);

    /// <summary>The indicator of a target (目标的指标).</summary>
    /// <param name="target">A target.</param>
    /// <returns>The indicator.</returns>
    /// <exception cref="KeyNotFoundException">Neither the report nor the standard catalogue has its code.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public Indicator IndicatorOf(Target target) => IndicatorOf(Argument.NotNull(target).IndicatorCode);

    /// <summary>The indicator with a code (指标), or none.</summary>
    /// <param name="indicatorCode">The code.</param>
    /// <returns>The report's own indicator, else the standard one, else null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicatorCode"/> is null.</exception>
    public Indicator? FindIndicator(string indicatorCode)
    {
        ArgumentNullException.ThrowIfNull(indicatorCode);
        return Indicators.FirstOrDefault(own => own.Code == indicatorCode)
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
        return path is not null && path.StartsWith(Start, StringComparison.OrdinalIgnoreCase) && path.EndsWith(End, StringComparison.OrdinalIgnoreCase)
            && int.TryParse(path.AsSpan(Start.Length, path.Length - Start.Length - End.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int place)
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
        new(IndicatorOf(indicatorCode), Observations.Where(o => o.IndicatorCode == indicatorCode && o.Scope == scope && o.Area is null));
}
