namespace GovReport.Domain.Validation;

/// <summary>GR3 of observations: natural range, unit value, growth; and of a report what holds between them.</summary>
internal static class ObservationPlausibility
{
    // Indicators whose quotient is a value of its own, where the report does not print it.
    private static readonly (string Of, string By, string Name, string Unit)[] Quotients =
    [
        ("GRAIN-OUTPUT", "GRAIN-AREA", "GRAIN-YIELD", "公斤/亩"),
        ("URBAN-INCOME", "RURAL-INCOME", "INCOME-RATIO", "∶1"),
    ];

    internal static IEnumerable<Finding> Check(Observation observation, RuleScope scope)
    {
        if (scope.IndicatorOf(observation.IndicatorCode) is not { } indicator)
        {
            yield break;
        }

        if (observation.ToFact(scope.At(nameof(observation.Value))) is { } level)
        {
            if (indicator.NaturalRange is { } range && Natural(scope, indicator, level, range) is { } outside)
            {
                yield return outside;
            }

            foreach (UnitValueRange known in scope.Options.Thresholds.UnitValues)
            {
                if (known.Means(indicator.Code) && level.Figure.Unit.ConvertsTo(known.Lower.Unit) && UnitValues.Direct(scope, "GR301", indicator.Name, level, known.Bounds, known.Lower.Unit) is { } finding)
                {
                    yield return finding;
                }
            }
        }

        for (int i = 0; i < observation.Changes.Count; i++)
        {
            StatedChange change = observation.Changes[i];
            if (change is { Kind: ChangeKind.Rate, Against: ChangeAgainst.SamePeriodLastYear or ChangeAgainst.PreviousPeriod } && !IsSmall(observation.Value, scope)
                && observation.ToFact(change, scope.Of(nameof(observation.Changes), i).At(nameof(change.Value))) is { Figure.Unit.IsPercentLike: true } rate
                && UnitValues.Direct(scope, "GR302", indicator.Name, rate, Growth(scope), Unit.Percent) is { } finding)
            {
                yield return finding;
            }
        }
    }

    /// <summary>What holds between observations: growth that nobody states, quotients that nobody prints, cumulative values.</summary>
    internal static IEnumerable<Finding> Check(WorkReport report, RuleScope scope)
    {
        ObservationIndex index = new(report, scope);
        for (int place = 0; place < report.Observations.Count; place++)
        {
            Observation one = index[place];
            if (one.Value is null || scope.IndicatorOf(one.IndicatorCode) is not { } indicator)
            {
                continue;
            }

            if (Unstated(index, place, indicator, scope) is { } growth)
            {
                yield return growth;
            }

            if (Fallen(index, place, scope) is { } fallen)
            {
                yield return fallen;
            }

            if (one.IndicatorCode == "HOUSEHOLDS" && index.Beside(one, "REGISTERED-POPULATION", one.Scope) is { } people
                && UnitValues.Household(scope, indicator.Name, index.ValueOf(place), index.ValueOf(people)) is { } crowd)
            {
                yield return crowd;
            }

            foreach ((string of, string by, string name, string unit) in Quotients)
            {
                if (one.IndicatorCode == of && index.Beside(one, by, one.Scope) is { } other && index.Beside(one, name, one.Scope) is null
                    && scope.Options.Thresholds.UnitValues.FirstOrDefault(range => range.Means(name)) is { } range
                    && UnitValues.Quotient(scope, "GR301", indicator.Name, index.ValueOf(place)!.Value, index.ValueOf(other)!.Value, range.Bounds, Unit.Parse(unit, CultureInfo.InvariantCulture)) is { } found)
                {
                    yield return found;
                }
            }
        }
    }

    private static Bounds Growth(RuleScope scope) =>
        Bounds.Closed(scope.Options.Thresholds.GrowthAtLeast.Ratio * 100, scope.Options.Thresholds.GrowthAtMost.Ratio * 100);

    private static bool IsSmall(Figure? figure, RuleScope scope) => figure is { IsExactCount: true } count && count.Number < scope.Options.Thresholds.GrowthFrom;

    private static Finding? Natural(RuleScope scope, Indicator indicator, Fact level, NaturalRange range)
    {
        bool fits = (range.Lower ?? range.Upper) is { } end && level.Figure.Unit.ConvertsTo(end.Unit);
        Bounds? below = range.Upper is { } upper ? Bounds.AtMost(upper.Value.Value) : null;
        Bounds? above = range.Lower is { } lower ? Bounds.AtLeast(lower.Value.Value) : null;
        return !fits ? null : UnitValues.Direct(scope, "GR305", indicator.Name, level, (below ?? Bounds.Everything).Intersect(above ?? Bounds.Everything) ?? Bounds.Everything, (range.Lower ?? range.Upper)!.Value.Unit);
    }

    // A year on, without a rate: the growth of two levels.
    private static Finding? Unstated(ObservationIndex index, int place, Indicator indicator, RuleScope scope)
    {
        Observation one = index[place];
        if (one.Value!.Value.Unit.IsPercentLike || one.Changes.Any(change => change is { Kind: ChangeKind.Rate, Against: ChangeAgainst.SamePeriodLastYear }) || IsSmall(one.Value, scope))
        {
            return null;
        }

        foreach (int at in index.At(one, one.Period.SamePeriodLastYear(), indicator))
        {
            if (index[at].Value is { } before && before.Value.Sign > 0 && !IsSmall(before, scope) && index.ValueOf(at) is { } @base && index.ValueOf(place) is { } level
                && Comparability.Difference(@base, level) is null)
            {
                Bounds times = Growth(scope) / Bounds.Point(100) + Bounds.Point(1);
                return UnitValues.Quotient(scope, "GR302", indicator.Name, level, @base, times, Unit.Multiple);
            }
        }

        return null;
    }

    // 1—8月 below 1—7月 is a revision, or a slip.
    private static Finding? Fallen(ObservationIndex index, int place, RuleScope scope)
    {
        if (!SeriesRelations.AddsUpOverTime(index, place) || index.NameOf(place).Contains("利润", StringComparison.Ordinal))
        {
            return null;
        }

        Observation one = index[place];
        int before = -1;
        foreach (int other in index.Of(one.IndicatorCode, one.Scope, one.Area))
        {
            if (index[other].Value is not null && !index[other].Period.IsAsOf && index[other].Period.Start == one.Period.Start && index[other].Period.End < one.Period.End
                && index[other].Price == one.Price && (before < 0 || index[other].Period.End > index[before].Period.End))
            {
                before = other;
            }
        }

        if (before < 0 || index[before].Value!.Value.Unit.Kind != one.Value!.Value.Unit.Kind || index[before].Value!.Value.Value <= one.Value!.Value.Value || Relation.Order(index.ValueOf(before), index.ValueOf(place)) is not { } order || order.Test() != Outcome.Inconsistent)
        {
            return null;
        }

        CheckResult check = order.Check();
        return (scope with { Path = string.Empty }).Found("GR306", index.ValueOf(place)!.Value.Path!, index.NameOf(place), check) with
        {
            Check = null,
            Words = ("GR306", [index.ValueOf(place)!.Value, index.ValueOf(before)!.Value]),
        };
    }
}
