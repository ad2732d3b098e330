namespace GovReport.Domain;

/// <summary>How an element of last year's report was found again in this year's (对应方式).</summary>
[JsonConverter(typeof(NameConverter<MatchKind>))]
public enum MatchKind
{
    /// <summary>代码相同: by its code.</summary>
    Code,
    /// <summary>名称相同: by its name.</summary>
    Name,
    /// <summary>别名相同: by another name of the same thing.</summary>
    Alias,
    /// <summary>前后身: it took the place of the other, with another coverage (纯收入、可支配收入).</summary>
    Successor,
    /// <summary>疑似: the names are alike, or several fit; a person decides.</summary>
    Doubtful,
}

/// <summary>An element of last year's report and what stands for it in this year's (上年与本年对应).</summary>
/// <param name="Previous">Last year's; null for what is new this year.</param>
/// <param name="Current">This year's; null for what is gone.</param>
/// <param name="How">How it was found; null where one of the two is missing.</param>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Counterpart<T>(T? Previous, T? Current, MatchKind? How)
    where T : class
{
    /// <summary>How it was found; null where one of the two is missing.</summary>
    public MatchKind? How { get; init => field = Argument.Member(value); } = Argument.Member(How);

    /// <summary>Whether both are the same thing beyond doubt (确为同一).</summary>
    public bool IsCertain => How is MatchKind.Code or MatchKind.Name or MatchKind.Alias;
}

/// <summary>What an element is known by when two reports are set against each other.</summary>
/// <param name="Name">The name.</param>
/// <param name="Code">The code; null where it has none. Codes of projects hold in one document only.</param>
/// <param name="Aliases">Other names of the very same thing.</param>
/// <param name="Indicator">The element itself where it is an indicator: it has a unit, and may have taken the place of another.</param>
internal sealed record Identity(string Name, string? Code = null, IReadOnlyList<string>? Aliases = null, Indicator? Indicator = null)
{
    private ProjectName? _words;

    internal IEnumerable<string> Names => [Name, .. Aliases ?? []];

    /// <summary>The names in the form in which they are compared, its own first.</summary>
    internal IReadOnlyList<string> Forms => field ??= [.. Names.Select(NameForm.Of)];

    // A catalogue tells it from all others, however alike their names.
    private bool IsSettled => Indicator is not null && IndicatorCatalogue.Standard.Find(Indicator.Code) is not null;

    internal static Identity Of(Indicator one) => new(one.Name, one.Code, one.Aliases, one);

    internal static Identity Of(Project one) => new(one.Name, one.Code, one.Aliases);

    internal bool IsLike(Identity other) =>
        !(IsSettled && other.IsSettled) && (_words ??= ProjectName.Of(Name)).IsLike(other._words ??= ProjectName.Of(other.Name), Matching.Similar);

    internal bool IsMeasuredLike(Identity other) => Indicator is { Unit: var unit } && other.Indicator is { Unit: var its } && unit.ConvertsTo(its);
}

/// <summary>Finds elements of one report again in another: by code, then by name and alias; what is only alike is told to be doubtful.</summary>
internal static class Matching
{
    /// <summary>From which share of common character pairs on two names are alike.</summary>
    internal static readonly Percentage Similar = Percentage.Of(70);

    // The passes in their order: what one has paired is out of the next.
    private static readonly (MatchKind How, Func<Identity, Identity, bool> Fits)[] Passes =
    [
        (MatchKind.Code, (last, now) => HaveSameCode(last, now)
            && (last.Forms[0] == now.Forms[0] || last.IsLike(now) || last.IsMeasuredLike(now))),
        (MatchKind.Name, (last, now) => last.Forms[0] == now.Forms[0]),
        (MatchKind.Alias, (last, now) => last.Forms.Any(form => now.Forms.Contains(form, StringComparer.Ordinal))),
        (MatchKind.Successor,
            (last, now) => (now.Indicator?.Predecessors ?? []).Any(name => last.Forms.Contains(NameForm.Of(name), StringComparer.Ordinal))),
        (MatchKind.Doubtful, HaveSameCode),
        (MatchKind.Doubtful, (last, now) => last.IsLike(now)),
    ];

    /// <summary>Whether two names are the same in the form in which names are compared.</summary>
    internal static bool IsSame(string one, string other) => one == other || NameForm.Of(one) == NameForm.Of(other);

    /// <summary>Each element of last year's with its counterpart, in order; then what is new this year.</summary>
    internal static IReadOnlyList<Counterpart<T>> Pair<T>(IReadOnlyList<T> previous, IReadOnlyList<T> current, Func<T, Identity> identityOf)
        where T : class
    {
        Identity[] last = [.. previous.Select(identityOf)], now = [.. current.Select(identityOf)];
        Counterpart<T>?[] found = new Counterpart<T>?[last.Length];
        HashSet<int> taken = [];
        foreach ((MatchKind how, Func<Identity, Identity, bool> fits) in Passes)
        {
            for (int i = 0; i < last.Length; i++)
            {
                int[] fitting = found[i] is null ? [.. Enumerable.Range(0, now.Length).Where(k => !taken.Contains(k) && fits(last[i], now[k]))] : [];
                if (fitting is [var first, .. var more])
                {
                    bool hasRival = Enumerable.Range(i + 1, last.Length - i - 1).Any(k => found[k] is null && fits(last[k], now[first]));
                    found[i] = new(previous[i], current[first], more.Length > 0 || hasRival ? MatchKind.Doubtful : how);
                    taken.Add(first);
                }
            }
        }

        return Content.List<Counterpart<T>>(
        [
            .. found.Select((pair, i) => pair ?? new(previous[i], null, null)),
            .. current.Where((_, k) => !taken.Contains(k)).Select(one => new Counterpart<T>(null, one, null)),
        ]);
    }

    private static bool HaveSameCode(Identity last, Identity now) => last.Code is not null && last.Code == now.Code;
}
