namespace GovReport.Domain;

/// <summary>What sort of span a reporting period is (报告期类型).</summary>
[JsonConverter(typeof(NameConverter<PeriodKind>))]
public enum PeriodKind
{
    /// <summary>年: a calendar year.</summary>
    Year,
    /// <summary>半年: the first or second half of a year.</summary>
    Half,
    /// <summary>季度: a quarter.</summary>
    Quarter,
    /// <summary>月: a month.</summary>
    Month,
    /// <summary>累计 1—n月: from January to a month of the same year.</summary>
    Cumulative,
    /// <summary>若干年: whole years from one to another (2021—2025年).</summary>
    Years,
    /// <summary>五年规划时期: a five-year plan ("十四五"时期).</summary>
    FiveYearPlan,
    /// <summary>截至某日: the state on a day.</summary>
    AsOf,
    /// <summary>某日至某日: any days, both ends included.</summary>
    Days,
}
