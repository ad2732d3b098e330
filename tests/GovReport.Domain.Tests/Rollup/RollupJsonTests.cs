using System.Text.Json;
using GovReport.Domain.Json;

namespace GovReport.Domain.Tests.Rollups;

public class RollupJsonTests
{
    private const string Sum = """{"level":"Township","within":"340402","areas":[1,100],"sum":"80","lower":"79.5","upper":"80.5"}""";

    [Fact]
    public void A_state_is_one_readable_line() =>
        Assert.Equal(
            """{"version":"1.0","series":[{"indicator":"GRAIN-OUTPUT","period":"2024","unit":"吨","price":"Nominal","scope":"规上","vintage":"Flash","sums":[{"level":"Township","within":"340402","areas":[100],"sum":"2000","lower":"2000","upper":"3000","isUpperOpen":true}]}]}""",
            Written(Reports.Of(Reports.Says("340402100", "粮食总产量", "2000余吨") with { Price = PriceBasis.Nominal, Scope = "规上", Vintage = Vintage.Flash })));

    [Fact]
    public void Provinces_lie_in_no_wider_area_and_zero_is_written()
    {
        string json = Written(Reports.Of(Reports.Says("34", "农村改厕户数", "0户"), Reports.Says("34", "农村改厕户数", "0户")));

        Assert.Contains("""{"level":"Province","within":"","areas":[34],"sum":"0","lower":"0","upper":"0","repeated":[34]}""", json, StringComparison.Ordinal);
        Assert.Equal(json, Written(Read(json)));
    }

    [Fact]
    public void Own_units_travel_in_a_catalogue()
    {
        UnitCatalogue units = new([new Unit("蓬", kind: "greenhouse", factor: 1, CountFamily.Structure)]);
        Rollup state = Reports.Of(Reports.Says("340402100", "粮食总产量", "1吨") with { IndicatorCode = "GREENHOUSES", Value = Figure.Parse("120余蓬", units) });
        string json = Written(state);

        Assert.Throws<JsonException>(() => Read(json));
        Assert.Equal(state, JsonSerializer.Deserialize<Rollup>(json, GovReportJson.CreateOptions(units)));
    }

    [Theory]
    [InlineData("an object", "[]")]
    [InlineData("version comes first", """{"series":[]}""")]
    [InlineData("version 1.0", """{"version":"2.0","series":[]}""")]
    [InlineData("series come after", """{"version":"1.0","sums":[]}""")]
    [InlineData("are a list", """{"version":"1.0","series":{}}""")]
    [InlineData("nothing comes after", """{"version":"1.0","series":[],"note":""}""")]
    public void Another_document_is_refused(string reason, string json) =>
        Assert.Contains(reason, Assert.Throws<JsonException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"within\":\"340402\"", "\"within\":\"3404\"")] // a town lies in a county
    [InlineData("\"within\":\"340402\"", "\"within\":\"34040a\"")]
    [InlineData("[1,100]", "[]")]
    [InlineData("[1,100]", "[100,1]")]
    [InlineData("[1,100]", "[1,1]")]
    [InlineData("[1,100]", "[1,1000]")]
    [InlineData("[1,100]", "[-1]")]
    [InlineData("[1,100]", "[0,100]")] // no town has the number 0
    [InlineData("[1,100]", "null")]
    [InlineData("\"within\":\"340402\"", "\"within\":\"000000\"")] // robustness C6
    [InlineData("\"sum\":\"80\"", "\"sum\":\"5\"")] // robustness C6
    [InlineData("\"sum\":\"80\"", "\"sum\":\"81\"")]
    [InlineData("[1,100]", "[1,100],\"repeated\":[2]")]
    [InlineData("\"80.5\"", "\"70\"")] // upside down
    [InlineData("\"80.5\"", "\"79.5\",\"isUpperOpen\":true")] // empty
    [InlineData(",\"lower\":\"79.5\"", ",\"isLowerOpen\":true")]
    [InlineData("\"sum\":\"80\",", "")]
    [InlineData("\"sum\":\"80\"", "\"sum\":80")]
    [InlineData("\"sum\":\"80\"", "\"sum\":\"80\",\"sum\":\"80\"")]
    [InlineData("\"sum\":\"80\"", "\"sum\":\"80\",\"mean\":\"80\"")]
    [InlineData("\"Township\"", "3")]
    [InlineData("]}]}", "]},{\"indicator\":\"GRAIN-OUTPUT\",\"period\":\"2024\",\"unit\":\"吨\",\"sums\":[" + Sum + "]}]}")] // the same series again
    [InlineData("\"80.5\"}", "\"80.5\"}," + Sum)] // the same sum again
    [InlineData(Sum, "")]
    [InlineData(Sum, "null")]
    [InlineData("\"unit\":\"吨\"", "\"unit\":\"蓬\"")]
    public void A_state_that_no_roll_up_writes_is_refused(string part, string instead)
    {
        string json = """{"version":"1.0","series":[{"indicator":"GRAIN-OUTPUT","period":"2024","unit":"吨","sums":[""" + Sum + "]}]}";
        Assert.Equal(json, Written(Read(json)));
        string changed = json.Replace(part, instead, StringComparison.Ordinal);
        Assert.NotEqual(json, changed);

        Assert.Throws<JsonException>(() => Read(changed));
    }

    // 数百 names a hundred and is two hundred at least.
    [Theory]
    [InlineData("数百吨")]
    [InlineData("近2000吨")]
    [InlineData("超2000吨")]
    [InlineData("约2000吨")]
    public void Words_whose_number_lies_outside_of_their_bounds_are_read_back(string print)
    {
        string json = Written(Reports.Of(Reports.Says("340402100", "粮食总产量", print), Reports.Says("340402101", "粮食总产量", "120吨")));

        Assert.Equal(json, Written(Read(json)));
    }

    [Fact]
    public void A_state_grows_with_its_sums_not_with_the_observations()
    {
        Rollup few = Reports.Of([.. Enumerable.Range(100, 10).Select(town => Reports.Says($"340402{town}", "粮食总产量", "1吨"))]);
        Rollup many = Reports.Of([.. Enumerable.Range(100, 400).SelectMany(town => Enumerable.Repeat(Reports.Says($"340402{town}", "粮食总产量", "1吨"), 5))]);

        Assert.Equal((1, 1), (few.Count, many.Count));
    }

    private static string Written(Rollup rollup) => JsonSerializer.Serialize(rollup, GovReportJson.LineOptions);

    private static Rollup Read(string json) => JsonSerializer.Deserialize<Rollup>(json, GovReportJson.LineOptions)!;
}
