namespace GovReport.Domain.Validation;

/// <summary>The observations of a report by indicator, scope and area: where a base, a part or a second print is looked for.</summary>
internal sealed class ObservationIndex
{
    private readonly Dictionary<Key, List<int>> _places = [];

    private readonly Fact?[] _values;
    private readonly string _origin;

    /// <summary>The observations of a report; the paths of their facts begin with <paramref name="origin"/>.</summary>
    internal ObservationIndex(WorkReport report, RuleScope scope, string origin = "")
    {
        _origin = origin;
        (Report, Scope, _values) = (report, scope.Root, new Fact?[report.Observations.Count]);
        for (int i = 0; i < report.Observations.Count; i++)
        {
            Observation one = report.Observations[i];
            Key key = new(one.IndicatorCode, one.Scope, one.Area);
            if (!_places.TryGetValue(key, out List<int>? places))
            {
                _places[key] = places = [];
            }

            places.Add(i);
        }
    }

    internal WorkReport Report { get; }

    /// <summary>The scope of the report as a whole.</summary>
    internal RuleScope Scope { get; }

    /// <summary>The places of the observations of one indicator, scope and area each.</summary>
    internal IEnumerable<IReadOnlyList<int>> Groups => _places.Values;

    internal Observation this[int place] => Report.Observations[place];

    /// <summary>The places of the observations of one indicator, scope and area.</summary>
    internal IReadOnlyList<int> Of(string code, string? scope = null, AdministrativeCode? area = null) =>
        _places.TryGetValue(new(code, scope, area), out List<int>? places) ? places : [];

    /// <summary>The observations of the same indicator, scope and area for a period; a stock stands at its end.</summary>
    internal IEnumerable<int> At(Observation like, ReportingPeriod period, Indicator indicator) => Of(like.IndicatorCode, like.Scope, like.Area)
        .Where(place => indicator.TimeBasis == TimeBasis.Stock ? this[place].Period.End == period.End : this[place].Period.CoversSameDays(period));

    /// <summary>The first observation with a value of another indicator for the same days, scope and area; null where there is none.</summary>
    internal int? Beside(Observation like, string code, string? scope)
    {
        foreach (int place in Of(code, scope, like.Area))
        {
            if (this[place].Value is not null && this[place].Period.CoversSameDays(like.Period))
            {
                return place;
            }
        }

        return null;
    }

    internal Fact? ValueOf(int place) => _values[place] ??= ReportFigures.ValueOf(Report, place) is { } value ? value with { Path = _origin + value.Path } : null;

    internal Fact? ChangeOf(int place, int change) => ReportFigures.ChangeOf(Report, place, change);

    /// <summary>Of the spans with a value that fit the one that ends last; null where none fits.</summary>
    internal int? Latest(IEnumerable<int> places, Predicate<Observation> fits) => places
        .Where(place => this[place] is { Value: not null, Period.IsAsOf: false } one && fits(one))
        .Select(place => (int?)place)
        .MaxBy(place => this[place!.Value].Period.End);

    /// <summary>Relates the value of an observation to others.</summary>
    internal void Relate(string code, int place, Relation? relation) => Scope.Relate(code, NameOf(place), ValueOf(place)!.Value.Path!, relation);

    internal Indicator? IndicatorOf(string code) => Scope.IndicatorOf(code);

    internal string NameOf(int place) => IndicatorOf(this[place].IndicatorCode)?.Name ?? this[place].IndicatorCode;

    /// <summary>The indicator that a text means, by code, name or alias; the report's own first.</summary>
    internal Indicator? Called(string text) => Report.Indicators.FirstOrDefault(own => own.IsCalled(text)) ?? Scope.Options.Indicators.Find(text);

    private readonly record struct Key(string Code, string? Scope, AdministrativeCode? Area);
}
