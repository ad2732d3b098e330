using FluentValidation;
using GovReport.Desk.Commands.Check;
using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Prose;
using GovReport.Domain.Validation;
using Spectre.Console;

namespace GovReport.Desk.Commands.Draft;

/// <summary>reconcile: a draft against the data of its report. Exit code 1 where a finding is an error.</summary>
internal static class ReconcileCommand
{
    public static Command Command { get; } = new(
        "reconcile",
        "DRAFT.txt REPORT.json",
        MostFiles: 2,
        new("核对文稿与数据：一致、不一致、数据中没有、文稿未写；有错误时退出码为1", "compares a draft with the data: what matches, what differs, what only one of them has; exit code 1 where a finding is an error"),
        [Option.Language, Option.Json, Option.Svg],
        Run);

    private static readonly (Agreement Agreement, Color Color)[] Colors =
        [(Agreement.Matches, Color.Green), (Agreement.Differs, Color.Red), (Agreement.NotInData, Color.Yellow)];

    private static int Run(Arguments arguments, Terminal terminal)
    {
        if (arguments.Files.Count != 2)
        {
            throw new RefusedException("reconcile要两个文件：DRAFT.txt REPORT.json", "reconcile takes two files: DRAFT.txt REPORT.json");
        }

        Reconciliation reconciliation = ReportReader.Read(DraftFile.Read(arguments.Files[0])).Reconcile(ReportFile.Read(arguments.Files[1]));
        DraftFile.NoteIfEmpty(reconciliation.Text, arguments, terminal);
        FluentValidation.Results.ValidationResult result = new DraftValidator(new ValidationOptions { Language = arguments.Language }).Validate(reconciliation);
        if (arguments.Has(Option.Json))
        {
            foreach (string line in DraftLines.Of(reconciliation.Text, arguments.Language).Concat(DraftLines.Of(reconciliation)).Concat(FindingSection.Of(result.Findings(), arguments.Language).Lines()))
            {
                terminal.WriteLine(line);
            }
        }
        else
        {
            Show(reconciliation, result.Findings(), arguments.Language, terminal);
        }

        return result.HasErrors() ? DeskApplication.ErrorsFound : DeskApplication.Done;
    }

    // What is only not in the data is told by its colour.
    private static void Show(Reconciliation reconciliation, IReadOnlyList<Finding> findings, Language language, Terminal terminal)
    {
        Dictionary<int, Agreement> agreements = reconciliation.Figures.ToDictionary(one => one.Index, one => one.Agreement);
        IAnsiConsole console = terminal.Open();
        foreach ((Agreement agreement, Color color) in Colors)
        {
            console.Write(new Text($"{Glossary.NameOf(agreement, language)} {reconciliation.Figures.Count(one => one.Agreement == agreement)}  ", new Style(color)));
        }

        console.WriteLine();
        console.WriteLine();
        DraftView.Show(
            terminal,
            reconciliation.Text,
            index => agreements.TryGetValue(index, out Agreement agreement) && !(terminal.IsPlain && agreement == Agreement.Matches) ? Colors.First(one => one.Agreement == agreement).Color : null,
            findings.Where(finding => finding is { Source: not null, Severity: not Severity.Info })
                .Select(finding => new Remark(finding.Source!.Start!.Value + finding.Source.Length!.Value - 1, finding.Explain(language), finding.Severity == Severity.Error ? Color.Red : Color.Yellow)));
        new Section<ReportFigure>(
            "unstated",
            new("文稿未写的数据", "Data that the draft does not state"),
            reconciliation.Unstated,
            new("name", new("名称", "Name"), figure => figure.Name) { IsGroup = true, Widest = 50 },
            new("value", new("数值", "Figure"), figure => figure.Fact.Figure.ToString()) { IsNumber = true },
            new("path", new("位置", "Path"), figure => figure.Fact.Path) { IsExtra = true, Widest = 40 }).Show(console, language);
    }
}
