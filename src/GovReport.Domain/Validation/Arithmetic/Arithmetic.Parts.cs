namespace GovReport.Domain.Validation;

/// <summary>
/// GR2 of breakdowns and compositions: complete disjoint parts add up, others do not exceed their total; pulls add up to the growth,
/// shares to 100%; a ratio follows from its parts, shares follow from levels.
/// </summary>
internal static partial class Arithmetic
{
    // Of more of one sort no more are set against each other.
    private const int MostOfOneSort = 16;

    private static readonly ListKey<Breakdown, string> ByParts = new(one => string.Join('\n', one.Parts.Select(part => part.Name)));

    internal static void Check(Breakdown breakdown, RuleScope scope)
    {
        Fact?[] parts = [.. Enumerable.Range(0, breakdown.Parts.Count).Select(i => PartOf(breakdown, i, scope))];
        Fact?[] known = [.. parts.Where(part => part is not null)];
        Fact? total = TotalOf(breakdown, scope);
        bool inShares = Array.TrueForAll(known, part => part!.Value.Figure.Unit.IsPercentLike)
            && total is not { Figure.Unit.IsPercentLike: true };
        bool addsUp = breakdown.AddsUp && known.Length == parts.Length;
        if (known.Length == 0 || (inShares && !addsUp) || (!inShares && total is null))
        {
            return;
        }

        if (inShares)
        {
            scope.Relate("GR210", breakdown.Name, nameof(breakdown.Parts), SumToHundred(parts));
        }
        else if (addsUp)
        {
            scope.Relate("GR207", breakdown.Name, string.Empty, Relation.Sum(total, parts));
            Pulls(breakdown, scope);
        }
        else if (!Array.Exists(known, part => part is { Value.Sign: < 0 }))
        {
            // Of which: a loss among the parts would let the others exceed the total.
            scope.Relate("GR208", breakdown.Name, nameof(breakdown.Parts),
                breakdown.Overlap == Overlap.Disjoint ? Relation.PartialSum(total, known) : null);
            scope.Each(nameof(breakdown.Parts), parts, (part, at) =>
                at.Relate("GR208", breakdown.Name, string.Empty,
                    part is null || breakdown.Overlap == Overlap.Disjoint ? null : Relation.PartialSum(total, part)));
        }
    }

    internal static void Check(Composition composition, RuleScope scope)
    {
        Fact?[] parts = [.. composition.Parts.Select((part, i) => scope.Of(nameof(composition.Parts), i)
            .FactAt(part.Figure, nameof(part.Figure), composition.Period))];
        if (scope.FactAt(composition.Ratio, nameof(composition.Ratio), composition.Period) is { } ratio)
        {
            scope.Relate("GR211", composition.Name, nameof(composition.Ratio),
                parts is [{ } one, { } other] ? Relation.Ratio(one, other, ratio) : null);
            AgainstIndicator(composition, ratio, scope);
        }
        else if (AsShares(parts) is { } shares)
        {
            scope.Relate("GR210", composition.Name, nameof(composition.Parts), SumToHundred(shares));
            AgainstLevels(composition, shares, scope);
        }
    }

    /// <summary>A number without its unit, such as 8.2 in 8.2∶51.3∶40.5, in that unit.</summary>
    internal static Fact InUnit(Fact fact, Unit unit) =>
        fact with
        {
            Figure = Figure.Of(fact.Figure.Number, unit, fact.Figure.Scale,
            fact.Figure.Qualifier is Qualifier.Several or Qualifier.Upwards ? Qualifier.None : fact.Figure.Qualifier)
        };

    // Shares that make up a whole: 100% = Σ shares.
    private static Relation SumToHundred(Fact?[] shares) =>
        Relation.Sum(Fact.Exactly(Figure.Of(100, shares[0]!.Value.Figure.Unit)), shares);

    private static Fact? TotalOf(Breakdown breakdown, RuleScope scope) =>
        Resolved(breakdown.Total, breakdown.TotalPath, nameof(breakdown.Total), breakdown.Period, scope);

    private static Fact? PartOf(Breakdown breakdown, int index, RuleScope scope) =>
        Resolved(breakdown.Parts[index].Figure, breakdown.Parts[index].Path, nameof(BreakdownPart.Figure), breakdown.Period,
            scope.Of(nameof(breakdown.Parts), index));

    // A figure as printed or where its path leads; null where there is none.
    private static Fact? Resolved(Figure? figure, string? path, string member, ReportingPeriod? period, RuleScope scope)
    {
        if (figure is not null)
        {
            return scope.FactAt(figure, member, period);
        }

        return path is not null ? scope.FigureAt(path) : null;
    }

