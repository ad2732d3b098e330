namespace GovReport.Domain.Validation;

/// <summary>The observations of a report by indicator, scope and area: where a base, a part or a second print is looked for.</summary>
internal sealed class ObservationIndex
{
    private static readonly List<int> Nowhere = [];

    private readonly Dictionary<Key, List<int>> _places = [];
    private readonly List<int>[] _alike;
    private readonly Fact?[] _values;
    private readonly string _origin;

    /// <summary>The observations of a report; the paths of their facts begin with <paramref name="origin"/>.</summary>
    internal ObservationIndex(WorkReport report, RuleScope scope, string origin = "")
    {
        _origin = origin;
        (Report, Scope, _alike, _values) = (report, scope.Root, new List<int>[report.Observations.Count], new Fact?[report.Observations.Count]);
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
    internal List<int> Of(string code, string? scope = null, AdministrativeCode? area = null) => _places.GetValueOrDefault(new(code, scope, area), Nowhere);

    /// <summary>The places of the observations of the same indicator, scope and area as one of them.</summary>
    internal List<int> Alike(int place) => _alike[place];

    /// <summary>The observations of the same indicator, scope and area for a period; a stock stands at its end.</summary>
    internal List<int> At(Observation like, ReportingPeriod period, Indicator indicator)
    {
        List<int> found = [];
        foreach (int place in Of(like.IndicatorCode, like.Scope, like.Area))
        {
            ReportingPeriod other = this[place].Period;
            if (indicator.TimeBasis == TimeBasis.Stock ? other.End == period.End : other.CoversSameDays(period))
            {
                found.Add(place);
            }
        }

        return found;
    }

    /// <summary>The same of the same period a year before.</summary>
    internal List<int> YearBefore(Observation one, Indicator indicator) => one.Period.SamePeriodLastYear() is { } before ? At(one, before, indicator) : Nowhere;

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
        foreach (int place in Of(code, scope, like.Area))
        {
            if (this[place] is { Value: not null, Period: { } period }
                && (atEnd ? period.End == like.Period.End : period.CoversSameDays(like.Period)))
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

    /// <summary>Of the spans with a value that are part of another one's, in its prices, and begin on a day, the one that ends last; null where there is none.</summary>
    internal int? Latest(List<int> places, Observation whole, LocalDate start)
    {
        int? latest = null;
        foreach (int place in places)
        {
            if (this[place] is { Value: not null, Period: { IsAsOf: false } span } one && span.Start == start && one.Price == whole.Price
                && whole.Period.Contains(span) && !span.CoversSameDays(whole.Period) && !(latest is { } known && this[known].Period.End >= span.End))
            {
                latest = place;
            }
        }

        return latest;
    }

    /// <summary>Relates the value of an observation to others; nothing where there is no relation.</summary>
    internal void Relate(string code, int place, Relation? relation, bool isDoubtful = false) =>
        Scope.Relate(code, NameOf(place), relation is null ? string.Empty : ValueOf(place)!.Value.Path!, relation, isDoubtful: isDoubtful);

    internal Indicator? IndicatorOf(string code) => Scope.IndicatorOf(code);

    internal string NameOf(int place) => IndicatorOf(this[place].IndicatorCode)?.Name ?? this[place].IndicatorCode;

    /// <summary>The indicator that a text means, by code, name or alias; the report's own first.</summary>
    internal Indicator? Called(string text) => Report.Indicators.FirstOrDefault(own => own.IsCalled(text)) ?? Scope.Options.Indicators.Find(text);

    internal readonly record struct Key(string Code, string? Scope, AdministrativeCode? Area);
}
