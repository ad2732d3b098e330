namespace GovReport.Domain.Validation;

public static partial class Rules
{
    private static Rule[] Structure =>
    [
        new("GR101", Severity.Error, "代码或名称重复", "duplicate code or name"),
        new("GR102", Severity.Error, "指标不存在", "unknown indicator"),
        new("GR103", Severity.Error, "计量单位不符", "unit of another kind"),
        new("GR104", Severity.Warning, "报告期类型不符", "period of another kind"),
        new("GR105", Severity.Error, "日期先后不符", "dates out of order"),
        new("GR106", Severity.Warning, "会议日期偏离回顾期", "session far from its review period"),
        new("GR107", Severity.Error, "名称空白", "blank name"),
        new("GR108", Severity.Warning, "区划代码不符", "area code of another area"),
        new("GR109", Severity.Error, "目标方向与目标用语不符", "comparator against the words of the goal"),
        new("GR110", Severity.Error, "章节不存在", "unknown section"),
        new("GR111", Severity.Error, "引用不存在", "unknown reference"),
        new("GR112", Severity.Error, "路径不通", "path to no figure"),
        new("GR113", Severity.Warning, "要素不全", "incomplete statement"),
        new("GR114", Severity.Warning, "届次不符", "session of a congress that is not there"),
        new("GR115", Severity.Warning, "自有指标与标准指标相冲突", "own indicator against a standard one"),
    ];
}
