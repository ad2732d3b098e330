using System.Reflection;

namespace GovReport.Domain.Tests.Repository;

public class PublicApiTests
{
    private const string Accept = "GOVREPORT_ACCEPT_API";

    [Fact]
    public void The_public_api_is_the_one_written_down()
    {
        string file = RepositoryFiles.PathOf("tests", "GovReport.Domain.Tests", "PublicApi.txt");
        string actual = PublicApi.Render(Assembly.Load("GovReport.Domain").GetTypes());
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(file, actual);
        }

        string difference = PublicApi.Difference(File.ReadAllText(file), actual);

        Assert.True(difference.Length == 0, $"""
            The public API is not that of PublicApi.txt (- only in the file, + only in the library):

            {difference}

            If the change is meant, write it down with: {Accept}=1 dotnet test
            """);
    }

    [Fact]
    public void A_changed_member_is_reported_under_its_type() =>
        Assert.Equal(
            """
              public class A
            -     int B()
            +     int B(int c)
              public class D
            + public class D
            """,
            PublicApi.Difference("public class A\n    int B()\n    int C()\n", "public class A\n    int B(int c)\n    int C()\n\npublic class D\n"),
            ignoreLineEndingDifferences: true);

    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Empty(PublicApi.Difference("public class A\r\n", "public class A\n"));

    [Fact]
    public void Everything_a_user_can_see_is_rendered() =>
        Assert.Equal(
            """
            public enum GovReport.Domain.Tests.Repository.ApiSamples.Kind : byte
                First = 0
                Second = 4

            public class GovReport.Domain.Tests.Repository.ApiSamples.Open<T> : IDisposable where T : class, IComparable<T>, new()
                const int Limit = 3
                protected Open()
                int this[string key] { get; }
                protected T? Inner { get; set; }
                string? Text { get; protected set; }
                event EventHandler Changed
                static bool Try<TOther>(string? text, IReadOnlyList<string?> list, out int value) where TOther : struct
                virtual (int, string?) Pair(int? a = null, ApiSamples.Kind kind = Kind.Second, params object[] rest)
                void Dispose()

            public sealed record GovReport.Domain.Tests.Repository.ApiSamples.Part : IEquatable<ApiSamples.Part>
                Part(int Number)
                int Number { get; init; }
                required string Name { get; init; }
                override string ToString()

            public readonly struct GovReport.Domain.Tests.Repository.ApiSamples.Value
                static ApiSamples.Value operator +(ApiSamples.Value a, ApiSamples.Value b)
                static explicit operator int(ApiSamples.Value a)

            """,
            PublicApi.Render([typeof(ApiSamples.Value), typeof(ApiSamples.Part), typeof(ApiSamples.Open<>), typeof(ApiSamples.Kind)]),
            ignoreLineEndingDifferences: true);
}
