using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using GovReport.Domain;
using GovReport.Domain.Prose;

namespace GovReport.Benchmarks;

/// <summary>
/// Reading prose: a regular expression for number and unit alone, and the reader with roles, subjects, periods and claims. A report has
/// 8,000 characters (a number in sixty characters), fifty of them 400,000; the statements are 8,000 characters of nothing but what can be
/// checked (a number in ten); the hostile text is 8,000 characters of 数十, a number in every two.
/// </summary>
[MemoryDiagnoser]
public partial class ReadingBenchmarks
{
    private const int Characters = 8_000;

    private static readonly string[] Report =
    [
        "一年来，全镇上下坚持稳中求进，扎实推进各项工作，经济社会发展呈现稳中向好的良好态势，群众的获得感和幸福感进一步增强。",
        "坚持以人民为中心的发展思想，统筹发展和安全，不断提高治理能力和水平，为全面建设现代化新乡镇打下坚实基础。",
        "持续优化营商环境，常态化走访企业，帮助解决用工、用地等实际困难，推动产业链向中高端延伸，发展后劲不断增强。",
        "改造提升农村道路{2}公里，新建高标准农田{0}亩，带动就业近百人，村容村貌焕然一新，群众出行更加便利。",
        "投入衔接资金{1}余万元，办结市长热线{0}件，满意率{2}%，一批群众急难愁盼的问题得到有效解决。",
    ];

    private static readonly string[] Statements =
    [
        "2024年，全镇实现财政收入{0}万元，比上年增加{1}万元，增长{2}%。",
        "新增监测户{1}户{3}人，发放补助{0}万元，人均{3}元。",
        "粮食总产{0}吨，其中夏粮{3}吨、秋粮{3}吨。",
    ];

    private static readonly string Once = Write(Report, Characters), FiftyTimes = Write(Report, 50 * Characters),
        Checkable = Write(Statements, Characters), Hostile = string.Concat(Enumerable.Repeat("数十", Characters / 2));

    [Benchmark(Baseline = true)]
    public decimal NumberAndUnit()
    {
        decimal sum = 0;
        foreach (ValueMatch match in Number().EnumerateMatches(Once))
        {
            ReadOnlySpan<char> print = Once.AsSpan(match.Index, match.Length);
            sum += decimal.Parse(print[..(print.LastIndexOfAnyInRange('0', '9') + 1)], NumberStyles.Number, CultureInfo.InvariantCulture);
        }

        return sum;
    }

    [Benchmark]
    public int ReadReport() => ReportReader.Read(Once).Figures.Count;

    [Benchmark]
    public int ReadFiftyReports() => ReportReader.Read(FiftyTimes).Figures.Count;

    [Benchmark]
    public int ReadStatements() => ReportReader.Read(Checkable).Claims.Count;

    [Benchmark]
    public int ReadHostile() => ReportReader.Read(Hostile).Figures.Count;

    private static string Write(string[] sentences, int characters)
    {
        Random chance = new(1);
        var text = new StringBuilder();
        while (text.Length < characters)
        {
            string sentence = sentences[chance.Next(sentences.Length)];
            text.Append(CultureInfo.InvariantCulture, $"{string.Format(CultureInfo.InvariantCulture, sentence, chance.Next(1000, 9999), chance.Next(10, 99), chance.Next(1, 99) / 10m, chance.Next(100, 999))}\n");
        }

        return text.ToString(0, characters);
    }

    [GeneratedRegex("[0-9][0-9,]*(?:\\.[0-9]+)?(?:个百分点|万元|亿元|公里|余万元|[%元人户亩件处名])?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
