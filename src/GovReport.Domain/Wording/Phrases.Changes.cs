namespace GovReport.Domain;

internal static partial class Phrases
{
    // {0} is what the change is measured against, {1} the figure.
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
        ("Change.Multiple.Up", "{0}{1}", "{1} {0}"),
        ("Change.Multiple.Down", "{0}{1}", "{1} {0}"),
        ("Change.Multiple.Flat", "{0}{1}", "{1} {0}"),
        ("Change.Average.Up", "{0}年均增长{1}", "up {1} a year {0}"),
        ("Change.Average.Down", "{0}年均下降{1}", "down {1} a year {0}"),
        ("Change.Average.Flat", "{0}年均持平", "unchanged over the years {0}"),
        ("Change.Pull.Up", "{0}拉动{1}", "pulls up {1} {0}"),
        ("Change.Pull.Down", "{0}下拉{1}", "pulls down {1} {0}"),
        ("Change.Pull.Flat", "{0}无拉动", "pulls nothing {0}"),
        ("Change.Contribution.Up", "{0}贡献率{1}", "contributes {1} {0}"),
        ("Change.Contribution.Down", "{0}贡献率-{1}", "contributes -{1} {0}"),
        ("Change.Contribution.Flat", "{0}无贡献", "contributes nothing {0}"),
        ("Change.RankShift.Up", "{0}前移{1}", "{1} ahead {0}"),
        ("Change.RankShift.Down", "{0}后移{1}", "{1} back {0}"),
        ("Change.RankShift.Flat", "{0}位次不变", "same place {0}"),
        ("Change.Words", "{0}（{1}）", "{0} ({1})"),
        ("Against.SamePeriodLastYear", "同比", "year on year"),
        ("Against.PreviousPeriod", "环比", "on the previous period"),
        ("Against.NamedPeriod", "比{0}", "on {0}"),
        ("Against.Plan", "比计划", "against the plan"),
        ("Against.Area", "比{0}", "against {0}"),
        ("Against.Indicator", "比{0}", "against {0}"),
    ];
}
