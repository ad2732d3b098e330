namespace GovReport.Domain;

internal static partial class Phrases
{
    // Of a figure of the draft and one of the data, in this order.
    private static (string Code, string Zh, string En)[] DraftTexts =>
    [
        ("Agreement.NotInData", "数据中没有", "not in the data"),
        ("Agreement.Matches", "一致", "matches"),
        ("Agreement.Differs", "不一致", "differs"),
        ("GR601", "文稿写{0}，数据中没有", "the draft says {0}, which is not in the data"),
        ("GR602", "文稿写{0}，数据为{1}", "the draft says {0}, the data {1}"),
        ("GR603", "数据为{0}，文稿未写", "the data have {0}, which the draft does not state"),
        ("GR604", "“{0}”的用语与正负号相抵", "'{0}': the word contradicts the sign"),
        ("GR604Up", "文稿写上升{0}，数据为下降{1}", "the draft says up {0}, the data down {1}"),
        ("GR604Down", "文稿写下降{0}，数据为上升{1}", "the draft says down {0}, the data up {1}"),
        ("GR605", "{0}缺计量单位", "{0} has no unit"),
    ];
}
