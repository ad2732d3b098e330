using System.Buffers;
using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Prose;
using Spectre.Console;

namespace GovReport.Desk.Commands.Draft;

/// <summary>A remark that is shown under the sentence it is about.</summary>
/// <param name="Position">The offset of a character in the sentence.</param>
/// <param name="Text">The remark.</param>
/// <param name="Color">Its colour.</param>
internal sealed record Remark(int Position, string Text, Color Color);

/// <summary>Shows a draft with its figures in colours, in brackets where there are none, and remarks under their sentences.</summary>
internal static class DraftView
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？!?\n");

    public static void Show(Terminal terminal, ReportText text, Func<int, Color?> colorOf, IEnumerable<Remark> remarks)
    {
        IAnsiConsole console = terminal.Open();
        Queue<Remark> open = new(remarks.OrderBy(remark => remark.Position));
        Paragraph line = new();
        int at = 0, figure = 0;
        while (at < text.Text.Length)
        {
            int end = SentenceEnd(text.Text, at);
            for (; figure < text.Figures.Count && text.Figures[figure].Start < end; figure++)
            {
                TextFigure found = text.Figures[figure];
                Color? color = colorOf(figure);
                string print = text.PrintOf(found).ToString();
                Append(line, text.Text.AsSpan(at..found.Start));
                line.Append(color is not null && terminal.IsPlain ? $"【{print}】" : print, color is { } shown ? new Style(shown) : Style.Plain);
                at = found.End;
            }

            if (end > at)
            {
                Append(line, text.Text.AsSpan(at..end).TrimEnd("\r\n"));
                at = end;
            }

            bool isRemarked = open.TryPeek(out Remark? next) && next.Position < at;
            if (isRemarked || at == text.Text.Length || text.Text[at - 1] == '\n')
            {
                console.Write(line);
                console.WriteLine();
                line = new();
            }

            while (open.TryPeek(out next) && next.Position < at)
            {
                console.Write(new Padder(new Text($"▲ {open.Dequeue().Text}", new Style(next.Color)), new Padding(2, 0, 0, 0)));
            }
        }
    }

    // One by one, since a Chinese line may break anywhere.
    private static void Append(Paragraph line, ReadOnlySpan<char> words)
    {
        foreach (System.Text.Rune character in words.EnumerateRunes())
        {
            line.Append(character.ToString());
        }
    }

    private static int SentenceEnd(string text, int start)
    {
        int end = text.AsSpan(start).IndexOfAny(SentenceEnds);
        return end < 0 ? text.Length : start + end + 1;
    }
}
