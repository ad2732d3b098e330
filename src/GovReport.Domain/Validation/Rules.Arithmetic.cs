namespace GovReport.Domain.Validation;

public static partial class Rules
{
    private static Rule[] Arithmetic =>
    [
        new("GR201", Severity.Error, "总量、增量与增速不符", "level, increase and rate disagree"),
        new("GR202", Severity.Error, "增速与基数不符", "rate and base disagree"),
        new("GR203", Severity.Error, "增量与基数不符", "increase and base disagree"),
        new("GR204", Severity.Error, "年均增速不符", "average growth disagrees"),
        new("GR205", Severity.Error, "倍数不符", "multiple disagrees"),
        new("GR206", Severity.Error, "百分点不符", "percentage points disagree"),
        new("GR207", Severity.Error, "分项合计与总计不符", "parts do not add up to their total"),
        new("GR208", Severity.Error, "部分超过总量", "a part exceeds its total"),
        new("GR209", Severity.Error, "占比不符", "share disagrees"),
        new("GR210", Severity.Error, "构成合计不为百分之百", "shares do not add up to 100%"),
        new("GR211", Severity.Error, "比值不符", "ratio disagrees"),
        new("GR212", Severity.Error, "平均数不符", "average disagrees"),
        new("GR213", Severity.Error, "指数与增速不符", "index and rate disagree"),
        new("GR214", Severity.Error, "期末数与增减不符", "stock and flows disagree"),
        new("GR215", Severity.Warning, "户数、人数、人次大小颠倒", "households, persons, person-times out of order"),
        new("GR216", Severity.Error, "参保人数超过应参保人数", "more enrolled than eligible"),
        new("GR217", Severity.Error, "参保率不符", "coverage disagrees"),
        new("GR218", Severity.Error, "完成率不符", "completion disagrees"),
        new("GR219", Severity.Error, "同一数字前后不一", "one figure printed twice differs"),
        new("GR220", Severity.Error, "列举与总数不符", "a list and its count disagree"),
        new("GR221", Severity.Error, "发放金额与人数、标准不符", "payment disagrees with persons and standard"),
        new("GR222", Severity.Warning, "补差发放超过保障标准", "top-up payment exceeds the standard"),
        new("GR223", Severity.Warning, "各项资金之和超过总投资", "funding exceeds the planned total"),
        new("GR224", Severity.Error, "拉动或贡献率不符", "pull or contribution disagrees"),
        new("GR225", Severity.Warning, "目标增速与目标水平不符", "promised rate and level disagree"),
        new("GR226", Severity.Warning, "目标的基期值与上期数不符", "a promise's baseline differs from the last value"),
        new("GR227", Severity.Warning, "累计数与各期之和不符", "cumulative value and its pieces disagree"),
    ];
}
