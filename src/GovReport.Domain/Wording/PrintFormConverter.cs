namespace GovReport.Domain;

/// <summary>
/// Writes a value to JSON as its print form (印刷形式) and reads it back, also where it is a dictionary key.
/// </summary>
/// <typeparam name="T">A type with a print form, such as a figure, a unit or a period.</typeparam>
/// <remarks>
/// The types of this library carry the converter as an attribute, so that it works in every
/// <see cref="JsonSerializerContext"/>. Put one into <see cref="JsonSerializerOptions.Converters"/> with a provider to read
/// units of one's own. Instances are immutable and safe to share between threads.
/// </remarks>
public sealed class PrintFormConverter<T> : TextConverter<T>
    where T : ISpanParsable<T>, ISpanFormattable
{
    private const string RoundTrip = "R";
    private const int StackLength = 128;

    private readonly IFormatProvider? _provider;

    /// <summary>Makes a converter that knows the standard units.</summary>
    public PrintFormConverter()
    {
    }

    /// <summary>Makes a converter that hands a provider, such as a catalogue of units, to every parse.</summary>
    /// <param name="provider">The provider; null stands for the standard.</param>
    public PrintFormConverter(IFormatProvider? provider) => _provider = provider;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<char> buffer = stackalloc char[StackLength];
        if (value.TryFormat(buffer, out int written, RoundTrip, provider: null))
        {
            writer.WriteStringValue(buffer[..written]);
        }
        else
        {
            writer.WriteStringValue(TextOf(value));
        }
    }

    private protected override string TextOf(T value) => value.ToString(RoundTrip, formatProvider: null);

    private protected override string NoText(string found) => $"A {typeof(T).Name} is written as text, but here stands {found}.";

    private protected override T ReadText(ref Utf8JsonReader reader)
    {
        int longest = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        char[]? rented = null;
        Span<char> buffer = longest <= StackLength ? stackalloc char[StackLength] : (rented = ArrayPool<char>.Shared.Rent(longest));
        try
        {
            ReadOnlySpan<char> text = buffer[..CopyText(ref reader, buffer)];
            return T.TryParse(text, _provider, out T? value) ? value : throw Refusal(text);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<char>.Shared.Return(rented);
            }
        }
    }

    private static int CopyText(ref Utf8JsonReader reader, scoped Span<char> buffer)
    {
        try
        {
            return reader.CopyString(buffer);
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException($"A {typeof(T).Name} holds characters that are no valid UTF-8 or UTF-16.", e);
        }
    }

    private JsonException Refusal(ReadOnlySpan<char> text)
    {
        try
        {
            _ = T.Parse(text, _provider);
            return new JsonException($"'{text}' is no {typeof(T).Name}.");
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return new JsonException($"No {typeof(T).Name}: {e.Message}", e);
        }
    }
}
