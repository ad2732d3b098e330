using System.Globalization;
using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Work;

namespace GovReport.Desk.Commands.Score;

internal static class HonourSection
{
    public static ISection Of(ScoreContext context) => new Section<Honour>(
        "honour",
        new("荣誉", "Honours"),
        context.Report.Honours,
        new("title", new("称号", "Title"), honour => honour.Title),
        new("level", new("级别", "Level"), honour => context.Named(honour.Level)),
        new("recipient", new("获得者", "Recipient"), honour => honour.Recipient),
        new("year", new("年度", "Year"), honour => honour.Year?.ToString(CultureInfo.InvariantCulture)) { IsNumber = true },
        new("count", new("数量", "Count"), honour => Cell.Of(honour.Count)) { IsNumber = true });
}
