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
