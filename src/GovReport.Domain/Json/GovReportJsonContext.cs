namespace GovReport.Domain.Json;

/// <summary>The generated code that reads and writes a report.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(DateConverter)])]
[JsonSerializable(typeof(WorkReport))]
[JsonSerializable(typeof(Rollup))]
internal sealed partial class GovReportJsonContext : JsonSerializerContext;
