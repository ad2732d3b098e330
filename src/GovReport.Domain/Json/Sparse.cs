namespace GovReport.Domain.Json;

/// <summary>Keeps silent members out of documents: null, empty lists and the defaults of optional members.</summary>
internal static class Sparse
{
    public static void WriteOnlyWhatSaysSomething(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo member in type.Properties.Where(member => !member.IsRequired))
        {
            bool isNullable = Nullable.GetUnderlyingType(member.PropertyType) is not null;
            member.ShouldSerialize = (_, value) => isNullable ? value is not null : SaysSomething(value);
        }
    }

    private static bool SaysSomething(object? value) => value switch
    {
        null => false,
        string => true,
        bool flag => flag,
        Enum member => Convert.ToInt64(member, CultureInfo.InvariantCulture) != 0,
        IEnumerable items => items.Cast<object>().Any(),
        _ => true,
    };
}
