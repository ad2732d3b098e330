namespace GovReport.Domain.Tests.Repository;

public class SourceRulesTests
{
    [Fact]
    public void The_library_keeps_the_rules()
    {
        string violations = string.Join('\n', SourceRules.Violations(RepositoryFiles.Library()));

        Assert.True(violations.Length == 0, violations);
    }

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
}
