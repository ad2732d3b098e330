using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using GovReport.Domain;

namespace GovReport.Benchmarks;

/// <summary>Reading and writing one print, beside <see cref="decimal"/> reading and writing its digits alone.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class FigureBenchmarks
{
    private readonly char[] _buffer = new char[64];
    private Figure _figure;
    private decimal _number;
    private string _digits = string.Empty;

    [Params("277.2476万元", "2000余万元", "6.5%")]
    public string Print { get; set; } = string.Empty;

    [GlobalSetup]
    public void Read()
    {
        _figure = Figure.Parse(Print, CultureInfo.InvariantCulture);
        _number = _figure.Number;
        _digits = _number.ToString(CultureInfo.InvariantCulture);
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Parse")]
    public decimal ParseDigits() => decimal.Parse(_digits.AsSpan(), NumberStyles.Number, CultureInfo.InvariantCulture);

    [Benchmark, BenchmarkCategory("Parse")]
    public Figure ParseFigure() => Figure.Parse(Print.AsSpan(), CultureInfo.InvariantCulture);

    [Benchmark(Baseline = true), BenchmarkCategory("Format")]
    public bool FormatDigits() => _number.TryFormat(_buffer, out _, default, CultureInfo.InvariantCulture);

    [Benchmark, BenchmarkCategory("Format")]
    public bool FormatFigure() => _figure.TryFormat(_buffer, out _, default, CultureInfo.InvariantCulture);
}
