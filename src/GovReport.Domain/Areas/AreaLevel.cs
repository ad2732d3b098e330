namespace GovReport.Domain;

/// <summary>The level of an administrative area (区划级别), from the widest to the smallest.</summary>
[JsonConverter(typeof(NameConverter<AreaLevel>))]
public enum AreaLevel
{
    /// <summary>Province, autonomous region, municipality (省级).</summary>
    Province,
    /// <summary>Prefecture or city (地级).</summary>
    Prefecture,
    /// <summary>County, district, county-level city (县级).</summary>
    County,
    /// <summary>Town, township, sub-district (乡级).</summary>
    Township,
    /// <summary>Village or neighbourhood committee (村级).</summary>
    Village,
}
