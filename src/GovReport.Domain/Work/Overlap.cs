namespace GovReport.Domain;

/// <summary>Whether the parts of a breakdown exclude each other (分项是否互斥).</summary>
[JsonConverter(typeof(NameConverter<Overlap>))]
public enum Overlap
{
    /// <summary>The same thing may be counted in two parts (可能重叠), or the report does not say.</summary>
    Overlapping,
    /// <summary>Nothing is counted twice (互斥).</summary>
    Disjoint,
}
