namespace GovReport.Domain;

internal static partial class Phrases
{
    // Messages of the rules: the rule's code, with a suffix where it has several.
    private static (string Code, string Zh, string En)[] StateTexts =>
    [
        ("GR401", "既称“{0}”{1}，又称“{2}”{3}，只能有一个", "said to be '{0}'{1} and '{2}'{3} at once"),
        ("GR401Part", "整体称“{0}”，其组成部分“{1}”仍为“{2}”{3}", "the whole is said to be '{0}', yet its part '{1}' is '{2}'{3}"),
        ("GR402", "{1}已“{0}”，此后又为“{2}”{3}", "'{0}' by {1}, and later '{2}'{3}"),
        ("GR403", "“{0}”的日期{1}晚于报告日期{2}", "'{0}' on {1} comes after the report of {2}"),
        ("GR404", "形象进度{0}，阶段仍为“{1}”", "physical progress is {0}, the stage still '{1}'"),
        ("GR404Complete", "已“{0}”，形象进度只有{1}", "'{0}', yet physical progress is {1}"),
        ("GR405", "投资完成{0}，形象进度{1}，相差超过{2}个百分点", "{0} of the money is spent and {1} of the work done, more than {2} points apart"),
        ("GR406", "累计完成投资{0}，计划总投资{1}，超出{2}以上（限{3}）", "{0} were invested of {1} planned, over {2} more (limit {3})"),
        ("GR407", "实发{0}，应发只有{1}", "{0} were paid, only {1} were due"),
        ("GR407Arrears", "实发{0}，应发{1}，补发{2}，实发多于两者之和", "{0} were paid, {1} due and {2} arrears; the payment is above both together"),
        ("GR408", "“{0}”和“{1}”疑为同一项目，名称宜统一", "'{0}' and '{1}' seem to be one project; one name would be better"),
        ("GR409", "称“{0}”，而按数字{1}", "said to be '{0}', yet by the figures: {1}"),
        ("GR409Plan", "称“{0}”，而完成计划的{1}", "said to be '{0}', yet {1} of the plan are done"),
        ("GR409Goals", "称“{0}”，而{1}未完成", "said to be '{0}', yet not so: {1}"),
        ("GR410", "称“{0}”，报告未给出数字", "said to be '{0}', but the report has no figure"),
        ("GR410Goals", "称“{0}”，而{1}称“{2}”且未给出数字", "said to be '{0}', while {1}: '{2}', without a figure"),
        ("GR411", "{0}目标（{1}）未完成：{2}", "the target for {0} ({1}) is missed: {2}"),
        ("GR411Milestone", "应在{0}前“{2}”（{1}），尚未达到", "'{2}' was promised by {0} ({1}) and is not reached"),
        ("GR412", "{0}缺计量单位", "{0} has no unit"),
        ("GR412As", "{0}缺计量单位（应为“{1}”一类）", "{0} has no unit (one of the kind of '{1}')"),
        ("GR413", "称“{0}”{1}，所列项目中只有{2}个", "{1} are said to be '{0}', of the projects listed {2} are"),
        ("GR414", "承诺{0}内“{2}”，而本报告已称“{1}”到此阶段", "'{2}' is promised for {0}, yet '{1}' is reported to be there"),
    ];
}
