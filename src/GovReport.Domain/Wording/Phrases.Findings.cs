namespace GovReport.Domain;

internal static partial class Phrases
{
    // What every finding says around its message; the messages stand in Phrases.Findings.Structure.cs and the like.
    private static (string Code, string Zh, string En)[] FindingsTexts =>
    [
        ("Finding.Subject", "{0}：", "{0}: "),
        ("Finding.Said", "{0}", "{0}"),
        ("Finding.Suggestion", "。{0}", ". {0}"),
        ("Finding.Joint", "、", ", "),
        ("Finding.Waived", "（已豁免：{0}）", " (waived: {0})"),
    ];
}
