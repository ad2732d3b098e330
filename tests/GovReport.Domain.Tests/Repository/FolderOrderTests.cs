namespace GovReport.Domain.Tests.Repository;

public class FolderOrderTests
{
    [Fact]
    public void A_file_uses_only_types_of_its_own_folder_and_of_those_before_it()
    {
        string violations = string.Join('\n', FolderOrder.Violations(RepositoryFiles.Library()));

        Assert.True(violations.Length == 0, violations);
    }

    [Theory]
    [InlineData("public Later Next { get; }")]
    [InlineData("public Later? Next { get; }")]
    [InlineData("public Later Later { get; }")]
    [InlineData("public Later[] Next { get; }")]
    [InlineData("public IReadOnlyList<Later> Next { get; }")]
    [InlineData("public Dictionary<string, Later> Next { get; }")]
    [InlineData("public object Next() => new Later(1);")]
    [InlineData("public object Next() => Later.Default;")]
    [InlineData("public object Next() => GovReport.Domain.Later.Default;")]
    [InlineData("public bool Next(object x) => x is Later;")]
    [InlineData("public bool Next(object x) => x is Later(var a, _);")]
    [InlineData("public object Next(object x) => (Later)x;")]
    [InlineData("public object Next(int x, Later y) => x;")]
    [InlineData("public object Next => x ? Later.A : Later.B;")]
    [InlineData("public bool Next => x > Later.A;")]
    [InlineData("public Type Next => typeof(Later);")]
    [InlineData("public static implicit operator Later(Early x) => default;")]
    [InlineData("public int this[Later x] => 1;")]
    [InlineData("public (int A, Later B) Next => default;")]
    [InlineData("private sealed class Part : Later;")]
    [InlineData("public string Name => nameof(Later);")]
    public void A_use_of_a_later_type_is_found(string member)
    {
        string violation = Assert.Single(FolderOrder.Violations(EarlyAndLater(member)));

        Assert.Equal("Wording/Early.cs: uses Later of the later folder Json", violation);
    }

    [Theory]
    [InlineData("// Later")]
    [InlineData("/// <see cref=\"Later\"/>")]
    [InlineData("/* Later \n Later */")]
    [InlineData("public string Text => \"Later \\\" Later\";")]
    [InlineData("public string Text => @\"Later \"\" Later\";")]
    [InlineData("public string Text => \"\"\"\nLater \" Later\n\"\"\";")]
    [InlineData("public char Quote => '\"'; // Later \"")]
    [InlineData("public int Later { get; }")]
    [InlineData("public int? Later { get; }")]
    [InlineData("public List<int> Later => [];")]
    [InlineData("public int Of(int Later) => 1;")]
    [InlineData("public static Early Later(int x) => Later(x - 1);")]
    [InlineData("public Early With() => this with { Later = 3 };")]
    [InlineData("public bool Has(Early x) => x is { Later: 3 };")]
    [InlineData("public bool Has(Early x) => x.Later == 3;")]
    [InlineData("private enum Time { Later, Now }")]
    [InlineData("public int LaterThan => 1;")]
    public void A_word_that_is_not_a_type_is_no_use(string member) =>
        Assert.Empty(FolderOrder.Violations(EarlyAndLater(member)));

    [Theory]
    [InlineData("public sealed class Later;")]
    [InlineData("public readonly record struct Later(int A);")]
    [InlineData("public sealed record Later { }")]
    [InlineData("public enum Later { A }")]
    [InlineData("public interface Later { }")]
    [InlineData("public delegate int Later(int x);")]
    public void Every_kind_of_type_is_known(string declaration)
    {
        SourceFile early = new("Growth/Early.cs", "namespace GovReport.Domain;\npublic record Early(Later X);\n");
        SourceFile later = new("Targets/Later.cs", "namespace GovReport.Domain;\n" + declaration);

        Assert.Single(FolderOrder.Violations([early, later]));
    }

    [Theory]
    [InlineData("public class Early { public Later.Part X; }", "public class Later { public class Part; }")]
    [InlineData("public class Early { public int X => 3.Twice(); }", "public static class Later { public static int Twice(this int x) => 2 * x; }")]
    public void A_part_of_a_later_type_is_a_use_of_it(string early, string later) =>
        Assert.Single(FolderOrder.Violations(
            [new("Growth/Early.cs", "namespace GovReport.Domain;\n" + early), new("Targets/Later.cs", "namespace GovReport.Domain;\n" + later)]));

    [Fact]
    public void A_later_folder_may_use_an_earlier_one()
    {
        SourceFile early = new("Growth/Early.cs", "namespace GovReport.Domain;\npublic record Early(int X);\n");
        SourceFile later = new("Targets/Later.cs", "namespace GovReport.Domain;\npublic record Later(Early X);\n");

        Assert.Empty(FolderOrder.Violations([early, later]));
    }

    [Theory]
    [InlineData("Miscellany/Early.cs")]
    [InlineData("Early.cs")]
    public void A_file_outside_the_known_folders_is_found(string path) =>
        Assert.Single(FolderOrder.Violations([new SourceFile(path, "namespace GovReport.Domain;\npublic record Early(int X);\n")]));

    private static SourceFile[] EarlyAndLater(string member) =>
    [
        new("Wording/Early.cs", $"namespace GovReport.Domain;\n\npublic sealed class Early\n{{\n    {member}\n}}\n"),
        new("Json/Later.cs", "namespace GovReport.Domain;\n\npublic class Later\n{\n    public static int Default => 1;\n}\n"),
    ];
}
