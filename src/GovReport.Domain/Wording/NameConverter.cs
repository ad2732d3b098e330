using System.Collections.Frozen;

namespace GovReport.Domain;

/// <summary>
/// Writes an enumeration to JSON by the name of its member and reads exactly these names, also as dictionary keys;
/// numbers, other spellings and unknown members are refused.
/// </summary>
/// <typeparam name="TEnum">An enumeration without flags.</typeparam>
/// <remarks>Instances are immutable and safe to share between threads.</remarks>
public sealed class NameConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<string, TEnum> Members =
        Enum.GetValues<TEnum>().Distinct().ToFrozenDictionary(member => member.ToString(), StringComparer.Ordinal);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not the name of a member.</exception>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"Here stands {JsonTokens.Describe(reader.TokenType)}. {Expectation()}");
        }

        return ReadName(ref reader);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no member of the enumeration.</exception>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(NameOf(value));
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The property name is not the name of a member.</exception>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadName(ref reader);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no member of the enumeration.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(NameOf(value));
    }

    private static TEnum ReadName(ref Utf8JsonReader reader)
    {
        string name = reader.GetString()!;
        return Members.TryGetValue(name, out TEnum member)
            ? member
            : throw new JsonException($"“{name}” is no {typeof(TEnum).Name}. {Expectation()}");
    }

    private static string NameOf(TEnum value)
    {
        string name = value.ToString();
        return Members.ContainsKey(name)
            ? name
            : throw new JsonException($"{typeof(TEnum).Name} has no member with the number {name}. {Expectation()}");
    }

    private static string Expectation() =>
        $"A {typeof(TEnum).Name} is one of {string.Join(", ", Enum.GetNames<TEnum>())}, spelled exactly so.";
}
