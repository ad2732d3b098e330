namespace GovReport.Domain;

/// <summary>The indicators that an application knows (指标目录): the standard ones of a township and its own.</summary>
/// <remarks>Found by code, name or alias, in letters of either case. Immutable and safe to share between threads.</remarks>
public sealed class IndicatorCatalogue : IReadOnlyCollection<Indicator>
{
    private readonly IReadOnlyList<Indicator> _all;
    private readonly FrozenDictionary<string, Indicator> _byName;

    /// <summary>Makes a catalogue of the standard indicators and further ones.</summary>
    /// <param name="own">Indicators of the application or of a report.</param>
    /// <exception cref="ArgumentException">Two indicators share a code, a name or an alias, or one of these is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="own"/> is null.</exception>
    public IndicatorCatalogue(IEnumerable<Indicator> own)
    {
        ArgumentNullException.ThrowIfNull(own);
        _all = Content.List(StandardIndicators.All.Concat(own));
        _byName = ByName(_all);
    }

    /// <summary>The standard indicators of a township (标准指标).</summary>
    public static IndicatorCatalogue Standard { get; } = new([]);

    /// <summary>How many there are (个数).</summary>
    public int Count => _all.Count;

    /// <summary>Looks up an indicator (查找).</summary>
    /// <param name="text">Its code, its name or one of its aliases.</param>
    /// <returns>The indicator; null where there is none of this name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Indicator? Find(string text) => TryFind(text, out Indicator? indicator) ? indicator : null;

    /// <summary>Looks up an indicator (查找).</summary>
    /// <param name="text">Its code, its name or one of its aliases.</param>
    /// <param name="indicator">The indicator; null where there is none of this name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public bool TryFind(string text, [NotNullWhen(true)] out Indicator? indicator) =>
        _byName.TryGetValue(Argument.NotNull(text).Trim(), out indicator);

    /// <summary>The indicators under a tag (按标签筛选), in the order of the catalogue.</summary>
    /// <param name="tag">A tag, such as 农业.</param>
    /// <returns>The indicators; none where the tag is unknown.</returns>
    public IEnumerable<Indicator> Tagged(string tag) => _all.Where(indicator => indicator.Tags.Contains(tag, StringComparer.Ordinal));

    /// <inheritdoc/>
    public IEnumerator<Indicator> GetEnumerator() => _all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static FrozenDictionary<string, Indicator> ByName(IReadOnlyList<Indicator> all)
    {
        var byName = new Dictionary<string, Indicator>(StringComparer.OrdinalIgnoreCase);
        foreach (Indicator indicator in all)
        {
            foreach (string? name in indicator.Names.Distinct(StringComparer.OrdinalIgnoreCase))
            {
                ArgumentException.ThrowIfNullOrWhiteSpace(name, nameof(all));
                if (!byName.TryAdd(name, indicator))
                {
                    throw new ArgumentException(
                        $"“{name}” names two indicators, {byName[name].Code} and {indicator.Code}; a code, name or alias belongs to one.", nameof(all));
                }
            }
        }

        return byName.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
