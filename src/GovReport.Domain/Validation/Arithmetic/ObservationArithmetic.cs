namespace GovReport.Domain.Validation;

/// <summary>GR2 within one observation: level, increase and rate; an index and its rate.</summary>
internal static class ObservationArithmetic
{
    internal static IEnumerable<Finding> Check(Observation observation, RuleScope scope) => ReportRelations.Contradictions(Relations(observation, scope));

    internal static IEnumerable<ReportRelation> Relations(Observation observation, RuleScope scope) =>
        observation.Changes.Count == 0 || observation.Value is null || scope.IndicatorOf(observation.IndicatorCode) is not { } indicator
            ? []
            : Within(observation, indicator, scope);

    private static IEnumerable<ReportRelation> Within(Observation observation, Indicator indicator, RuleScope scope)
    {
        Fact? level = observation.ToFact(scope.At(nameof(observation.Value)));
        for (int i = 0; i < observation.Changes.Count; i++)
        {
            StatedChange rate = observation.Changes[i];
            if (rate.Kind != ChangeKind.Rate || !rate.HasBase || FactOf(i) is not { } stated || !stated.Figure.Unit.IsPercentLike)
            {
                continue;
            }

            if (rate.Against == ChangeAgainst.SamePeriodLastYear && SaysIndex(indicator) && !observation.Value!.Value.Unit.IsPercentLike)
            {
                yield return scope.Relates("GR213", indicator.Name, PathOf(i), Relation.Index(level, stated));
            }

            for (int j = 0; j < observation.Changes.Count; j++)
            {
                StatedChange increase = observation.Changes[j];
                if (increase.Kind == ChangeKind.Increase && increase.Against == rate.Against && increase.AgainstPeriod == rate.AgainstPeriod
                    && !level!.Value.Figure.Unit.IsPercentLike && FactOf(j) is { } more && (level.Value.Value.Value - more.Value.Value).Sign > 0)
                {
                    yield return scope.Relates("GR201", indicator.Name, PathOf(i), Relation.Triangle(level, more, stated, indicator.CustomaryGrowth));
                }
            }
        }

        Fact? FactOf(int change) => observation.ToFact(observation.Changes[change], scope.At(PathOf(change)));

        static string PathOf(int change) => string.Create(CultureInfo.InvariantCulture, $"{nameof(Observation.Changes)}[{change}].{nameof(StatedChange.Value)}");
    }

    // Only an index on the year before says a rate against it.
    private static bool SaysIndex(Indicator indicator) => SaysHundred(indicator.Name) || SaysHundred(indicator.Definition);

    private static bool SaysHundred(string? text) =>
        text is not null && (text.Contains("上年=100", StringComparison.Ordinal) || text.Contains("上年同期=100", StringComparison.Ordinal));
}
