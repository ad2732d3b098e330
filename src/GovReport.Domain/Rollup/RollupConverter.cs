using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovReport.Domain;

/// <summary>Writes a roll-up to JSON and reads it back (汇总状态的JSON): equal roll-ups give the same bytes, and nothing else is read.</summary>
/// <remarks><see cref="Rollup"/> carries it; put one into the options to read units of one's own. Immutable and safe to share between threads.</remarks>
public sealed class RollupConverter : JsonConverter<Rollup>
{
    private const string Version = "1.0";

    private readonly JsonSerializerOptions _strict;

    /// <summary>Makes a converter that knows the standard units.</summary>
    public RollupConverter()
        : this(UnitCatalogue.Standard)
    {
    }

    /// <summary>Makes a converter that knows an application's units.</summary>
    public RollupConverter(UnitCatalogue units)
    {
        _strict = new()
        {
            TypeInfoResolver = RollupJsonContext.Default,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new PrintFormConverter<Unit>(units) },
        };
        _strict.MakeReadOnly();
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is no roll-up as this converter writes it.</exception>
    public override Rollup Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Dictionary<RollupSeries, Dictionary<long, RollupCell>> sums = [];
        Expect(ref reader, reader.TokenType == JsonTokenType.StartObject, "a roll-up is an object");
        Expect(ref reader, reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("version"u8), "the version comes first");
        Expect(ref reader, reader.Read() && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(Version), $"this library reads roll-ups of version {Version}");
        Expect(ref reader, reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("series"u8), "the series come after the version");
        Expect(ref reader, reader.Read() && reader.TokenType == JsonTokenType.StartArray, "the series are a list");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            SeriesDocument document = JsonSerializer.Deserialize(ref reader, Info) ?? throw new JsonException("Null stands where a series belongs.");
            Dictionary<long, RollupCell> cells = new(document.Sums.Count);
            RollupSeries series = document.ToSeries();
            Expect(ref reader, document.Sums.Count > 0 && sums.TryAdd(series, cells), $"a series of {series.Indicator} is empty or stands there twice");
            foreach (SumDocument sum in document.Sums)
            {
                Expect(ref reader, cells.TryAdd(sum.Key(), sum.ToCell()), $"“{sum.Within}” stands twice in a series of {series.Indicator}");
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
            JsonSerializer.Serialize(writer, SeriesDocument.Of(series, value.Sums[series]), Info);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private System.Text.Json.Serialization.Metadata.JsonTypeInfo<SeriesDocument> Info =>
        (System.Text.Json.Serialization.Metadata.JsonTypeInfo<SeriesDocument>)_strict.GetTypeInfo(typeof(SeriesDocument));

    private static void Expect(ref Utf8JsonReader reader, bool holds, string rule)
    {
        if (!holds)
        {
            throw new JsonException($"No roll-up: {rule}; byte {reader.TokenStartIndex.ToString(System.Globalization.CultureInfo.InvariantCulture)}.");
        }
    }
}

/// <summary>A series as it stands in JSON.</summary>
internal sealed record SeriesDocument
{
    public required string Indicator { get; init; }

    public required ReportingPeriod Period { get; init; }

    public PriceBasis Price { get; init; }

    public string? Scope { get; init; }

    public Vintage Vintage { get; init; }

    public required Unit Unit { get; init; }

    public RollupPart Part { get; init; }

    public string? Weight { get; init; }

    public required List<SumDocument> Sums { get; init; }

    internal static SeriesDocument Of(in RollupSeries series, Dictionary<long, RollupCell> cells) => new()
    {
        Indicator = series.Indicator,
        Period = series.Period,
        Price = series.Basis.Price,
        Scope = series.Basis.Scope,
        Vintage = series.Basis.Vintage,
        Unit = series.Unit,
        Part = series.Part,
        Weight = series.Weight,
        Sums = [.. cells.OrderBy(one => one.Key).Select(one => SumDocument.Of(one.Key, one.Value))],
    };

    internal RollupSeries ToSeries() => new(Indicator, Period, new(Price, Scope, Vintage), Unit, Part, Weight);
}

/// <summary>A sum as it stands in JSON.</summary>
internal sealed record SumDocument
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required AreaLevel Level { get; init; }

    public required string Within { get; init; }

    public required string Areas { get; init; }

    public string? Repeated { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Rational Sum { get; init; }

    public Rational? Lower { get; init; }

    public Rational? Upper { get; init; }

    public bool IsLowerOpen { get; init; }

    public bool IsUpperOpen { get; init; }

    public bool IsWeak { get; init; }

    internal static SumDocument Of(long key, RollupCell cell)
    {
        AreaLevel level = AreaSlot.LevelOf(key);
        int width = AreaSlot.WidthOf(level);
        Bounds bounds = cell.Bounds;
        return new()
        {
            Level = level,
            Within = AreaSlot.WiderDigits(key),
            Areas = cell.Reported.ToText(width),
            Repeated = cell.Repeated.IsEmpty ? null : cell.Repeated.ToText(width),
            Sum = cell.Value,
            Lower = bounds.Lower,
            Upper = bounds.Upper,
            IsLowerOpen = bounds.Lower is not null && !bounds.LowerClosed,
            IsUpperOpen = bounds.Upper is not null && !bounds.UpperClosed,
            IsWeak = bounds.IsWeak,
        };
    }

    internal long Key() => AreaSlot.IsWider(Level, Within)
        ? AreaSlot.KeyOf(Level, Within.Length == 0 ? 0 : int.Parse(Within, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture))
        : throw new JsonException($"“{Within}” are not the digits of the area above one of level {Level}.");

    internal RollupCell ToCell()
    {
        int width = AreaSlot.WidthOf(Level);
        AreaSet repeated = default;
        bool areRead = AreaSet.TryRead(Areas, width, out AreaSet areas) && (Repeated is null || AreaSet.TryRead(Repeated, width, out repeated));
        if (!areRead || !areas.And(repeated).SetEquals(repeated))
        {
            throw new JsonException($"“{Areas}” and “{Repeated}” are not the numbers of areas in “{Within}”: in order, runs joined, the repeated among all.");
        }

        return RollupCell.Of(Sum, ToBounds(), areas, repeated);
    }

    private Bounds ToBounds()
    {
        try
        {
            Bounds bounds = (Lower, Upper) switch
            {
                ({ } lower, { } upper) => Bounds.Between(lower, upper, !IsLowerOpen, !IsUpperOpen),
                ({ } lower, null) => IsLowerOpen ? Bounds.Above(lower) : Bounds.AtLeast(lower),
                (null, { } upper) => IsUpperOpen ? Bounds.Below(upper) : Bounds.AtMost(upper),
                _ => Bounds.Everything,
            };
            return IsWeak ? bounds.AsWeak() : bounds;
        }
        catch (ArgumentException e)
        {
            throw new JsonException($"The bounds of a sum in “{Within}” are upside down.", e);
        }
    }
}

/// <summary>The generated code that reads and writes a series.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SeriesDocument))]
internal sealed partial class RollupJsonContext : JsonSerializerContext;
