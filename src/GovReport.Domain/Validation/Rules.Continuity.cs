using FluentValidation;

namespace GovReport.Domain.Validation;

public static partial class Rules
{
    private static Rule[] Continuity =>
    [
        new("GR501", Severity.Warning, "增减与上年公布数不符", "a change disagrees with last year's print"),
        new("GR502", Severity.Warning, "上年承诺无结果", "last year's promise without a result"),
        new("GR503", Severity.Warning, "上年承诺未完成", "last year's promise missed"),
        new("GR504", Severity.Warning, "上年项目未再提及", "a project that vanished"),
        new("GR505", Severity.Warning, "项目阶段比上年倒退", "a project that went back a stage"),
        new("GR506", Severity.Info, "指标更名", "an indicator renamed"),
        new("GR507", Severity.Warning, "统计范围或价格口径变化", "scope or price basis changed"),
        new("GR508", Severity.Warning, "计量单位变化", "unit changed"),
        new("GR509", Severity.Info, "量词变化", "counting word changed"),
        new("GR510", Severity.Warning, "历史数据与上年公布数不同", "a series revised"),
        new("GR511", Severity.Info, "增速基数经过调整", "a base restated"),
        new("GR512", Severity.Warning, "数字与上年相同", "a figure copied from last year"),
        new("GR513", Severity.Info, "两年名称不同，疑为同一事项", "perhaps the same under another name"),
    ];
}
