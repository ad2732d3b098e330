using GovReport.Desk.Commands.Check;
using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Validation;
using NodaTime;
using Spectre.Console;

namespace GovReport.Desk.Commands.Score;

/// <summary>score: what a report says, with growth, completion and amounts a head.</summary>
internal static class ScoreCommand
{
    private static readonly Option AsOfOption = new("--as-of", "YYYY-MM-DD", AsOf.Rule);

    public static Command Command { get; } = new(
        "score",
        "[REPORT.json]",
        MostFiles: 1,
        new("一份报告的记分卡：指标、目标、项目、工作、民生、承诺、荣誉；不给文件则输出自带的两份", "the scorecard of a report: indicators, targets, projects, work, welfare, commitments, honours; the two bundled reports without a file"),
        [AsOfOption, Option.Language, Option.Json, Option.Svg],
        Run);

    private static int Run(Arguments arguments, Terminal terminal)
    {
        // Everything is read before anything is written.
        LocalDate? day = arguments[AsOfOption] is { } text ? AsOf.Read(text) : null;
        ScoreContext[] reports =
        [
            .. (arguments.Files.Count > 0 ? arguments.Files : ReportFile.Bundled)
                .Select(ReportFile.Read)
                .Select(report => new ScoreContext(report, day ?? AsOf.Of(report), arguments.Language)),
        ];
        bool withFindings = arguments.Files.Count == 0 && !arguments.Has(Option.Json);
        ISection[] sections = [.. reports.SelectMany(context => withFindings ? SectionsOf(context).Concat(Findings(context)) : SectionsOf(context))];
        if (arguments.Has(Option.Json))
        {
            foreach (string line in sections.SelectMany(section => section.Lines()))
            {
                terminal.WriteLine(line);
            }

            return DeskApplication.Done;
        }

        IAnsiConsole console = terminal.Open();
        foreach (ISection section in sections)
        {
            section.Show(console, arguments.Language);
        }

        return DeskApplication.Done;
    }

    // Readers of the bundled reports see what the rules find in them, too; programs have check.
    private static IEnumerable<ISection> Findings(ScoreContext context) =>
    [
        FindingSection.Of(new WorkReportValidator().Validate(context.Report).Findings(), context.Language),
        FindingSection.Coverage(context.Report, context.Language),
    ];

    private static IEnumerable<ISection> SectionsOf(ScoreContext context) =>
    [
        HeaderSection.Of(context),
        IndicatorSection.Of(context),
        TargetSection.Of(context),
        ProjectSection.Of(context),
        ProjectGroupSection.Of(context),
        WorkSection.Of(context),
        ProgramSection.Of(context),
        DisbursementSection.Of(context),
        CoverageSection.Of(context),
        CommitmentSection.Of(context),
        CompositionSection.Of(context),
        BreakdownSection.Of(context),
        HonourSection.Of(context),
        RankSection.Of(context),
    ];
}
