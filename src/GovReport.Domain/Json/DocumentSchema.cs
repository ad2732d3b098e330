using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace GovReport.Domain.Json;

internal static class DocumentSchema
{
    public static JsonNode Create(JsonSerializerOptions options) => options.GetJsonSchemaAsNode(typeof(WorkReport), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });
}
