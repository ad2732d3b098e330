namespace GovReport.Domain.Validation;

/// <summary>GR2 of compositions and ratios: shares add up to 100%, a ratio follows from its parts, shares follow from levels.</summary>
internal static class CompositionArithmetic
{
    internal static IEnumerable<Finding> Check(Composition composition, RuleScope scope) => ReportRelations.Contradictions(Relations(composition, scope));

    internal static IEnumerable<ReportRelation> Relations(Composition composition, RuleScope scope)
    {
        Fact?[] parts = [.. composition.Parts.Select((part, i) => scope.Of(nameof(composition.Parts), i).FactAt(part.Figure, nameof(part.Figure), composition.Period))];
        Fact? ratio = scope.FactAt(composition.Ratio, nameof(composition.Ratio), composition.Period);
        if (ratio is not null && parts is [{ } one, { } other])
        {
            yield return scope.Relates("GR211", composition.Name, nameof(composition.Ratio), Relation.Ratio(one, other, ratio));
        }

        if (ratio is null && AsShares(parts) is { } shares)
        {
            yield return scope.Relates("GR210", composition.Name, nameof(composition.Parts), SumToHundred(shares));
            foreach (ReportRelation relation in AgainstLevels(composition, shares, scope))
            {
                yield return relation;
            }
        }

        if (ratio is { } printed && scope.Report is { } report)
        {
            foreach (ReportRelation relation in AgainstIndicator(composition, printed, report, scope))
            {
                yield return relation;
            }
        }
    }

    /// <summary>Shares that make up a whole: 100% = Σ shares.</summary>
    internal static Relation SumToHundred(Fact?[] shares) => Relation.Sum(Fact.Exactly(Figure.Of(100, shares[0]!.Value.Figure.Unit)), shares);

    /// <summary>A number without its unit, such as 8.2 in 8.2∶51.3∶40.5, in that unit.</summary>
    internal static Fact InUnit(Fact fact, Unit unit) =>
        fact with { Figure = Figure.Of(fact.Figure.Number, unit, fact.Figure.Scale, fact.Figure.Qualifier is Qualifier.Several or Qualifier.Upwards ? Qualifier.None : fact.Figure.Qualifier) };

    // Bare numbers are shares where they come near 100; others are proportions, such as 2∶1∶1.
    private static Fact?[]? AsShares(Fact?[] parts)
    {
        if (parts.Length < 2 || Array.Exists(parts, part => part is null))
        {
            return null;
        }

        if (Array.TrueForAll(parts, part => part!.Value.Figure.Unit.IsPercentLike))
        {
            return parts;
        }

        decimal sum = parts.Sum(part => part!.Value.Figure.Number);
        return Array.TrueForAll(parts, part => part!.Value.Figure is { Unit: var unit, Upper: null } && unit == Unit.None) && sum is >= 50 and <= 150
            ? [.. parts.Select(part => (Fact?)InUnit(part!.Value, Unit.Percent))]
            : null;
    }

    // The levels stand in the one complete breakdown of the same whole into parts of the same names.
    private static IEnumerable<ReportRelation> AgainstLevels(Composition composition, Fact?[] shares, RuleScope scope)
    {
        if (scope.Report is not { } report)
        {
            yield break;
        }

        ReportingPeriod period = composition.Period ?? report.Header.ReviewPeriod;
        Breakdown[] levels = [.. report.Breakdowns.Where(one => one.AddsUp && (one.Period ?? report.Header.ReviewPeriod).CoversSameDays(period)
            && IsOf(composition, one, report) && one.Parts.Select(part => part.Name).SequenceEqual(composition.Parts.Select(part => part.Name), StringComparer.Ordinal))];
        if (levels is not [{ } breakdown])
        {
            yield break;
        }

        RuleScope at = (scope with { Path = string.Empty }).Of(nameof(report.Breakdowns), report.Breakdowns.TakeWhile(one => !ReferenceEquals(one, breakdown)).Count());
        Fact? total = BreakdownArithmetic.TotalOf(breakdown, at);
        for (int i = 0; i < shares.Length; i++)
        {
            if (total is not null && BreakdownArithmetic.PartOf(breakdown, i, at) is { } level)
            {
                yield return scope.Of(nameof(composition.Parts), i).Relates("GR209", composition.Name, nameof(CompositionPart.Figure), Relation.Share(level, total, shares[i]));
            }
        }
    }

    private static bool IsOf(Composition composition, Breakdown breakdown, WorkReport report) =>
        composition.Name.Contains(breakdown.Name, StringComparison.Ordinal)
        || (composition.Name.Contains("产业结构", StringComparison.Ordinal) && breakdown.TotalPath is { } path
            && ReportFigures.ObservationAt(report, path) is { } index && report.Observations[index].IndicatorCode == "GDP");

    // 城乡居民收入比 as a ratio and as an indicator are two prints of one figure.
    private static IEnumerable<ReportRelation> AgainstIndicator(Composition composition, Fact ratio, WorkReport report, RuleScope scope)
    {
        ReportingPeriod period = composition.Period ?? report.Header.ReviewPeriod;
        for (int i = 0; i < report.Observations.Count; i++)
        {
            Observation one = report.Observations[i];
            if (one.Value is { } value && value.Unit.ConvertsTo(ratio.Figure.Unit) && one is { Scope: null, Area: null } && one.Period.CoversSameDays(period)
                && scope.IndicatorOf(one.IndicatorCode)?.IsCalled(composition.Name) == true)
            {
                yield return scope.Relates("GR219", composition.Name, nameof(composition.Ratio), Relation.Equal(ReportFigures.ValueOf(report, i), ratio));
            }
        }
    }
}
