using PublicApiGenerator;

namespace GovReport.Domain.Tests.Repository;

public class PublicApiTests
{
    private const string Accept = "GOVREPORT_ACCEPT_API";

    [Fact]
    public void The_public_api_is_the_one_written_down()
    {
        string file = RepositoryFiles.PathOf("tests", "GovReport.Domain.Tests", "PublicApi.txt");
        string actual = typeof(Figure).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(file, actual);
        }

        string known = File.ReadAllText(file).ReplaceLineEndings("\n");

        Assert.True(known == actual, $"""
            The public API is not that of PublicApi.txt (- only in the file, + only in the library; a moved line shows nothing):

            {string.Join('\n', [.. Missing(known, actual).Select(line => "-" + line), .. Missing(actual, known).Select(line => "+" + line)])}

            If the change is meant, write it down with: {Accept}=1 dotnet test
            """);
    }

    private static IEnumerable<string> Missing(string lines, string from) => lines.Split('\n').Except(from.Split('\n'));
}
