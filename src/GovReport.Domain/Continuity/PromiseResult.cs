namespace GovReport.Domain.Continuity;

/// <summary>A promise of last year's report with its result in this year's (上年承诺的兑现情况).</summary>
/// <param name="Target">The target, as last year's report states it; null for a commitment.</param>
/// <param name="Commitment">The commitment; null for a target.</param>
/// <param name="Name">What it is about: the indicator's name with its scope, or the name of the commitment.</param>
/// <param name="Path">Where it stands, after <c>previous:</c> in last year's report.</param>
/// <param name="Verdict">What has become of it; also <see cref="Verdict.Answered"/> and <see cref="Verdict.NotMentioned"/>.</param>
/// <param name="IsRepeated">Whether this year's report promises the same again (再次承诺).</param>
/// <param name="Completion">How far the target is met; null for a commitment, and where nobody knows the indicator.</param>
/// <param name="Fulfilment">How far the commitment is kept, where stages or counts tell; null otherwise.</param>
/// <param name="Words">What this year's report says of it in words; null where it says nothing.</param>
/// <param name="How">How the result was found; null where there is none.</param>
/// <param name="ResultPath">Where the result stands in this year's report; null where there is none.</param>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record PromiseResult(
    Target? Target, Commitment? Commitment, string Name, string Path, Verdict Verdict, bool IsRepeated,
    Completion? Completion = null, Fulfilment? Fulfilment = null, string? Words = null, MatchKind? How = null, string? ResultPath = null)
{
    /// <summary>What it is about: the indicator's name with its scope, or the name of the commitment.</summary>
    public string Name { get; init => field = Argument.NotNull(value); } = Argument.NotNull(Name);

    /// <summary>Where it stands, after <c>previous:</c> in last year's report.</summary>
    public string Path { get; init => field = Argument.NotNull(value); } = Argument.NotNull(Path);

    /// <summary>What has become of it; also <see cref="Verdict.Answered"/> and <see cref="Verdict.NotMentioned"/>.</summary>
    public Verdict Verdict { get; init => field = Argument.Member(value); } = Argument.Member(Verdict);

    /// <summary>How the result was found; null where there is none.</summary>
    public MatchKind? How { get; init => field = Argument.Member(value); } = Argument.Member(How);

    /// <summary>How firmly it was promised.</summary>
    public Strength Strength => Target?.Strength ?? Commitment!.Strength;

    /// <summary>Whether a figure or a stage can tell the result (可核对); a promise in mere words is for a person.</summary>
    public bool IsMeasurable => Target is not null || Commitment!.Kind != CommitmentKind.Qualitative;

    /// <summary>The promise in words: 农村改厕户数 不低于300户.</summary>
    public string Promise => PromiseInWords();

    /// <summary>The promise in words.</summary>
    public string PromiseInWords(Language language = Language.Zh) => $"{Name} {Promised(language)}".TrimEnd();

    /// <summary>The result as a sentence: 农村改厕户数：上年承诺（不低于300户），本报告未提及.</summary>
    public string Explain(Language language = Language.Zh) => Phrases.Get("Finding.Subject", language, Name) + Said(language);

    /// <summary>The sentence in Chinese.</summary>
    public override string ToString() => Explain();

    internal string Said(Language language)
    {
        string promised = Promised(language);
        string promise = promised.Length == 0 ? Phrases.Get("Promise.Plain", language) : Phrases.Get("Promise.Of", language, promised);
        string verdict = Phrases.Of(Verdict, language);
        return promise + (Verdict switch
        {
            Verdict.NotMentioned => Phrases.Get(IsRepeated ? "Promise.Repeated" : "Promise.NotMentioned", language),
            Verdict.Answered => Phrases.Get("Promise.Answered", language, Words),
            _ when How == MatchKind.Doubtful => Phrases.Get("Promise.Doubtful", language, Words),
            _ when How == MatchKind.Successor => Phrases.Get("Promise.Successor", language, Words),
            _ when Completion is { Actual: not null } => Completion.Explain(language),
            _ when Fulfilment is { Rate: not null } => Phrases.Get("Promise.Counted", language, Fulfilment.Done, verdict),
            _ when Words is not null => Phrases.Get("Promise.Said", language, Words, verdict),
            _ => verdict,
        });
    }

    private string Promised(Language language)
    {
        if (Target is not null)
        {
            return Target.InWords(language);
        }

        return Commitment!.Stage is { } stage
            ? Phrases.Of(stage, language)
            : Commitment.Items?.ToString() ?? string.Empty;
    }
}
