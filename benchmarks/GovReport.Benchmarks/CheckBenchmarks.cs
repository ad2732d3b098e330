using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using GovReport.Domain;

namespace GovReport.Benchmarks;

/// <summary>A check of printed figures that agree, beside the same products and sums of their ends in <see cref="decimal"/>.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class CheckBenchmarks
{
    private readonly decimal _base = 20922m, _current = 22282m, _rate = 6.5m;
    private readonly decimal _total = 1286.4m;
    private readonly decimal[] _parts = [412.35m, 330.1m, 265m, 178.62m, 100.4m];
    private readonly decimal[] _halves = [0.005m, 0.05m, 0.5m, 0.005m, 0.05m];
    private readonly Relation _growth;
    private readonly Relation _sum;

    public CheckBenchmarks()
    {
        _growth = GrowthRelation();
        _sum = SumRelation();
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Growth")]
    public bool GrowthInDecimals()
    {
        decimal low = (_base - 0.5m) * (1 + ((_rate - 0.05m) * 0.01m));
        decimal high = (_base + 0.5m) * (1 + ((_rate + 0.05m) * 0.01m));
        return low <= _current + 0.5m && high >= _current - 0.5m;
    }

    [Benchmark, BenchmarkCategory("Growth")]
    public Outcome GrowthTest() => _growth.Test();

    [Benchmark, BenchmarkCategory("Growth")]
    public Outcome GrowthBuiltAndTested() => GrowthRelation().Test();

    [Benchmark(Baseline = true), BenchmarkCategory("Sum")]
    public bool SumInDecimals()
    {
        decimal low = 0, high = 0;
        for (int i = 0; i < _parts.Length; i++)
        {
            low += _parts[i] - _halves[i];
            high += _parts[i] + _halves[i];
        }

        return low <= _total + 0.05m && high >= _total - 0.05m;
    }

    [Benchmark, BenchmarkCategory("Sum")]
    public Outcome SumTest() => _sum.Test();

    [Benchmark, BenchmarkCategory("Sum")]
    public Outcome SumBuiltAndTested() => SumRelation().Test();

    private Relation GrowthRelation() => Relation.Growth(Figure.Of(_base, Unit.Yuan), Figure.Of(_current, Unit.Yuan), Figure.Of(_rate, Unit.Percent));

    private Relation SumRelation() => Relation.Sum(
        Wan(_total), Wan(_parts[0]), Wan(_parts[1]), Wan(_parts[2]), Wan(_parts[3]), Wan(_parts[4]));

    private static Fact? Wan(decimal number) => Figure.Of(number, Unit.Yuan, Scale.Wan);
}
