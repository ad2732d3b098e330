namespace GovReport.Domain;

/// <summary>The one table of phrases: every text that the library shows, by code, in both languages.</summary>
internal static partial class Phrases
{
    private static readonly FrozenDictionary<string, Phrase> Table =
        Names.Concat(Results).Concat(Findings).ToFrozenDictionary(row => row.Code, StringComparer.Ordinal);

    /// <summary>All codes, for the contract that each has a text in each language.</summary>
    internal static IEnumerable<string> Codes => Table.Keys;

    /// <summary>Whether the table has a code.</summary>
    internal static bool Has(string code) => Table.ContainsKey(code);

    /// <summary>The text of <paramref name="code"/> with its places filled, independent of culture.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such code.</exception>
    internal static string Get(string code, Language language, params ReadOnlySpan<object?> arguments) =>
        Find(code, language, arguments) ?? throw new KeyNotFoundException($"There is no phrase '{code}'.");

    /// <summary>The same; null where the table has no such code.</summary>
    internal static string? Find(string code, Language language, params ReadOnlySpan<object?> arguments) =>
        Table.TryGetValue(code, out Phrase phrase)
            ? string.Format(CultureInfo.InvariantCulture, phrase.In(Argument.Member(language)), arguments)
            : null;

    /// <summary>The text for a member of an enumeration; its code is the type's name, a dot and the member's name.</summary>
    internal static string Of<TEnum>(TEnum member, Language language)
        where TEnum : struct, Enum =>
        Get($"{typeof(TEnum).Name}.{member}", language);

    // A row of the table.
    private readonly record struct Phrase(string Code, string Zh, string En)
    {
        internal string In(Language language) => language == Language.En ? En : Zh;
    }
}
