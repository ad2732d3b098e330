namespace GovReport.Domain.Validation;

/// <summary>
/// Which increase belongs to a rate of the same observation (增加372万元、增长40.7%): the last one before it against the same base, else the first
/// after it.
/// </summary>
internal sealed class Increases
{
    private readonly int?[] _beside;

    internal Increases(IReadOnlyList<StatedChange> changes)
    {
        _beside = new int?[changes.Count];
        if (!HasIncrease(changes))
        {
            return;
        }

        Dictionary<(ChangeAgainst, ReportingPeriod?), int> last = [];
        Walk(changes, last, Enumerable.Range(0, changes.Count));

        // What is left stands before every increase of its kind.
        last.Clear();
        Walk(changes, last, Enumerable.Range(0, changes.Count).Reverse());
    }

    /// <summary>The place of the increase that belongs to the change at a place; null where there is none.</summary>
    internal int? Beside(int place) => _beside[place];

    // Most observations state rates alone.
    private static bool HasIncrease(IReadOnlyList<StatedChange> changes)
    {
        for (int i = 0; i < changes.Count; i++)
        {
            if (changes[i].Kind == ChangeKind.Increase)
            {
                return true;
            }
        }

        return false;
    }

    private void Walk(IReadOnlyList<StatedChange> changes, Dictionary<(ChangeAgainst, ReportingPeriod?), int> last, IEnumerable<int> places)
    {
        foreach (int place in places)
        {
            StatedChange change = changes[place];
            if (change.Kind == ChangeKind.Increase)
            {
                last[(change.Against, change.AgainstPeriod)] = place;
            }
            else
            {
                _beside[place] ??= last.TryGetValue((change.Against, change.AgainstPeriod), out int at) ? at : null;
            }
        }
    }
}
