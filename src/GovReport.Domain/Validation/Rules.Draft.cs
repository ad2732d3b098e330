namespace GovReport.Domain.Validation;

public static partial class Rules
{
    private static Rule[] Draft =>
    [
        new("GR601", Severity.Info, "文稿数字数据中没有", "a figure of the draft is not in the data"),
        new("GR602", Severity.Error, "文稿数字与数据不符", "a figure of the draft differs from the data"),
        new("GR603", Severity.Info, "数据未写入文稿", "data that the draft never states"),
        new("GR604", Severity.Error, "增减用语与正负号相反", "a growth word against its sign"),
        new("GR605", Severity.Warning, "文稿数字缺计量单位", "a unit left out in the draft"),
        new("GR606", Severity.Error, "文稿自身的数字打架", "figures of the draft contradict each other"),
    ];
}
