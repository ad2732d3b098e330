using BenchmarkDotNet.Attributes;
using GovReport.Domain;
using GovReport.Domain.Quantities;

namespace GovReport.Benchmarks;

/// <summary>Growth of a million pairs: whole numbers of one last place in a loop, rounded half away from zero; the same over columns, and with a growth for each pair.</summary>
[MemoryDiagnoser]
public class GrowthColumnBenchmarks
{
    private const int Pairs = 1_000_000;

    private readonly Int128[] _previousDigits = new Int128[Pairs];
    private readonly Int128[] _currentDigits = new Int128[Pairs];
    private readonly Int128?[] _rateDigits = new Int128?[Pairs];
    private readonly decimal[] _previous = new decimal[Pairs];
    private readonly decimal[] _current = new decimal[Pairs];
    private readonly decimal?[] _rates = new decimal?[Pairs];

    [GlobalSetup]
    public void Make()
    {
        Random chance = new(1);
        for (int at = 0; at < Pairs; at++)
        {
            (int previous, int current) = (chance.Next(0, 100_000_000), chance.Next(0, 100_000_000));
            (_previousDigits[at], _currentDigits[at]) = (previous, current);
            (_previous[at], _current[at]) = (new(previous, 0, 0, isNegative: false, 2), new(current, 0, 0, isNegative: false, 2));
        }
    }

    [Benchmark(Baseline = true)]
    public int FixedPoint()
    {
        int count = 0;
        for (int at = 0; at < Pairs; at++)
        {
            Int128 previous = _previousDigits[at];
            if (previous <= 0)
            {
                _rateDigits[at] = null;
                continue;
            }

            (Int128 quotient, Int128 rest) = Int128.DivRem((_currentDigits[at] - previous) * 1000, previous);
            _rateDigits[at] = 2 * Int128.Abs(rest) >= previous ? quotient + Int128.Sign(rest) : quotient;
            count++;
        }

        return count;
    }

    [Benchmark]
    public int Columns() => Growth.YearOnYear(Column.Of(_previous, Unit.Yuan), Column.Of(_current, Unit.Yuan), _rates);

    [Benchmark]
    public int GrowthOfEach()
    {
        int count = 0;
        for (int at = 0; at < Pairs; at++)
        {
            Growth growth = Growth.YearOnYear(Figure.Of(_previous[at], Unit.Yuan), Figure.Of(_current[at], Unit.Yuan));
            _rates[at] = growth.Rate?.Percent.Round(1);
            count += growth.Rate is null ? 0 : 1;
        }

        return count;
    }
}

/// <summary>A hundred thousand checks of a stated growth: a relation for each row, and one form over three columns.</summary>
[MemoryDiagnoser]
public class CheckColumnBenchmarks
{
    private const int Rows = 100_000;

    private readonly decimal[] _previous = new decimal[Rows];
    private readonly decimal[] _current = new decimal[Rows];
    private readonly decimal[] _stated = new decimal[Rows];
    private readonly Outcome[] _outcomes = new Outcome[Rows];

    [GlobalSetup]
    public void Make()
    {
        Random chance = new(1);
        for (int row = 0; row < Rows; row++)
        {
            (_previous[row], _current[row]) = (chance.Next(10_000, 30_000), chance.Next(10_000, 30_000));
            _stated[row] = decimal.Round(100 * (_current[row] - _previous[row]) / _previous[row], 1, MidpointRounding.AwayFromZero) + (row % 100 == 0 ? 1 : 0);
        }
    }

    [Benchmark(Baseline = true)]
    public int RelationOfEach()
    {
        int inconsistent = 0;
        for (int row = 0; row < Rows; row++)
        {
            _outcomes[row] = Relation.Growth(Figure.Of(_previous[row], Unit.Yuan), Figure.Of(_current[row], Unit.Yuan), Figure.Of(_stated[row], Unit.Percent)).Test();
            inconsistent += _outcomes[row] == Outcome.Inconsistent ? 1 : 0;
        }

        return inconsistent;
    }

    [Benchmark]
    public int Columns() =>
        Relation.Growth(null, null, null).Test(Column.Of(_previous, Unit.Yuan), Column.Of(_current, Unit.Yuan), Column.Of(_stated, Unit.Percent), _outcomes);
}
