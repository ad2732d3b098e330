using GovReport.Desk.Output;

namespace GovReport.Desk.Commands;

/// <summary>An option of a command.</summary>
/// <param name="Name">The name with its two hyphens.</param>
/// <param name="Value">What stands for its value in the usage; null for an option without value.</param>
/// <param name="Purpose">What it does.</param>
internal sealed record Option(string Name, string? Value, Label Purpose)
{
    public static Option Language { get; } = new("--lang", "zh|en", new("输出语言，默认zh；数字、单位和名称照报告", "language of the output, zh by default; figures, units and names stay as in the report"));

    public static Option Json { get; } = new("--json", null, new("每行一个JSON对象，首个成员是kind，数值为精确的文本", "one JSON object a line, kind first, values as exact text"));

    public static Option Svg { get; } = new("--svg", null, new("输出一幅SVG图，颜色与终端相同", "an SVG picture of what a terminal shows, with its colours"));
}
