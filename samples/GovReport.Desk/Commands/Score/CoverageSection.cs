using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Calculation;
using GovReport.Domain.Welfare;

namespace GovReport.Desk.Commands.Score;

/// <summary>Coverage as stated, and as the counts have it where both are stated.</summary>
internal static class CoverageSection
{
    public static ISection Of(ScoreContext context) => new Section<Line>(
        "coverage",
        new("参保和覆盖", "Coverage"),
        context.Report.Programs.SelectMany(program => program.Coverage.Select(coverage => new Line(program, coverage))),
        new("program", null, line => line.Program.Code),
        new("name", new("项目", "Program"), line => line.Program.Name) { IsGroup = true },
        new("group", new("对象", "Group"), line => line.Coverage.Group),
        new("period", new("时期", "Period"), line => context.Period(line.Coverage.Period, context.Report.Header.ReviewPeriod)),
        new("rate", new("公布比率", "Stated rate"), line => Cell.Of(line.Coverage.Rate)) { IsNumber = true },
        new("enrolled", new("参保", "Enrolled"), line => Cell.Of(line.Coverage.Enrolled)) { IsNumber = true },
        new("eligible", new("应参保", "Eligible"), line => Cell.Of(line.Coverage.Eligible)) { IsNumber = true },
        new("share", new("据人数", "From counts"), line => ShareOf(line.Coverage)) { IsNumber = true });

    private static Cell ShareOf(Coverage coverage) =>
        coverage is { Enrolled: { } enrolled, Eligible: { } eligible } ? Cell.Rate(Derive.Share(enrolled, eligible).Value) : default;

    private sealed record Line(WelfareProgram Program, Coverage Coverage);
}
