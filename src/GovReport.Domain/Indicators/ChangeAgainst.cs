namespace GovReport.Domain;

/// <summary>What a stated change is measured against (增减变化的比较对象).</summary>
[JsonConverter(typeof(NameConverter<ChangeAgainst>))]
public enum ChangeAgainst
{
    /// <summary>The same period last year (同比), also where the report does not say.</summary>
    SamePeriodLastYear,
    /// <summary>The previous period of the same kind (环比).</summary>
    PreviousPeriod,
    /// <summary>A period that is named (比某期): 比2020年.</summary>
    NamedPeriod,
    /// <summary>The plan (比计划): 超计划2个百分点.</summary>
    Plan,
    /// <summary>Another area (比其他地区): 高于全区0.5个百分点.</summary>
    Area,
    /// <summary>Another indicator (比其他指标): 快于经济增速.</summary>
    Indicator,
}
