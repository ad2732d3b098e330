namespace GovReport.Domain.Validation;

/// <summary>GR2 within one indicator, scope and area: two prints of one figure; a cumulative value and its pieces.</summary>
internal static class SeriesRelations
{
    internal static void Check(ObservationIndex index)
    {
        foreach (List<int> places in index.Groups)
        {
            foreach (int place in places)
            {
                if (places.Count == 1 || index[place].Value is null)
                {
                    continue;
                }

                index.Relate("GR219", place,
                    FirstPrint(index, place) is { } first ? Relation.Equal(index.ValueOf(first), index.ValueOf(place)) : null);
                Fact?[]? pieces = places.Count > 2 && AddsUpOverTime(index, place) ? Pieces(index, place) : null;
                index.Relate("GR227", place, pieces is null ? null : Relation.Sum(index.ValueOf(place), pieces));
            }
        }
    }

    /// <summary>Whether values of successive periods add up: a flow that is no ratio.</summary>
    internal static bool AddsUpOverTime(ObservationIndex index, int place) =>
        index[place] is { Period.IsAsOf: false, Value.Unit: { } unit } one
        && index.IndicatorOf(one.IndicatorCode)?.TimeBasis == TimeBasis.Flow && !IsRatio(unit);

    private static bool IsRatio(Unit unit) => unit.IsPercentLike || unit.ConvertsTo(Unit.Multiple) || unit.ConvertsTo(Unit.Points)
        || unit.Kind.Contains('/', StringComparison.Ordinal);

    // The first observation of the same days, before this one.
    private static int? FirstPrint(ObservationIndex index, int until)
    {
        Observation one = index[until];
        foreach (int place in index.Report.Observations.PlacesOf(Keys.ObservedDays, ObservedDays.Of(one, one.Period)))
        {
            Observation other = index[place];
            if (place == until)
            {
                break;
            }

            if (other.Value is not null && other.Price == one.Price && other.Basis.Vintage == one.Basis.Vintage)
            {
                return place;
            }
        }

        return null;
    }

    // 1—8月 and 9月 make up 1—9月; four quarters a year. Of each the longest piece that begins where the last one ended.
    private static Fact?[]? Pieces(ObservationIndex index, int whole)
    {
        ReportingPeriod all = index[whole].Period;
        List<int> pieces = [];
        for (LocalDate next = all.Start; next <= all.End; next = index[pieces[^1]].Period.End.PlusDays(1))
        {
            if (index.Latest(index[whole], next) is not { } place)
            {
                return null;
            }

            pieces.Add(place);
        }

        return [.. pieces.Select(index.ValueOf)];
    }
}
