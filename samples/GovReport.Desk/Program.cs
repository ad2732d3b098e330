using Spectre.Console;

AnsiConsole.WriteLine("政府工作报告");
