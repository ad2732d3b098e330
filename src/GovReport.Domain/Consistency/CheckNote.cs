namespace GovReport.Domain;

/// <summary>What a reader of a check should know (核对说明).</summary>
[JsonConverter(typeof(NameConverter<CheckNote>))]
public enum CheckNote
{
    /// <summary>分项合计与总计差系四舍五入所致: parts and total differ by what rounding allows.</summary>
    Residue,
    /// <summary>若为取整数则相符: a count that ends in zeros would agree if it were rounded there.</summary>
    LooksRounded,
}
