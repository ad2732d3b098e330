using GovReport.Desk.Commands.Compare;
using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Validation;
using Spectre.Console;

namespace GovReport.Desk.Commands.Check;

/// <summary>check: what the rules find in a report. Exit code 1 where a finding is an error.</summary>
internal static class CheckCommand
{
    private static readonly Option Previous = new("--previous", "LAST.json", new("上年报告，核对增减与上年公布数", "last year's report, to check changes against what it printed"));

    public static Command Command { get; } = new(
        "check",
        "REPORT.json",
        MostFiles: 1,
        new("校验一份报告：数字打架、不合理、状态矛盾；有错误时退出码为1", "checks a report: figures that contradict each other, implausible ones, states that exclude each other; exit code 1 where a finding is an error"),
        [Previous, Option.Language, Option.Json, Option.Svg],
        Run);

    private static int Run(Arguments arguments, Terminal terminal)
    {
        WorkReport report = ReportFile.Read(arguments.Files.Count == 1
            ? arguments.Files[0]
            : throw new RefusedException("check后缺少REPORT.json", "check lacks its REPORT.json"));
        FluentValidation.Results.ValidationResult result = new WorkReportValidator(new ValidationOptions { Language = arguments.Language }).Validate(report);
        WorkReport? last = arguments[Previous] is { } file ? ReportFile.Read(file) : null;
        if (last is not null)
        {
            ReportPair.Check(last, report, arguments.Language, terminal);
        }

        IEnumerable<Finding> continuity = last is null ? [] : ReportRelations.Against(report, last).Select(one => one.ToFinding()).OfType<Finding>();
        ISection[] sections = [FindingSection.Of(result.Findings().Concat(continuity), arguments.Language), FindingSection.Coverage(report, arguments.Language)];
        if (arguments.Has(Option.Json))
        {
            foreach (string line in sections.Take(1).SelectMany(section => section.Lines()))
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
