using System.Globalization;
using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Rollups;
using Spectre.Console;

namespace GovReport.Desk.Commands.Places;

/// <summary>rollup: adds up what places report, merges such sums, or makes townships to try it with.</summary>
internal static class RollupCommand
{
    private const string StandardOutput = "-";

    private static readonly Option Merge = new("--merge", null, new("输入的文件是汇总状态，合并它们", "the files are states of roll-ups; merges them"));
    private static readonly Option Out = new("--out", "STATE.json", new("写出汇总状态；“-”写到标准输出，不输出表格", "writes the state; “-” writes it to standard output, without tables"));
    private static readonly Option Within = new("--within", "CODE", new("汇总到哪个区划，默认全国", "the area to add up for, the nation by default"));
    private static readonly Option Expected = new("--expected", "CODES.txt", new("应报单位，每行一个区划代码，用来指出缺报", "who should report, one code a line, to name the missing"));
    private static readonly Option Simulate = new("--simulate", "N", new("不读文件，按种子造N个乡镇的数据，输出用时和内存", "reads no files but makes N townships from a seed; prints time and memory"));
    private static readonly Option Seed = new("--seed", "NUMBER", new("造数据的种子，默认1", "the seed, 1 by default"));
    private static readonly Option Part = new("--part", "K/M", new("只造M份中的第K份", "makes only part K of M"));
    private static readonly Option Lines = new("--lines", null, new("只输出所造的观测值，每行一条，不汇总", "writes the observations made, one a line, instead of adding them up"));
    private static readonly Option Parts = new("--parts", "M", new("分M份同时汇总，再以不同顺序合并，核对结果逐字节相同", "adds up M parts side by side, merges them in several orders and compares the bytes"));

    public static Command Command { get; } = new(
        "rollup",
        "[PART.jsonl…]",
        MostFiles: int.MaxValue,
        new("按区划汇总观测值，每行一条JSON；不给文件则读标准输入。状态可以任意拆分、合并", "adds up observations by area, one JSON object a line, from standard input without a file. States may be split and merged in any way"),
        [Merge, Out, Within, Expected, Simulate, Seed, Part, Parts, Lines, Option.Language, Option.Json],
        Run);

    private static int Run(Arguments arguments, Terminal terminal)
    {
        Fit(arguments);
        AdministrativeCode? within = arguments[Within] is { } text ? RollupFile.Area(text) : null;
        AdministrativeCode[]? expected = arguments[Expected] is { } codes ? Fitting([.. RollupFile.Areas(codes)], within) : null;
        Simulation? simulation = arguments[Simulate] is { } count ? new(Number(Simulate, count, Simulation.Most), Number(Seed, arguments[Seed] ?? "1", int.MaxValue)) : null;
        if (simulation is not null && arguments.Has(Lines))
        {
            RollupFile.Write(simulation.Of(Share(arguments[Part])).SelectMany(simulation.Reports), terminal.Output);
            return DeskApplication.Done;
        }

        List<ISection> sections = [];
        List<Observation> negative = [];
        Rollup rollup;
        if (simulation is not null)
        {
            SimulationRun run = SimulationRun.Of(simulation, Share(arguments[Part]), arguments[Parts] is { } parts ? Number(Parts, parts, 1000) : null, arguments.Language, terminal);
            rollup = run.Rollup;
            sections.Add(run.Section());
        }
        else
        {
            rollup = arguments.Has(Merge) ? RollupFile.Merged(arguments.Files)
                : Rollup.Of(NegativeSection.Noted(
                    arguments.Files.Count > 0 ? arguments.Files.SelectMany(RollupFile.Observations) : RollupFile.Observations(terminal.Input ?? TextReader.Null, StandardOutput),
                    negative));
        }

        if (simulation is null || within is not null || expected is not null)
        {
            ISection totals = TotalSection.Of(rollup, within, expected, simulation?.Indicators ?? IndicatorCatalogue.Standard, arguments.Language);
            sections.Add(totals);
            SayIfEmpty(rollup, within, !totals.Lines().Any(), arguments, terminal);
        }

        if (negative.Count > 0)
        {
            sections.Add(NegativeSection.Of(negative, arguments.Language));
        }

        if (arguments[Out] == StandardOutput)
        {
            terminal.WriteLine(RollupFile.Text(rollup));
            return DeskApplication.Done;
        }

        if (arguments[Out] is { } file)
        {
            RollupFile.Write(rollup, file);
        }

        Show(sections, arguments, terminal);
        return DeskApplication.Done;
    }

