using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GovReport.Domain.Tests.Json;

/// <summary>The part of JSON Schema that the schemas of the repository use: what in a document breaks it.</summary>
internal static class PlainSchema
{
    public static IEnumerable<string> Problems(JsonObject root, JsonNode? value) => Problems(root, root, value, "$");

    private static IEnumerable<string> Problems(JsonObject root, JsonObject schema, JsonNode? value, string path)
    {
        if (schema["$ref"] is { } reference)
        {
            return Problems(root, root["$defs"]![((string)reference!)["#/$defs/".Length..]]!.AsObject(), value, path);
        }

        string? unknown = schema.Select(one => one.Key).FirstOrDefault(key => !Known.Contains(key));
        return unknown is not null ? [$"{path}: the keyword {unknown} is not understood"] : value switch
        {
            JsonObject members => OfType("object").Concat(Members(root, schema, members, path)),
            JsonArray items => OfType("array").Concat(Items(root, schema, items, path)),
            _ => OfType("string").Concat(Text(schema, (string?)value, path)),
        };

        IEnumerable<string> OfType(string type) => schema["type"] is { } wanted && (string?)wanted != type ? [$"{path} is no {wanted}"] : [];
    }

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "$schema", "$defs", "title", "type", "required", "additionalProperties", "properties", "items", "enum", "pattern", "minItems", "minLength", "minProperties",
    };

    private static IEnumerable<string> Members(JsonObject root, JsonObject schema, JsonObject members, string path)
    {
        JsonObject known = schema["properties"]?.AsObject() ?? [];
        return (schema["required"]?.AsArray() ?? []).Select(name => (string)name!).Where(name => !members.ContainsKey(name)).Select(name => $"{path}.{name} is missing")
            .Concat(members.Count < ((int?)schema["minProperties"] ?? 0) ? [$"{path} has too few members"] : [])
            .Concat(members.SelectMany(member => known[member.Key] is { } one
                ? Problems(root, one.AsObject(), member.Value, $"{path}.{member.Key}")
                : (bool?)schema["additionalProperties"] == false ? [$"{path}.{member.Key} is unknown"] : []));
    }

    private static IEnumerable<string> Items(JsonObject root, JsonObject schema, JsonArray items, string path) =>
        (items.Count < ((int?)schema["minItems"] ?? 0) ? new[] { $"{path} has too few elements" } : [])
            .Concat(items.SelectMany((item, i) => Problems(root, schema["items"]!.AsObject(), item, $"{path}[{i}]")));

    private static IEnumerable<string> Text(JsonObject schema, string? text, string path) =>
        text is null ? [$"{path} is null"]
        : schema["enum"] is { } members && !members.AsArray().Any(one => (string?)one == text) ? [$"{path} is none of the names: {text}"]
        : schema["pattern"] is { } pattern && !Regex.IsMatch(text, (string)pattern!) ? [$"{path} has another form: {text}"]
        : text.Length < ((int?)schema["minLength"] ?? 0) ? [$"{path} is too short"]
        : [];
}
