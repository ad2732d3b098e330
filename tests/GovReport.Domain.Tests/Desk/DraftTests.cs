using System.Text;
using System.Text.Json.Nodes;

namespace GovReport.Domain.Tests.Desk;

/// <summary>read and reconcile: a draft with its figures marked, or one JSON object a line.</summary>
public class DraftTests
{
    private const string Draft = "2023年，全镇财政收入3951万元，比上年增加372万元，增长35%。新建草莓大棚200余亩，规模4.5-5.2米，获评第八届“乡村好网民”，拨打12345。";

    private static string Data => Path.Combine(AppContext.BaseDirectory, "data", "jiulonggang-2024.json");

    [Fact]
    public void A_figure_is_a_line_with_everything_that_was_read()
    {
        JsonObject revenue = Read("read")[1];

        Assert.Equal(
            """{"kind":"figure","start":12,"length":6,"text":"3951万元","number":"3951","unit":"万元","qualifier":"none","role":"level","direction":null,"subject":"财政收入","period":"2023"}""",
            revenue.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void Qualifiers_ranges_directions_and_what_is_no_quantity_are_told()
    {
        JsonObject[] lines = Read("read");

        Assert.Equal("over 200 万亩", $"{lines.Single(line => Text(line, "text") == "200余亩")["qualifier"]} {lines.Single(line => Text(line, "text") == "200余亩")["number"]} 万亩");
        JsonObject range = lines.Single(line => line.ContainsKey("upper"));
        Assert.Equal(("4.5", "5.2"), (Text(range, "number"), Text(range, "upper")));
        Assert.Equal("up", Text(lines.Single(line => Text(line, "text") == "35%"), "direction"));
        JsonObject hotline = lines.Single(line => Text(line, "text") == "12345");
        Assert.Equal((null, "name"), (Text(hotline, "number"), Text(hotline, "role")));
    }

    [Fact]
    public void A_claim_names_its_figures_by_their_lines()
    {
        JsonObject[] lines = Read("read");
        JsonObject claim = Assert.Single(lines, line => Text(line, "kind") == "claim");

        Assert.Equal(("growth", "inconsistent"), (Text(claim, "claim"), Text(claim, "outcome")));
        Assert.Equal(["3951万元", "372万元", "35%"], claim["figures"]!.AsArray().Select(index => Text(lines[(int)index!], "text")));
        Assert.Contains("35%", Text(claim, "message"), StringComparison.Ordinal);
    }

    [Fact]
    public void Reconcile_adds_what_the_data_say_and_ends_with_1_where_something_differs()
    {
        DeskRun run = Run("reconcile", Encoding.UTF8.GetBytes(Draft), Data, "--json");
        JsonObject[] lines = [.. run.Lines.Select(line => JsonNode.Parse(line)!.AsObject())];

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(["figure", "claim", "reconciled", "unstated", "finding"], lines.Select(line => Text(line, "kind")).Distinct());
        JsonObject revenue = lines.First(line => Text(line, "kind") == "reconciled");
        Assert.Equal(("differs", 1), (Text(revenue, "agreement"), (int)revenue["figure"]!));
        Assert.Equal("Observations[0].Value 3915万元", $"{revenue["data"]![0]!["path"]} {revenue["data"]![0]!["value"]}");
        Assert.Contains(lines, line => Text(line, "code") == "GR602" && Text(line, "message") == "财政收入：文稿写3951万元，数据为3915万元");
    }

    [Fact]
    public void Findings_stand_under_their_sentence()
    {
        string output = Run("reconcile", Encoding.UTF8.GetBytes(Draft), Data).Output;
        string[] lines = output.Split(Environment.NewLine);

        int sentence = Array.FindIndex(lines, line => line.Contains("【3951万元】", StringComparison.Ordinal));
        Assert.Contains("▲ 财政收入：文稿写3951万元，数据为3915万元", lines[sentence + 1], StringComparison.Ordinal);
        Assert.Contains("文稿未写的数据", output, StringComparison.Ordinal);
        Assert.Contains("应增长", Run("read", Encoding.UTF8.GetBytes(Draft)).Output, StringComparison.Ordinal);
        Assert.Contains("the draft says 3951万元, the data 3915万元", Run("reconcile", Encoding.UTF8.GetBytes(Draft), Data, "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Utf_8_with_or_without_a_mark_and_gb_18030_read_the_same()
    {
        string[] plain = Run("read", Encoding.UTF8.GetBytes(Draft), "--json").Lines;

        Assert.Equal(plain, Run("read", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Draft)], "--json").Lines);
        Assert.Equal(plain, Run("read", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Draft), "--json").Lines);
    }

    [Fact]
    public void What_is_no_text_is_refused_in_one_line()
    {
        DeskRun run = Run("read", [0x81, 0xFF, 0xFE, 0x80]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("不是UTF-8或GB18030", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, DeskRun.Of("read").ExitCode);
        Assert.Equal(2, DeskRun.Of("reconcile", Data).ExitCode);
        Assert.Equal(2, DeskRun.Of("read", "nowhere.txt").ExitCode);
    }

    [Fact]
    public void An_empty_draft_has_no_lines() => Assert.Empty(Run("read", [], "--json").Lines);

    private static JsonObject[] Read(string command) => [.. Run(command, Encoding.UTF8.GetBytes(Draft), "--json").Lines.Select(line => JsonNode.Parse(line)!.AsObject())];

    private static DeskRun Run(string command, byte[] draft, params string[] rest)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, draft);
            return DeskRun.Of([command, file, .. rest]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string? Text(JsonObject line, string member) => (string?)line[member];

    [Fact]
    public void An_empty_draft_is_said_to_be_empty() => Assert.Contains("文稿是空的", DeskRun.OfFile(" \n", "read").Error, StringComparison.Ordinal);

    [Fact]
    public void A_draft_in_utf_16_is_read() =>
        Assert.Contains("4286", DeskRun.OfFile([.. System.Text.Encoding.Unicode.Preamble, .. System.Text.Encoding.Unicode.GetBytes("财政收入4286万元。")], "read").Output, StringComparison.Ordinal);
}
