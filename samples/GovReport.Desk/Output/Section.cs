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
internal sealed class Section<T> : ISection
{
    private const int NarrowBelow = 100;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    private readonly string _kind;
    private readonly Label _title;
    private readonly Column<T>[] _columns;
    private readonly Cell[][] _rows;

    /// <summary>Everything is calculated here, so that nothing has been written when something cannot be.</summary>
    /// <param name="kind">The first member of every line of JSON.</param>
    /// <param name="title">The title above the table.</param>
    /// <param name="items">What is listed.</param>
    /// <param name="columns">What is said of each.</param>
    public Section(string kind, Label title, IEnumerable<T> items, params Column<T>[] columns)
    {
        (_kind, _title, _columns) = (kind, title, columns);
        _rows = [.. items.Select(item => columns.Select(column => column.ValueOf(item)).ToArray())];
    }

    /// <summary>Whether each column is a line of its own, for a single thing with many properties.</summary>
    public bool IsList { get; init; }

    public void Show(IAnsiConsole console, Language language)
    {
        int width = console.Profile.Width;
        int[] shown =
        [
            .. Enumerable.Range(0, _columns.Length)
                .Where(at => _columns[at].Title is not null && !(_columns[at].IsExtra && width < NarrowBelow) && _rows.Any(row => IsShown(row[at]))),
        ];
        if (shown.Length == 0)
        {
            return;
        }

        console.WriteLine();
        console.WriteLine(_title.In(language), Bold);
        console.Write(IsList ? Properties(shown, language) : Rows(shown, language, width));
    }

    public IEnumerable<string> Lines() => _rows.Select(row =>
    {
        var line = new JsonObject { ["kind"] = _kind };
        foreach ((Column<T> column, Cell cell) in _columns.Zip(row).Where(pair => pair.First.Member is not null))
        {
            line.Add(column.Member!, cell.Exact);
        }

        return line.ToJsonString(Readable);
    });

    private Table Rows(int[] shown, Language language, int width)
    {
        Dictionary<int, int> widths = Widths(shown, language, width);
        Table table = Empty();
        foreach (int at in shown)
        {
            Column<T> column = _columns[at];
            table.AddColumn(new TableColumn(new Text(column.Title!.In(language), Dim))
            {
                Alignment = column.IsNumber ? Justify.Right : Justify.Left,
                NoWrap = column.IsNumber && column.Widest is null,
                Width = width >= Terminal.FullWidth && column.Widest is not null ? widths[at] : null,
                Padding = Gap,
            });
        }

        table.AddRow(shown.Select(_ => new Dashes()));
        Cell[]? above = null;
        foreach (Cell[] row in _rows)
        {
            table.AddRow(shown.Select(at => above is not null && IsRepeated(shown, row, above, at) ? new Text(string.Empty) : Drawn(row[at])));
            above = row;
        }

        return table;
    }

    // As wide as the longest cell, up to the most that the column takes; what is left over goes to the columns cut short, the first first.
    private Dictionary<int, int> Widths(int[] shown, Language language, int width)
    {
        Dictionary<int, int> natural = shown.ToDictionary(at => at, at => WidthOf(at, language));
        Dictionary<int, int> widths = natural.ToDictionary(one => one.Key, one => Math.Min(one.Value, _columns[one.Key].Widest ?? one.Value));
        int left = Math.Max(width - widths.Values.Sum(one => one + Gap.Right), 0);
        foreach (int at in shown)
        {
            int more = Math.Min(natural[at] - widths[at], left);
            widths[at] += more;
            left -= more;
        }

        return widths;
    }

    private int WidthOf(int at, Language language) => _rows
        .Select(row => row[at].Bar is null ? row[at].Shown ?? string.Empty : Bar.Space)
        .Append(_columns[at].Title!.In(language))
        .Max(text => text.GetCellWidth());

    // A group is inside the group to its left: its value is repeated only where that one is.
    private bool IsRepeated(int[] shown, Cell[] row, Cell[] above, int at) =>
        _columns[at].IsGroup && shown.Where(left => left <= at && _columns[left].IsGroup).All(left => row[left].Shown == above[left].Shown);

    private Table Properties(int[] shown, Language language)
    {
        Table table = Empty().HideHeaders().AddColumn(new TableColumn(string.Empty) { Padding = Gap }).AddColumn(new TableColumn(string.Empty) { Padding = Gap });
        foreach (Cell[] row in _rows)
        {
            foreach (int at in shown)
            {
                table.AddRow(new Text(_columns[at].Title!.In(language), Dim), Drawn(row[at]));
            }
        }

        return table;
    }

    private static Padding Gap => new(0, 0, 2, 0);

    private static Table Empty() => new() { Border = TableBorder.None };

    private static bool IsShown(Cell cell) => cell.Bar is not null || !string.IsNullOrEmpty(cell.Shown);

    private static IRenderable Drawn(Cell cell) =>
        cell.Bar is { } bar ? bar : new Text(cell.Shown ?? string.Empty, cell.Color is { } color ? new Style(color) : Style.Plain);
}
