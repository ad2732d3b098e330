namespace GovReport.Domain.Projects;

/// <summary>An amount invested or to be invested (投资).</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Investment
{
    /// <summary>What the amount is (口径).</summary>
    public required InvestmentKind Kind { get; init => field = Argument.Member(value); }

    /// <summary>The amount as printed (金额).</summary>
    public required Figure Amount { get; init; }

    /// <summary>The period of a plan or of what was done (时期); for a cumulative amount the day it stands for.</summary>
    public ReportingPeriod? Period { get; init; }
}

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

/// <summary>Money for a project or for several (资金), with its source and what it is for.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Funding
{
    /// <summary>Where it comes from (来源).</summary>
    public FundingSource From { get; init => field = Argument.Member(value); }

    /// <summary>The amount as printed (金额); null where only the source is named.</summary>
    public Figure? Amount { get; init; }

    /// <summary>The period in which it was raised or spent (时期); null for the report's review period.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>What it is for (用途): one purpose or several that share the amount.</summary>
    public IReadOnlyList<string> Purposes { get; init => field = Content.List(value); } = Content.List<string>(null);
}

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
