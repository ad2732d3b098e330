using System.Globalization;
using System.Text;
using System.Xml.Linq;
using GovReport.Desk;
using GovReport.Desk.Output;
using GovReport.Domain.Json;
using GovReport.Domain.Tests.Reports;

namespace GovReport.Domain.Tests.Desk;

/// <summary>Text of others is shown and never obeyed; an output or an input that gives out ends with one line and 2 (robustness D1, D2).</summary>
public sealed class HostileOutputTests
{
    private const string Hostile = "甲\u001b[31m\u001b]0;x\u0007\u009b5m\u202e乙\u2066\u200f\r\u007f\ufeff";

    public static TheoryData<string[]> Commands => new([["score"], ["score", "--lang", "en"], ["score", "--json"], ["score", "--svg"], ["check"], ["check", "--json"], ["check", "--svg"], ["compare", "--lang", "en"]]);

    private static string Report => GovReportJson.Write(TestReports.Full() with
    {
        Header = TestReports.Full().Header with { Title = Hostile, Issuer = Hostile, Speaker = Hostile },
        WorkItems = [new WorkItem { Name = Hostile, Words = Hostile, Section = Hostile }],
        Projects = [new Project { Name = Hostile, Code = Hostile, Group = Hostile }],
        Programs = [new WelfareProgram { Code = Hostile, Name = Hostile, Kind = ProgramKind.OneOff }],
        Honours = [new Honour { Title = Hostile }],
    });

    // robustness D1
    [Theory]
    [MemberData(nameof(Commands))]
    public void Nothing_of_a_report_reaches_the_terminal_to_be_obeyed(string[] args)
    {
        DeskRun run = DeskRun.OfFile(Report, args[0] == "compare" ? [.. args, WithYear()] : args);

        AssertVisible(run.Output);
        AssertVisible(run.Error);
        Assert.True(args.Contains("--svg") ? XDocument.Parse(run.Output) is not null : run.ExitCode is >= 0 and <= 2);
    }

    // robustness D1
    [Theory]
    [InlineData("read")]
    [InlineData("read", "--json")]
    [InlineData("read", "--svg")]
    public void Nothing_of_a_draft_is_obeyed(params string[] args)
    {
        DeskRun run = DeskRun.OfFile($"财政收入{Hostile}1286万元，增长35%。{Hostile}", args);

        AssertVisible(run.Output);
        Assert.True(args.Contains("--svg") ? XDocument.Parse(run.Output) is not null : run.ExitCode < 2);
    }

    // robustness D1
    [Theory]
    [InlineData("score", Hostile)]
    [InlineData(Hostile)]
    [InlineData("score", "--" + Hostile)]
    [InlineData("score", "--as-of", Hostile)]
    public void Nothing_of_the_command_line_is_obeyed(params string[] args)
    {
        DeskRun run = DeskRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        AssertVisible(run.Error);
        Assert.Contains("␛", run.Error, StringComparison.Ordinal);
    }

    // robustness D1
    [Fact]
    public void A_member_of_that_name_is_shown_in_the_refusal()
    {
        DeskRun run = DeskRun.OfFile($$"""{"version":"1.0","{{"\\u001b[31m\\u202e"}}":1}""", "score");

        Assert.Equal(2, run.ExitCode);
        AssertVisible(run.Error);
    }

    [Theory]
    [InlineData("政府工作报告 — 1.2%（含）", "政府工作报告 — 1.2%（含）")]
    [InlineData("\u001b[31m", "␛[31m")]
    [InlineData("a\tb\0", "a␉b␀")]
    [InlineData("\u009b\u202e\u2028\ufeff\uffff", "\\u009b\\u202e\\u2028\\ufeff\\uffff")]
    [InlineData("𠮷", "𠮷")]
    public void What_is_hidden_is_shown_once(string text, string shown)
    {
        Assert.Equal(shown, Visible.Of(text));
        Assert.Equal(shown, Visible.Of(Visible.Of(text)));
        Assert.Equal("\\ud800a", Visible.Of("\ud800a"));
    }

    // robustness D2
    [Theory]
    [InlineData("score")]
    [InlineData("score", "--json")]
    [InlineData("score", "--svg")]
    [InlineData("--help")]
    public void An_output_that_takes_nothing_more_ends_with_one_line(params string[] args)
    {
        using StringWriter error = new(CultureInfo.InvariantCulture);
        using FullWriter full = new();

        Assert.Equal(2, DeskApplication.Run(args, new Terminal(full, error)));
        Assert.StartsWith("GovReport.Desk: 输出写不出去：", error.ToString(), StringComparison.Ordinal);
        Assert.Single(error.ToString().TrimEnd().Split('\n'));
        Assert.Equal(2, DeskApplication.Run(args, new Terminal(full, full)));
        using ClosedWriter closed = new();
        Assert.Equal(2, DeskApplication.Run(args, new Terminal(closed, closed)));
    }

    // robustness D2
    [Fact]
    public void A_file_without_an_end_and_one_that_is_no_text_are_refused()
    {
        AssertRefused("不是文本", DeskRun.OfFile([1, 0, 2, 0, 3], "read"));
        AssertRefused("不是文本", DeskRun.OfFile(new byte[4096], "read"));
        AssertRefused("太大", DeskRun.OfFile(new byte[(1 << 26) + 1], "read"));
        AssertRefused("行", DeskRun.OfFile(Encoding.ASCII.GetBytes(new string('x', (1 << 20) + 2)), "rollup"));
        if (File.Exists("/dev/zero"))
        {
            AssertRefused("太大", DeskRun.Of("score", "/dev/zero"));
            AssertRefused("太大", DeskRun.Of("read", "/dev/zero"));
            AssertRefused("行", DeskRun.Of("rollup", "/dev/zero"));
        }
    }

    private static string WithYear() => RepositoryPath("jiulonggang-2024.json");

    private static string RepositoryPath(string name) => Repository.RepositoryFiles.PathOf("samples", "data", name);

    private static void AssertRefused(string reason, DeskRun run)
    {
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    // Line breaks are the desk's own; of everything else that a terminal obeys there is nothing.
    private static void AssertVisible(string written)
    {
        foreach (Rune rune in written.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            bool isHidden = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            Assert.False(isHidden && rune.Value != '\n', $"U+{rune.Value:X4} in: {written}");
        }
    }

    private sealed class ClosedWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new UnauthorizedAccessException("Access to the path is denied.");
    }

    private sealed class FullWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("No space left on device");
    }
}
