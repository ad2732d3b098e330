namespace GovReport.Domain;

internal static partial class Phrases
{
    // What every finding says around its message.
    private static (string Code, string Zh, string En)[] FindingsTexts =>
    [
        ("Finding.Subject", "{0}：", "{0}: "),
        ("Finding.Said", "{0}", "{0}"),
        ("Finding.Suggestion", "。{0}", ". {0}"),
        ("Finding.Joint", "、", ", "),
        ("Finding.Waived", "（已豁免：{0}）", " (waived: {0})"),
    ];

    // Messages of the rules: the rule's code, with a suffix where it has several.
    private static (string Code, string Zh, string En)[] StructureTexts =>
    [
        ("GR101", "“{0}”重复出现，应唯一", "'{0}' occurs twice and should be one of a kind"),
        ("GR102", "指标“{0}”既不在标准指标表中，也未在本报告中定义", "indicator '{0}' is neither a standard one nor defined by the report"),
        ("GR103", "{0}的单位应与“{1}”同类", "{0} should be in a unit of the kind of '{1}'"),
        ("GR104Stock", "时点指标写作累计时期“{0}”，应写截至某日或期末", "a stock is given for the running span '{0}'; it stands on a day or at the end of a period"),
        ("GR104Flow", "时期指标写作时点“{0}”，起算日未说明（一般指年初以来）", "a flow is given as '{0}', which leaves open where it begins (the year's start as a rule)"),
        ("GR104Previous", "“{0}”是累计数，没有环比，应先还原为当期数", "'{0}' is cumulative and has no previous period; take it apart first"),
        ("GR104Length", "“{0}”与“{1}”时长不同，累加的数不能直接比较", "'{0}' and '{1}' differ in length; what adds up cannot be compared so"),
        ("GR104Years", "由{0}到{1}年均增长应按{2}年计算，写的是{3}年", "from {0} to {1} an average takes {2} yearly steps, not {3}"),
        ("GR105Future", "“{0}”在报告日期{1}之后，尚无结果可报", "'{0}' comes after the report of {1}; there is no result to tell yet"),
        ("GR105Review", "报告日期{0}早于回顾期“{1}”", "the report of {0} is before its review period '{1}'"),
        ("GR105Plan", "计划期“{0}”早于回顾期“{1}”结束", "the plan period '{0}' ends before the review period '{1}'"),
        ("GR105Against", "比较期“{0}”应早于“{1}”", "the base '{0}' should be before '{1}'"),
        ("GR105Past", "目标期“{0}”早于回顾期“{1}”", "the target is for '{0}', before the review period '{1}'"),
        ("GR105By", "日期{0}不在“{1}”之内", "{0} is not within '{1}'"),
        ("GR105Year", "荣誉年度{0}晚于报告日期{1}", "the honour of {0} comes after the report of {1}"),
        ("GR106", "报告日期{0}离回顾期“{1}”较远，通常在期末前{2}个月至期后{3}个月之间", "the report of {0} is far from its review period '{1}'; from {2} months before to {3} months after its end is usual"),
        ("GR107", "名称空白", "the name is blank"),
        ("GR108", "区划代码{0}与“{1}”的级别或类别不符", "the area code {0} is not of the level or kind of '{1}'"),
        ("GR108Province", "区划代码{0}的省级代码不存在", "no province has the first digits of the area code {0}"),
        ("GR108Elsewhere", "区划代码{0}不属于报告单位所在区划{1}", "the area {0} has nothing to do with the issuer's area {1}"),
        ("GR109", "目标写作“{0}”，却记为“{1}”", "the goal says '{0}', yet the target is recorded as '{1}'"),
        ("GR109Polarity", "目标{0}记为“不低于”，而该指标为{1}", "the goal {0} is recorded as 'at least', yet of this indicator {1}"),
        ("GR109.AtLeast", "不低于", "at least"),
        ("GR109.Exceed", "超过", "above"),
        ("GR109.AtMost", "不超过", "at most"),
        ("GR109.Below", "低于", "below"),
        ("GR109.Between", "区间", "between"),
        ("GR109.About", "左右", "about"),
        ("GR109.Rising", "提高", "rising"),
        ("GR109.Falling", "下降", "falling"),
        ("GR110", "章节“{0}”不存在", "there is no section '{0}'"),
        ("GR111Project", "项目“{0}”不存在", "there is no project '{0}'"),
        ("GR111Part", "项目“{0}”没有组成部分“{1}”", "the project '{0}' has no part '{1}'"),
        ("GR111Group", "项目群“{0}”不存在", "there is no project group '{0}'"),
        ("GR111Program", "民生保障项目“{0}”不存在", "there is no welfare program '{0}'"),
        ("GR112", "路径“{0}”处没有数字", "there is no figure at '{0}'"),
        ("GR113Value", "既无数值，也无文字结果和增减变化", "neither a figure nor words nor a change is stated"),
        ("GR113Change", "增减变化既无数值，也无文字", "the change has neither a figure nor words"),
        ("GR113Against", "与某期比较，却未说明哪一期", "it is compared with a named period that is not named"),
        ("GR113Goal", "未给出目标值", "the goal is missing"),
        ("GR113Upper", "区间目标只有一端", "the range has one end only"),
        ("GR113Reference", "未说明与谁比较", "it does not say with what it is compared"),
        ("GR113Baseline", "倍数目标未给出基期值", "a multiple is promised without the value it starts from"),
        ("GR113Items", "未给出项数", "the number of items is missing"),
        ("GR113Stage", "未给出目标阶段", "the stage to be reached is missing"),
        ("GR113Project", "未说明是哪个项目", "it does not say which project"),
        ("GR113Measure", "计量既无数值，也无文字", "the measure has neither a figure nor words"),
        ("GR113Programs", "未说明是哪一项发放", "it does not say of which program"),
        ("GR113Coverage", "既无覆盖率，也无参保和应参保人数", "neither a rate nor the enrolled nor the eligible are given"),
        ("GR113Place", "既无名次，也无文字", "neither a place nor words are given"),
        ("GR113Parts", "构成没有数值", "the composition has no figures"),
        ("GR113Part", "分项既无数值，也无路径", "the part has neither a figure nor a path to one"),
        ("GR114", "{0}不设人民代表大会，不应有届次", "{0} has no people's congress and so no session"),
        ("GR114Number", "第{0}届第{1}次会议：届次从1起算", "congress {0}, session {1}: both count from 1"),
        ("GR115", "代码{0}属于标准指标“{1}”，而单位类别、时期类型或方向与之不同", "the code {0} is that of the standard indicator '{1}', which differs in unit, time basis or direction"),
        ("GR115Name", "与标准指标{0}同名，数字会分在两处", "the standard indicator {0} has the same name; figures would be split"),
    ];

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

