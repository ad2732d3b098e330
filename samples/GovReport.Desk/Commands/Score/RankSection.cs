using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Work;

namespace GovReport.Desk.Commands.Score;

internal static class RankSection
{
    public static ISection Of(ScoreContext context) => new Section<Rank>(
        "rank",
        new("位次", "Places among others"),
        context.Report.Ranks,
        new("subject", new("事项", "Subject"), rank => rank.Subject),
        new("indicator", null, rank => rank.IndicatorCode),
        new("period", new("时期", "Period"), rank => context.Period(rank.Period, context.Report.Header.ReviewPeriod)),
        new("among", new("范围", "Among"), rank => rank.Among),
        new("place", new("名次", "Place"), rank => Cell.Of(rank.Place)) { IsNumber = true },
        new("words", new("表述", "In words"), rank => rank.Words));
}
