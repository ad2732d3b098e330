namespace GovReport.Domain;

/// <summary>The indicators that an application knows (指标目录): the standard ones and its own.</summary>
/// <remarks>
/// Found by code, name or alias as people write them: letters of either case, letters and brackets of either width, with or without
/// blanks and quotation marks. An own indicator comes before a standard one: it takes the place of that with its code, and its names
/// are looked up first, so that what an application called its own stays so when the standard ones grow. Immutable and safe to share
/// between threads.
/// </remarks>
public sealed class IndicatorCatalogue : IReadOnlyCollection<Indicator>
{
    private readonly IReadOnlyList<Indicator> _all;
    private readonly Dictionary<string, Indicator> _byName;
    private readonly Dictionary<string, Indicator>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    /// <summary>Makes a catalogue of the standard indicators and further ones.</summary>
    /// <param name="own">Indicators of the application or of a report.</param>
    /// <exception cref="ArgumentException">Two of them share a code, a name or an alias, or one of these is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="own"/> is null.</exception>
    public IndicatorCatalogue(IEnumerable<Indicator> own)
    {
        ArgumentNullException.ThrowIfNull(own);
        IReadOnlyList<Indicator> first = Content.List(own);
        _byName = ByName(first);
        HashSet<string> replaced = new(first.Select(indicator => indicator.Code), NameComparer.Instance);
        IReadOnlyList<Indicator> standard = [.. StandardIndicators.All.Where(indicator => !replaced.Contains(indicator.Code))];
        foreach (Indicator indicator in standard)
        {
            foreach (string name in indicator.Names)
            {
                _byName.TryAdd(name, indicator);
            }
        }

        _all = Content.List(standard.Concat(first));
        _bySpan = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The standard indicators (标准指标), as the page docs/indicators.md lists them.</summary>
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
        _byName.TryGetValue(Argument.NotNull(text), out indicator);

    /// <summary>Looks up an indicator (查找) by a part of a text, without copying it.</summary>
    /// <param name="text">Its code, its name or one of its aliases.</param>
    /// <param name="indicator">The indicator; null where there is none of this name.</param>
    public bool TryFind(ReadOnlySpan<char> text, [NotNullWhen(true)] out Indicator? indicator) => _bySpan.TryGetValue(text, out indicator);

    /// <summary>The indicators under a tag (按标签筛选), in the order of the catalogue.</summary>
    /// <param name="tag">A tag, such as 农业.</param>
    /// <returns>The indicators; none where the tag is unknown.</returns>
    public IEnumerable<Indicator> Tagged(string tag) => _all.Where(indicator => indicator.Tags.Contains(tag, StringComparer.Ordinal));

    /// <inheritdoc/>
    public IEnumerator<Indicator> GetEnumerator() => _all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Dictionary<string, Indicator> ByName(IReadOnlyList<Indicator> all)
    {
        Dictionary<string, Indicator> byName = new(NameComparer.Instance);
        foreach (Indicator indicator in all)
        {
            foreach (string? name in indicator.Names.Distinct(NameComparer.Instance))
            {
                ArgumentException.ThrowIfNullOrWhiteSpace(name, nameof(all));
                if (!byName.TryAdd(name, indicator))
                {
                    throw new ArgumentException(
                        $"“{name}” names two indicators, {byName[name].Code} and {indicator.Code}; a code, name or alias belongs to one.",
                        nameof(all));
                }
            }
        }

        return byName;
    }
}
