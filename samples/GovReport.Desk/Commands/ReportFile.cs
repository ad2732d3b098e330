using System.Text.Json;
using System.Text.Unicode;
using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Json;

namespace GovReport.Desk.Commands;

/// <summary>Reads reports: files that the user names, and the bundled ones.</summary>
internal static class ReportFile
{
    private static readonly Label Reading = new("读", "read");

    /// <summary>A report of a real town, then one that is made up.</summary>
    public static IReadOnlyList<string> Bundled { get; } =
        [.. new[] { "jiulonggang-2024.json", "constructed-town-2025.json" }.Select(name => Path.Combine(AppContext.BaseDirectory, "data", name))];

    /// <summary>Reads a file.</summary>
    /// <exception cref="RefusedException">The file cannot be read, or is no report; the reason has the path in the document.</exception>
    public static WorkReport Read(string file)
    {
        byte[] bytes = Bytes(file);
        if (!Utf8.IsValid(bytes))
        {
            throw new RefusedException($"{file}：不是UTF-8编码的文本", $"{file}: the text is not encoded in UTF-8");
        }

        ReadOnlySpan<byte> content = bytes.AsSpan().TrimStart(" \t\r\n\uFEFF"u8);
        if (content.IsEmpty)
        {
            throw new RefusedException($"{file}：不是有效的报告。$: 文件是空的", $"{file}: no valid report. $: the file is empty");
        }

        if (!content.ContainsAny("{[\""u8) && !content.SequenceEqual("null"u8))
        {
            throw new RefusedException($"{file}：不是有效的报告。$: 这是文本，不是JSON", $"{file}: no valid report. $: this is text and no JSON");
        }

        try
        {
            return GovReportJson.Parse(bytes);
        }
        catch (JsonException problem)
        {
            throw new RefusedException($"{file}：不是有效的报告。{problem.Message}", $"{file}: no valid report. {problem.Message}");
        }
    }

    /// <summary>The most that a file may have: a thousand times a long report.</summary>
    public const int MostBytes = 1 << 26;

    /// <summary>A whole file; of a device that never ends no more than allowed is read.</summary>
    /// <exception cref="RefusedException">The file cannot be read, or is too large.</exception>
    public static byte[] Bytes(string file) => Opened(file, path =>
    {
        using FileStream stream = File.OpenRead(path);
        using MemoryStream read = new();
        byte[] buffer = new byte[1 << 16];
        for (int count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
        {
            read.Write(buffer, 0, count);
            if (read.Length > MostBytes)
            {
                throw new RefusedException($"“{path}”太大：超过{MostBytes >> 20}兆字节", $"“{path}” is too large: more than {MostBytes >> 20} megabytes");
            }
        }

        return read.ToArray();
    });

    /// <summary>Does something with a file.</summary>
    /// <exception cref="RefusedException">The file is not there, or cannot be read or written.</exception>
    public static T Opened<T>(string file, Func<string, T> work, Label? doing = null)
    {
        Label verb = doing ?? Reading;
        if (Directory.Exists(file))
        {
            throw new RefusedException($"{verb.Zh}不了文件“{file}”：这是文件夹", $"the file “{file}” cannot be {verb.En}: it is a folder");
        }

        try
        {
            return work(file);
        }
        catch (DirectoryNotFoundException) when (doing is not null)
        {
            throw new RefusedException($"{verb.Zh}不了文件“{file}”：没有这个文件夹", $"the file “{file}” cannot be {verb.En}: there is no such folder");
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RefusedException($"找不到文件“{file}”", $"there is no file “{file}”");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new RefusedException($"{verb.Zh}不了文件“{file}”：{problem.Message}", $"the file “{file}” cannot be {verb.En}: {problem.Message}");
        }
    }
}
