namespace GovReport.Domain.Validation;

/// <summary>GR2 within one indicator, scope and area: two prints of one figure; a cumulative value and its pieces.</summary>
internal static class SeriesRelations
{
    internal static IEnumerable<ReportRelation> Of(ObservationIndex index)
    {
        foreach (IReadOnlyList<int> places in index.Groups)
        {
            if (places.Count == 1)
            {
                continue;
            }

            for (int i = 0; i < places.Count; i++)
            {
                if (index[places[i]].Value is null)
                {
                    continue;
                }

                if (FirstPrint(index, places, i) is { } first)
                {
                    yield return About("GR219", index, places[i], Relation.Equal(index.ValueOf(first), index.ValueOf(places[i])));
                }

                if (places.Count > 2 && AddsUpOverTime(index, places[i]) && Pieces(index, places, places[i]) is { } pieces)
                {
                    yield return About("GR227", index, places[i], Relation.Sum(index.ValueOf(places[i]), pieces));
                }
            }
        }
    }

    /// <summary>Whether values of successive periods add up: a flow that is no ratio.</summary>
    internal static bool AddsUpOverTime(ObservationIndex index, int place) =>
        index[place] is { Period.IsAsOf: false, Value.Unit: { } unit } one && index.IndicatorOf(one.IndicatorCode)?.TimeBasis == TimeBasis.Flow
        && !unit.IsPercentLike && !unit.ConvertsTo(Unit.Multiple) && !unit.ConvertsTo(Unit.Points) && !unit.Kind.Contains('/', StringComparison.Ordinal);

    private static ReportRelation About(string code, ObservationIndex index, int place, Relation relation) =>
        new(code, index.NameOf(place), index.ValueOf(place)!.Value.Path!, relation);

    private static int? FirstPrint(ObservationIndex index, IReadOnlyList<int> places, int until)
    {
        Observation one = index[places[until]];
        for (int i = 0; i < until; i++)
        {
            Observation other = index[places[i]];
            if (other.Value is not null && other.Period.CoversSameDays(one.Period) && other.Price == one.Price && other.Vintage == one.Vintage)
            {
                return places[i];
            }
        }

        return null;
    }

    // 1—8月 and 9月 make up 1—9月; four quarters a year. Of each the longest piece that begins where the last one ended.
    private static Fact?[]? Pieces(ObservationIndex index, IReadOnlyList<int> places, int whole)
    {
        ReportingPeriod all = index[whole].Period;
        List<int> pieces = [];
        for (LocalDate next = all.Start; next <= all.End; next = index[pieces[^1]].Period.End.PlusDays(1))
        {
            int longest = -1;
            foreach (int place in places)
            {
                Observation piece = index[place];
                if (place != whole && piece.Value is not null && !piece.Period.IsAsOf && piece.Period.Start == next && all.Contains(piece.Period) && !piece.Period.CoversSameDays(all)
                    && piece.Price == index[whole].Price && (longest < 0 || piece.Period.End > index[longest].Period.End))
                {
                    longest = place;
                }
            }

            if (longest < 0)
            {
                return null;
            }

            pieces.Add(longest);
        }

        return [.. pieces.Select(index.ValueOf)];
    }
}
