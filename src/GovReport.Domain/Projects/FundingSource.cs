namespace GovReport.Domain;

/// <summary>Where money comes from (资金来源).</summary>
[JsonConverter(typeof(NameConverter<FundingSource>))]
public enum FundingSource
{
    /// <summary>The report does not say (未说明).</summary>
    Unstated,
    /// <summary>The government's own budget (财政资金).</summary>
    Fiscal,
    /// <summary>Funds that link poverty relief with rural revitalisation (衔接资金).</summary>
    Linkage,
    /// <summary>Funds from a higher level (上级资金).</summary>
    Upper,
    /// <summary>Government bonds (债券资金、专项债).</summary>
    Bond,
    /// <summary>Private and social capital (社会资本).</summary>
    Social,
    /// <summary>Raised by the beneficiary itself (自筹资金).</summary>
    Own,
}
