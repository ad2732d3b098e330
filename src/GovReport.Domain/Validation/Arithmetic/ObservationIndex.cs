namespace GovReport.Domain.Validation;

/// <summary>The observations of a report by indicator, scope and area: where a base, a part or a second print is looked for.</summary>
internal sealed class ObservationIndex
{
    // Of more prints of one figure no more are set against each other.
    private const int MostPrints = 16;

    private static readonly List<int> Nowhere = [];

    private readonly Dictionary<Key, List<int>> _places = [];
    private readonly List<int>[] _alike;
    private readonly Fact?[] _values;
    private readonly string _origin;

    /// <summary>The observations of a report; the paths of their facts begin with <paramref name="origin"/>.</summary>
    internal ObservationIndex(WorkReport report, RuleScope scope, string origin = "")
    {
        _origin = origin;
        (Report, Scope, _alike, _values) =
            (report, scope.Root, new List<int>[report.Observations.Count], new Fact?[report.Observations.Count]);
        for (int i = 0; i < report.Observations.Count; i++)
        {
            Observation one = report.Observations[i];
            Key key = new(one.IndicatorCode, one.Scope, one.Area);
            if (!_places.TryGetValue(key, out List<int>? places))
            {
                _places[key] = places = [];
            }

            places.Add(i);
            _alike[i] = places;
        }
    }

    internal WorkReport Report { get; }

    /// <summary>The scope of the report as a whole.</summary>
    internal RuleScope Scope { get; }

    /// <summary>The places of the observations of one indicator, scope and area each.</summary>
    internal Dictionary<Key, List<int>>.ValueCollection Groups => _places.Values;

    internal Observation this[int place] => Report.Observations[place];

    /// <summary>The places of the observations of one indicator, scope and area.</summary>
    internal List<int> Of(string code, string? scope = null, AdministrativeCode? area = null) =>
        _places.GetValueOrDefault(new(code, scope, area), Nowhere);

    /// <summary>The places of the observations of the same indicator, scope and area as one of them.</summary>
    internal List<int> Alike(int place) => _alike[place];

    /// <summary>The observations of the same indicator, scope and area for a period; a stock stands at its end.</summary>
    internal IReadOnlyList<int> At(Observation like, ReportingPeriod period, Indicator indicator)
    {
        Observed what = new(like.IndicatorCode, like.Scope, like.Area);
        IReadOnlyList<int> places = indicator.TimeBasis == TimeBasis.Stock
            ? Report.Observations.PlacesOf(Keys.ObservedEnds, new(what, period.End))
            : Report.Observations.PlacesOf(Keys.ObservedDays, new(what, period.Start, period.End));
        return places.Count <= MostPrints ? places : [.. places.Take(MostPrints)];
    }

    /// <summary>The same of the same period a year before.</summary>
    internal IReadOnlyList<int> YearBefore(Observation one, Indicator indicator) =>
        one.Period.SamePeriodLastYear() is { } before ? At(one, before, indicator) : Nowhere;

    /// <summary>
    /// The observation with a value of another indicator for the same days, scope and area; of several the first of the same vintage and
    /// prices, else the first; null where there is none.
    /// </summary>
    /// <param name="like">The observation that it stands beside.</param>
    /// <param name="code">The code of the other indicator.</param>
    /// <param name="scope">The scope of the other indicator.</param>
    /// <param name="atEnd">Whether the same last day is enough, as of stocks.</param>
    internal int? Beside(Observation like, string code, string? scope, bool atEnd = false)
    {
        int? first = null;
        Observed what = new(code, scope, like.Area);
        IReadOnlyList<int> places = atEnd
            ? Report.Observations.PlacesOf(Keys.ObservedEnds, new(what, like.Period.End))
            : Report.Observations.PlacesOf(Keys.ObservedDays, new(what, like.Period.Start, like.Period.End));
        foreach (int place in places.Take(MostPrints))
        {
            if (this[place].Value is not null)
            {
                if (this[place].Basis.Vintage == like.Basis.Vintage && this[place].Price == like.Price)
                {
                    return place;
                }

                first ??= place;
            }
        }

        return first;
    }

    /// <summary>The value of an observation in its full unit, with its path.</summary>
    internal Fact? ValueOf(int place) =>
        _values[place] ??= UnitFit.InFull(this[place].ToFact(PathOf(place)), IndicatorOf(this[place].IndicatorCode));

    private string PathOf(int place) => $"{_origin}{Places.At(nameof(WorkReport.Observations), place)}.{nameof(Observation.Value)}";

    internal Fact? ChangeOf(int place, int change) => ReportFigures.ChangeOf(Report, place, change);

    /// <summary>
    /// Of the spans with a value that are part of another one's, in its prices, and begin on
    /// a day, the one that ends last; null where there is none.
    /// </summary>
    internal int? Latest(Observation whole, LocalDate start)
    {
        if (whole.Period.Start > start)
        {
            return null;
        }

        // In the order of their ends, of equal ones the later place first: the last one that ends early enough is the first of its end.
        IReadOnlyList<int> spans = Report.Observations.PlacesOf(
            Keys.ObservedSpans, new(new(whole.IndicatorCode, whole.Scope, whole.Area), start, whole.Price));
        LocalDate until = whole.Period.Start == start ? whole.Period.End.PlusDays(-1) : whole.Period.End;
        (int low, int high) = (0, spans.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = this[spans[middle]].Period.End <= until ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? spans[low - 1] : null;
    }

    /// <summary>Relates the value of an observation to others; nothing where there is no relation.</summary>
    internal void Relate(string code, int place, Relation? relation, bool isDoubtful = false) =>
        Scope.Relate(code, NameOf(place), relation is null ? string.Empty : ValueOf(place)!.Value.Path!, relation, isDoubtful: isDoubtful);

    internal Indicator? IndicatorOf(string code) => Scope.IndicatorOf(code);

    internal string NameOf(int place) => IndicatorOf(this[place].IndicatorCode)?.Name ?? this[place].IndicatorCode;

    /// <summary>The indicator that a text means, by code, name or alias; the report's own first.</summary>
    internal Indicator? Called(string text) =>
        Report.Indicators.FirstBy(Keys.IndicatorNames, text.Trim()) ?? Scope.Options.Indicators.Find(text);

    internal readonly record struct Key(string Code, string? Scope, AdministrativeCode? Area);
}
