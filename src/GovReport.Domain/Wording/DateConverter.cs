namespace GovReport.Domain;

/// <summary>Writes a date (日期) to JSON as yyyy-MM-dd and reads it back, also where it may be missing or is a dictionary key.</summary>
/// <remarks>Instances are immutable and safe to share between threads.</remarks>
public sealed class DateConverter : TextConverter<LocalDate>
{
    private protected override LocalDate ReadText(ref Utf8JsonReader reader)
    {
        string text = reader.GetString()!;
        ParseResult<LocalDate> result = LocalDatePattern.Iso.Parse(text);
        return result.Success
            ? result.Value
            : throw new JsonException($"“{text}” is no date; a date is written yyyy-MM-dd, such as 2024-02-01.");
    }

    private protected override string TextOf(LocalDate value) => LocalDatePattern.Iso.Format(value);

    private protected override string NoText(string found) => $"A date is written as text, yyyy-MM-dd, but here stands {found}.";
}
