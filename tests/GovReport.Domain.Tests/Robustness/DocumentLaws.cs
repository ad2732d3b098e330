using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using GovReport.Domain.Json;
using GovReport.Domain.Tests.Validation;
using GovReport.Domain.Validation;

namespace GovReport.Domain.Tests.Robustness;

/// <summary>What reading a document keeps for any bytes: a report that is written and read the same, or a JsonException with its place.</summary>
public class DocumentLaws
{
    private static readonly Config Many = Trials.On(400);

    private static readonly WorkReportValidator Validator = new();

    private static readonly string Sound = GovReportJson.Write(Drafts.Bundled);

    private static readonly byte[] SoundBytes = Encoding.UTF8.GetBytes(Sound);

    // What a slip of a program or of a pen puts where a value stood.
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1e400", "123456789012345678901234567890", "\"\"", "\" \"", "\"?\"", "\"99999999999999999999999999999元\"", "\"-5元\"", "\"0\"", "\"2024\"", "\"2024-13\"", "\"9999-12\"", "\"0001\"", "[]", "{}",
        "[null]", "[[]]", "{\"a\":1}", "\"Rate\"", "\"\\u0000\"", "\"12.5%\"", "\"上百人\"", "\"五五开\"",
    ];

    [Fact]
    public void Bytes_with_slips_are_read_or_refused_with_their_place() => Prop.ForAll(Slips, slips =>
    {
        byte[] bytes = [.. SoundBytes];
        foreach (var (at, put) in slips)
        {
            bytes[at % bytes.Length] = put;
        }

        ReadOrRefused(bytes);
    }).Check(Many);

    [Fact]
    public void A_document_cut_anywhere_is_refused() => Prop.ForAll(Gen.Choose(0, SoundBytes.Length - 2).ToArbitrary(), length =>
    {
        JsonException error = Assert.Throws<JsonException>(() => GovReportJson.Parse(SoundBytes.AsSpan(0, length)));
        Assert.NotNull(error.Path);
    }).Check(Many);

    [Fact]
    public void Any_value_anywhere_is_read_or_refused_with_its_place_and_what_is_read_can_be_validated() => Prop.ForAll(
        (from place in Gen.Choose(0, int.MaxValue - 1) from value in Gen.Elements(Values) select (place, value)).ToArbitrary(),
        slip =>
        {
            JsonNode document = JsonNode.Parse(Sound)!;
            JsonNode[] nodes = [.. Below(document)];
            nodes[slip.place % nodes.Length].ReplaceWith(JsonNode.Parse(slip.value));
            if (ReadOrRefused(Encoding.UTF8.GetBytes(document.ToJsonString())) is { } report)
            {
                Assert.All(Validator.Validate(report).Findings(), finding => Assert.NotEmpty(finding.Explain(Language.En)));
            }
        }).Check(Many);

    [Theory]
    [InlineData("[")]
    [InlineData("{\"version\":")]
    [InlineData("{\"version\":\"1.0\",\"header\":{\"title\":[")]
    public void Nesting_without_end_is_refused(string scrap) =>
        Refused(string.Concat(Enumerable.Repeat(scrap, 200_000)));

    [Fact]
    public void Texts_and_numbers_of_a_million_characters_are_refused_with_a_short_message()
    {
        string nines = new('9', 1_000_000);

        Refused($"{{\"version\":\"{nines}\"}}");
        Refused($"{{\"version\":{nines}}}");
        Refused($"{{\"{nines}\":1}}");
        Refused(Sound.Replace("22282元", nines + "元", StringComparison.Ordinal));
        Refused(Sound.Replace("\"22282元\"", nines, StringComparison.Ordinal));
        Refused(Sound.Replace("\"Rate\"", $"\"{nines}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sum_with_slips_is_read_or_refused_with_its_place()
    {
        string sound = JsonSerializer.Serialize(Samples.Rollup, GovReportJson.LineOptions);
        Prop.ForAll(HostileTexts.Near([sound]), text =>
        {
            try
            {
                Rollup? sum = JsonSerializer.Deserialize<Rollup>(Encoding.UTF8.GetBytes(text), GovReportJson.LineOptions);
                string json = JsonSerializer.Serialize(sum, GovReportJson.LineOptions);
                Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Rollup>(json, GovReportJson.LineOptions), GovReportJson.LineOptions));
            }
            catch (JsonException e)
            {
                Assert.NotEmpty(e.Message);
            }
        }).Check(Trials.On(4000));
    }

    private static Arbitrary<(int At, byte Put)[]> Slips =>
        (from at in Gen.Choose(0, int.MaxValue - 1) from put in Gen.Choose(0, 255) select (at, (byte)put)).ArrayOf().Resize(3).ToArbitrary();

    private static IEnumerable<JsonNode> Below(JsonNode node) => node switch
    {
        JsonArray list => list.OfType<JsonNode>().SelectMany(item => Below(item).Prepend(item)),
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>().SelectMany(item => Below(item).Prepend(item)),
        _ => [],
    };

    private static WorkReport? ReadOrRefused(byte[] bytes)
    {
        try
        {
            WorkReport report = GovReportJson.Parse(bytes);
            Assert.Equal(report, GovReportJson.Parse(GovReportJson.Write(report)));
            return report;
        }
        catch (JsonException e)
        {
            Assert.NotNull(e.Path);
            Assert.StartsWith(e.Path + ": ", e.Message, StringComparison.Ordinal);
            return null;
        }
    }

    private static void Refused(string json)
    {
        long start = Stopwatch.GetTimestamp();
        JsonException error = Assert.Throws<JsonException>(() => GovReportJson.Parse(json));
        Assert.True(error.Message.Length < 1000, string.Create(CultureInfo.InvariantCulture, $"the message has {error.Message.Length} characters"));
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(3));
    }
}
