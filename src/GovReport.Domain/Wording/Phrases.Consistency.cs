namespace GovReport.Domain;

internal static partial class Phrases
{
    // Of a relation: {0} is all operands after the first, {1} the first operand, {2} the second …
    private static (string Code, string Zh, string En)[] ConsistencyTexts =>
    [
        ("Outcome.Undecided", "无法判定", "undecided"),
        ("Outcome.Consistent", "相符", "consistent"),
        ("Outcome.Weak", "相符但说明力弱", "consistent, but that proves little"),
        ("Outcome.Inconsistent", "矛盾", "inconsistent"),
        ("Outcome.NotComparable", "不可比", "not comparable"),
        ("Outcome.NotApplicable", "不适用", "not applicable"),
        ("CheckNote.Residue", "分项合计与总计差系四舍五入所致", "parts and total differ by rounding"),
        ("CheckNote.LooksRounded", "若{1}为取整数则相符", "consistent if {1} is a rounded number"),
        ("Relation.Missing", "（缺）", "(missing)"),
        ("Relation.Joint", "、", ", "),
        ("Relation.Expected", "，应为{0}，报告写{1}", ": that makes {0}, the report says {1}"),
        ("Relation.Outcome", "，{0}", ": {0}"),
        ("Relation.Note", "（{0}）", " ({0})"),
        ("Relation.Growth", "由{1}到{2}，增速{3}", "from {1} to {2}, growth {3}"),
        ("Relation.Triangle", "{1}，比上年增加{2}，增长{3}", "{1}, up by {2}, growth {3}"),
        ("Relation.Increase", "由{1}到{2}，增量{3}", "from {1} to {2}, increase {3}"),
        ("Relation.AverageGrowth", "由{1}到{2}，年均增长{3}", "from {1} to {2}, {3} a year"),
        ("Relation.Chain", "累计增长{1}，各期增速{0}", "{1} in all, chained from {0}"),
        ("Relation.RealRate", "名义增长{1}，价格{2}，实际增长{3}", "nominal {1}, prices {2}, real {3}"),
        ("Relation.Index", "指数{1}，增速{2}", "index {1}, rate {2}"),
        ("Relation.Points", "由{1}到{2}，变动{3}", "from {1} to {2}, change {3}"),
        ("Relation.Sum", "总计{1}，分项{0}", "total {1}, parts {0}"),
        ("Relation.PartialSum", "总计{1}，其中{0}", "total {1}, of which {0}"),
        ("Relation.StockFlow", "年初{1}，增加{2}，减少{3}，年末{4}", "start {1}, in {2}, out {3}, end {4}"),
        ("Relation.Share", "{1}占{2}的{3}", "{1} is {3} of {2}"),
        ("Relation.Composition", "占比{1}，各部分{0}", "share {1}, parts {0}"),
        ("Relation.Completion", "实际{1}，目标{2}，完成{3}", "actual {1}, goal {2}, completion {3}"),
        ("Relation.PerHead", "{1}÷{2}，平均{3}", "{1} ÷ {2}, average {3}"),
        ("Relation.Ratio", "{1}比{2}为{3}", "{1} to {2} is {3}"),
        ("Relation.Product", "结果{1}，各因数{0}", "result {1}, factors {0}"),
        ("Relation.FlatPayment", "发放{1}，补发{2}，{3}×{4}×{5}", "paid {1}, arrears {2}, {3} × {4} × {5}"),
        ("Relation.TopUpPayment", "发放{1}，不超过{2}×{3}×{4}", "paid {1}, at most {2} × {3} × {4}"),
        ("Relation.Contribution", "由{1}到{2}，总量由{3}到{4}，贡献率{5}", "{1} to {2} of {3} to {4} contributes {5}"),
        ("Relation.Pull", "由{1}到{2}，总量基数{3}，拉动{4}", "{1} to {2} on {3} pulls {4}"),
        ("Relation.Order", "{1}应不超过{2}", "{1} is to be at most {2}"),
        ("Relation.Equal", "同一数字前后为{1}和{2}", "one figure printed as {1} and as {2}"),
        ("Relation.ListCount", "列举{1}项，总数{2}", "{1} listed, {2} counted"),
    ];
}
