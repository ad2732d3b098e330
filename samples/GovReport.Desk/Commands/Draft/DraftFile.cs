using System.Text;
using System.Text.Unicode;
using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Prose;

namespace GovReport.Desk.Commands.Draft;

/// <summary>Reads drafts: text in UTF-8, with or without a byte order mark, in UTF-16 with one, or in GB18030.</summary>
internal static class DraftFile
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Says of a draft without words that it has none.</summary>
    public static void NoteIfEmpty(ReportText text, Arguments arguments, Terminal terminal)
    {
        if (string.IsNullOrWhiteSpace(text.Text))
        {
            terminal.Note(new("文稿是空的", "the draft is empty"), arguments.Language);
        }
    }

    /// <summary>Reads a file; what is valid UTF-8 is no GB18030, short of texts without a single Chinese character.</summary>
    /// <exception cref="RefusedException">The file cannot be read, or is no text.</exception>
    public static string Read(string file)
    {
        string text = Decoded(file, ReportFile.Bytes(file));
        return text.Contains('\0', StringComparison.Ordinal) ? throw new RefusedException($"{file}：不是文本", $"{file}: this is no text") : text;
    }

    private static string Decoded(string file, ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }

        if (bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]);
        }

        try
        {
            return Gb18030.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new RefusedException($"{file}：不是UTF-8或GB18030编码的文本", $"{file}: the text is encoded neither in UTF-8 nor in GB18030");
        }
    }
}
