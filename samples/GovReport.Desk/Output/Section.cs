using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovReport.Domain;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GovReport.Desk.Output;

/// <summary>A part of the output: a table for readers or lines of JSON for programs, both from the same columns.</summary>
internal interface ISection
{
    void Show(IAnsiConsole console, Language language);

    IEnumerable<string> Lines();
}

/// <inheritdoc cref="ISection"/>
/// <param name="kind">The first member of every line of JSON.</param>
/// <param name="title">The title above the table.</param>
/// <param name="items">What is listed.</param>
/// <param name="columns">What is said of each.</param>
internal sealed class Section<T>(string kind, Label title, IEnumerable<T> items, params Column<T>[] columns) : ISection
{
    private const int NarrowBelow = 100;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    private readonly T[] _items = [.. items];

    /// <summary>Whether each column is a line of its own, for a single thing with many properties.</summary>
    public bool IsList { get; init; }

    public void Show(IAnsiConsole console, Language language)
    {
        bool isNarrow = console.Profile.Width < NarrowBelow;
        Column<T>[] shown = [.. columns.Where(column => column.Title is not null && !(column.IsExtra && isNarrow) && _items.Any(item => IsShown(column.ValueOf(item))))];
        if (shown.Length == 0)
        {
            return;
        }

        console.WriteLine();
        console.WriteLine(title.In(language), Bold);
        console.Write(IsList ? Properties(shown, language) : Rows(shown, language, console.Profile.Width));
    }

    public IEnumerable<string> Lines() => _items.Select(item =>
    {
        var line = new JsonObject { ["kind"] = kind };
        foreach (Column<T> column in columns.Where(column => column.Member is not null))
        {
            line.Add(column.Member!, column.ValueOf(item).Exact);
        }

        return line.ToJsonString(Readable);
    });

    private Table Rows(Column<T>[] shown, Language language, int width)
    {
        Table table = Empty();
        foreach (Column<T> column in shown)
        {
            table.AddColumn(new TableColumn(new Text(column.Title!.In(language), Dim))
            {
                Alignment = column.IsNumber ? Justify.Right : Justify.Left,
                NoWrap = column.IsNumber && column.Widest is null,
                Width = column.Widest is { } most && width >= Terminal.FullWidth ? Math.Min(most, WidthOf(column, language)) : null,
                Padding = Gap,
            });
        }

        table.AddRow(shown.Select(_ => new Dashes()));
        Cell[] above = [];
        foreach (T item in _items)
        {
            Cell[] cells = [.. shown.Select(column => column.ValueOf(item))];
            table.AddRow(cells.Select((cell, at) => IsRepeated(shown, cells, above, at) ? new Text(string.Empty) : Drawn(cell)));
            above = cells;
        }

        return table;
    }

    private int WidthOf(Column<T> column, Language language) =>
        _items.Select(item => column.ValueOf(item).Shown ?? string.Empty).Append(column.Title!.In(language)).Max(text => text.GetCellWidth());

    // A group is inside the group to its left: its value is repeated only where that one is.
    private static bool IsRepeated(Column<T>[] shown, Cell[] cells, Cell[] above, int at) =>
        shown[at].IsGroup && above.Length > 0 && Enumerable.Range(0, at + 1).Where(left => shown[left].IsGroup).All(left => cells[left].Shown == above[left].Shown);

    private Table Properties(Column<T>[] shown, Language language)
    {
        Table table = Empty().HideHeaders().AddColumn(new TableColumn(string.Empty) { Padding = Gap }).AddColumn(new TableColumn(string.Empty) { Padding = Gap });
        foreach (T item in _items)
        {
            foreach (Column<T> column in shown)
            {
                table.AddRow(new Text(column.Title!.In(language), Dim), Drawn(column.ValueOf(item)));
            }
        }

        return table;
    }

    private static Padding Gap => new(0, 0, 2, 0);

    private static Table Empty() => new() { Border = TableBorder.None };

    private static bool IsShown(Cell cell) => cell.Bar is not null || !string.IsNullOrEmpty(cell.Shown);

    private static IRenderable Drawn(Cell cell) =>
        cell.Bar is { } bar ? bar : new Text(cell.Shown ?? string.Empty, cell.Color is { } color ? new Style(color) : null);
}
