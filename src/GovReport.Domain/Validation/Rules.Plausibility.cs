namespace GovReport.Domain.Validation;

public static partial class Rules
{
    private static Rule[] Plausibility =>
    [
        new("GR301", Severity.Warning, "单位量超出合理范围", "implied unit value out of bounds"),
        new("GR302", Severity.Warning, "增速超出合理范围", "growth beyond its bound"),
        new("GR303", Severity.Warning, "户均人口超出合理范围", "persons a household out of bounds"),
        new("GR304", Severity.Warning, "参保率、覆盖率超过100%", "coverage above 100%"),
        new("GR305", Severity.Error, "超出自然取值范围", "outside the values it can have at all"),
        new("GR306", Severity.Warning, "累计数比前期累计减少", "a cumulative value falls"),
    ];
}
