namespace GovReport.Domain.Targets;

/// <summary>A weighted set of targets (考核得分): Σ weight × completion / Σ weight, each completion between 0 and 1.</summary>
/// <remarks>
/// <para>A target without a rate counts 1 where it is met and 0 where it is missed. One that is still without a verdict leaves the
/// whole undecided, and its name is told.</para>
/// <para>Equal by content; unordered; immutable and safe to share between threads.</para>
/// </remarks>
[JsonConverter(typeof(ResultConverter<Scorecard>))]
public sealed record Scorecard
{
    private Scorecard(Percentage? score, IEnumerable<ScorecardEntry> unscored) =>
        (Score, Missing, _unscored) = (score, Content.List(unscored.Select(entry => entry.Name)), Content.List(unscored));

    private readonly IReadOnlyList<ScorecardEntry> _unscored;

    /// <summary>The weighted completion, exact; null while something is missing.</summary>
    public Percentage? Score { get; }

    /// <summary>The names of the targets that have neither rate nor verdict.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>The score, or why there is none, target by target: 考核得分97.2%; 缺改厕，无法计分; 地区生产总值进行中，无法计分.</summary>
    public string Explain(Language language = Language.Zh) => Score is { } score
        ? Phrases.Get("Scorecard.Score", language, score.Print())
        : Phrases.Get("Scorecard.None", language,
            string.Join(Phrases.Get("Scorecard.Semicolon", language),
                _unscored.GroupBy(entry => entry.State).Select(same => Unscored(same, language))));

    /// <summary>The score, or why there is none, in Chinese.</summary>
    public override string ToString() => Explain();

    // What has no value is missing; what has one is open, for a person to judge, or not comparable.
    private static string Unscored(IGrouping<Verdict?, ScorecardEntry> same, Language language)
    {
        string names = string.Join(Phrases.Get("Scorecard.And", language), same.Select(entry => entry.Name));
        return same.Key is { } verdict
            ? Phrases.Get("Scorecard.State", language, names, Phrases.Of(verdict, language))
            : Phrases.Get("Scorecard.Missing", language, names);
    }

    /// <summary>Adds up a set.</summary>
    /// <param name="entries">Name, weight (from 0 on) and result of each target; a result may be missing.</param>
    /// <exception cref="ArgumentException">A weight is negative, or all are 0.</exception>
    public static Scorecard Of(params IEnumerable<ScorecardEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ScorecardEntry[] all = [.. entries];
        Rational weights = all.Aggregate(Rational.Zero, (sum, entry) => sum + entry.Weight);
        if (weights.Sign <= 0 || all.Any(entry => entry.Weight < 0))
        {
            throw new ArgumentException("Weights are from 0 on, and one at least is above 0.", nameof(entries));
        }

        ScorecardEntry[] missing = [.. all.Where(entry => entry.Points is null)];
        return new(
            missing.Length > 0
                ? null
                : new(all.Aggregate(Rational.Zero, (sum, entry) => sum + (entry.Weight * entry.Points!.Value)) / weights),
            missing);
    }
}

/// <summary>One target of a weighted set (考核指标).</summary>
/// <param name="Name">The name that is told where the result is missing.</param>
/// <param name="Weight">The weight (权重), from 0 on.</param>
/// <param name="Completion">The result; null where there is none.</param>
public readonly record struct ScorecardEntry(string Name, decimal Weight, Completion? Completion)
{
    /// <summary>The name that is told where the result is missing.</summary>
    public string Name { get; init => field = Argument.NotNull(value); } = Argument.NotNull(Name);

    /// <summary>Name and result.</summary>
    public override string ToString() => $"{Name} {Completion}";

    /// <summary>The verdict of what has a value; null where the value is missing.</summary>
    internal Verdict? State => Completion is { Actual: not null, Verdict: not Verdict.Undecided } judged ? judged.Verdict : null;

    /// <summary>What it counts, 0 to 1; null while it has neither rate nor verdict.</summary>
    internal Rational? Points => Completion switch
    {
        { CappedRate: { } rate } => rate.Ratio,
        { Verdict: Verdict.Met } => 1,
        { Verdict: Verdict.Missed } => 0,
        _ => null,
    };
}
