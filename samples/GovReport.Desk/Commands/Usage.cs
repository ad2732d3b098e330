using GovReport.Desk.Output;
using GovReport.Domain;

namespace GovReport.Desk.Commands;

/// <summary>The usage, made from the table of commands.</summary>
internal static class Usage
{
    private const int NameWidth = 20;

    public static void Write(Language language, Terminal terminal)
    {
        terminal.WriteLine(new Label("用法：GovReport.Desk [命令] [文件] [选项]", "usage: GovReport.Desk [command] [files] [options]").In(language));
        terminal.WriteLine(new Label(
            "不写命令，输出自带两份报告的记分卡。退出码0为完成，1为报告有错误，2为用法或输入有误，标准错误输出一行原因。",
            "Without a command: the scorecards of the two bundled reports. Exit code 0 when done, 1 where a report has errors, 2 with one line on standard error for bad usage or input.").In(language));
        foreach (Command command in Command.All)
        {
            terminal.WriteLine();
            terminal.WriteLine($"{command.Name} {command.Files}");
            terminal.WriteLine($"  {command.Purpose.In(language)}");
            foreach (Option option in command.Options)
            {
                terminal.WriteLine($"  {$"{option.Name} {option.Value}".PadRight(NameWidth)} {option.Purpose.In(language)}");
            }
        }
    }
}
