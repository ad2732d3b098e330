using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovReport.Desk;
using GovReport.Desk.Output;
using GovReport.Domain.Json;

namespace GovReport.Domain.Tests.Desk;

/// <summary>What rollup reads, writes and says.</summary>
public sealed class RollupTests : IDisposable
{
    private const string Lines = """
        {"area":"340402100","indicatorCode":"GRAIN-OUTPUT","period":"2024","value":"1.2万吨","changes":[{"kind":"Rate","value":"2.0%"}]}

        {"area":"340402101","indicatorCode":"GRAIN-OUTPUT","period":"2024","value":"3500余吨","changes":[{"kind":"Rate","value":"2.0%"}]}
        {"area":"340402101","indicatorCode":"GDP","period":"2024","value":"3.5亿元"}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Lines_become_totals_with_bounds_growth_and_who_is_missing()
    {
        DeskRun run = DeskRun.Of("rollup", File("a.jsonl", Lines), "--within", "340402", "--expected", File("towns.txt", "340402100\n340402101\n340402001\n"), "--json");
        JsonNode[] rows = [.. run.Lines.Select(line => JsonNode.Parse(line)!)];

        Assert.Equal(["GDP", "GRAIN-OUTPUT"], rows.Select(row => (string?)row["indicator"]));
        Assert.Equal(("15500吨", "[15000, 16100)", "2%", "2", "3", "340402001"), (Text(rows[1], "value"), Text(rows[1], "bounds"), Text(rows[1], "growth"), Text(rows[1], "reported"), Text(rows[1], "expected"), Text(rows[1], "missing")));
        Assert.Equal((null, "350000000元", "NotAdditive"), (Text(rows[0], "value"), Text(rows[0], "sum"), Text(rows[0], "refusal")));
    }

    [Fact]
    public void The_table_names_the_missing_with_their_kind() =>
        Assert.Contains("340402001(街道)", DeskRun.Of("rollup", File("a.jsonl", Lines), "--within", "340402", "--expected", File("towns.txt", "340402001\n340402101")).Output, StringComparison.Ordinal);

    [Fact]
    public void Negative_figures_of_what_is_never_negative_are_shown()
    {
        string file = File("n.jsonl", """
            {"area":"340402100","indicatorCode":"TOILETS","period":"2024","value":"-312户"}
            {"area":"340402101","indicatorCode":"FISCAL-REVENUE","period":"2024","value":"-4286万元"}
            {"area":"340402101","indicatorCode":"LARGE-INDUSTRY-PROFIT","period":"2024","value":"-20万元"}
            """);
        JsonNode[] rows = [.. DeskRun.Of("rollup", file, "--json").Lines.Select(line => JsonNode.Parse(line)!).Where(row => Text(row, "kind") == "negative")];

        Assert.Equal([("340402100", "TOILETS", "-312户"), ("340402101", "FISCAL-REVENUE", "-4286万元")], rows.Select(row => (Text(row, "area"), Text(row, "indicator"), Text(row, "value"))));
        Assert.Contains("负数", DeskRun.Of("rollup", file).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("负数", DeskRun.Of("rollup", File("a.jsonl", Lines)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_gives_no_total_is_said()
    {
        Assert.Contains("没有观测值", DeskRun.Of("rollup", File("empty.jsonl", "\n")).Error, StringComparison.Ordinal);
        Assert.Contains("340403之内没有单位填报", DeskRun.Of("rollup", File("a.jsonl", Lines), "--within", "340403").Error, StringComparison.Ordinal);
        string unknown = File("x.jsonl", """{"area":"340402100","indicatorCode":"NO-SUCH","period":"2024","value":"5户"}""");
        Assert.Contains("指标目录中没有这个代码", DeskRun.Of("rollup", unknown).Output, StringComparison.Ordinal);
        AssertRefused("没有这个文件夹", DeskRun.Of("rollup", File("b.jsonl", Lines), "--out", In("nowhere/state.json")));
    }

    [Fact]
    public void The_table_tells_the_level_and_calls_no_village_a_town()
    {
        string villages = File("v.jsonl", """{"area":"340402100201","indicatorCode":"TOILETS","period":"2024","value":"5户"}""");
        string table = DeskRun.Of("rollup", villages, "--within", "340402100", "--expected", File("e.txt", "340402100201\r\n340402100203\r\n")).Output;

        Assert.Contains("级别", table, StringComparison.Ordinal);
        Assert.Contains("340402100203", table, StringComparison.Ordinal);
        Assert.DoesNotContain("340402100203(", table, StringComparison.Ordinal);
    }

    [Fact]
    public void States_of_parts_merge_into_the_state_of_the_whole()
    {
        string[] lines = Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string one = In("one.json"), two = In("two.json"), all = In("all.json"), merged = In("merged.json");
        Assert.Equal(0, DeskRun.Of("rollup", File("1.jsonl", lines[0]), "--out", one).ExitCode);
        Assert.Equal(0, DeskRun.Of("rollup", File("2.jsonl", string.Join('\n', lines[1..])), "--out", two).ExitCode);
        Assert.Equal(0, DeskRun.Of("rollup", File("all.jsonl", Lines), "--out", all).ExitCode);

        Assert.Equal(0, DeskRun.Of("rollup", "--merge", two, one, "--out", merged).ExitCode);
        Assert.Equal(System.IO.File.ReadAllBytes(all), System.IO.File.ReadAllBytes(merged));

        string both = File("both.jsonl", System.IO.File.ReadAllText(one) + "\n" + System.IO.File.ReadAllText(two) + "\n");
        Assert.Equal(System.IO.File.ReadAllText(all) + Environment.NewLine, DeskRun.Of("rollup", "--merge", both, "--out", "-").Output);
    }

    [Fact]
    public void In_a_pipe_observations_come_from_standard_input_and_the_state_goes_to_standard_output()
    {
        using StringWriter output = new(CultureInfo.InvariantCulture);
        int code = DeskApplication.Run(["rollup", "--out", "-"], new Terminal(output, TextWriter.Null, Input: new StringReader(Lines)));

        Assert.Equal(0, code);
        Assert.Equal(3, JsonSerializer.Deserialize<Rollup>(output.ToString(), GovReportJson.LineOptions)!.Count); // GDP, grain, and the base of grain
    }

    [Fact]
    public void A_part_merged_twice_is_found() =>
        Assert.Contains("重复", DeskRun.Of("rollup", File("a.jsonl", Lines), In("a.jsonl")).Output, StringComparison.Ordinal);

    [Fact]
    public void Simulated_parts_are_the_simulated_whole()
    {
        string whole = In("whole.json"), parts = In("parts.json"), lines = In("lines.json");
        string[] simulate = ["rollup", "--simulate", "40", "--seed", "7"];
        JsonNode run = JsonNode.Parse(DeskRun.Of([.. simulate, "--parts", "8", "--out", whole, "--json"]).Lines.Single())!;
        Assert.Equal(("40", "240", "4"), (Text(run, "townships"), Text(run, "indicators"), Text(run, "sameInOrders")));
        Assert.InRange(int.Parse(Text(run, "observations")!, CultureInfo.InvariantCulture), 9_400, 9_600);

        Assert.Equal(0, DeskRun.Of([.. simulate, "--part", "1/2", "--out", In("1")]).ExitCode);
        string second = File("2.jsonl", DeskRun.Of([.. simulate, "--part", "2/2", "--lines"]).Output);
        Assert.Equal(0, DeskRun.Of("rollup", second, "--out", lines).ExitCode);
        Assert.Equal(0, DeskRun.Of("rollup", "--merge", lines, In("1"), "--out", parts).ExitCode);

        Assert.Equal(System.IO.File.ReadAllBytes(whole), System.IO.File.ReadAllBytes(parts));
        Assert.NotEqual(Text(run, "sha256"), Text(JsonNode.Parse(DeskRun.Of("rollup", "--simulate", "40", "--seed", "8", "--json").Lines.Single())!, "sha256"));
    }

    [Theory]
    [InlineData("找不到文件“nowhere.jsonl”", "nowhere.jsonl")]
    [InlineData("“3404x”不是区划代码", "--within", "3404x")]
    [InlineData("--simulate是1到70000的整数", "--simulate", "0")]
    [InlineData("--simulate是1到70000的整数", "--simulate", "70001")]
    [InlineData("--seed是1到", "--simulate", "1", "--seed", "-1")]
    [InlineData("--part写作K/M", "--simulate", "1", "--part", "3")]
    [InlineData("--part是1到2的整数", "--simulate", "1", "--part", "3/2")]
    [InlineData("--part只与--simulate同用", "--part", "1/2", "a.jsonl")]
    [InlineData("--simulate不读文件", "--simulate", "5", "nope.jsonl")]
    [InlineData("--merge要有文件", "--merge")]
    public void Bad_usage_is_refused(string reason, params string[] args) => AssertRefused(reason, DeskRun.Of(["rollup", .. args]));

    [Theory]
    [InlineData("第2行", "{\"area\":\"34\",\"indicatorCode\":\"A\",\"period\":\"2024\",\"value\":\"1吨\"}\n{\"area\":")]
    [InlineData("第1行", "{\"indicatorCode\":\"A\",\"period\":\"2024\",\"value\":\"1吨\"}")]
    [InlineData("第1行", "{\"area\":\"34\",\"indicatorCode\":\"A\",\"period\":\"2024\",\"value\":\"1斛\"}")]
    [InlineData("第1行", "null")]
    public void A_line_that_is_no_observation_is_refused_with_its_number(string reason, string lines) => AssertRefused(reason, DeskRun.Of("rollup", File("bad.jsonl", lines)));

    [Theory]
    [InlineData("不在340402100之内", "340402101")]
    [InlineData("不在340402100之内", "340402100")]
    [InlineData("须为同一级别：340402100201是", "340402100201\n340402100", "340402")]
    public void Expected_areas_that_lie_outside_or_are_of_several_levels_are_refused(string reason, string expected, string within = "340402100") =>
        AssertRefused(reason, DeskRun.Of("rollup", File("v.jsonl", Lines), "--within", within, "--expected", File("towns.txt", expected)));

    [Fact]
    public void A_file_that_is_no_state_and_a_place_that_cannot_be_written_are_refused()
    {
        AssertRefused("不是汇总状态", DeskRun.Of("rollup", "--merge", File("a.jsonl", Lines)));
        AssertRefused("写不了文件", DeskRun.Of("rollup", File("b.jsonl", Lines), "--out", _folder.FullName));
    }

    [Fact]
    public void Another_encoding_is_refused()
    {
        System.IO.File.WriteAllBytes(In("gbk.jsonl"), [0xB1, 0xA8, 0xB8, 0xE6]);

        AssertRefused("第1行", DeskRun.Of("rollup", In("gbk.jsonl")));
    }

    private static void AssertRefused(string reason, DeskRun run)
    {
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.Empty(run.Output);
    }

    private static string? Text(JsonNode row, string member) => (string?)row[member];

    private string In(string name) => Path.Combine(_folder.FullName, name);

    private string File(string name, string text)
    {
        System.IO.File.WriteAllText(In(name), text);
        return In(name);
    }
}
