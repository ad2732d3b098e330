using GovReport.Domain.Tests.Repository;

namespace GovReport.Domain.Tests.Documentation;

/// <summary>A committed file that is made by a program: a test says when it is stale, and writes it anew on demand.</summary>
internal static class Accepted
{
    private const string Accept = "GOVREPORT_ACCEPT_DOCS";

    public static void Equal(string[] path, string made)
    {
        string file = RepositoryFiles.PathOf(path);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(file, made);
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == made, $"{string.Join('/', path)} is not what its program makes. Make it with: {Accept}=1 dotnet test");
    }
}
