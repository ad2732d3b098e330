namespace GovReport.Domain;

internal static partial class Phrases
{
    private static (string Code, string Zh, string En)[] PeriodsTexts =>
    [
        ("PriceBasis.Unstated", "未说明口径", "price basis unstated"),
        ("PriceBasis.Nominal", "现价（名义）", "current prices (nominal)"),
        ("PriceBasis.Real", "可比价（实际）", "constant prices (real)"),
        ("PriceBasis.ComparableBasis", "可比口径", "comparable basis"),
    ];
}
