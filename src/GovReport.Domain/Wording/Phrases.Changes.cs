namespace GovReport.Domain;

internal static partial class Phrases
{
    // {0} is the comparison (同比), {1} the figure, {2} what it is compared with (上年同期).
    private static (string Code, string Zh, string En)[] ChangesTexts =>
    [
        ("Change.Rate.Up", "{0}增长{1}", "up {1} {0}"),
        ("Change.Rate.Down", "{0}下降{1}", "down {1} {0}"),
        ("Change.Rate.Flat", "{0}持平", "unchanged {0}"),
        ("Change.Increase.Up", "{0}增加{1}", "up {1} {0}"),
        ("Change.Increase.Down", "{0}减少{1}", "down {1} {0}"),
        ("Change.Increase.Flat", "{0}持平", "unchanged {0}"),
        ("Change.Points.Up", "{0}提高{1}", "up {1} {0}"),
        ("Change.Points.Down", "{0}下降{1}", "down {1} {0}"),
        ("Change.Points.Flat", "{0}持平", "unchanged {0}"),
        ("Change.Gap.Up", "高于{2}{1}", "{1} above {2}"),
        ("Change.Gap.Down", "低于{2}{1}", "{1} below {2}"),
        ("Change.Gap.Flat", "与{2}持平", "equal to {2}"),
        ("Change.MultipleGrowth.Up", "{0}增长{1}", "up by {1} {0}"),
        ("Change.MultipleGrowth.Down", "{0}下降{1}", "down by {1} {0}"),
        ("Change.MultipleGrowth.Flat", "{0}持平", "unchanged {0}"),
        ("Change.Average.Up", "{0}年均增长{1}", "up {1} a year {0}"),
        ("Change.Average.Down", "{0}年均下降{1}", "down {1} a year {0}"),
        ("Change.Average.Flat", "{0}年均持平", "unchanged over the years {0}"),
        ("Change.RankShift.Up", "{0}前移{1}", "{1} ahead {0}"),
        ("Change.RankShift.Down", "{0}后移{1}", "{1} back {0}"),
        ("Change.RankShift.Flat", "{0}位次不变", "same place {0}"),
        ("Change.Multiple", "是{2}的{1}", "{1} that of {2}"),
        ("Change.Pull", "拉动{1}", "pulls {1}"),
        ("Change.Contribution", "贡献率{1}", "contributes {1}"),
        ("Change.Completion", "完成{2}的{1}", "{1} of {2}"),
        ("Against.SamePeriodLastYear", "同比", "year on year"),
        ("Against.PreviousPeriod", "环比", "on the previous period"),
        ("Against.NamedPeriod", "比{0}", "on {0}"),
        ("Against.Plan", "比{0}", "on {0}"),
        ("Against.Area", "比{0}", "on {0}"),
        ("Against.Indicator", "比{0}", "on {0}"),
        ("Base.SamePeriodLastYear", "上年同期", "the same period last year"),
        ("Base.PreviousPeriod", "上期", "the previous period"),
        ("Base.NamedPeriod", "基期", "the base period"),
        ("Base.Plan", "计划", "the plan"),
        ("Base.Area", "其他地区", "another area"),
        ("Base.Indicator", "其他指标", "another indicator"),
        ("Change.Words", "{0}（{1}）", "{0} ({1})"),
    ];
}
