using GovReport.Domain.Tests.Repository;

namespace GovReport.Domain.Tests.Documentation;

[CollectionDefinition("Console", DisableParallelization = true)]
public class ConsoleCollection;

// The programs of the pages write to the console of the process.
[Collection("Console")]
public class DocumentTests
{
    private static readonly Dictionary<string, (string Name, Action Run)> Programs = new()
    {
        ["README.md"] = (nameof(ReadmeProgram), ReadmeProgram.Run),
        ["README.zh-CN.md"] = (nameof(ReadmeInChineseProgram), ReadmeInChineseProgram.Run),
        ["src/GovReport.Domain/README.md"] = (nameof(PackageReadmeProgram), PackageReadmeProgram.Run),
        ["docs/getting-started.md"] = (nameof(GettingStartedProgram), GettingStartedProgram.Run),
        ["docs/board.md"] = (nameof(BoardProgram), BoardProgram.Run),
        ["docs/ledger.md"] = (nameof(LedgerProgram), LedgerProgram.Run),
        ["docs/statistics.md"] = (nameof(StatisticsProgram), StatisticsProgram.Run),
        ["docs/figures-and-rounding.md"] = (nameof(FiguresProgram), FiguresProgram.Run),
        ["docs/growth-and-completion.md"] = (nameof(GrowthProgram), GrowthProgram.Run),
        ["docs/json.md"] = (nameof(JsonProgram), JsonProgram.Run),
        ["docs/prose.md"] = (nameof(ProseProgram), ProseProgram.Run),
        ["docs/rules/README.md"] = (nameof(RulesProgram), RulesProgram.Run),
        ["docs/continuity.md"] = (nameof(ContinuityProgram), ContinuityProgram.Run),
        ["docs/scaling.md"] = (nameof(ScalingProgram), ScalingProgram.Run),
        ["docs/extending.md"] = (nameof(ExtendingProgram), ExtendingProgram.Run),
    };

    public static TheoryData<string> Pages => [.. Programs.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_code_of_a_page_is_the_code_that_runs(string page)
    {
        string name = Programs[page].Name;
        Accepted.Equal(["tests", "GovReport.Domain.Tests", "Documentation", name + ".cs"], new Document(page).AsClass(name));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_prints_what_it_says(string page) => Assert.Equal(new Document(page).Output, Printed(Programs[page].Run));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_can_be_pasted_into_one_file_from_top_to_bottom(string page)
    {
        Document document = new(page);
        string[] lines = [.. document.Code.Split('\n').Where(line => line.Length > 0)];

        Assert.DoesNotContain(lines.SkipWhile(IsDirective), IsDirective);
        Assert.DoesNotContain(document.Blocks("csharp").SkipWhile(block => !Document.IsType(block)), block => !Document.IsType(block));

        static bool IsDirective(string line) => line.StartsWith("using ", StringComparison.Ordinal);
    }

    [Fact]
    public void Both_readmes_show_the_same()
    {
        Document english = new("README.md"), chinese = new("README.zh-CN.md");

        Assert.Equal(Statements(english), Statements(chinese));
        Assert.Equal(english.Blocks("csharp").Count, chinese.Blocks("csharp").Count);
    }

    [Fact]
    public void Every_rule_has_its_line_on_the_page_of_rules()
    {
        string page = File.ReadAllText(RepositoryFiles.PathOf("docs", "rules", "README.md"));

        Assert.All(Domain.Validation.Rules.All, rule => Assert.Contains($"[{rule.Code}]({rule.Code}.md) {rule.Name} · {rule.EnglishName}", page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_that_says_something_else_is_found_out()
    {
        Document page = new("README.md");

        Assert.NotEqual(page.Output, Printed(() => Console.WriteLine("something else")));
        Assert.Contains("Figure.Parse", page.Code, StringComparison.Ordinal);
    }

    // The code without its remarks, which are in the language of the page.
    private static string[] Statements(Document page) => [.. page.Code.Split('\n').Select(line => line.Split(" // ")[0].TrimEnd()).Where(line => line.Length > 0)];

    private static string Printed(Action program)
    {
        TextWriter console = Console.Out;
        using StringWriter writer = new() { NewLine = "\n" };
        Console.SetOut(writer);
        try
        {
            program();
        }
        finally
        {
            Console.SetOut(console);
        }

        return writer.ToString();
    }
}