    // The pulls of complete disjoint parts add up to the growth of the total, their contributions to 100%.
    private static void Pulls(Breakdown breakdown, RuleScope scope)
    {
        if (scope.Report is not { } report || breakdown.TotalPath is not { } path || report.PlaceAt(path) is not { } total)
        {
            return;
        }

        int?[] parts = [.. breakdown.Parts.Select(part => part.Path is { } to ? report.PlaceAt(to) : null)];
        if (Array.Exists(parts, part => part is null))
        {
            return;
        }

        Fact?[] pulls = [.. parts.Select(part => OnlyChange(report, part!.Value, ChangeKind.Pull))];
        Fact?[] contributions = [.. parts.Select(part => OnlyChange(report, part!.Value, ChangeKind.Contribution))];
        bool arePulled = Array.TrueForAll(pulls, pull => pull is not null),
            contribute = Array.TrueForAll(contributions, share => share is { Figure.Unit.IsPercentLike: true });
        Fact? rate = arePulled ? OnlyChange(report, total, ChangeKind.Rate) : null;
        scope.Relate("GR224", breakdown.Name, nameof(breakdown.Parts),
            rate is { } growth && growth.Figure.Unit == Unit.Percent ? Relation.Sum(InUnit(growth, Unit.Points), pulls) : null);
        scope.Relate("GR224", breakdown.Name, nameof(breakdown.Parts), contribute ? SumToHundred(contributions) : null);
    }

    // The one change of a kind against the same period last year; null where there is none or are several.
    private static Fact? OnlyChange(WorkReport report, int observation, ChangeKind kind) =>
        report.Observations[observation].Changes.PlaceOfOnly(change => change.Against == ChangeAgainst.SamePeriodLastYear
            && change.Kind == kind) is { } only
            ? ReportFigures.ChangeOf(report, observation, only)
            : null;

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
        return Array.TrueForAll(parts, part => part!.Value.Figure is { Unit: var unit, Upper: null } && unit == Unit.None)
            && sum is >= 50 and <= 150
            ? [.. parts.Select(part => (Fact?)InUnit(part!.Value, Unit.Percent))]
            : null;
    }

    // The levels stand in the one complete breakdown of the same whole into parts of the same names.
    private static void AgainstLevels(Composition composition, Fact?[] shares, RuleScope scope)
    {
        if (scope.Report is not { } report)
        {
            return;
        }

        ReportingPeriod period = composition.Period ?? report.Header.ReviewPeriod;
        int[] found = [.. report.Breakdowns.PlacesOf(ByParts, string.Join('\n', composition.Parts.Select(part => part.Name)))
            .Take(MostOfOneSort)
            .Where(at => report.Breakdowns[at] is { AddsUp: true } one && (one.Period ?? report.Header.ReviewPeriod).CoversSameDays(period)
                && IsOf(composition, one, report))];
        if (found is not [var place] || scope.Root.Of(nameof(report.Breakdowns), place) is not { } at
            || TotalOf(report.Breakdowns[place], at) is not { } total)
        {
            return;
        }

        scope.Each(nameof(composition.Parts), shares, (share, here) =>
        {
            Fact? level = PartOf(report.Breakdowns[place], here.Index, at);
            here.Relate("GR209", composition.Name, nameof(CompositionPart.Figure),
                level is null ? null : Relation.Share(level, total, share));
        });
    }

    private static bool IsOf(Composition composition, Breakdown breakdown, WorkReport report) =>
        composition.Name.Contains(breakdown.Name, StringComparison.Ordinal)
        || (composition.Name.Contains("产业结构", StringComparison.Ordinal) && breakdown.TotalPath is { } path
            && report.PlaceAt(path) is { } index && report.Observations[index].IndicatorCode == "GDP");

    // 城乡居民收入比 as a ratio and as an indicator are two prints of one figure.
    private static void AgainstIndicator(Composition composition, Fact ratio, RuleScope scope)
    {
        if (scope.Report is not { } report)
        {
            return;
        }

        ReportingPeriod period = composition.Period ?? report.Header.ReviewPeriod;
        IEnumerable<string> codes = report.Indicators.PlacesOf(Keys.IndicatorNames, composition.Name.Trim())
            .Select(place => report.Indicators[place].Code)
            .Concat(scope.Options.Indicators.Find(composition.Name) is { } known ? [known.Code] : []).Distinct(StringComparer.Ordinal);
        foreach (int i in codes.SelectMany(code =>
            report.Observations.PlacesOf(Keys.ObservedDays, new(new(code, null, null), period.Start, period.End))).Take(MostOfOneSort)
                .Order())
        {
            Observation one = report.Observations[i];
            bool isTheSame = one is { Scope: null, Area: null, Value: { } value } && value.Unit.ConvertsTo(ratio.Figure.Unit)
                && one.Period.CoversSameDays(period)
                && scope.IndicatorOf(one.IndicatorCode)?.IsCalled(composition.Name) == true;
            scope.Relate("GR219", composition.Name, nameof(composition.Ratio),
                isTheSame ? Relation.Equal(ReportFigures.ValueOf(report, i), ratio) : null);
        }
    }
}
