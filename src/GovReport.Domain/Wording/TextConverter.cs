namespace GovReport.Domain.Json;

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
        reader.TokenType == JsonTokenType.String
            ? ReadText(ref reader)
            : throw new JsonException(NoText(JsonTokens.Describe(reader.TokenType)));

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value has no text.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Argument.NotNull(writer).WriteStringValue(TextOf(value));

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is none of the type.</exception>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadText(ref reader);

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

/// <summary>
/// Writes an enumeration to JSON by the name of its member and reads exactly these names, also as dictionary keys;
/// numbers, other spellings and unknown members are refused.
/// </summary>
/// <typeparam name="TEnum">An enumeration without flags.</typeparam>
/// <remarks>Instances are immutable and safe to share between threads.</remarks>
public sealed class NameConverter<TEnum> : TextConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly (TEnum Member, JsonEncodedText Name)[] Members =
        [.. Enum.GetValues<TEnum>().Distinct().Select(member => (member, JsonEncodedText.Encode(member.ToString())))];

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach ((TEnum member, JsonEncodedText name) in Members)
        {
            if (EqualityComparer<TEnum>.Default.Equals(member, value))
            {
                writer.WriteStringValue(name);
                return;
            }
        }

        writer.WriteStringValue(TextOf(value));
    }

    private protected override TEnum ReadText(ref Utf8JsonReader reader)
    {
        foreach ((TEnum member, JsonEncodedText name) in Members)
        {
            if (reader.ValueTextEquals(name.EncodedUtf8Bytes))
            {
                return member;
            }
        }

        throw new JsonException($"“{Text.Shown(reader.GetString())}” is no {typeof(TEnum).Name}. {Expectation()}");
    }

    private protected override string TextOf(TEnum value) => Enum.IsDefined(value)
        ? value.ToString()
        : throw new JsonException($"{typeof(TEnum).Name} has no member with the number {value}. {Expectation()}");

    private protected override string NoText(string found) => $"Here stands {found}. {Expectation()}";

    private static string Expectation() =>
        $"A {typeof(TEnum).Name} is one of {string.Join(", ", Enum.GetNames<TEnum>())}, spelled exactly so.";
}

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
            : throw new JsonException($"“{Text.Shown(text)}” is no date; a date is written yyyy-MM-dd, such as 2024-02-01.");
    }

    private protected override string TextOf(LocalDate value) => LocalDatePattern.Iso.Format(value);

    private protected override string NoText(string found) => $"A date is written as text, yyyy-MM-dd, but here stands {found}.";
}

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
        writer.WriteStringValue(value.TryFormat(buffer, out int written, RoundTrip, provider: null) ? buffer[..written] : TextOf(value));
    }

    private protected override string TextOf(T value)
    {
        try
        {
            return PrintForm.Of(value, _provider);
        }
        catch (FormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

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
            return new JsonException($"'{Text.Shown(text)}' is no {typeof(T).Name}.");
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return new JsonException($"No {typeof(T).Name}: {e.Message}", e);
        }
    }
}
