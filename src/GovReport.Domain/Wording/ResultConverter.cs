namespace GovReport.Domain.Json;

/// <summary>
/// Refuses to write and to read a calculated result (计算结果) as JSON: it carries more than a text holds, and is calculated again
/// from its figures, which are written as they are printed.
/// </summary>
/// <typeparam name="T">A type of results.</typeparam>
/// <remarks>Instances are immutable and safe to share between threads.</remarks>
public sealed class ResultConverter<T> : JsonConverter<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Refusal("read from");

    /// <inheritdoc/>
    /// <exception cref="JsonException">Always.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw Refusal("written to");

    private static JsonException Refusal(string verb) => new(
        $"A {typeof(T).Name.Split('`')[0]} is a calculated result and is not {verb} JSON: write the values that it comes from and make it "
        + "again, or write its words (Explain, ToString) or its numbers as members of your own.");
}
