namespace GovReport.Domain;

internal static partial class Phrases
{
    // Messages of the rules: the rule's code, with a suffix where it has several.
    private static (string Code, string Zh, string En)[] StructureTexts =>
    [
        ("GR102", "指标“{0}”既不在标准指标表中，也未在本报告中定义", "indicator '{0}' is neither a standard one nor defined by the report"),
        ("GR103", "{0}的单位与指标单位“{1}”不同类", "{0} is not in a unit of the kind of '{1}'"),
    ];
}
