namespace GovReport.Domain;

internal static partial class Phrases
{
    private static (string Code, string Zh, string En)[] QuantitiesTexts =>
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
        ("PrintErrorReason.NoDigit", "代码只含数字0至9", "a code consists of the digits 0 to 9"),
        ("PrintErrorReason.CodeLength", "区划代码为2、4、6、9或12位", "an administrative code has 2, 4, 6, 9 or 12 digits"),
        ("PrintErrorReason.NoProvince", "区划代码以省级代码开头，不为0", "an administrative code begins with a province, which is never 0"),
        ("PrintErrorReason.NoCity", "区划代码缺少市级代码", "an administrative code names the city before anything smaller"),
    ];
}
