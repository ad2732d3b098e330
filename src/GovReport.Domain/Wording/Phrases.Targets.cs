namespace GovReport.Domain;

internal static partial class Phrases
{
    private static (string Code, string Zh, string En)[] TargetsTexts =>
    [
        ("Verdict.Open", "进行中", "open"),
        ("Verdict.Met", "已完成", "met"),
        ("Verdict.Missed", "未完成", "missed"),
        ("Verdict.Judgement", "需人工认定", "for a person to judge"),
        ("Verdict.Undecided", "缺数据，无法判定", "undecided, a value is missing"),
        ("Verdict.NotComparable", "不可比", "not comparable"),
        ("CompletionNote.StraddlesGoal", "按公布数判定，舍入范围跨越目标", "judged as printed; rounding reaches across the goal"),
        ("CompletionNote.SubstituteRate", "增速由水平推算，非公布数", "the rate was computed from levels, not published"),
        ("Comparator.AtLeast", "不低于{0}", "at least {0}"),
        ("Comparator.Exceed", "超过{0}", "above {0}"),
        ("Comparator.AtMost", "不超过{0}", "at most {0}"),
        ("Comparator.Below", "低于{0}", "below {0}"),
        ("Comparator.Between", "在{0}区间", "between {0}"),
        ("Comparator.About", "{0}左右", "about {0}"),
        ("Comparator.Maintain", "保持{0}", "maintain {0}"),
        ("Comparator.Rising", "稳步提高", "rising"),
        ("Comparator.Falling", "持续下降", "falling"),
        ("Comparator.InStepWith", "与{1}同步", "in step with {1}"),
        ("Comparator.Above", "高于{1}", "above {1}"),
        ("Target.InWords", "{0}{1}", "{0} {1}"),
        ("Completion.Rate", "完成{0}目标的{1}", "{1} of the goal of {0}"),
        ("Completion.FromBaseline", "由{2}到目标{0}，完成{1}", "{1} of the way from {2} to {0}"),
        ("Completion.Progress", "实现{0}目标的进度{1}", "{1} of the way to {0}"),
        ("Completion.Compared", "目标{0}，实际{1}", "goal {0}, actual {1}"),
        ("Completion.Missing", "目标{0}，未报实际数", "goal {0}, no actual value"),
        ("Completion.Margin", "，余量{0}", ", margin {0}"),
        ("Completion.Short", "，相差{0}", ", short by {0}"),
        ("Completion.Ahead", "，快于序时进度{0}", ", {0} ahead of the pace"),
        ("Completion.Behind", "，慢于序时进度{0}", ", {0} behind the pace"),
        ("Completion.InPace", "，与序时进度一致", ", in pace"),
        ("Completion.Points", "{0}个百分点", "{0} points"),
        ("Completion.Verdict", "，{0}", ", {0}"),
        ("Completion.Why", "（{0}）", " ({0})"),
        ("Completion.Note", "（{0}）", " ({0})"),
        ("Fulfilment.Items", "{0}：{1}中完成{2}，部分完成{3}，完成率{4}，{5}", "{0}: {2} of {1} done, {3} partly, {4}, {5}"),
        ("Fulfilment.Other", "{0}：{1}", "{0}: {1}"),
    ];
}
