using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Prose;
using Spectre.Console;

namespace GovReport.Desk.Commands.Draft;

/// <summary>read: the figures of a draft, and what they say of each other.</summary>
internal static class ReadCommand
{
    public static Command Command { get; } = new(
        "read",
        "DRAFT.txt",
        MostFiles: 1,
        new("读文稿：标出数字及其角色，核对文稿自身的数字；文本为UTF-8或GB18030", "reads a draft: its figures with their roles, and whether they contradict each other; text in UTF-8 or GB18030"),
        [Option.Language, Option.Json, Option.Svg],
        Run);

    private static readonly (FigureRole[] Roles, Label Name, Color Color)[] Groups =
    [
        ([FigureRole.Level], new("数量", "level"), Color.Green),
        ([FigureRole.Growth, FigureRole.Points, FigureRole.Multiple], new("增减", "change"), Color.Yellow),
        ([FigureRole.Share], new("比重", "share"), Color.Aqua),
        ([FigureRole.Rank], new("位次", "rank"), Color.Fuchsia),
        ([FigureRole.Condition, FigureRole.Ordinal, FigureRole.Date, FigureRole.Name], new("非数量", "no quantity"), Color.Grey),
    ];

    /// <summary>The claims that do not hold.</summary>
    public static IEnumerable<Remark> Contradictions(ReportText text, Language language) =>
        text.Claims.Where(claim => claim.Outcome == Outcome.Inconsistent).Select(claim => new Remark(claim.Start + claim.Length - 1, claim.Check.Explain(language), Color.Red));

    private static int Run(Arguments arguments, Terminal terminal)
    {
        ReportText text = ReportReader.Read(DraftFile.Read(arguments.Files.Count == 1
            ? arguments.Files[0]
            : throw new RefusedException("read后缺少DRAFT.txt", "read lacks its DRAFT.txt")));
        DraftFile.NoteIfEmpty(text, arguments, terminal);
        if (arguments.Has(Option.Json))
        {
            foreach (string line in DraftLines.Of(text, arguments.Language))
            {
                terminal.WriteLine(line);
            }

            return DeskApplication.Done;
        }

        IAnsiConsole console = terminal.Open();
        foreach ((FigureRole[] roles, Label name, Color color) in Groups)
        {
            console.Write(new Text($"{name.In(arguments.Language)} {text.Figures.Count(figure => roles.Contains(figure.Role))}  ", new Style(color)));
        }

        console.WriteLine();
        console.WriteLine();
        DraftView.Show(terminal, text, index => ColorOf(text.Figures[index], terminal), Contradictions(text, arguments.Language));
        return DeskApplication.Done;
    }

    private static Color? ColorOf(TextFigure figure, Terminal terminal) =>
        terminal.IsPlain && !figure.IsQuantity ? null : Groups.First(group => group.Roles.Contains(figure.Role)).Color;
}
