using GovReport.Desk.Output;
using GovReport.Domain;

namespace GovReport.Desk.Commands.Compare;

/// <summary>Whether two reports belong together: the earlier first, of one government, of years that follow on each other.</summary>
internal static class ReportPair
{
    /// <summary>Refuses two reports in the wrong order, and notes what else does not fit.</summary>
    /// <exception cref="RefusedException">The first does not look back on earlier days than the second.</exception>
    public static void Check(WorkReport last, WorkReport now, Language language, Terminal terminal)
    {
        (ReportHeader before, ReportHeader after) = (last.Header, now.Header);
        if (before.ReviewPeriod.End >= after.ReviewPeriod.End)
        {
            throw new RefusedException(
                $"先写上年报告：第一份回顾{before.ReviewPeriod.InWords()}，第二份回顾{after.ReviewPeriod.InWords()}",
                $"last year's report comes first: one looks back on {before.ReviewPeriod.InWords(Language.En)}, the other on {after.ReviewPeriod.InWords(Language.En)}");
        }

        bool isOther = before.Area is { } one && after.Area is { } other ? one != other : before.Issuer != after.Issuer;
        if (isOther)
        {
            terminal.Note(new($"注意：两份报告的机关不同（{before.Issuer}、{after.Issuer}）", $"mind that the reports are of two governments ({before.Issuer}, {after.Issuer})"), language);
        }

        if (before.ReviewPeriod.EndYear + 1 < after.ReviewPeriod.EndYear)
        {
            terminal.Note(
                new(
                    $"注意：两份报告不是相邻年份（{before.ReviewPeriod.InWords()}、{after.ReviewPeriod.InWords()}）",
                    $"mind that the years do not follow on each other ({before.ReviewPeriod.InWords(Language.En)}, {after.ReviewPeriod.InWords(Language.En)})"),
                language);
        }
    }
}
