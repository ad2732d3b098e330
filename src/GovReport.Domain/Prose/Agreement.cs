namespace GovReport.Domain;

/// <summary>How a figure of a draft stands to the data (核对结果).</summary>
[JsonConverter(typeof(NameConverter<Agreement>))]
public enum Agreement
{
    /// <summary>The data do not have it (数据中没有).</summary>
    NotInData,
    /// <summary>The data have it (一致).</summary>
    Matches,
    /// <summary>The data give another number (不一致).</summary>
    Differs,
}
