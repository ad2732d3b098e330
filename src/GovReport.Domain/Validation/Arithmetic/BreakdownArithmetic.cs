namespace GovReport.Domain.Validation;

/// <summary>GR2 of breakdowns: complete disjoint parts add up, others do not exceed their total; pulls add up to the growth.</summary>
internal static class BreakdownArithmetic
{
    internal static IEnumerable<Finding> Check(Breakdown breakdown, RuleScope scope) => ReportRelations.Contradictions(Relations(breakdown, scope));

    internal static IEnumerable<ReportRelation> Relations(Breakdown breakdown, RuleScope scope)
    {
        Fact?[] parts = [.. Enumerable.Range(0, breakdown.Parts.Count).Select(i => PartOf(breakdown, i, scope))];
        Fact?[] known = [.. parts.Where(part => part is not null)];
        Fact? total = TotalOf(breakdown, scope);
        bool inShares = known.Length > 0 && Array.TrueForAll(known, part => part!.Value.Figure.Unit.IsPercentLike) && total is not { Figure.Unit.IsPercentLike: true };
        bool addsUp = breakdown.AddsUp && known.Length == parts.Length;
        return known.Length == 0 ? []
            : inShares ? (addsUp ? [scope.Relates("GR210", breakdown.Name, nameof(breakdown.Parts), CompositionArithmetic.SumToHundred(parts))] : [])
            : total is null ? []
            : addsUp ? [scope.Relates("GR207", breakdown.Name, string.Empty, Relation.Sum(total, parts)), .. Pulls(breakdown, scope)]
            : Limits(breakdown, total, parts, scope);
    }

    /// <summary>The total, as printed or where its path leads; null where there is none.</summary>
    internal static Fact? TotalOf(Breakdown breakdown, RuleScope scope) =>
        Resolved(breakdown.Total, breakdown.TotalPath, nameof(breakdown.Total), breakdown.Period, scope);

    /// <summary>A part, as printed or where its path leads; null where there is none.</summary>
    internal static Fact? PartOf(Breakdown breakdown, int index, RuleScope scope) =>
        Resolved(breakdown.Parts[index].Figure, breakdown.Parts[index].Path, nameof(BreakdownPart.Figure), breakdown.Period, scope.Of(nameof(breakdown.Parts), index));

    private static Fact? Resolved(Figure? figure, string? path, string member, ReportingPeriod? period, RuleScope scope) =>
        figure is not null ? scope.FactAt(figure, member, period)
        : path is not null && scope.Report is { } report ? ReportFigures.Find(report, path)
        : null;

    // Of which: a loss among the parts would let the others exceed the total.
    private static IEnumerable<ReportRelation> Limits(Breakdown breakdown, Fact? total, Fact?[] parts, RuleScope scope)
    {
        if (Array.Exists(parts, part => part is { Value.Sign: < 0 }))
        {
            yield break;
        }

        if (breakdown.Overlap == Overlap.Disjoint)
        {
            yield return scope.Relates("GR208", breakdown.Name, nameof(breakdown.Parts), Relation.PartialSum(total, parts.Where(part => part is not null).ToArray()));
            yield break;
        }

        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i] is { } part)
            {
                yield return scope.Relates("GR208", breakdown.Name, $"{nameof(breakdown.Parts)}[{i.ToString(CultureInfo.InvariantCulture)}]", Relation.PartialSum(total, part));
            }
        }
    }

    // The pulls of complete disjoint parts add up to the growth of the total, their contributions to 100%.
    private static IEnumerable<ReportRelation> Pulls(Breakdown breakdown, RuleScope scope)
    {
        if (scope.Report is not { } report || breakdown.TotalPath is not { } path || ReportFigures.ObservationAt(report, path) is not { } total)
        {
            yield break;
        }

        int?[] parts = [.. breakdown.Parts.Select(part => part.Path is { } to ? ReportFigures.ObservationAt(report, to) : null)];
        if (Array.Exists(parts, part => part is null))
        {
            yield break;
        }

        Fact?[] pulls = [.. parts.Select(part => Only(report, part!.Value, ChangeKind.Pull))];
        if (Only(report, total, ChangeKind.Rate) is { } rate && rate.Figure.Unit == Unit.Percent && Array.TrueForAll(pulls, pull => pull is not null))
        {
            yield return scope.Relates("GR224", breakdown.Name, nameof(breakdown.Parts), Relation.Sum(CompositionArithmetic.InUnit(rate, Unit.Points), pulls));
        }

        Fact?[] contributions = [.. parts.Select(part => Only(report, part!.Value, ChangeKind.Contribution))];
        if (Array.TrueForAll(contributions, share => share is { Figure.Unit.IsPercentLike: true }))
        {
            yield return scope.Relates("GR224", breakdown.Name, nameof(breakdown.Parts), CompositionArithmetic.SumToHundred(contributions));
        }
    }

    // The one change of a kind against the same period last year; null where there is none or are several.
    private static Fact? Only(WorkReport report, int observation, ChangeKind kind)
    {
        int[] changes = [.. Enumerable.Range(0, report.Observations[observation].Changes.Count)
            .Where(i => report.Observations[observation].Changes[i] is { Against: ChangeAgainst.SamePeriodLastYear } change && change.Kind == kind)];
        return changes is [int only] ? ReportFigures.ChangeOf(report, observation, only) : null;
    }
}
