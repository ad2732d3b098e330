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
        bool isOwn = context.TypeInfo.Kind == JsonTypeInfoKind.Object || type.IsEnum || PrintPatterns.Table.ContainsKey(type);
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
        bool mayBeNull = type != context.TypeInfo.Type
            || (context.PropertyInfo is { IsSetNullable: true } && !type.IsValueType && !InList(context));
        return mayBeNull ? new JsonObject { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) } : reference;
    }

    private static JsonObject? Text(Type type)
    {
        if (type.IsEnum)
        {
            return new JsonObject { ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => JsonValue.Create(name))]) };
        }

        return PrintPatterns.Table.TryGetValue(type, out (string Pattern, string Description) print)
            ? new JsonObject { ["type"] = "string", ["pattern"] = print.Pattern, ["description"] = print.Description }
            : null;
    }

    private static bool InList(JsonSchemaExporterContext context) => context.Path[^1] == "items";
}

/// <summary>
/// What the texts of a document look like, as regular expressions of JSON Schema. They let through all that can be read and
/// stop what is plainly something else; whether a unit exists is known when reading only.
/// </summary>
internal static class PrintPatterns
{
    internal static readonly Dictionary<Type, (string Pattern, string Description)> Table = new()
    {
        [typeof(Figure)] = (
            "^(?:[^0-9０-９\\s]{0,16}[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?(?:\\s?[^0-9０-９\\s].*)?"
            + "|[^0-9０-９\\s]*[零〇一二两三四五六七八九十百千万亿半数几无没未翻].*)$",
            "数字: as the report prints it, such as 22282元, 2000余万元, 近百条, 6.5%"),
        [typeof(Quantity)] = ("^-?[0-9]+(?:[./][0-9]+)?(?:[^0-9\\s].*)?$", "量: an exact number and its unit, such as 2772476元"),
        [typeof(Percentage)] = ("^.*[%％]$", "百分比: such as 6.5%"),
        [typeof(PercentagePoints)] = ("^.*百分点$", "百分点: such as 1.2个百分点"),
        [typeof(Rational)] = ("^-?[0-9]+(?:[./][0-9]+)?$", "有理数: a decimal or a fraction, such as 0.25 or 2000/3"),
        [typeof(Unit)] = ("^(?:[^0-9\\s].*)?$", "计量单位: such as 元, 亩, 元/人·月; nothing for a bare number"),
        [typeof(ReportingPeriod)] = (
            "^(?:[0-9]{4}(?:-(?:H[12]|Q[1-4]|[0-9]{2}|[0-9]{2}-[0-9]{2}))?|[0-9]{4}/[0-9]{4}|[0-9]{4}-01/[0-9]{4}-[0-9]{2}"
            + "|[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2}|FYP[0-9]{1,2}"
            + "|(?:截至)?[0-9]{4}.*[年月日度]|[“\"]?[六七八九十].*五[”\"]?(?:时期)?)$",
            "报告期: a code such as 2024, 2024-H1, 2024-Q1, 2024-03, 2024-01/2024-10, 2021/2025, FYP14, 2024-06-30, "
            + "or its Chinese words"),
        [typeof(AdministrativeCode)] = ("^[1-9][0-9](?:[0-9]{2}|[0-9]{4}|[0-9]{7}|[0-9]{10})?$", "区划代码: 2, 4, 6, 9 or 12 digits"),
        [typeof(LocalDate)] = ("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "日期: yyyy-MM-dd"),
    };
}
