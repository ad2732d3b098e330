using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Work;

namespace GovReport.Desk.Commands.Score;

internal static class CompositionSection
{
    public static ISection Of(ScoreContext context) => new Section<Composition>(
        "composition",
        new("构成和比例", "Compositions and ratios"),
        context.Report.Compositions,
        new("name", new("名称", "Name"), composition => composition.Name),
        new("period", new("时期", "Period"), composition => context.Period(composition.Period, context.Report.Header.ReviewPeriod)),
        new("parts", new("组成", "Parts"), composition => context.Joined(composition.Parts.Select(part => $"{part.Name} {part.Figure}".Trim()))),
        new("ratio", new("比例", "Ratio"), composition => Cell.Of(composition.Ratio)) { IsNumber = true });
}
