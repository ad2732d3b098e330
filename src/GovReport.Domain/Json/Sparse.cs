namespace GovReport.Domain.Json;

/// <summary>Keeps silent members out of documents: null, empty lists and the defaults of optional members.</summary>
internal static class Sparse
{
    public static void WriteOnlyWhatSaysSomething(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo member in type.Properties)
        {
            if (member.IsRequired)
            {
                member.ShouldSerialize = static (_, _) => true;
            }
            else if (member.PropertyType != typeof(string) && member.PropertyType.IsAssignableTo(typeof(IEnumerable)))
            {
                member.ShouldSerialize = (_, value) => value is IContent { Count: > 0 };
            }
        }
    }
}
