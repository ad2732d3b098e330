using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using GovReport.Domain;

namespace GovReport.Benchmarks;

/// <summary>Reading the prose of a report of 300,000 characters: a regular expression for number and unit alone, and the reader with roles, subjects, periods and claims.</summary>
[MemoryDiagnoser]
public partial class ReadingBenchmarks
{
    private const int Characters = 300_000;

    private static readonly string[] Sentences =
    [
        "一年来，全镇上下坚持稳中求进，扎实推进各项工作，经济社会发展呈现稳中向好的良好态势，群众的获得感和幸福感进一步增强。",
        "2024年，全镇实现财政收入{0}万元，比上年增加{1}万元，增长{2}%；农村居民人均可支配收入达到{0}元，同比增长{2}%。",
        "新增监测户{1}户{3}人，组织{1}名网格员排查农户{0}户，消除安全隐患{3}处，办结市长热线{0}件，满意率{2}%。",
        "改造提升农村道路{2}公里，新建高标准农田{0}亩，投入衔接资金{1}余万元，带动就业近百人。",
        "坚持以人民为中心的发展思想，统筹发展和安全，不断提高治理能力和水平，为全面建设现代化新乡镇打下坚实基础。",
    ];

    private string _text = string.Empty;

    [GlobalSetup]
    public void Write()
    {
        Random chance = new(1);
        var text = new StringBuilder();
        while (text.Length < Characters)
        {
            string sentence = Sentences[chance.Next(Sentences.Length)];
            text.Append(CultureInfo.InvariantCulture, $"{string.Format(CultureInfo.InvariantCulture, sentence, chance.Next(1000, 9999), chance.Next(10, 99), chance.Next(1, 99) / 10m, chance.Next(100, 999))}\n");
        }

        _text = text.ToString();
    }

    [Benchmark(Baseline = true)]
    public decimal NumberAndUnit()
    {
        decimal sum = 0;
        foreach (ValueMatch match in Number().EnumerateMatches(_text))
        {
            ReadOnlySpan<char> print = _text.AsSpan(match.Index, match.Length);
            sum += decimal.Parse(print[..(print.LastIndexOfAnyInRange('0', '9') + 1)], NumberStyles.Number, CultureInfo.InvariantCulture);
        }

        return sum;
    }

    [Benchmark]
    public int Read() => ReportReader.Read(_text).Figures.Count;

    [GeneratedRegex("[0-9][0-9,]*(?:\\.[0-9]+)?(?:个百分点|万元|亿元|公里|余万元|[%元人户亩件处名])?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
