namespace GovReport.Domain.Tests.Repository;

public class SourceShapeTests(ITestOutputHelper output)
{
    private const string Accept = "GOVREPORT_ACCEPT_SHAPE";

    /// <summary>SourceShape.txt lists what is not simple yet; it may only become shorter.</summary>
    [Fact]
    public void What_is_hard_to_read_is_written_down_and_becomes_less()
    {
        SourceShape shape = SourceShape.Of(RepositoryFiles.Library());
        output.WriteLine(shape.ToString());
        string file = RepositoryFiles.PathOf("tests", "GovReport.Domain.Tests", "Repository", "SourceShape.txt");
        string[] found = [.. shape.Offences.Order(StringComparer.Ordinal)];
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(file, string.Concat(found.Select(line => line + "\n")));
        }

        string[] known = File.ReadAllLines(file);
        string difference = string.Join('\n', [.. known.Except(found).Select(line => "- " + line), .. found.Except(known).Select(line => "+ " + line)]);

        Assert.True(difference.Length == 0, $"""
            Members are not as simple as SourceShape.txt says (- mended, + new; a new one is made simpler, not written down):

            {difference}

            What is mended is taken from the list with: {Accept}=1 dotnet test
            """);
    }

    [Theory]
    [InlineData("class A { int B(int c) => c > 0 ? 1 : c < 0 ? 2 : 3; }", "A.cs B: 1 nested ?:")]
    [InlineData("class A { bool B(bool c) => c && c && c && c && (c || c); }", "A.cs B: a condition of more than 4 operators")]
    [InlineData("class A { (int, int, int) B() => default; }", "A.cs B: a tuple of three or more in the signature")]
    [InlineData("class A { void B((int, int, int)? c) { } }", "A.cs B: a tuple of three or more in the signature")]
    public void A_form_that_is_hard_to_read_is_found(string code, string offence) => Assert.Equal([offence], SourceShape.Of([new SourceFile("A.cs", code)]).Offences);

    [Fact]
    public void A_member_that_branches_too_often_is_found()
    {
        string Code(int ifs) => $"class A {{ void B(bool c) {{ {string.Concat(Enumerable.Repeat("if (c) { }\n", ifs))} }} }}";

        Assert.Empty(SourceShape.Of([new SourceFile("A.cs", Code(14))]).Offences);
        Assert.Equal(["A.cs B: complexity 16"], SourceShape.Of([new SourceFile("A.cs", Code(15))]).Offences);
    }

    [Fact]
    public void A_wide_line_is_found() =>
        Assert.Equal(["A.cs: 1 lines wider than 140"], SourceShape.Of([new SourceFile("A.cs", $"// {new string('x', 140)}\nclass A;")]).Offences);
}
