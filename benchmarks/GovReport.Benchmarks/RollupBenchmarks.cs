using System.Globalization;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using GovReport.Domain;
using GovReport.Domain.Rollups;

namespace GovReport.Benchmarks;

/// <summary>A million observations of 4,200 townships and 240 indicators: a sum per key over arrays, and the roll-up with bounds and reporters.</summary>
[MemoryDiagnoser]
public class RollupBenchmarks
{
    private const int Townships = 4_200;
    private const int Indicators = 240;
    private const int InCounty = 15;

    private long[] _keys = [];
    private decimal[] _numbers = [];
    private Observation[] _observations = [];

    [GlobalSetup]
    public void Make()
    {
        Random chance = new(1);
        var period = ReportingPeriod.Year(2024);
        string[] codes = [.. Enumerable.Range(1, Indicators).Select(number => string.Create(CultureInfo.InvariantCulture, $"MADE-{number:D3}"))];
        AdministrativeCode[] areas =
        [
            .. Enumerable.Range(0, Townships).Select(town => AdministrativeCode.Parse(
                string.Create(CultureInfo.InvariantCulture, $"34{1 + (town / InCounty / 90):D2}{1 + (town / InCounty % 90):D2}{100 + (town % InCounty):D3}"), CultureInfo.InvariantCulture)),
        ];
        _keys = new long[Townships * Indicators];
        _numbers = new decimal[_keys.Length];
        _observations = new Observation[_keys.Length];
        for (int at = 0; at < _keys.Length; at++)
        {
            (int town, int indicator) = Math.DivRem(at, Indicators);
            decimal number = new(chance.Next(1, 1_000_000), 0, 0, isNegative: false, (byte)chance.Next(3));
            _keys[at] = ((long)indicator << 32) | (uint)(town / InCounty);
            _numbers[at] = number;
            _observations[at] = new() { Area = areas[town], IndicatorCode = codes[indicator], Period = period, Value = Figure.Of(number, Unit.Yuan, Scale.Wan) };
        }
    }

    [Benchmark(Baseline = true)]
    public int SumPerKey()
    {
        Dictionary<long, decimal> sums = [];
        for (int at = 0; at < _keys.Length; at++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(sums, _keys[at], out _) += _numbers[at];
        }

        return sums.Count;
    }

    [Benchmark]
    public int Rollup() => Domain.Rollups.Rollup.Of(_observations).Count;
}
