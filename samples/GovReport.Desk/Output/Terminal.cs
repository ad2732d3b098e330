using System.Text;
using Spectre.Console;

namespace GovReport.Desk.Output;

/// <summary>Where the desk writes.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Width">Cells in a line.</param>
/// <param name="IsPlain">Whether the output is a file or a pipe, which gets no colours.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, int Width = Terminal.FullWidth, bool IsPlain = true)
{
    /// <summary>Wide enough for every table; a redirected output has it always.</summary>
    public const int FullWidth = 120;

    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        bool redirected = Console.IsOutputRedirected;
        int width = redirected ? 0 : Console.WindowWidth;
        return new(Console.Out, Console.Error, width is > 0 and < FullWidth ? width : FullWidth, redirected);
    }

    /// <summary>The output with tables and colours.</summary>
    public IAnsiConsole Open()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = IsPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = IsPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(IsPlain ? new TrimmedWriter(Output) : Output),
        });
        console.Profile.Width = Width;
        return console;
    }
}
