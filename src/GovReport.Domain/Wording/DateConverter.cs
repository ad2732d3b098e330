namespace GovReport.Domain;

/// <summary>Writes a date (日期) to JSON as yyyy-MM-dd and reads it back, also where it may be missing or is a dictionary key.</summary>
/// <remarks>Instances are immutable and safe to share between threads.</remarks>
public sealed class DateConverter : JsonConverter<LocalDate>
{
    private static readonly LocalDatePattern Pattern = LocalDatePattern.Iso;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no text or no date of the calendar.</exception>
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A date is written as text, yyyy-MM-dd, but here stands {JsonTokens.Describe(reader.TokenType)}.");
        }

        return ReadText(ref reader);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Pattern.Format(value));
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is no date of the calendar.</exception>
    public override LocalDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadText(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Pattern.Format(value));
    }

    private static LocalDate ReadText(ref Utf8JsonReader reader)
    {
        string text = reader.GetString()!;
        ParseResult<LocalDate> result = Pattern.Parse(text);
        return result.Success
            ? result.Value
            : throw new JsonException($"“{text}” is no date; a date is written yyyy-MM-dd, such as 2024-02-01.");
    }
}
