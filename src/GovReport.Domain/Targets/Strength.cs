namespace GovReport.Domain;

/// <summary>How firmly something is promised (约束力).</summary>
[JsonConverter(typeof(NameConverter<Strength>))]
public enum Strength
{
    /// <summary>预期性: expected.</summary>
    Expected,
    /// <summary>约束性: binding.</summary>
    Binding,
    /// <summary>确保: ensured.</summary>
    Ensured,
    /// <summary>力争、争取: striven for.</summary>
    Striven,
}
