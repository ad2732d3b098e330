namespace GovReport.Domain.Continuity;

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
    internal IEnumerable<string> Names => [Name, .. Aliases ?? []];

    /// <summary>The name taken apart, once.</summary>
    internal ProjectName Words => field ??= ProjectName.Of(Name);

    /// <summary>The name and all names in the form in which they are compared, once.</summary>
    internal IReadOnlyList<string> Forms => field ??= [.. Names.Select(NameForm.Of)];

    // A catalogue tells it from all others, however alike their names.
    private bool IsSettled => Indicator is not null && IndicatorCatalogue.Standard.Find(Indicator.Code) is not null;

    internal static Identity Of(Indicator one) => new(one.Name, one.Code, one.Aliases, one);

    internal static Identity Of(Project one) => new(one.Name, one.Code, one.Aliases);

    internal bool IsLike(Identity other) =>
        !(IsSettled && other.IsSettled) && Words.IsLike(other.Words, Matching.Similar);

    internal bool IsMeasuredLike(Identity other) =>
        Indicator is { Unit: var unit } && other.Indicator is { Unit: var its } && unit.ConvertsTo(its);
}

/// <summary>
/// Finds elements of one report again in another: by code, then by name and alias; what is only alike is told to be doubtful.
/// </summary>
internal static class Matching
{
    /// <summary>From which share of common character pairs on two names are alike.</summary>
    internal static readonly Percentage Similar = Percentage.Of(70);

    /// <summary>Whether two names are the same in the form in which names are compared.</summary>
    internal static bool IsSame(string one, string other) => one == other || NameForm.Of(one) == NameForm.Of(other);

    /// <summary>Each element of last year's with its counterpart, in order; then what is new this year.</summary>
    internal static IReadOnlyList<Counterpart<T>> Pair<T>(IReadOnlyList<T> previous, IReadOnlyList<T> current, Func<T, Identity> identityOf)
        where T : class
    {
        Pairing pairing = Paired([.. previous.Select(identityOf)], [.. current.Select(identityOf)]);
        return Content.List<Counterpart<T>>(
        [
            .. previous.Select((one, i) => pairing[i] is { } found
                ? new Counterpart<T>(one, current[found.Place], found.How)
                : new(one, null, null)),
            .. current.Where((_, k) => !pairing.IsTaken(k)).Select(one => new Counterpart<T>(null, one, null)),
        ]);
    }

    // One pass after the other: what one has paired is out of the next.
    private static Pairing Paired(Identity[] last, Identity[] now)
    {
        Pairing pairing = new(last, now);
        pairing.ByKeys(MatchKind.Code, CodeOf, CodeOf,
            (one, other) => one.Forms[0] == other.Forms[0] || one.IsLike(other) || one.IsMeasuredLike(other));
        pairing.ByKeys(MatchKind.Name, one => [one.Forms[0]], one => [one.Forms[0]]);
        pairing.ByKeys(MatchKind.Alias, one => one.Forms, one => one.Forms);
        pairing.ByKeys(MatchKind.Successor, one => one.Forms, one => one.Indicator?.Predecessors.Select(NameForm.Of) ?? []);
        pairing.ByKeys(MatchKind.Doubtful, CodeOf, CodeOf);
        pairing.ByLikeness();
        return pairing;
    }

    private static IEnumerable<string> CodeOf(Identity one) => one.Code is { } code ? [code] : [];
}
