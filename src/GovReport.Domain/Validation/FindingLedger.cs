namespace GovReport.Domain.Validation;

/// <summary>
/// What one run of validators has found: of each rule so many findings are listed and the rest is counted; where several rules found
/// fault with the same figures, the sharpest one tells it.
/// </summary>
internal sealed class FindingLedger
{
    private static readonly ListKey<Waiver, (string Code, string Path)> ByPlace = new(one => one.IsForMany ? [] : [(one.Code, one.Path)]);
    private static readonly ListKey<Waiver, string> ByStart = new(one => one.IsForMany ? one.Code : null);

    private readonly List<ValidationFailure> _listed = [];
    private readonly Dictionary<(string Code, Severity Severity), Kind> _kinds = [];

    /// <summary>The failure for a finding, waived where the options say so; null where enough of its kind are listed.</summary>
    internal ValidationFailure? Enter(Finding found, ValidationOptions options)
    {
        Waiver? waiver = WaiverOf(found, options.Waivers);
        Finding finding = waiver is null ? found : found with { Waiver = waiver, Severity = Severity.Info };
        if (!_kinds.TryGetValue((finding.Rule.Code, finding.Severity), out Kind? kind))
        {
            _kinds[(finding.Rule.Code, finding.Severity)] = kind = new(options.Language);
        }

        kind.Count++;
        if (kind.Count > options.FindingsPerRule)
        {
            kind.Left++;
            return null;
        }

        ValidationFailure failure = new(finding.Path, finding.Explain(options.Language))
        {
            ErrorCode = finding.Rule.Code,
            Severity = finding.Severity,
            CustomState = finding,
        };
        _listed.Add(failure);
        kind.Last = failure;
        return failure;
    }

    // The first that covers the finding: of thousands for one place each, that of the place is looked up.
    private static Waiver? WaiverOf(Finding found, IReadOnlyList<Waiver> waivers)
    {
        IEnumerable<int> candidates = waivers.Count == 0 ? []
            : waivers.PlacesOf(ByPlace, (found.Rule.Code, found.Path)).Take(1).Concat(waivers.PlacesOf(ByStart, found.Rule.Code));
        return candidates.Order().Select(place => waivers[place]).FirstOrDefault(one => one.Covers(found.Rule.Code, found.Path));
    }

    /// <summary>Takes from a result what a sharper rule tells as well, and says how many findings are not listed.</summary>
    internal void Settle(ValidationResult result)
    {
        foreach (Kind kind in _kinds.Values)
        {
            if (kind is { Left: > 0, Last: { CustomState: Finding finding } last })
            {
                last.CustomState = finding with { More = kind.Left };
                last.ErrorMessage = ((Finding)last.CustomState).Explain(kind.Language);
            }
        }

        HashSet<ValidationFailure> blunter = OneFact.Blunter(_listed);
        _ = blunter.Count > 0 ? result.Errors.RemoveAll(blunter.Contains) : 0;
    }

    private sealed class Kind(Language language)
    {
        internal Language Language => language;

        internal int Count { get; set; }

        internal int Left { get; set; }

        internal ValidationFailure? Last { get; set; }
    }
}

/// <summary>
/// One fact gets one finding (一个事实一个发现). Findings are of one fact where the figures of one are among those of the other, or where
/// both blame the same place and share a figure. The graver one is sharper, then the one that names the very figure, then
/// arithmetic before what is only unusual, then the one that rests on fewer figures, then the rule that comes first in the table. Findings
/// without figures and waived ones keep to themselves.
/// </summary>
internal sealed class OneFact
{
    private readonly Dictionary<(int Question, string Path), List<Told>> _told = [];

    /// <summary>The failures that a sharper one makes superfluous; the sharper ones keep what they say.</summary>
    internal static HashSet<ValidationFailure> Blunter(IReadOnlyList<ValidationFailure> failures)
    {
        HashSet<ValidationFailure> blunter = new(ReferenceEqualityComparer.Instance);
        OneFact facts = new();
        IEnumerable<Told> inOrder = failures.Select((failure, place) => new Told(failure, (Finding)failure.CustomState, place))
            .Where(one => one.Finding is { Waiver: null } && one.Paths.Count > 0)
            .OrderBy(one => one.Finding.Severity).ThenBy(one => one.Paths.Count > 1).ThenBy(one => one.Finding.Rule.Family)
            .ThenBy(one => one.Paths.Count).ThenBy(one => one.Finding.Rule.Code, StringComparer.Ordinal).ThenBy(one => one.Place);
        foreach (Told one in inOrder)
        {
            if (facts.Sharper(one) is { } sharper)
            {
                Finding kept = (Finding)sharper.Failure.CustomState;
                sharper.Failure.CustomState = kept with { Others = [.. kept.Others, one.Finding] };
                _ = blunter.Add(one.Failure);
            }
            else
            {
                facts.Keep(one);
            }
        }

        return blunter;
    }

    private void Keep(Told one)
    {
        foreach (string path in one.Paths)
        {
            if (!_told.TryGetValue((one.Question, path), out List<Told>? at))
            {
                _told[(one.Question, path)] = at = [];
            }

            at.Add(one);
        }
    }

    // The first of those already told that is of the same fact.
    private Told? Sharper(Told one)
    {
        Dictionary<Told, int> shared = new(ReferenceEqualityComparer.Instance);
        foreach (string path in one.Paths)
        {
            foreach (Told other in _told.GetValueOrDefault((one.Question, path)) ?? [])
            {
                shared[other] = shared.GetValueOrDefault(other) + 1;
            }
        }

        return shared.Where(other => other.Value == one.Paths.Count || other.Value == other.Key.Paths.Count
            || other.Key.Finding.Path == one.Finding.Path)
            .Select(other => other.Key).MinBy(other => other.Place);
    }

    private sealed class Told(ValidationFailure failure, Finding finding, int place)
    {
        internal ValidationFailure Failure => failure;

        internal Finding Finding => finding;

        internal int Place => place;

        internal HashSet<string> Paths { get; } = [.. finding?.Facts.Select(fact => fact.Path).OfType<string>() ?? []];

        /// <summary>Arithmetic and plausibility both ask whether a number is right; each other family asks something else.</summary>
        internal int Question => finding.Rule.Family == 3 ? 2 : finding.Rule.Family;
    }
}
