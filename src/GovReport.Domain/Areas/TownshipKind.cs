namespace GovReport.Domain;

/// <summary>What kind of township-level area a code names (乡级类别), told by its digits 7 to 9.</summary>
[JsonConverter(typeof(NameConverter<TownshipKind>))]
public enum TownshipKind
{
    /// <summary>Sub-district (街道), 001 to 099; it has no congress of its own.</summary>
    Subdistrict,
    /// <summary>Town (镇), 100 to 199.</summary>
    Town,
    /// <summary>Township (乡), 200 to 399.</summary>
    Township,
    /// <summary>A unit like one (类似乡级单位), 400 to 599: a state farm, a development zone.</summary>
    SimilarUnit,
    /// <summary>A number that the rule leaves unassigned (未规定), 600 to 999.</summary>
    Unassigned,
}
