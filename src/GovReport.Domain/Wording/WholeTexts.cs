namespace GovReport.Domain;

/// <summary>Keeps texts with half a character out of JSON, which would change them in silence.</summary>
internal static class WholeTexts
{
    /// <summary>Lets every text of a type, and every text in its lists, be looked at before it is written.</summary>
    internal static void RefuseHalfCharacters(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo member in type.Properties)
        {
            if (member.Get is { } get && HoldsText(member.PropertyType))
            {
                member.Get = owner => Checked(get(owner));
            }
        }
    }

    private static bool HoldsText(Type type) => type == typeof(string) || type.IsAssignableTo(typeof(IEnumerable<string>));

    private static object? Checked(object? value)
    {
        bool isWhole = value switch
        {
            string text => Text.IsWhole(text),
            IEnumerable<string> texts => texts.All(text => Text.IsWhole(text)),
            _ => true,
        };
        return isWhole ? value : throw new JsonException("The text holds half a character (a lone surrogate), which JSON cannot keep.");
    }
}
