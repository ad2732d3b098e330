namespace GovReport.Domain;

/// <summary>
/// The word of magnitude before a unit (数量级): 万元 is the unit 元 at the scale 万. The value of a member is its power of ten.
/// </summary>
[JsonConverter(typeof(NameConverter<Scale>))]
public enum Scale
{
    /// <summary>No word.</summary>
    One = 0,
    /// <summary>十, 10.</summary>
    Ten = 1,
    /// <summary>百, 100.</summary>
    Hundred = 2,
    /// <summary>千, 1,000.</summary>
    Thousand = 3,
    /// <summary>万, 10,000.</summary>
    Wan = 4,
    /// <summary>十万, 100,000.</summary>
    TenWan = 5,
    /// <summary>百万, 1,000,000.</summary>
    HundredWan = 6,
    /// <summary>千万, 10,000,000.</summary>
    ThousandWan = 7,
    /// <summary>亿, 100,000,000.</summary>
    Yi = 8,
    /// <summary>十亿, 10⁹.</summary>
    TenYi = 9,
    /// <summary>百亿, 10¹⁰.</summary>
    HundredYi = 10,
    /// <summary>千亿, 10¹¹.</summary>
    ThousandYi = 11,
    /// <summary>万亿, 10¹².</summary>
    WanYi = 12,
}
