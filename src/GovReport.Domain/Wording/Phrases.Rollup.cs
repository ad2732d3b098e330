namespace GovReport.Domain;

internal static partial class Phrases
{
    // Places: 0 the wider area, 1 the period, 2 the indicator, 3 how many areas, 4 their level, 5 the value.
    private static (string Code, string Zh, string En)[] RollupTexts =>
    [
        ("RollupRefusal.NotReported", "无人填报", "nobody has reported"),
        ("RollupRefusal.ReportedTwice", "有单位重复填报，合计会重复计算", "areas reported more than once, a total would count them more than once"),
        ("RollupRefusal.BasisDiffers", "价格口径或数据版本不同", "price bases or vintages differ"),
        ("RollupRefusal.UnitsDiffer", "计量单位不一致", "the units do not convert"),
        ("RollupRefusal.NotAdditive", "该指标各级分别核算，不能加总，仅供参照", "measured for each area by itself, so the sum is only shown"),
        ("RollupRefusal.NeedsRecomputing", "比率不能加总，须由分子分母重新计算或按权数平均", "a ratio is calculated again from numerator and denominator, or averaged with a stated weight"),
        ("RollupRefusal.AreasDiffer", "两项的填报单位不一致", "the two sides were reported by different areas"),
        ("RollupRefusal.NoDivisor", "除数为零或为负", "the divisor is 0 or negative"),
        ("Rollup.Nation", "全国", "the nation"),
        ("Rollup.Total", "{0} {1}{2}：{3}个{4}单位合计{5}", "{2} of {0}, {1}: {3} areas ({4}) add up to {5}"),
        ("Rollup.Ratio", "{0} {1}{2}：由{3}个{4}单位的分子分母计算为{5}", "{2} of {0}, {1}: {5} from numerator and denominator of {3} areas ({4})"),
        ("Rollup.Average", "{0} {1}{2}：{3}个{4}单位加权平均{5}", "{2} of {0}, {1}: {3} areas ({4}) average {5}, weighted"),
        ("Rollup.Growth", "{0} {1}{2}：{3}个{4}单位合计同比变动{5}", "{2} of {0}, {1}: {3} areas ({4}) together changed by {5} on the year"),
        ("Rollup.Growth.Implied", "{0} {1}{2}：{3}个{4}单位合计同比变动{5}（基数由各地增减推算）", "{2} of {0}, {1}: {3} areas ({4}) together changed by {5} on the year, the base implied by the changes that they state"),
        ("Rollup.None", "{0} {1}{2}：{3}个{4}单位填报，无汇总数", "{2} of {0}, {1}: {3} areas ({4}) reported, no total"),
        ("Rollup.Bounds", "，真值在{0}之内", ", the true value lies in {0}"),
        ("Rollup.Refused", "（{0}）", " ({0})"),
        ("Rollup.Expected", "；应报{0}个", "; {0} expected"),
        ("Rollup.Missing", "，缺报{0}个：{1}", ", {0} missing: {1}"),
        ("Rollup.Unexpected", "，计划外{0}个：{1}", ", {0} not expected: {1}"),
        ("Rollup.Repeated", "，重复填报{0}个：{1}", ", {0} reported more than once: {1}"),
        ("Rollup.Unmatched", "，只报一项{0}个：{1}", ", {0} reported one side only: {1}"),
        ("Rollup.Joint", "、", ", "),
        ("RollupCheck.Both", "{0}；本级数{1}，相差{2}，{3}", "{0}; its own print {1}, difference {2}: {3}"),
        ("RollupCheck.Alone", "{0}；本级数{1}，{3}", "{0}; its own print {1}: {3}"),
    ];
}
