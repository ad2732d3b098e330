using System.Text.Json.Schema;

namespace GovReport.Domain.Json;

/// <summary>Makes the JSON Schema of the document: every type once, under its name, and references to it.</summary>
internal static class DocumentSchema
{
    private const string Definitions = "$defs";

    public static JsonObject Create(JsonSerializerOptions options)
    {
        var definitions = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        JsonObject root = Define(typeof(WorkReport), options, definitions);
        root["properties"]!["version"]!["pattern"] = "^1\\.[0-9]+$";
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        root.Insert(1, "title", "政府工作报告 GovReport.Domain " + WorkReport.CurrentVersion);
        root[Definitions] = new JsonObject(definitions.Select(one => KeyValuePair.Create<string, JsonNode?>(one.Key, one.Value)));
        return root;
    }

    // A type with every other one replaced by a reference; those are defined on the way.
    private static JsonObject Define(Type type, JsonSerializerOptions options, SortedDictionary<string, JsonNode> definitions)
    {
        var exporter = new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => context.Path.IsEmpty ? node : Referred(context, node, definitions, options),
        };
        return (JsonObject)options.GetJsonSchemaAsNode(type, exporter);
    }

    private static JsonNode Referred(
        JsonSchemaExporterContext context, JsonNode node, SortedDictionary<string, JsonNode> definitions, JsonSerializerOptions options)
    {
        Type type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        bool isOwn = context.TypeInfo.Kind == JsonTypeInfoKind.Object || type.IsEnum || PrintPatterns.TryGet(type, out _);
        if (!isOwn)
        {
            return node;
        }

        if (!definitions.ContainsKey(type.Name))
        {
            definitions[type.Name] = new JsonObject(); // known from here on, so that a type may hold itself
            definitions[type.Name] = Text(type) ?? Define(type, options, definitions);
        }

        var reference = new JsonObject { ["$ref"] = $"#/{Definitions}/{type.Name}" };
        bool mayBeNull = type != context.TypeInfo.Type || (context.PropertyInfo is { IsSetNullable: true } && !type.IsValueType && !InList(context));
        return mayBeNull ? new JsonObject { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) } : reference;
    }

    private static JsonObject? Text(Type type) =>
        type.IsEnum ? new JsonObject { ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => JsonValue.Create(name))]) }
        : PrintPatterns.TryGet(type, out (string Pattern, string Description) print)
            ? new JsonObject { ["type"] = "string", ["pattern"] = print.Pattern, ["description"] = print.Description }
        : null;

    private static bool InList(JsonSchemaExporterContext context) => context.Path[^1] == "items";
}
