namespace GovReport.Domain.Continuity;

/// <summary>In what two reports differ that a reader of their figures has to know (两年报告的口径差异).</summary>
[JsonConverter(typeof(NameConverter<DifferenceKind>))]
public enum DifferenceKind
{
    /// <summary>更名: an indicator has another name, or another indicator took its place.</summary>
    Renamed,
    /// <summary>疑似同一指标: only a similar name is found.</summary>
    Doubtful,
    /// <summary>范围变化: another area, group or category is counted.</summary>
    Scope,
    /// <summary>价格口径变化: growth or level in other prices.</summary>
    Price,
    /// <summary>计量单位变化: another unit.</summary>
    Unit,
    /// <summary>量词变化: another word for counting the same things.</summary>
    CountingWord,
    /// <summary>数据修订: another value for a period that last year's report printed.</summary>
    Revised,
    /// <summary>基数调整: growth starts from another base than last year's print.</summary>
    Restated,
    /// <summary>与上年相同: the very number of last year's report.</summary>
    Copied,
    /// <summary>计划总投资变化: the planned total of a project is another one.</summary>
    Plan,
}

/// <summary>One difference, or one sameness, between figures of two reports (口径差异).</summary>
/// <param name="Kind">In what they differ.</param>
/// <param name="Subject">What it is about: the indicator or item of work.</param>
/// <param name="Path">Where it stands in this year's report.</param>
/// <param name="Previous">Last year's figure; null for names.</param>
/// <param name="Current">This year's figure; for a restated base the one that follows from this year's report.</param>
/// <param name="IsMinor">
/// What readers should know but nobody need mend: a unit that converts, a revision of a number that was not final, a plan's number.
/// </param>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
[JsonConverter(typeof(ResultConverter<ReportDifference>))]
public sealed record ReportDifference(DifferenceKind Kind, string Subject, string Path, Fact? Previous = null, Fact? Current = null,
    bool IsMinor = false)
{
    /// <summary>In what they differ.</summary>
    public DifferenceKind Kind { get; init => field = Argument.Member(value); } = Argument.Member(Kind);

    /// <summary>What it is about: the indicator or item of work.</summary>
    public string Subject { get; init => field = Argument.NotNull(value); } = Argument.NotNull(Subject);

    /// <summary>Where it stands in this year's report.</summary>
    public string Path { get; init => field = Argument.NotNull(value); } = Argument.NotNull(Path);

    /// <summary>The names that differ, of indicators or scopes; null for a scope that is the whole.</summary>
    internal (string? Last, string? Now) Names { get; init; }

    /// <summary>The difference as a sentence.</summary>
    public string Explain(Language language = Language.Zh) => Phrases.Get("Finding.Subject", language, Subject) + Said(language);

    /// <summary>The sentence in Chinese.</summary>
    public override string ToString() => Explain();

    /// <summary>
    /// By how much the amount changed (变化额), in the unit and scale of this year's figure; null where the difference is not one of amounts.
    /// </summary>
    public Derived<Quantity>? Change => Kind == DifferenceKind.Plan && Previous is { } last && Current is { } now
        ? Derive.Increase(last with { Period = null }, now with { Period = null })
        : null;

    private string? By(Language language)
    {
        if (Change is not { Value: { } amount } || Current is not { Figure: var like })
        {
            return null;
        }

        return amount.Sign < 0
            ? Phrases.Get("Difference.Less", language, like.Like(-amount))
            : Phrases.Get("Difference.More", language, like.Like(amount));
    }

    internal string Said(Language language)
    {
        string whole = Phrases.Get("Difference.Whole", language);
        (object? last, object? now) = Kind switch
        {
            DifferenceKind.Renamed or DifferenceKind.Doubtful or DifferenceKind.Scope => (Names.Last ?? whole, Names.Now ?? whole),
            DifferenceKind.Price => (Phrases.Of(Previous!.Value.Basis.Price, language), Phrases.Of(Current!.Value.Basis.Price, language)),
            DifferenceKind.Unit or DifferenceKind.CountingWord => (Previous!.Value.Figure.Unit, Current!.Value.Figure.Unit),
            _ => ((object?)Previous, (object?)Current),
        };
        string variant = IsMinor && Kind is DifferenceKind.Copied or DifferenceKind.Renamed ? "Minor" : string.Empty;
        return Phrases.Get($"Difference.{Kind}{variant}", language, last, now, Previous?.Period?.InWords(language), By(language));
    }
}
