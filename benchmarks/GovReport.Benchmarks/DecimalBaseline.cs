using BenchmarkDotNet.Attributes;

namespace GovReport.Benchmarks;

/// <summary>What growth costs in plain <see cref="decimal"/>: the yardstick for the types of the library.</summary>
[MemoryDiagnoser]
public class DecimalBaseline
{
    private readonly decimal _previous = 20922m;
    private readonly decimal _current = 22282m;

    [Benchmark(Baseline = true)]
    public decimal Growth() => (_current / _previous) - 1;
}
