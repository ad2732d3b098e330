namespace GovReport.Domain;

internal static partial class Phrases
{
    private static (string Code, string Zh, string En)[] Quantities =>
    [
        ("PrintError", "第{1}个字符处：{0}", "at character {1}: {0}"),
        ("PrintErrorReason.None", "无误", "nothing is wrong"),
        ("PrintErrorReason.Empty", "内容为空", "the text is empty"),
        ("PrintErrorReason.NoNumber", "此处应为数字", "a number was expected here"),
        ("PrintErrorReason.BadGrouping", "千分位逗号位置不对，应每三位一个", "commas part groups of three digits only"),
        ("PrintErrorReason.TooManyDigits", "数字超过28位", "the number has more than 28 digits"),
        ("PrintErrorReason.UnknownUnit", "不认识的计量单位；自有单位请放入UnitCatalogue", "no known unit; put your own units into a UnitCatalogue"),
        ("PrintErrorReason.UpsideDownRange", "区间的下限大于上限", "the range starts above its end"),
        ("PrintErrorReason.ConflictingQualifiers", "限定词互相矛盾", "the qualifiers exclude each other"),
    ];
}
