namespace GovReport.Domain;

/// <summary>Writes a value to JSON as text and reads it back, also where it is a dictionary key; what is no text is refused.</summary>
/// <typeparam name="T">A type whose values are texts.</typeparam>
/// <remarks>Instances are immutable and safe to share between threads.</remarks>
public abstract class TextConverter<T> : JsonConverter<T>
{
    private protected TextConverter()
    {
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no text, or the text is none of the type.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? ReadText(ref reader) : throw new JsonException(NoText(JsonTokens.Describe(reader.TokenType)));

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value has no text.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Argument.NotNull(writer).WriteStringValue(TextOf(value));

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is none of the type.</exception>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadText(ref reader);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value has no text.</exception>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Argument.NotNull(writer).WritePropertyName(TextOf(value));

    private protected abstract T ReadText(ref Utf8JsonReader reader);

    private protected abstract string TextOf(T value);

    // The message where something else stands.
    private protected abstract string NoText(string found);
}

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
