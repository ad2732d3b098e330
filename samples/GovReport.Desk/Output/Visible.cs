using System.Globalization;
using System.Text;
using GovReport.Domain.Work;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GovReport.Desk.Output;

/// <summary>
/// Makes visible what a terminal would obey: the desk shows text of others, and a title may hold an escape sequence, a bell, or marks that turn the
/// direction of writing. Every text goes through here on its way out, once; what is visible already stays as it is.
/// </summary>
internal static class Visible
{
    private const char FirstPicture = '\u2400';
    private const char Delete = '\u007F';
    private const char DeletePicture = '\u2421';

    /// <summary>The text with control characters as their pictures (␛) and invisible marks as <c>\u202e</c>; lone halves of characters and non-characters too.</summary>
    public static string Of(string text)
    {
        if (!text.EnumerateRunes().Any(IsHidden))
        {
            return text;
        }

        StringBuilder shown = new(text.Length + 16);
        for (int at = 0; at < text.Length;)
        {
            int length = Rune.TryGetRuneAt(text, at, out Rune rune) ? rune.Utf16SequenceLength : 1;
            bool isLone = length == 1 && char.IsSurrogate(text[at]);
            if (isLone || IsHidden(rune))
            {
                Show(text.AsSpan(at, length), shown);
            }
            else
            {
                shown.Append(text, at, length);
            }

            at += length;
        }

        return shown.ToString();
    }

    // A lone half reads as the replacement character, which is told apart only when the text is gone through.
    private static bool IsHidden(Rune rune) => rune.Value == Rune.ReplacementChar.Value || (rune.Value & 0xFFFE) == 0xFFFE || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static void Show(ReadOnlySpan<char> hidden, StringBuilder shown)
    {
        foreach (char one in hidden)
        {
            _ = one switch
            {
                < ' ' => shown.Append((char)(FirstPicture + one)),
                Delete => shown.Append(DeletePicture),
                _ => shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)one:x4}"),
            };
        }
    }

    /// <summary>Lets nothing through a console that is hidden, whoever wrote it there; the console's own colours come after.</summary>
    internal sealed class Hook : IRenderHook
    {
        public IEnumerable<IRenderable> Process(RenderOptions options, IEnumerable<IRenderable> renderables) => renderables.Select(one => new Shown(one));
    }

    private sealed class Shown(IRenderable inner) : Renderable
    {
        protected override Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

        protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => inner.Render(options, maxWidth)
            .Select(segment => segment.IsControlCode || segment.IsLineBreak || segment.Text is "\n" ? segment : new Segment(Of(segment.Text), segment.Style));
    }
}
