namespace GovReport.Domain.Indicators;

/// <summary>The standard indicators (标准指标), read once from the data file beside this one, which the assembly carries.</summary>
internal static class StandardIndicators
{
    private const string Resource = "GovReport.Domain.Indicators.standard-indicators.json";

    /// <summary>All of them, in the order of the file: economy, money, people, countryside, environment, society and governance.</summary>
    internal static IReadOnlyList<Indicator> All { get; } = Read();

    private static IReadOnlyList<Indicator> Read()
    {
        using Stream stream = typeof(StandardIndicators).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly does not carry {Resource}.");
        return JsonSerializer.Deserialize(stream, StandardIndicatorContext.Default.StandardIndicatorFile)!.Indicators;
    }
}

/// <summary>The data file of the standard indicators (标准指标数据文件).</summary>
internal sealed record StandardIndicatorFile
{
    /// <summary>Where its JSON schema is.</summary>
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    /// <summary>The indicators, each as a report writes its own.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init => field = Content.List(value); }
}

/// <summary>The generated code that reads the data file; strict.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(StandardIndicatorFile))]
internal sealed partial class StandardIndicatorContext : JsonSerializerContext;
