using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovReport.Domain.Json;
using NodaTime;

namespace GovReport.Domain.Tests.Json;

/// <summary>A row of an application's own, with values of this library as members and as keys.</summary>
public sealed record LedgerRow
{
    public required Figure Paid { get; init; }

    public Figure? Due { get; init; }

    public Unit? Unit { get; init; }

    public ReportingPeriod? Period { get; init; }

    public AdministrativeCode? Area { get; init; }

    public ProgramKind Kind { get; init; }

    [JsonConverter(typeof(DateConverter))]
    public LocalDate? PaidOn { get; init; }

    public IDictionary<ReportingPeriod, Figure> ByPeriod { get; init; } = new Dictionary<ReportingPeriod, Figure>();

    public IDictionary<AdministrativeCode, string> ByArea { get; init; } = new Dictionary<AdministrativeCode, string>();

    public IDictionary<Stage, int> ByStage { get; init; } = new Dictionary<Stage, int>();

    public IDictionary<Figure, Unit> ByFigure { get; init; } = new Dictionary<Figure, Unit>();
}

[JsonSerializable(typeof(LedgerRow))]
[JsonSerializable(typeof(Project))]
[JsonSerializable(typeof(WorkReport))]
internal sealed partial class LedgerContext : JsonSerializerContext;

/// <summary>The converters sit on the types, so an application's generated context finds them without being told.</summary>
public class ConsumerContextTests
{
    private static readonly LedgerRow Row = new()
    {
        Paid = Figure.Parse("27.50万元"),
        Unit = Unit.YuanPerPersonMonth,
        Period = ReportingPeriod.Cumulative(2025, 9),
        Area = AdministrativeCode.Parse("340402104"),
        Kind = ProgramKind.TopUp,
        PaidOn = new LocalDate(2025, 9, 30),
        ByPeriod = { [ReportingPeriod.Quarter(2025, 1)] = Figure.Parse("9万余元") },
        ByArea = { [AdministrativeCode.Parse("340402104201")] = "柳树村" },
        ByStage = { [Stage.InUse] = 2 },
        ByFigure = { [Figure.Parse("3名")] = Unit.Person },
    };

    [Fact]
    public void Values_are_written_in_print_as_members_and_as_keys() =>
        Assert.Equal(
            """{"Paid":"27.50万元","Due":null,"Unit":"元/人·月","Period":"2025-01/2025-09","Area":"340402104","Kind":"TopUp","PaidOn":"2025-09-30","ByPeriod":{"2025-Q1":"9万余元"},"ByArea":{"340402104201":"柳树村"},"ByStage":{"InUse":2},"ByFigure":{"3名":"人"}}""",
            JsonSerializer.Serialize(Row, Relaxed().LedgerRow));

    [Fact]
    public void They_are_read_back_the_same()
    {
        LedgerRow back = JsonSerializer.Deserialize(JsonSerializer.Serialize(Row, LedgerContext.Default.LedgerRow), LedgerContext.Default.LedgerRow)!;

        Assert.Equal(Row.Paid, back.Paid);
        Assert.Equal(Row.PaidOn, back.PaidOn);
        Assert.Equal(Row.ByPeriod, back.ByPeriod);
        Assert.Equal(Row.ByArea, back.ByArea);
        Assert.Equal(Row.ByStage, back.ByStage);
        Assert.Equal(Row.ByFigure, back.ByFigure);
    }

    [Fact]
    public void Records_of_the_model_come_back_equal_in_a_foreign_context()
    {
        WorkReport report = Reports.TestReports.Full();

        string json = JsonSerializer.Serialize(report, LedgerContext.Default.WorkReport);

        Assert.Equal(report, JsonSerializer.Deserialize(json, LedgerContext.Default.WorkReport));
    }

    [Fact]
    public void The_day_of_a_commitment_comes_back_in_a_foreign_context()
    {
        var bridge = new Commitment { Name = "通车", Kind = CommitmentKind.Milestone, Period = ReportingPeriod.Year(2025), By = new LocalDate(2025, 9, 30) };
        WorkReport report = Reports.TestReports.Empty with { Commitments = [bridge] };

        string json = JsonSerializer.Serialize(report, LedgerContext.Default.WorkReport);

        Assert.Equal(report, JsonSerializer.Deserialize(json, LedgerContext.Default.WorkReport));
    }

    [Fact]
    public void Lists_that_are_missing_are_empty_in_a_foreign_context() =>
        Assert.Empty(JsonSerializer.Deserialize("""{"Name":"灌渠"}""", LedgerContext.Default.Project)!.Parts);

    [Fact]
    public void Every_date_of_the_model_brings_its_converter()
    {
        PropertyInfo[] dates =
        [
            .. typeof(WorkReport).Assembly.GetExportedTypes()
                .Where(type => type.GetMethod("<Clone>$") is not null)
                .SelectMany(record => record.GetProperties())
                .Where(p => p.SetMethod is not null && (Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType) == typeof(LocalDate)),
        ];

        Assert.NotEmpty(dates);
        Assert.All(dates, date => Assert.Equal(typeof(DateConverter), date.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType));
    }

    [Fact]
    public void Every_enumeration_and_every_print_form_brings_its_converter()
    {
        Type[] types =
        [
            .. typeof(WorkReport).Assembly.GetExportedTypes()
                .Where(type => type.Namespace == typeof(WorkReport).Namespace && (type.IsEnum || type.GetInterfaces().Any(i => i.Name == "ISpanParsable`1"))),
        ];

        Assert.NotEmpty(types);
        Assert.All(types, type => Assert.Equal(
            (type.IsEnum ? typeof(NameConverter<>) : typeof(PrintFormConverter<>)).MakeGenericType(type),
            type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType));
    }

    [Theory]
    [InlineData("""{"Paid":"1元","ByStage":{"Nowhere":1}}""", "A Stage is one of")]
    [InlineData("""{"Paid":"1元","ByStage":{"7":1}}""", "A Stage is one of")]
    [InlineData("""{"Paid":"1元","ByPeriod":{"soon":"1元"}}""", "reporting period")]
    [InlineData("""{"Paid":"1元","PaidOn":"30.9.2025"}""", "is no date")]
    [InlineData("""{"Paid":"1元","Kind":1}""", "A ProgramKind is one of")]
    public void A_bad_value_or_key_is_refused(string json, string reason)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, LedgerContext.Default.LedgerRow));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_of_an_application_bring_its_units_in()
    {
        var rafts = new UnitCatalogue([new Unit("筏", "raft", 1, CountFamily.Item)]);
        var context = new LedgerContext(new JsonSerializerOptions().AddGovReport(rafts));

        LedgerRow row = JsonSerializer.Deserialize("""{"Paid":"12筏","Due":"20余筏","Unit":"筏","ByFigure":{"1筏":"筏"}}""", context.LedgerRow)!;

        Assert.Equal("筏", row.Paid.Unit.Symbol);
        Assert.Equal("20余筏", row.Due.ToString());
        Assert.Equal("筏", row.ByFigure.Single().Value.Symbol);
    }

    private static LedgerContext Relaxed() => new(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
