using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovReport.Domain;
using Spectre.Console;

namespace GovReport.Desk.Output;

/// <summary>A part of the output: a table for readers or lines of JSON for programs, both from the same columns.</summary>
internal interface ISection
{
    void Show(IAnsiConsole console, Language language);

    IEnumerable<string> Lines();
}

/// <inheritdoc cref="ISection"/>
/// <param name="kind">The first member of every line of JSON.</param>
/// <param name="title">The title above the table; none for a list of properties.</param>
/// <param name="items">What is listed.</param>
/// <param name="columns">What is said of each.</param>
internal sealed class Section<T>(string kind, Label? title, IEnumerable<T> items, params Column<T>[] columns) : ISection
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly T[] _items = [.. items];

    public void Show(IAnsiConsole console, Language language)
    {
        Column<T>[] shown = [.. columns.Where(column => column.Title is not null && _items.Any(item => IsShown(column.ValueOf(item))))];
        if (shown.Length == 0)
        {
            return;
        }

        console.WriteLine();
        if (title is not null)
        {
            console.WriteLine(title.In(language), new Style(decoration: Decoration.Bold));
        }

        console.Write(title is null ? Properties(shown, language) : Rows(shown, language));
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

    private Table Rows(Column<T>[] shown, Language language)
    {
        Table table = Empty();
        foreach (Column<T> column in shown)
        {
            table.AddColumn(new TableColumn(new Text(column.Title!.In(language), new Style(decoration: Decoration.Dim)))
            {
                Alignment = column.IsNumber ? Justify.Right : Justify.Left,
                NoWrap = column.IsNumber,
                Padding = new Padding(0, 0, 1, 0),
            });
        }

        string?[] above = new string?[shown.Length];
        foreach (T item in _items)
        {
            Cell[] cells = [.. shown.Select(column => column.ValueOf(item))];
            table.AddRow(cells.Select((cell, at) => shown[at].IsGroup && cell.Shown == above[at] ? new Text(string.Empty) : Drawn(cell)));
            above = [.. cells.Select(cell => cell.Shown)];
        }

        return table;
    }

    private Table Properties(Column<T>[] shown, Language language)
    {
        Table table = Empty().HideHeaders().AddColumn(string.Empty).AddColumn(string.Empty);
        foreach (T item in _items)
        {
            foreach (Column<T> column in shown)
            {
                table.AddRow(new Text(column.Title!.In(language), new Style(decoration: Decoration.Dim)), Drawn(column.ValueOf(item)));
            }
        }

        return table;
    }

    private static Table Empty() => new() { Border = new PlainBorder(), UseSafeBorder = false };

    private static bool IsShown(Cell cell) => cell.Bar is not null || !string.IsNullOrEmpty(cell.Shown);

    private static Spectre.Console.Rendering.IRenderable Drawn(Cell cell) =>
        cell.Bar is { } bar ? bar : new Text(cell.Shown ?? string.Empty, cell.Color is { } color ? new Style(color) : null);
}
