using System.Globalization;
using System.Text;
using GovReport.Desk;
using GovReport.Desk.Output;

namespace GovReport.Domain.Tests.Desk;

/// <summary>What one run of the desk wrote, and its exit code.</summary>
internal sealed record DeskRun(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    public static DeskRun Of(params string[] args) => Of(Terminal.FullWidth, args);

    public static DeskRun Of(int width, params string[] args)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture), error = new(CultureInfo.InvariantCulture);
        int code = DeskApplication.Run(args, new Terminal(output, error, width));
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>The run with a file of this text as the last argument.</summary>
    public static DeskRun OfFile(string text, params string[] args) => OfFile(Encoding.UTF8.GetBytes(text), args);

    public static DeskRun OfFile(byte[] bytes, params string[] args)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, bytes);
            return Of([.. args, file]);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
