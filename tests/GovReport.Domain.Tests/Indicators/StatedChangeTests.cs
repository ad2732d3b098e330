namespace GovReport.Domain.Tests.Indicators;

public class StatedChangeTests
{
    private static readonly ReportingPeriod Year2020 = ReportingPeriod.Year(2020);

    [Theory]
    [InlineData(ChangeKind.Rate, ChangeDirection.Up, "6.5%", "同比增长6.5%", "up 6.5% year on year")]
    [InlineData(ChangeKind.Rate, ChangeDirection.Down, "3.2%", "同比下降3.2%", "down 3.2% year on year")]
    [InlineData(ChangeKind.Rate, ChangeDirection.Flat, null, "同比持平", "unchanged year on year")]
    [InlineData(ChangeKind.Increase, ChangeDirection.Down, "7户", "同比减少7户", "down 7户 year on year")]
    [InlineData(ChangeKind.Points, ChangeDirection.Up, "1.2个百分点", "同比提高1.2个百分点", "up 1.2个百分点 year on year")]
    [InlineData(ChangeKind.Multiple, ChangeDirection.Up, "2.6倍", "是上年同期的2.6倍", "2.6倍 that of the same period last year")]
    [InlineData(ChangeKind.MultipleGrowth, ChangeDirection.Up, "1.7倍", "同比增长1.7倍", "up by 1.7倍 year on year")]
    [InlineData(ChangeKind.Average, ChangeDirection.Up, "4.4%", "年均增长4.4%", "up 4.4% a year")]
    [InlineData(ChangeKind.Pull, ChangeDirection.Up, "1.8个百分点", "拉动1.8个百分点", "pulls 1.8个百分点")]
    [InlineData(ChangeKind.RankShift, ChangeDirection.Up, "3位", "同比前移3位", "3位 ahead year on year")]
    public void It_says_what_a_report_says(ChangeKind kind, ChangeDirection direction, string? value, string zh, string en)
    {
        var change = new StatedChange { Kind = kind, Direction = direction, Value = value is null ? null : Figure.Parse(value) };

        Assert.Equal((zh, en), (change.InWords(), change.InWords(Language.En)));
    }

    [Fact]
    public void It_names_what_it_is_measured_against()
    {
        Assert.Equal("比2020年下降10.8%", (Rate("10.8%", ChangeDirection.Down) with { Against = ChangeAgainst.NamedPeriod, AgainstPeriod = Year2020 }).ToString());
        Assert.Equal("环比增长8.5%", (Rate("8.5%") with { Against = ChangeAgainst.PreviousPeriod }).ToString());
        Assert.Equal("高于全区0.5个百分点", Gap(ChangeAgainst.Area, "全区").InWords());
        Assert.Equal("0.5个百分点 above Urban income", Gap(ChangeAgainst.Indicator, "URBAN-INCOME").InWords(Language.En, "Urban income"));
        Assert.Equal("完成年度目标的81.3%", new StatedChange { Kind = ChangeKind.Completion, Against = ChangeAgainst.Plan, AgainstName = "年度目标", Value = Figure.Parse("81.3%") }.InWords());
    }

    [Fact]
    public void Words_of_the_report_stand_alone_or_behind_the_figure()
    {
        Assert.Equal("持续下降", new StatedChange { Kind = ChangeKind.Words, Words = "持续下降" }.InWords());
        Assert.Equal("同比下降0.5%（略有下降）", (Rate("0.5%", ChangeDirection.Down) with { Words = "略有下降" }).InWords());
    }

    [Theory]
    [InlineData("3.2%", "-3.2%")]
    [InlineData("3%以上", "-3%以内")]
    [InlineData("超过3%", "不足-3%")]
    [InlineData("约3%", "约-3%")]
    public void A_fall_is_a_negative_figure(string fall, string signed) =>
        Assert.Equal(Figure.Parse(signed).Bounds(), Rate(fall, ChangeDirection.Down).Signed!.Value.Bounds());

    [Theory]
    [InlineData("近3%")]
    [InlineData("3—5%")]
    public void A_fall_without_a_mirror_image_has_no_sign(string fall) => Assert.Null(Rate(fall, ChangeDirection.Down).Signed);

    private static StatedChange Rate(string value, ChangeDirection direction = ChangeDirection.Up) =>
        new() { Kind = ChangeKind.Rate, Direction = direction, Value = Figure.Parse(value) };

    private static StatedChange Gap(ChangeAgainst against, string name) =>
        new() { Kind = ChangeKind.Points, Against = against, AgainstName = name, Value = Figure.Parse("0.5个百分点") };
}
