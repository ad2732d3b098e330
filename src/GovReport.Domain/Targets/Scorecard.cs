namespace GovReport.Domain;

/// <summary>A weighted set of targets (考核得分): Σ weight × completion / Σ weight, each completion between 0 and 1.</summary>
/// <remarks>
/// <para>A target without a rate counts 1 where it is met and 0 where it is missed. One that is still without a verdict leaves the
/// whole undecided, and its name is told.</para>
/// <para>Equal by content; unordered; immutable and safe to share between threads.</para>
/// </remarks>
[JsonConverter(typeof(ResultConverter<Scorecard>))]
public sealed record Scorecard
{
    private Scorecard(Percentage? score, IEnumerable<string> missing) => (Score, Missing) = (score, Content.List(missing));

    /// <summary>The weighted completion, exact; null while something is missing.</summary>
    public Percentage? Score { get; }

    /// <summary>The names of the targets that have neither rate nor verdict.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>The score, or what is missing for it, in Chinese: 考核得分97.2%.</summary>
    public override string ToString() =>
        Score is { } score ? Phrases.Get("Scorecard.Score", Language.Zh, score.Print()) : Phrases.Get("Scorecard.Missing", Language.Zh, string.Join('、', Missing));

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

        string[] missing = [.. all.Where(entry => entry.Points is null).Select(entry => entry.Name)];
        return new(
            missing.Length > 0 ? null : new(all.Aggregate(Rational.Zero, (sum, entry) => sum + (entry.Weight * entry.Points!.Value)) / weights),
            missing);
    }
}

/// <summary>One target of a weighted set (考核指标).</summary>
/// <param name="Name">The name that is told where the result is missing.</param>
/// <param name="Weight">The weight (权重), from 0 on.</param>
/// <param name="Completion">The result; null where there is none.</param>
public readonly record struct ScorecardEntry(string Name, decimal Weight, Completion? Completion)
{
    /// <summary>Name and result.</summary>
    public override string ToString() => $"{Name} {Completion}";

    /// <summary>What it counts, 0 to 1; null while it has neither rate nor verdict.</summary>
    internal Rational? Points => Completion switch
    {
        { CappedRate: { } rate } => rate.Ratio,
        { Verdict: Verdict.Met } => 1,
        { Verdict: Verdict.Missed } => 0,
        _ => null,
    };
}
