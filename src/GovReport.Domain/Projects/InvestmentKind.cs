namespace GovReport.Domain;

/// <summary>What an amount of investment is (投资口径).</summary>
[JsonConverter(typeof(NameConverter<InvestmentKind>))]
public enum InvestmentKind
{
    /// <summary>An investment of which the text does not say more (投资).</summary>
    Stated,
    /// <summary>The whole project as planned (总投资、计划总投资).</summary>
    PlannedTotal,
    /// <summary>The plan of one year (年度计划投资).</summary>
    AnnualPlan,
    /// <summary>Done in the period (本期完成投资).</summary>
    CompletedInPeriod,
    /// <summary>Done since the beginning (累计完成投资).</summary>
    CompletedCumulative,
}