    // Made-up data and files exclude each other.
    private static void Fit(Arguments arguments)
    {
        if (!arguments.Has(Simulate) && new[] { Seed, Part, Parts, Lines }.FirstOrDefault(arguments.Has) is { } alone)
        {
            throw new RefusedException($"{alone.Name}只与{Simulate.Name}同用", $"{alone.Name} goes with {Simulate.Name} only");
        }

        if (arguments.Has(Simulate) && (arguments.Has(Merge) || arguments.Files.Count > 0))
        {
            throw new RefusedException($"{Simulate.Name}不读文件", $"{Simulate.Name} reads no files");
        }

        if (arguments.Has(Merge) && arguments.Files.Count == 0)
        {
            throw new RefusedException($"{Merge.Name}要有文件", $"{Merge.Name} takes files");
        }
    }

    // An empty table would say nothing.
    private static void SayIfEmpty(Rollup rollup, AdministrativeCode? within, bool isEmpty, Arguments arguments, Terminal terminal)
    {
        if (rollup.Count == 0)
        {
            terminal.Note(new("没有观测值", "there are no observations"), arguments.Language);
        }
        else if (isEmpty && within is not null)
        {
            terminal.Note(new($"{within}之内没有单位填报", $"no area in {within} has reported"), arguments.Language);
        }
    }

    // Who should report is of one level, and lies in the area.
    private static AdministrativeCode[] Fitting(AdministrativeCode[] expected, AdministrativeCode? within)
    {
        foreach (AdministrativeCode area in expected)
        {
            if (within is not null && (area == within || !within.Contains(area)))
            {
                throw new RefusedException($"--expected中的{area}不在{within}之内", $"{area} of --expected does not lie in {within}");
            }

            if (area.Level != expected[0].Level)
            {
                throw new RefusedException(
                    $"--expected中的单位须为同一级别：{expected[0]}是{Glossary.NameOf(expected[0].Level, Language.Zh)}，{area}是{Glossary.NameOf(area.Level, Language.Zh)}",
                    $"the areas of --expected are of one level: {expected[0]} is a {Glossary.NameOf(expected[0].Level, Language.En)}, {area} a {Glossary.NameOf(area.Level, Language.En)}");
            }
        }

        return expected;
    }

    private static void Show(List<ISection> sections, Arguments arguments, Terminal terminal)
    {
        if (arguments.Has(Option.Json))
        {
            foreach (string line in sections.SelectMany(section => section.Lines()))
            {
                terminal.WriteLine(line);
            }

            return;
        }

        IAnsiConsole console = terminal.Open();
        foreach (ISection section in sections)
        {
            section.Show(console, arguments.Language);
        }
    }

    private static int Number(Option option, string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= most
            ? number
            : throw new RefusedException($"{option.Name}是1到{most}的整数，不是“{text}”", $"{option.Name} is a whole number from 1 to {most}, not “{text}”");

    private static (int Part, int Of) Share(string? text)
    {
        string[] ends = (text ?? "1/1").Split('/');
        return ends.Length == 2 && Number(Part, ends[1], 100_000) is var of && Number(Part, ends[0], of) is var part ? (part, of)
            : throw new RefusedException($"--part写作K/M，如3/8，不是“{text}”", $"--part is written K/M, such as 3/8, not “{text}”");
    }
}
