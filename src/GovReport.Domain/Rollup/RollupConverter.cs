namespace GovReport.Domain.Json;

/// <summary>Writes a roll-up to JSON and reads it back (汇总状态的JSON): equal roll-ups give the same bytes, and nothing else is read.</summary>
/// <remarks>
/// <see cref="Rollup"/> carries it; put one into the options to read units of one's own. Immutable and safe to share between threads.
/// </remarks>
public sealed class RollupConverter : JsonConverter<Rollup>
{
    private const string Version = "1.0";

    private readonly JsonTypeInfo<SeriesDocument> _series;

    /// <summary>Makes a converter that knows the standard units.</summary>
    public RollupConverter()
        : this(UnitCatalogue.Standard)
    {
    }

    /// <summary>Makes a converter that knows an application's units.</summary>
    public RollupConverter(UnitCatalogue units)
    {
        JsonSerializerOptions strict = new()
        {
            TypeInfoResolver = RollupJsonContext.Default.WithAddedModifier(WholeTexts.RefuseHalfCharacters),
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new PrintFormConverter<Unit>(units) },
        };
        _series = (JsonTypeInfo<SeriesDocument>)strict.GetTypeInfo(typeof(SeriesDocument));
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is no roll-up as this converter writes it.</exception>
    public override Rollup Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Dictionary<RollupSeries, Dictionary<long, RollupCell>> sums = [];
        Expect(ref reader, reader.TokenType == JsonTokenType.StartObject, "a roll-up is an object");
        Expect(ref reader, reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("version"u8),
            "the version comes first");
        Expect(ref reader, reader.Read() && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(Version),
            $"this library reads roll-ups of version {Version}");
        Expect(ref reader, reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("series"u8),
            "the series come after the version");
        Expect(ref reader, reader.Read() && reader.TokenType == JsonTokenType.StartArray, "the series are a list");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            SeriesDocument document = JsonSerializer.Deserialize(ref reader, _series)
                ?? throw new JsonException("No roll-up: null stands where a series belongs.");
            Dictionary<long, RollupCell> cells = new(document.Sums.Count);
            Expect(ref reader, document.Sums.Count > 0 && sums.TryAdd(document.Series, cells),
                $"a series of {document.Indicator} is empty or stands there twice");
            foreach (SumDocument? sum in document.Sums)
            {
                Expect(ref reader, sum is not null && cells.TryAdd(sum.Key, sum.Cell),
                    $"a sum stands twice in a series of {document.Indicator}, or is null");
            }
        }

        Expect(ref reader, reader.Read() && reader.TokenType == JsonTokenType.EndObject, "nothing comes after the series");
        return new(sums);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Rollup value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("version"u8, Version);
        writer.WriteStartArray("series"u8);
        foreach (RollupSeries series in RollupSeries.InOrder(value.Sums.Keys))
        {
            SumDocument[] sums = [.. value.Sums[series].OrderBy(one => one.Key).Select(one => SumDocument.Of(one.Key, one.Value))];
            var (price, scope, vintage) = series.Basis;
            JsonSerializer.Serialize(writer,
                new(series.Indicator, series.Period, series.Unit, sums, price, scope, vintage, series.Part, series.Weight), _series);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Expect(ref Utf8JsonReader reader, bool holds, string rule)
    {
        if (!holds)
        {
            throw new JsonException(string.Create(CultureInfo.InvariantCulture, $"No roll-up: {rule}; byte {reader.TokenStartIndex}."));
        }
    }
}

/// <summary>A series as it stands in JSON.</summary>
internal sealed record SeriesDocument(
    string Indicator, ReportingPeriod Period, Unit Unit, [property: JsonPropertyOrder(1)] IReadOnlyList<SumDocument> Sums,
    PriceBasis Price = default, string? Scope = null, Vintage Vintage = default, RollupPart Part = default, string? Weight = null)
{
    [JsonIgnore]
    internal RollupSeries Series => new(Indicator, Period.Plain, new(Price, Scope, Vintage), Unit, Part, Weight);
}

