namespace GovReport.Domain;

/// <summary>How an indicator relates to time (时期指标、时点指标).</summary>
[JsonConverter(typeof(NameConverter<TimeBasis>))]
public enum TimeBasis
{
    /// <summary>Adds up over a period (时期指标): output, income, cases.</summary>
    Flow,
    /// <summary>Stands at a moment, usually the end of a period (时点指标): population, area held.</summary>
    Stock,
    /// <summary>Averages over a period (平均指标): a mean concentration.</summary>
    Average,
}
