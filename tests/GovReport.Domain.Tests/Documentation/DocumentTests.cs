using GovReport.Domain.Tests.Repository;

namespace GovReport.Domain.Tests.Documentation;

[CollectionDefinition("Console", DisableParallelization = true)]
public class ConsoleCollection;

// The programs of the pages write to the console of the process.
[Collection("Console")]
public class DocumentTests
{
    private const string Accept = "GOVREPORT_ACCEPT_DOCS";

    public static TheoryData<string, string> Pages => new()
    {
        { "README.md", nameof(ReadmeProgram) },
        { "docs/figures-and-rounding.md", nameof(FiguresProgram) },
        { "docs/growth-and-completion.md", nameof(GrowthProgram) },
        { "docs/json.md", nameof(JsonProgram) },
        { "docs/prose.md", nameof(ProseProgram) },
        { "docs/rules/README.md", nameof(RulesProgram) },
        { "docs/continuity.md", nameof(ContinuityProgram) },
        { "docs/scaling.md", nameof(ScalingProgram) },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_code_of_a_page_is_the_code_that_runs(string page, string program)
    {
        string file = RepositoryFiles.PathOf("tests", "GovReport.Domain.Tests", "Documentation", program + ".cs");
        string expected = new Document(page).AsClass(program);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(file, expected);
        }

        Assert.True(File.ReadAllText(file) == expected, $"{program}.cs is not the code of {page}. Make it with: {Accept}=1 dotnet test");
    }

    [Fact]
    public void The_readme_prints_what_it_says() => Prints("README.md", ReadmeProgram.Run);

    [Fact]
    public void The_page_of_figures_prints_what_it_says() => Prints("docs/figures-and-rounding.md", FiguresProgram.Run);

    [Fact]
    public void The_page_of_growth_prints_what_it_says() => Prints("docs/growth-and-completion.md", GrowthProgram.Run);

    [Fact]
    public void The_page_of_json_prints_what_it_says() => Prints("docs/json.md", JsonProgram.Run);

    [Fact]
    public void The_page_of_prose_prints_what_it_says() => Prints("docs/prose.md", ProseProgram.Run);

    [Fact]
    public void The_page_of_rules_prints_what_it_says() => Prints("docs/rules/README.md", RulesProgram.Run);

    [Fact]
    public void The_page_of_continuity_prints_what_it_says() => Prints("docs/continuity.md", ContinuityProgram.Run);

    [Fact]
    public void The_page_of_scaling_prints_what_it_says() => Prints("docs/scaling.md", ScalingProgram.Run);

    [Fact]
    public void Every_rule_has_its_line_on_the_page_of_rules()
    {
        string page = File.ReadAllText(RepositoryFiles.PathOf("docs", "rules", "README.md"));

        Assert.All(Domain.Validation.Rules.All, rule => Assert.Contains($"[{rule.Code}]({rule.Code}.md) {rule.Name} · {rule.EnglishName}", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/rules/README.md")]
    [InlineData("docs/scaling.md")]
    public void Links_lead_to_files(string page)
    {
        string file = RepositoryFiles.PathOf(page.Split('/'));
        string[] links = [.. System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(file), @"\]\((?!https?:)([^)#]+)\)").Select(match => match.Groups[1].Value)];

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, link)), link));
    }

    [Fact]
    public void A_page_that_says_something_else_is_found_out()
    {
        Document page = new("README.md");

        Assert.NotEqual(page.Output, Printed(() => Console.WriteLine("something else")));
        Assert.Contains("Figure.Parse", page.Code, StringComparison.Ordinal);
    }

    private static void Prints(string page, Action program) => Assert.Equal(new Document(page).Output, Printed(program));

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
