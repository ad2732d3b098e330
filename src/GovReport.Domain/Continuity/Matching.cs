namespace GovReport.Domain;

/// <summary>What an element is known by when two reports are set against each other.</summary>
/// <param name="Name">The name.</param>
/// <param name="Code">The code; null where it has none. Codes of projects hold in one document only.</param>
internal sealed record Identity(string Name, string? Code = null)
{
    private ProjectName? _words;

    /// <summary>Other names of the very same thing.</summary>
    internal IEnumerable<string> Aliases { get; init; } = [];

    /// <summary>What it took the place of.</summary>
    internal IEnumerable<string> Predecessors { get; init; } = [];

    /// <summary>In what it is measured; null for what is not.</summary>
    internal Unit? Unit { get; init; }

    /// <summary>Whether a catalogue tells it from all others, however alike their names.</summary>
    internal bool IsSettled { get; init; }

    internal IEnumerable<string> Names => [Name, .. Aliases];

    internal static Identity Of(Indicator one) => new(one.Name, one.Code)
    {
        Aliases = one.Aliases,
        Predecessors = one.Predecessors,
        Unit = one.Unit,
        IsSettled = IndicatorCatalogue.Standard.Find(one.Code) is not null,
    };

    internal static Identity Of(Project one) => new(one.Name, one.Code) { Aliases = one.Aliases };

    internal bool IsLike(Identity other) =>
        !(IsSettled && other.IsSettled) && (_words ??= ProjectName.Of(Name)).IsLike(other._words ??= ProjectName.Of(other.Name), Matching.Similar);
}

/// <summary>Finds elements of one report again in another: by code, then by name and alias; what is only alike is told to be doubtful.</summary>
internal static class Matching
{
    /// <summary>From which share of common character pairs on two names are alike.</summary>
    internal static readonly Percentage Similar = Percentage.Of(70);

    // The passes in their order: what one has paired is out of the next.
    private static readonly (MatchKind How, Func<Identity, Identity, bool> Fits)[] Passes =
    [
        (MatchKind.Code, (last, now) => HaveSameCode(last, now) && (IsSame(last.Name, now.Name) || last.IsLike(now) || (last.Unit is { } unit && now.Unit is { } other && unit.ConvertsTo(other)))),
        (MatchKind.Name, (last, now) => IsSame(last.Name, now.Name)),
        (MatchKind.Alias, (last, now) => last.Names.Any(name => IsAmong(name, now.Names))),
        (MatchKind.Successor, (last, now) => last.Names.Any(name => IsAmong(name, now.Predecessors))),
        (MatchKind.Doubtful, HaveSameCode),
        (MatchKind.Doubtful, (last, now) => last.IsLike(now)),
    ];

    /// <summary>Whether two names are the same but for spaces, marks and the width of letters.</summary>
    internal static bool IsSame(string one, string other) => Letters(one).SequenceEqual(Letters(other));

    /// <summary>Each element of last year's with its counterpart, in order; then what is new this year.</summary>
    internal static IReadOnlyList<Counterpart<T>> Pair<T>(IReadOnlyList<T> previous, IReadOnlyList<T> current, Func<T, Identity> identityOf)
        where T : class
    {
        Identity[] last = [.. previous.Select(identityOf)], now = [.. current.Select(identityOf)];
        Dictionary<int, (int At, MatchKind How)> found = [];
        HashSet<int> taken = [];
        foreach ((MatchKind how, Func<Identity, Identity, bool> fits) in Passes)
        {
            for (int i = 0; i < last.Length; i++)
            {
                int[] fitting = found.ContainsKey(i) ? [] : [.. Enumerable.Range(0, now.Length).Where(k => !taken.Contains(k) && fits(last[i], now[k]))];
                if (fitting.Length > 0)
                {
                    bool hasRival = Enumerable.Range(i + 1, last.Length - i - 1).Any(k => !found.ContainsKey(k) && fits(last[k], now[fitting[0]]));
                    found[i] = (fitting[0], fitting.Length > 1 || hasRival ? MatchKind.Doubtful : how);
                    taken.Add(fitting[0]);
                }
            }
        }

        return Content.List<Counterpart<T>>(
        [
            .. previous.Select((one, i) => found.TryGetValue(i, out (int At, MatchKind How) match)
                ? new Counterpart<T> { Previous = one, PreviousIndex = i, Current = current[match.At], CurrentIndex = match.At, How = match.How }
                : new Counterpart<T> { Previous = one, PreviousIndex = i }),
            .. current.Select((one, k) => new Counterpart<T> { Current = one, CurrentIndex = k }).Where(one => !taken.Contains(one.CurrentIndex)),
        ]);
    }

    private static bool HaveSameCode(Identity last, Identity now) => last.Code is not null && last.Code == now.Code;

    private static bool IsAmong(string name, IEnumerable<string> names) => names.Any(other => IsSame(name, other));

    private static IEnumerable<char> Letters(string name) => name.Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsLetterOrDigit);
}
