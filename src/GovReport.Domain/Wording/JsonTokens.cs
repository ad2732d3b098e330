namespace GovReport.Domain;

/// <summary>The words of messages for what stands in a JSON document.</summary>
internal static class JsonTokens
{
    public static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a truth value",
        JsonTokenType.Null => "null",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.String or JsonTokenType.PropertyName => "a text",
        _ => "something else",
    };
}
