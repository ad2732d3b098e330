namespace GovReport.Domain;

/// <summary>How a rate of completion is calculated where the field has several ways (完成率算法).</summary>
[JsonConverter(typeof(NameConverter<CompletionMethod>))]
public enum CompletionMethod
{
    /// <summary>The one way that the promise has; none where it has several.</summary>
    Usual,
    /// <summary>比值法: actual/goal; for a growth target only where both rates are positive.</summary>
    Ratio,
    /// <summary>倒数法, for lower-is-better: goal/actual.</summary>
    Reciprocal,
    /// <summary>线性法: for lower-is-better 2 − actual/goal; for a reduction r/R.</summary>
    Linear,
    /// <summary>对数法, for a reduction over years: ln(1 − r)/ln(1 − R).</summary>
    Logarithmic,
}
