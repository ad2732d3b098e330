namespace GovReport.Domain.Tests.Repository;

/// <summary>Finds the files of the repository from a running test, wherever it was built.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>The sources of the library, their paths relative to its folder and with forward slashes.</summary>
    public static IReadOnlyList<SourceFile> Library()
    {
        string library = PathOf("src", "GovReport.Domain");
        return [.. Directory.EnumerateFiles(library, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(library, file).Replace('\\', '/'), File: file))
            .Where(file => !file.Path.StartsWith("bin/", StringComparison.Ordinal) && !file.Path.StartsWith("obj/", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new SourceFile(file.Path, File.ReadAllText(file.File)))];
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GovReport.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"GovReport.sln is in no folder above {AppContext.BaseDirectory}.");
    }
}
