using BenchmarkDotNet.Attributes;
using GovReport.Domain;

namespace GovReport.Benchmarks;

/// <summary>Growth of one figure against last year's with its rate, beside a <see cref="decimal"/> division that looks at its base first.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private readonly decimal _previousNumber = 20922m;
    private readonly decimal _currentNumber = 22282m;
    private readonly Figure _previous = Figure.Of(20922m, Unit.Yuan);
    private readonly Figure _current = Figure.Of(22282m, Unit.Yuan);

    [Benchmark(Baseline = true)]
    public decimal? Divide() => _previousNumber > 0 ? (_currentNumber / _previousNumber) - 1 : null;

    [Benchmark]
    public Percentage? Rate() => Growth.YearOnYear(_previous, _current).Rate;

    [Benchmark]
    public decimal? RatePrinted() => Growth.YearOnYear(_previous, _current).Rate?.Percent.Round(1);
}
