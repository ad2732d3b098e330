using GovReport.Desk.Output;
using GovReport.Domain;
using NodaTime.Text;

namespace GovReport.Desk.Commands.Score;

internal static class HeaderSection
{
    private const int LineWidth = 78;

    private static readonly Label Constructed = new("虚构文档，并非真实报告", "a made-up document, no real report");

    public static ISection Of(ScoreContext context) => new Section<ReportHeader>(
        "report",
        new(Heading(context), Heading(context)),
        [context.Report.Header],
        new("issuer", null, header => header.Issuer),
        new("title", null, header => header.Title),
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
        new("note", new("说明", "Note"), header => header.Note))
    {
        IsList = true,
    };

    // The issuer, where the title does not name it, the title and the period looked back on, under a line.
    private static string Heading(ScoreContext context)
    {
        ReportHeader header = context.Report.Header;
        string title = header.Title.Contains(header.Issuer, StringComparison.Ordinal) ? header.Title : $"{header.Issuer} {header.Title}";
        return $"{new string('=', LineWidth)}\n{context.InBrackets(title, header.ReviewPeriod.InWords(context.Language))}";
    }
}
