namespace GovReport.Domain;

/// <summary>Against what a value has grown (增速类型).</summary>
[JsonConverter(typeof(NameConverter<GrowthKind>))]
public enum GrowthKind
{
    /// <summary>同比: against the same period last year.</summary>
    YearOnYear,
    /// <summary>环比: against the previous period of the same kind.</summary>
    PeriodOnPeriod,
    /// <summary>比: against a period that the caller names.</summary>
    Named,
}
