using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using GovReport.Domain;
using GovReport.Domain.Json;

namespace GovReport.Benchmarks;

/// <summary>
/// 10,000 observations with a stated rate each, written and read by our options; and a plain record of the same visible content, two
/// decimals and strings, by source-generated code of System.Text.Json. Both 1.6 to 1.8 MB on one line, Chinese unescaped.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public partial class JsonBenchmarks
{
    private const int Rows = 10_000;

    private static readonly string[] Codes = ["RURAL-INCOME", "GRAIN-OUTPUT", "FISCAL-REVENUE", "FIXED-INVESTMENT"];
    private static readonly string?[] Scopes = [null, "规上", "脱贫户"];

    private readonly JsonTypeInfo<IReadOnlyList<Observation>> _ours = (JsonTypeInfo<IReadOnlyList<Observation>>)GovReportJson.LineOptions.GetTypeInfo(typeof(IReadOnlyList<Observation>));
    private readonly JsonTypeInfo<IReadOnlyList<Row>> _raw = (JsonTypeInfo<IReadOnlyList<Row>>)new JsonSerializerOptions(RowContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.GetTypeInfo(typeof(IReadOnlyList<Row>));
    private readonly Observation[] _observations = new Observation[Rows];
    private readonly Row[] _rows = new Row[Rows];
    private byte[] _observationsJson = [];
    private byte[] _rowsJson = [];

    [GlobalSetup]
    public void Make()
    {
        Random chance = new(1);
        for (int i = 0; i < Rows; i++)
        {
            decimal number = chance.Next(1000, 99_999_999) / 100m, rate = chance.Next(1, 300) / 10m;
            string code = Codes[i % Codes.Length];
            string? scope = Scopes[i % Scopes.Length];
            var period = ReportingPeriod.Year(2015 + (i % 10));
            ChangeDirection direction = i % 5 == 0 ? ChangeDirection.Down : ChangeDirection.Up;
            StatedChange change = new() { Kind = ChangeKind.Rate, Direction = direction, Value = Figure.Of(rate, Unit.Percent) };
            _observations[i] = new() { IndicatorCode = code, Period = period, Value = Figure.Of(number, Unit.Yuan, Scale.Wan), Scope = scope, Vintage = Vintage.Preliminary, Changes = [change] };
            RowChange said = new() { Kind = "Rate", Direction = direction == ChangeDirection.Down ? "Down" : null, Value = rate, Unit = "%" };
            _rows[i] = new() { IndicatorCode = code, Period = period.ToString(), Value = number, Unit = "万元", Scope = scope, Vintage = "Preliminary", Changes = [said] };
        }

        (_observationsJson, _rowsJson) = (WriteObservations(), WriteRows());
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Write")]
    public byte[] WriteRows() => JsonSerializer.SerializeToUtf8Bytes(_rows, _raw);

    [Benchmark]
    [BenchmarkCategory("Write")]
    public byte[] WriteObservations() => JsonSerializer.SerializeToUtf8Bytes(_observations, _ours);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Read")]
    public int ReadRows() => JsonSerializer.Deserialize(_rowsJson, _raw)!.Count;

    [Benchmark]
    [BenchmarkCategory("Read")]
    public int ReadObservations() => JsonSerializer.Deserialize(_observationsJson, _ours)!.Count;

    internal sealed record Row
    {
        public required string IndicatorCode { get; init; }

        public required string Period { get; init; }

        public decimal Value { get; init; }

        public string? Unit { get; init; }

        public string? Scope { get; init; }

        public string? Vintage { get; init; }

        public IReadOnlyList<RowChange> Changes { get; init; } = [];
    }

    internal sealed record RowChange
    {
        public required string Kind { get; init; }

        public string? Direction { get; init; }

        public decimal Value { get; init; }

        public string? Unit { get; init; }
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(IReadOnlyList<Row>))]
    private sealed partial class RowContext : JsonSerializerContext;
}
