namespace GovReport.Domain;

/// <summary>Areas, by the wider area that they lie in.</summary>
internal sealed class AreaMap
{
    private readonly SortedDictionary<long, AreaSet> _sets = [];

    internal int Count => _sets.Values.Sum(set => set.Count);

    internal IReadOnlyList<AdministrativeCode> Codes =>
        Content.List(_sets.SelectMany(one => one.Value.Numbers().Select(number => new AreaSlot(one.Key, number).ToCode())));

    /// <summary>Adds areas and gives those that were there already.</summary>
    internal AreaSet Add(long key, AreaSet more)
    {
        AreaSet set = _sets.GetValueOrDefault(key), both = set.And(more), all = default;
        all.Add(set);
        all.Add(more);
        if (all.Count > 0)
        {
            _sets[key] = all;
        }

        return both;
    }

    internal AreaMap Add(AreaMap other)
    {
        foreach (var (key, set) in other._sets)
        {
            Add(key, set);
        }

        return this;
    }

    internal bool Contains(AdministrativeCode area) =>
        AreaSlot.Of(area) is var slot && _sets.TryGetValue(slot.Key, out AreaSet set) && set.Contains(slot.Number);

    internal bool SetEquals(AreaMap other) =>
        _sets.Count == other._sets.Count && _sets.All(one => other._sets.TryGetValue(one.Key, out AreaSet set) && set.SetEquals(one.Value));
}
