namespace GovReport.Domain.Validation;

public static partial class Rules
{
    private static Rule[] State =>
    [
        new("GR401", Severity.Error, "阶段表述互相排斥", "stages that exclude each other"),
        new("GR402", Severity.Warning, "阶段先后不符", "stages out of order"),
        new("GR403", Severity.Error, "阶段日期晚于报告日期", "stage reached after the report"),
        new("GR404", Severity.Warning, "形象进度与阶段不符", "physical progress against the stage"),
        new("GR405", Severity.Warning, "投资进度与形象进度相差过大", "money spent far from work done"),
        new("GR406", Severity.Warning, "完成投资超过计划总投资", "completed investment above the plan"),
        new("GR407", Severity.Error, "实发超过应发", "paid above due"),
        new("GR408", Severity.Info, "疑似一个项目两个名称", "one project under two names"),
        new("GR409", Severity.Warning, "定性结果与数字结果不符", "a result in words against the figures"),
        new("GR410", Severity.Info, "有结果而无数字", "a result claimed without a figure"),
        new("GR411", Severity.Warning, "目标未完成", "a promise missed"),
        new("GR412", Severity.Warning, "计量单位缺失", "unit left out"),
        new("GR413", Severity.Warning, "分阶段项目数多于实际", "more projects at a stage than shown"),
        new("GR414", Severity.Info, "承诺的事项已经完成", "a promise of what is done"),
    ];
}
