namespace GovReport.Domain;

/// <summary>The languages in which results explain themselves (语言).</summary>
[JsonConverter(typeof(NameConverter<Language>))]
public enum Language
{
    /// <summary>Chinese (中文), the language of the report and of every <c>ToString()</c>.</summary>
    Zh,
    /// <summary>English (英文).</summary>
    En,
}
