namespace GovReport.Domain.Continuity;

/// <summary>What became of a project from one report to the next (项目去向).</summary>
[JsonConverter(typeof(NameConverter<ProjectFate>))]
public enum ProjectFate
{
    /// <summary>新列入: it was not in last year's report.</summary>
    New,
    /// <summary>推进: it stands at a later stage.</summary>
    Advanced,
    /// <summary>阶段未变: it stands where it stood.</summary>
    Unchanged,
    /// <summary>倒退: it stands at an earlier stage.</summary>
    WentBack,
    /// <summary>停建: it was stopped.</summary>
    Halted,
    /// <summary>未说明阶段: the report names it without a stage.</summary>
    Unstated,
    /// <summary>仅提及: it is only named in a group, an item of work or a promise.</summary>
    Mentioned,
    /// <summary>已完结: it was complete or stopped last year and is not told of any more.</summary>
    Closed,
    /// <summary>未再提及: it was under way and is not told of any more.</summary>
    Vanished,
    /// <summary>疑似同一项目: only a similar name is found.</summary>
    Doubtful,
}

/// <summary>A project, or a part of one, followed from last year's report to this year's (项目进展对照).</summary>
/// <param name="Previous">Last year's; null where it is new.</param>
/// <param name="Current">This year's; null where it is gone.</param>
/// <param name="Part">The part that is followed (单体、标段、征迁); null for the whole.</param>
/// <param name="How">How it was found again; null where one of the two is missing.</param>
/// <param name="From">Its stage last year; null where none is stated.</param>
/// <param name="To">Its stage this year; null where none is stated.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Path">Where it stands: in this year's report, or after <c>previous:</c> in last year's.</param>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record ProjectCourse(Project? Previous, Project? Current, string? Part, MatchKind? How, Stage? From, Stage? To,
    ProjectFate Fate, string Path)
{
    /// <summary>How it was found again; null where one of the two is missing.</summary>
    public MatchKind? How { get; init => field = Argument.Member(value); } = Argument.Member(How);

    /// <summary>Its stage last year; null where none is stated.</summary>
    public Stage? From { get; init => field = Argument.Member(value); } = Argument.Member(From);

    /// <summary>Its stage this year; null where none is stated.</summary>
    public Stage? To { get; init => field = Argument.Member(value); } = Argument.Member(To);

    /// <summary>What became of it.</summary>
    public ProjectFate Fate { get; init => field = Argument.Member(value); } = Argument.Member(Fate);

    /// <summary>Where it stands: in this year's report, or after <c>previous:</c> in last year's.</summary>
    public string Path { get; init => field = Argument.NotNull(value); } = Argument.NotNull(Path);

    /// <summary>Its name, this year's where there is one.</summary>
    public string Name => Part is null ? (Current ?? Previous)!.Name : $"{(Current ?? Previous)!.Name} {Part}";

    /// <summary>The course as a sentence: 王楼粮仓：上年“在建”，本报告未再提及.</summary>
    public string Explain(Language language = Language.Zh) => Phrases.Get("Finding.Subject", language, Name) + Said(language);

    /// <summary>The sentence in Chinese.</summary>
    public override string ToString() => Explain();

    internal string Said(Language language)
    {
        string from = Shown(From, language), to = Shown(To, language);
        return Fate switch
        {
            ProjectFate.Vanished => Phrases.Get("Course.Vanished", language, from),
            ProjectFate.WentBack => Phrases.Get("Course.WentBack", language, from, to),
            ProjectFate.Doubtful => Phrases.Get("Course.Doubtful", language, Previous!.Name, Current!.Name),
            _ when From is not null && To is not null => Phrases.Get("Course.Moved", language, Phrases.Of(Fate, language), from, to),
            _ => Phrases.Of(Fate, language),
        };
    }

    private static string Shown(Stage? stage, Language language) =>
        stage is { } known ? Phrases.Of(known, language) : Phrases.Get("Course.NoStage", language);
}
