using System.Globalization;
using GovReport.Desk.Commands;
using GovReport.Desk.Output;
using GovReport.Domain;

namespace GovReport.Desk;

/// <summary>Runs one command: 0 when it was done, 1 when it found errors in a report, 2 with one line on standard error when it could not be done.</summary>
internal static class DeskApplication
{
    public const int Done = 0;
    public const int ErrorsFound = 1;
    public const int Refused = 2;

    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        Language language = Arguments.LanguageOf(args);
        try
        {
            return Dispatch(args, language, terminal);
        }
        catch (RefusedException refused)
        {
            return Refuse(terminal, refused.Reason.In(language));
        }
        catch (OverflowException)
        {
            return Refuse(terminal, new Label("有数字超出可计算的范围（28位）", "a number is beyond what can be calculated (28 digits)").In(language));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Files are refused by name where they are read; what is left is the output: a full disk, a closed pipe.
            return Refuse(terminal, new Label($"输出写不出去：{problem.Message}", $"the output cannot be written: {problem.Message}").In(language));
        }
    }

    private static int Refuse(Terminal terminal, string reason)
    {
        string line = string.Join(' ', $"GovReport.Desk: {reason}".Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        try
        {
            terminal.Error.WriteLine(Visible.Of(line));
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            // Standard error is closed as well: the exit code is all that is left to say it with.
        }

        return Refused;
    }

    private static int Dispatch(IReadOnlyList<string> args, Language language, Terminal terminal)
    {
        if (args.Any(arg => arg is "--help" or "-h" or "-?"))
        {
            Usage.Write(language, terminal);
            return Done;
        }

        // Without a command: the scorecard.
        Command command = args.Count == 0 ? Command.All[0]
            : Command.All.FirstOrDefault(one => one.Name == args[0])
            ?? throw new RefusedException($"没有命令“{args[0]}”，用法见 --help", $"there is no command “{args[0]}”, see --help");
        Arguments arguments = Arguments.Read(command, args.Skip(1));
        int code = arguments.Has(Option.Svg) ? Draw(command, arguments, terminal) : command.Run(arguments, terminal);
        terminal.Output.Flush();
        return code;
    }

    private static int Draw(Command command, Arguments arguments, Terminal terminal)
    {
        if (arguments.Has(Option.Json))
        {
            throw new RefusedException("--json和--svg只能用一个", "--json and --svg do not go together");
        }

        using StringWriter output = new(CultureInfo.InvariantCulture);
        int code = command.Run(arguments, terminal with { Output = output, IsPlain = false, IsPicture = true });
        terminal.Output.Write(Picture.Of(output.ToString()));
        return code;
    }
}
