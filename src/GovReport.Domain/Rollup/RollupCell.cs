namespace GovReport.Domain;

/// <summary>One sum of a roll-up: what the areas inside one wider area reported, and which of them did.</summary>
internal struct RollupCell
{
    private PrintSum _sum;
    private AreaSet _reported;
    private AreaSet _repeated;

    internal readonly Rational Value => _sum.Value;

    internal readonly Bounds Bounds => _sum.Bounds;

    internal readonly AreaSet Reported => _reported;

    /// <summary>Those that reported more than once, so that the sum counts them more than once.</summary>
    internal readonly AreaSet Repeated => _repeated;

    internal static RollupCell Of(Rational value, Bounds bounds, AreaSet reported, AreaSet repeated)
    {
        RollupCell cell = new() { _reported = reported, _repeated = repeated };
        cell._sum.Add(value, bounds);
        return cell;
    }

    internal void Add(int area, in Figure figure)
    {
        Report(area);
        _sum.Add(figure);
    }

    internal void Add(int area, Rational value, Bounds bounds)
    {
        Report(area);
        _sum.Add(value, bounds);
    }

    // The sets are copied into sets of its own: a roll-up that was handed out never changes.
    internal void Add(RollupCell other)
    {
        _repeated.Add(other._repeated);
        _repeated.Add(_reported.And(other._reported));
        _reported.Add(other._reported);
        _sum.Add(other._sum);
    }

    internal readonly bool ContentEquals(RollupCell other) =>
        Value == other.Value && Bounds == other.Bounds && _reported.SetEquals(other._reported) && _repeated.SetEquals(other._repeated);

    private void Report(int area)
    {
        if (!_reported.Add(area))
        {
            _repeated.Add(area);
        }
    }
}
