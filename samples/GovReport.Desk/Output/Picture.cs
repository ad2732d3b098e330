using System.Globalization;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using Spectre.Console;

namespace GovReport.Desk.Output;

/// <summary>What a terminal shows, as an SVG: text stays text, every word at the column where the terminal has it.</summary>
internal static partial class Picture
{
    private const int CellWidth = 8;
    private const int LineHeight = 20;
    private const int Margin = 12;

    /// <summary>Colours of a terminal by their codes, as they read on a light ground.</summary>
    private static readonly Dictionary<int, string> Inks = new()
    {
        [32] = "#1a7f37",
        [90] = "#8c959f",
        [91] = "#cf222e",
        [93] = "#9a6700",
        [95] = "#8250df",
        [96] = "#0969da",
    };

    /// <summary>Draws a text with the escape sequences of a terminal.</summary>
    public static string Of(string output)
    {
        string[] lines = output.ReplaceLineEndings("\n").Trim('\n').Split('\n');
        StringBuilder drawn = new();
        int widest = 0;
        for (int row = 0; row < lines.Length; row++)
        {
            widest = Math.Max(widest, Draw(lines[row], Margin + (row * LineHeight), drawn));
        }

        (int width, int height) = ((2 * Margin) + (widest * CellWidth), (2 * Margin) + (lines.Length * LineHeight));
        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" font-family="'Cascadia Mono', Consolas, Menlo, 'Noto Sans Mono CJK SC', 'Sarasa Mono SC', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', monospace" font-size="14" fill="#1f2328">
            <rect width="{width}" height="{height}" rx="6" fill="#ffffff" stroke="#d0d7de"/>
            {drawn}</svg>

            """).ReplaceLineEndings("\n");
    }

    // Draws a line and gives the cells that it takes.
    private static int Draw(string line, int top, StringBuilder drawn)
    {
        int column = 0, end = 0;
        string style = string.Empty;
        foreach (Match match in Piece().Matches(line))
        {
            if (match.Groups["codes"] is { Success: true } codes)
            {
                style = StyleOf(codes.Value);
                continue;
            }

            int cells = match.Value.GetCellWidth();
            if (match.Value[0] != ' ')
            {
                drawn.Append(Shape(match.Value, Margin + (column * CellWidth), top, cells * CellWidth, style)).Append('\n');
                end = column + cells;
            }

            column += cells;
        }

        return end;
    }

    private static string Shape(string text, int left, int top, int width, string style) => text[0] switch
    {
        '█' or '░' => string.Create(CultureInfo.InvariantCulture, $"""<rect x="{left}" y="{top + 4}" width="{width}" height="12"{(text[0] == '░' ? """ fill="#d8dee4" """.TrimEnd() : style)}/>"""),
        '-' or '=' when text.Length > 2 => string.Create(CultureInfo.InvariantCulture, $"""<rect x="{left}" y="{top + 9}" width="{width}" height="1" fill="#d0d7de"/>"""),
        _ => string.Create(CultureInfo.InvariantCulture, $"""<text x="{left}" y="{top + 15}" textLength="{width}"{style}>{SecurityElement.Escape(text)}</text>"""),
    };

    private static string StyleOf(string codes)
    {
        StringBuilder style = new();
        foreach (int code in codes.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(code => int.Parse(code, CultureInfo.InvariantCulture)))
        {
            style.Append(code switch
            {
                1 => """ font-weight="bold" """.TrimEnd(),
                2 => """ fill="#57606a" """.TrimEnd(),
                _ => Inks.TryGetValue(code, out string? ink) ? $" fill=\"{ink}\"" : string.Empty,
            });
        }

        return style.ToString();
    }

    // An escape sequence, blanks, cells of a bar, a line of dashes, or words with single blanks between them.
    [GeneratedRegex("\x1b\\[(?<codes>[0-9;]*)m| +|█+|░+|-{3,}|={3,}|[^ █░\x1b]+( [^ █░\x1b]+)*", RegexOptions.ExplicitCapture)]
    private static partial Regex Piece();
}
