using GovReport.Desk.Commands.Check;
using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Continuity;
using GovReport.Domain.Validation;
using Spectre.Console;

namespace GovReport.Desk.Commands.Compare;

/// <summary>compare: last year's promises and projects in this year's report, and what does not fit together. Exit code 1 where a finding is an error.</summary>
internal static class CompareCommand
{
    public static Command Command { get; } = new(
        "compare",
        "LAST.json THIS.json",
        MostFiles: 2,
        new("对照两年报告：上年承诺的结果、项目进展、口径变化、增减与上年公布数；有错误时退出码为1", "compares two reports: what became of last year's promises and projects, changes of basis, rates against last year's prints; exit code 1 where a finding is an error"),
        [Option.Language, Option.Json, Option.Svg],
        Run);

    private static int Run(Arguments arguments, Terminal terminal)
    {
        WorkReport[] reports = arguments.Files.Count == 2
            ? [.. arguments.Files.Select(ReportFile.Read)]
            : throw new RefusedException("compare要两个文件：LAST.json THIS.json", "compare takes two files: LAST.json THIS.json");
        ReportPair.Check(reports[0], reports[1], arguments.Language, terminal);
        ReportComparison comparison = new(reports[0], reports[1]);
        FluentValidation.Results.ValidationResult result = new ContinuityValidator(new ValidationOptions { Language = arguments.Language }).Validate(comparison);
        ISection[] sections =
        [
            PromiseSection.Of(comparison, arguments.Language),
            CourseSection.Of(comparison, arguments.Language),
            FindingSection.Of(result.Findings(), arguments.Language),
        ];
        if (arguments.Has(Option.Json))
        {
            foreach (string line in sections.SelectMany(section => section.Lines()))
            {
                terminal.WriteLine(line);
            }
        }
        else
        {
            IAnsiConsole console = terminal.Open();
            foreach (ISection section in sections)
            {
                section.Show(console, arguments.Language);
            }
        }

        return result.HasErrors() ? DeskApplication.ErrorsFound : DeskApplication.Done;
    }
}
