namespace GovReport.Domain;

/// <summary>How settled a number is (数据版本).</summary>
[JsonConverter(typeof(NameConverter<Vintage>))]
public enum Vintage
{
    /// <summary>未说明: the text does not say.</summary>
    Unstated,
    /// <summary>预计: before the period was over.</summary>
    Estimated,
    /// <summary>快报.</summary>
    Flash,
    /// <summary>初步核算.</summary>
    Preliminary,
    /// <summary>年报、最终核实.</summary>
    Final,
    /// <summary>修订: changed after it was final.</summary>
    Revised,
}
