namespace GovReport.Domain;

/// <summary>The level that awards an honour (荣誉级别).</summary>
[JsonConverter(typeof(NameConverter<HonourLevel>))]
public enum HonourLevel
{
    /// <summary>The nation (国家级).</summary>
    National,
    /// <summary>A province (省级).</summary>
    Provincial,
    /// <summary>A prefecture or city (市级).</summary>
    Municipal,
    /// <summary>A county or district (县、区级).</summary>
    County,
    /// <summary>A township or sub-district (镇、乡、街道级).</summary>
    Township,
}
