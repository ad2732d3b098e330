using System.Text;
using System.Text.Unicode;

namespace GovReport.Desk.Commands.Draft;

/// <summary>Reads drafts: text in UTF-8, with or without a byte order mark, or in GB18030.</summary>
internal static class DraftFile
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Reads a file; what is valid UTF-8 is no GB18030, short of texts without a single Chinese character.</summary>
    /// <exception cref="RefusedException">The file cannot be read, or is no text.</exception>
    public static string Read(string file)
    {
        ReadOnlySpan<byte> bytes = ReportFile.Bytes(file);
        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
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