    // Messages of the rules: the rule's code, with a suffix where it has several. {0}÷{1} is {2}; plausible is {3} to {4}.
    private static (string Code, string Zh, string En)[] PlausibilityTexts =>
    [
        ("GR301", "{0}÷{1}，平均{2}，一般在{3}至{4}之间", "{0} ÷ {1} is {2}; usual is {3} to {4}"),
        ("GR301.Value", "{0}，一般在{2}至{3}之间", "{0}; usual is {2} to {3}"),
        ("GR302", "由{1}到{0}，是原来的{2}，一般在{3}至{4}倍之间", "from {1} to {0}, {2} of what it was; usual is {3} to {4} times"),
        ("GR302.Value", "增速{0}，一般在{2}%至{3}%之间", "growth {0}; usual is {2}% to {3}%"),
        ("GR303", "{0}÷{1}，平均{2}，一般在{3}至{4}之间", "{0} ÷ {1} is {2}; usual is {3} to {4}"),
        ("GR304.Value", "参保率或覆盖率{0}，应在{2}%至{3}%之间", "a coverage of {0}; it lies between {2}% and {3}%"),
        ("GR305.Value", "{0}超出可能的取值范围{2}至{3}", "{0} is outside of all possible values, {2} to {3}"),
        ("GR306", "累计{0}，少于前期累计{1}：如非修订，应核对", "{0} in all, less than {1} before: check it unless it was revised"),
        ("VerificationCoverage.Explain", "{0}个数字中，核对相符{1}个，有矛盾{2}个，无从核对{3}个，不可比{4}个", "of {0} figures {1} verified, {2} contradicted, {3} stand alone, {4} not comparable"),
    ];
}