/// <summary>A sum as it stands in JSON; an end of its bounds that is not there has no limit.</summary>
internal sealed record SumDocument(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] AreaLevel Level, string Within, int[] Areas,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Rational Sum,
    Rational? Lower = null, Rational? Upper = null, bool IsLowerOpen = false, bool IsUpperOpen = false, bool IsWeak = false,
    int[]? Repeated = null)
{
    [JsonIgnore]
    internal long Key
    {
        get
        {
            int number = 0;
            bool isNation = Within.Length == 0;
            bool isArea = !isNation && AdministrativeCode.TryParse(Within, out _)
                && int.TryParse(Within, NumberStyles.None, CultureInfo.InvariantCulture, out number);
            return AreaSlot.IsWider(Level, Within) && (isNation || isArea)
                ? AreaSlot.KeyOf(Level, number)
                : throw new JsonException($"No roll-up: “{Within}” are not the digits of an area above the level {Level}.");
        }
    }

    [JsonIgnore]
    internal RollupCell Cell
    {
        get
        {
            AreaSet areas = AreasOf(Areas), repeated = AreasOf(Repeated ?? []);
            if (!HoldsSum)
            {
                throw new JsonException($"No roll-up: a sum in “{Within}” lies outside of its own bounds.");
            }

            return Areas.Length > 0 && areas.And(repeated).SetEquals(repeated)
                ? RollupCell.Of(Sum, Bounds, areas, repeated)
                : throw new JsonException($"No roll-up: a sum in “{Within}” is of no area, or one was repeated that did not report.");
        }
    }

    // The numbers printed lie in their bounds; only 数百 is at least twice what it names, and up to ten times that.
    private bool HoldsSum => !(Sum > Upper)
        && !(Lower is { } lower && Sum < lower && !(Upper is null || (IsUpperOpen && Upper.Value - Sum >= (lower - Sum) * 9)));

    private Bounds Bounds
    {
        get
        {
            bool opensNothing = (IsLowerOpen && Lower is null) || (IsUpperOpen && Upper is null);
            if (opensNothing || Above.Intersect(Below) is not { } both)
            {
                throw new JsonException($"No roll-up: nothing lies in the bounds of a sum in “{Within}”.");
            }

            return IsWeak ? both.AsWeak() : both;
        }
    }

    private Bounds Above => Lower switch
    {
        { } lower when IsLowerOpen => Bounds.Above(lower),
        { } lower => Bounds.AtLeast(lower),
        null => Bounds.Everything,
    };

    private Bounds Below => Upper switch
    {
        { } upper when IsUpperOpen => Bounds.Below(upper),
        { } upper => Bounds.AtMost(upper),
        null => Bounds.Everything,
    };

    internal static SumDocument Of(long key, RollupCell cell)
    {
        Bounds bounds = cell.Bounds;
        return new(
            AreaSlot.LevelOf(key), AreaSlot.WiderDigits(key), [.. cell.Reported.Numbers()], cell.Value,
            bounds.Lower, bounds.Upper, bounds.Lower is not null && !bounds.LowerClosed, bounds.Upper is not null && !bounds.UpperClosed,
            bounds.IsWeak,
            cell.Repeated.Count == 0 ? null : [.. cell.Repeated.Numbers()]);
    }

    // In order, each once, as they are written.
    private AreaSet AreasOf(int[] numbers)
    {
        AreaSet set = default;
        int last = -1;
        foreach (int number in numbers)
        {
            if (number <= last || number == 0 || number >= (int)Powers.OfTen(AreaSlot.WidthOf(Level)))
            {
                throw new JsonException($"No roll-up: the areas in “{Within}” are not in order, are 0, or have too many digits.");
            }

            set.Add(number);
            last = number;
        }

        return set;
    }
}

/// <summary>The generated code that reads and writes a series.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SeriesDocument))]
internal sealed partial class RollupJsonContext : JsonSerializerContext;
