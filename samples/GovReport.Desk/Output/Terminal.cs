using System.Text;
using GovReport.Domain;
using Spectre.Console;

namespace GovReport.Desk.Output;

/// <summary>Where the desk writes.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Width">Cells in a line.</param>
/// <param name="IsPlain">Whether the output is a file or a pipe, which gets no colours.</param>
/// <param name="Input">Standard input; null where there is none.</param>
/// <param name="ShowsProgress">Whether somebody looks at standard error, so that progress is shown there.</param>
/// <param name="IsPicture">Whether the output becomes a picture, which has colours wherever it is made.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, int Width = Terminal.FullWidth, bool IsPlain = true, TextReader? Input = null, bool ShowsProgress = false, bool IsPicture = false)
{
    /// <summary>Wide enough for every table; a redirected output has it always.</summary>
    public const int FullWidth = 120;

    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        bool redirected = Console.IsOutputRedirected;
        int width = redirected ? 0 : Console.WindowWidth;
        return new(Console.Out, Console.Error, width is > 0 and < FullWidth ? width : FullWidth, redirected, Console.In, !Console.IsErrorRedirected);
    }

    /// <summary>One line on standard error that is no refusal: what the user may have overlooked.</summary>
    public void Note(Label note, Language language) => Error.WriteLine(Visible.Of($"GovReport.Desk: {note.In(language)}"));

    /// <summary>One line of text, such as one of JSON.</summary>
    public void WriteLine(string line = "") => Output.WriteLine(Visible.Of(line));

    /// <summary>The output with tables and colours.</summary>
    public IAnsiConsole Open()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = IsPicture ? AnsiSupport.Yes : IsPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = IsPicture ? ColorSystemSupport.Standard : IsPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(IsPlain ? new TrimmedWriter(Output) : Output),
        });
        console.Profile.Width = Width;
        console.Pipeline.Attach(new Visible.Hook());
        return console;
    }

    /// <summary>Does long work with a bar on standard error, where somebody looks at it.</summary>
    /// <param name="title">What is done.</param>
    /// <param name="steps">How many steps it has.</param>
    /// <param name="work">The work; it calls back after so many more steps, from any thread.</param>
    public void WithProgress(string title, int steps, Action<Action<int>> work)
    {
        if (!ShowsProgress)
        {
            work(_ => { });
            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Error) });
        console.Progress().Start(progress =>
        {
            ProgressTask task = progress.AddTask(title, maxValue: steps);
            work(more => task.Increment(more));
        });
    }
}
