namespace GovReport.Domain.Validation;

/// <summary>How far the figures of a report vouch for each other (核对覆盖情况): n of m verified, n stand alone, n not comparable.</summary>
/// <remarks>
/// A figure is verified where an equation with others holds as printed; that it does not exceed a limit, or agrees with almost anything,
/// proves too little. Equality: by reference. No order. Thread safety: immutable.
/// </remarks>
public sealed class VerificationCoverage
{
    private VerificationCoverage(IReadOnlyDictionary<string, Outcome> byPath) => ByPath = byPath;

    /// <summary>How many figures the report has (数字个数).</summary>
    public int Figures => ByPath.Count;

    /// <summary>How many of them others confirm (核对相符).</summary>
    public int Verified => Count(Outcome.Consistent);

    /// <summary>How many of them others contradict (有矛盾), in whichever of them the error is.</summary>
    public int Contradicted => Count(Outcome.Inconsistent);

    /// <summary>How many are tied to others only by statements that differ in basis, scope or vintage (不可比).</summary>
    public int NotComparable => Count(Outcome.NotComparable);

    /// <summary>How many no equation ties to others (无从核对).</summary>
    public int Alone => Count(Outcome.NotApplicable);

    /// <summary>
    /// What became of each figure (逐个数字的结果), by path: Consistent is verified, Inconsistent
    /// contradicted, NotComparable such, NotApplicable alone.
    /// </summary>
    public IReadOnlyDictionary<string, Outcome> ByPath { get; }

    /// <summary>The verified share of all figures (核对率); null where the report has no figure.</summary>
    public Percentage? Share => Figures == 0 ? null : new Percentage((Rational)Verified / Figures);

    /// <summary>Counts the figures of a report that others verify (统计核对覆盖情况).</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">The application's options, for its own indicators; the defaults where null.</param>
    /// <returns>The counts; they add up to all figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static VerificationCoverage Of(WorkReport report, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        Dictionary<string, Outcome> byPath = ReportFigures.Of(report)
            .ToDictionary(fact => fact.Path!, _ => Outcome.NotApplicable, StringComparer.Ordinal);
        foreach (ReportRelation one in ReportRelations.Of(report, options))
        {
            Outcome outcome = one.Relation.Test();
            if (outcome == Outcome.Inconsistent || (Fixes(one.Relation) && outcome is Outcome.Consistent or Outcome.NotComparable))
            {
                foreach (Fact? fact in one.Relation.Facts)
                {
                    if (fact?.Path is { } path && byPath.TryGetValue(path, out Outcome known) && Weight(outcome) > Weight(known))
                    {
                        byPath[path] = outcome;
                    }
                }
            }
        }

        return new(byPath.AsReadOnly());
    }

    /// <summary>The counts as a sentence.</summary>
    public string Explain(Language language = Language.Zh) =>
        Phrases.Get("VerificationCoverage.Explain", language, Figures, Verified, Contradicted, Alone, NotComparable);

    /// <summary>The sentence in Chinese.</summary>
    public override string ToString() => Explain();

    private int Count(Outcome outcome) => ByPath.Values.Count(one => one == outcome);

    // Persons paid for one to nine months fix nothing.
    private static bool Fixes(Relation relation) =>
        relation.IsEquation && !relation.Facts.Any(fact => fact is { Path: null, Figure.Upper: not null });

    private static int Weight(Outcome outcome) => outcome switch
    {
        Outcome.Inconsistent => 3,
        Outcome.Consistent => 2,
        Outcome.NotComparable => 1,
        _ => 0,
    };
}
