using GovReport.Desk.Output;
using GovReport.Domain;
using NodaTime.Text;

namespace GovReport.Desk.Commands.Score;

internal static class HeaderSection
{
    private static readonly Label Constructed = new("虚构文档，并非真实报告", "a made-up document, no real report");

    public static ISection Of(ScoreContext context) => new Section<ReportHeader>(
        "report",
        null,
        [context.Report.Header],
        new("issuer", new("报告机关", "Issuer"), header => header.Issuer),
        new("title", new("标题", "Title"), header => header.Title),
        new("constructed", new("性质", "Nature"), header => header.IsConstructed ? new("true", Constructed.In(context.Language), Spectre.Console.Color.Yellow) : new("false", null)),
        new("area", new("区划代码", "Area code"), header => Cell.Of(header.Area)),
        new("session", new("届次", "Session"), header => header.Session is { } session
            ? new($"{session.Congress}/{session.Session}", new Label($"第{session.Congress}届人民代表大会第{session.Session}次会议", $"congress {session.Congress}, session {session.Session}").In(context.Language))
            : default),
        new("date", new("报告日期", "Date"), header => LocalDatePattern.Iso.Format(header.Date)),
        new("speaker", new("报告人", "Speaker"), header => $"{header.SpeakerTitle} {header.Speaker}".Trim()),
        new("reviewPeriod", new("回顾期", "Review period"), header => context.Period(header.ReviewPeriod)),
        new("planPeriod", new("计划期", "Plan period"), header => context.Period(header.PlanPeriod)),
        new("asOf", new("评判日", "Judged as of"), _ => LocalDatePattern.Iso.Format(context.AsOf)),
        new("note", new("说明", "Note"), header => header.Note));
}
