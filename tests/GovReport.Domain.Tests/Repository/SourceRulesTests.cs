namespace GovReport.Domain.Tests.Repository;

public class SourceRulesTests
{
    [Fact]
    public void The_library_keeps_the_rules()
    {
        string violations = string.Join('\n', SourceRules.Violations(RepositoryFiles.Library()));

        Assert.True(violations.Length == 0, violations);
    }

    [Fact]
    public void A_long_file_is_found() =>
        Assert.Equal(
            ["A.cs: has 401 lines, at most 400 are allowed"],
            SourceRules.Violations([Of("A.cs", 401), Of("B.cs", 400)]));

    [Fact]
    public void A_long_library_is_found() =>
        Assert.Equal(
            ["the library has 20751 lines, at most 20750 are allowed"],
            SourceRules.Violations([.. Enumerable.Repeat(Of("A.cs", 400), SourceRules.LongestLibrary / 400), Of("B.cs", 351)]));

    [Theory]
    [InlineData("public static class TextHelper;")]
    [InlineData("internal sealed class UnitManager { }")]
    [InlineData("internal static class Util { }")]
    [InlineData("internal static class PeriodUtils { }")]
    public void An_empty_name_is_found(string code) => Assert.Single(SourceRules.Violations([new SourceFile("A.cs", code)]));

    [Theory]
    [InlineData("class A { public double B { get; } }")]
    [InlineData("record A(float B);")]
    [InlineData("class A { List<double> B; }")]
    public void A_number_that_is_not_exact_is_found(string code) => Assert.Single(SourceRules.Violations([new SourceFile("A.cs", code)]));

    [Theory]
    [InlineData("/// double the amount\nclass A { string B => \"float\"; decimal C; }")]
    [InlineData("class Utilisation { int doubled; }")]
    public void Other_words_are_allowed(string code) => Assert.Empty(SourceRules.Violations([new SourceFile("A.cs", code)]));

    private static SourceFile Of(string path, int lines) => new(path, string.Concat(Enumerable.Repeat("\n", lines)));
}
