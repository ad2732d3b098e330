namespace GovReport.Domain;

/// <summary>In which prices a number is meant (价格口径).</summary>
[JsonConverter(typeof(NameConverter<PriceBasis>))]
public enum PriceBasis
{
    /// <summary>未说明: the text does not say.</summary>
    Unstated,
    /// <summary>名义、现价: current prices.</summary>
    Nominal,
    /// <summary>实际、可比价: constant prices.</summary>
    Real,
    /// <summary>可比口径: the base was restated to today's coverage.</summary>
    ComparableBasis,
}
