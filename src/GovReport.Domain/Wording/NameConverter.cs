namespace GovReport.Domain;

/// <summary>
/// Writes an enumeration to JSON by the name of its member and reads exactly these names, also as dictionary keys;
/// numbers, other spellings and unknown members are refused.
/// </summary>
/// <typeparam name="TEnum">An enumeration without flags.</typeparam>
/// <remarks>Instances are immutable and safe to share between threads.</remarks>
public sealed class NameConverter<TEnum> : TextConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<string, TEnum> Members =
        Enum.GetValues<TEnum>().Distinct().ToFrozenDictionary(member => member.ToString(), StringComparer.Ordinal);

    private protected override TEnum ReadText(ref Utf8JsonReader reader)
    {
        string name = reader.GetString()!;
        return Members.TryGetValue(name, out TEnum member)
            ? member
            : throw new JsonException($"“{name}” is no {typeof(TEnum).Name}. {Expectation()}");
    }

    private protected override string TextOf(TEnum value)
    {
        string name = value.ToString();
        return Members.ContainsKey(name)
            ? name
            : throw new JsonException($"{typeof(TEnum).Name} has no member with the number {name}. {Expectation()}");
    }

    private protected override string NoText(string found) => $"Here stands {found}. {Expectation()}";

    private static string Expectation() =>
        $"A {typeof(TEnum).Name} is one of {string.Join(", ", Enum.GetNames<TEnum>())}, spelled exactly so.";
}
