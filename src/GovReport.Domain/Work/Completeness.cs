namespace GovReport.Domain;

/// <summary>Whether the parts of a breakdown make up the whole (分项是否完整).</summary>
[JsonConverter(typeof(NameConverter<Completeness>))]
public enum Completeness
{
    /// <summary>Some parts only (其中), or the report does not say.</summary>
    Partial,
    /// <summary>All parts (全部分项).</summary>
    Complete,
}
