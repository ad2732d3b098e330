using System.Reflection.Metadata;
using System.Text;

namespace GovReport.Domain.Tests.Repository;

/// <summary>What is built here says nothing of the machine that it was built on (robustness D4).</summary>
public sealed class PathTests
{
    // As the compiler left it: measuring coverage writes paths into the copy beside the tests.
    private static string Library { get; } = RepositoryFiles.PathOf(
        "src", "GovReport.Domain", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "GovReport.Domain");

    [Fact]
    public void The_library_and_its_symbols_hold_no_path_of_this_machine()
    {
        foreach (string file in (string[])[Library + ".dll", Library + ".pdb"])
        {
            byte[] bytes = File.ReadAllBytes(file);

            Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(RepositoryFiles.Root)) < 0, file);
        }
    }

    [Fact]
    public void The_sources_named_by_the_symbols_are_below_a_root_that_is_no_folder()
    {
        using MetadataReaderProvider symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Library + ".pdb"));
        MetadataReader reader = symbols.GetMetadataReader();

        Assert.NotEmpty(reader.Documents);
        Assert.All(reader.Documents, document => Assert.StartsWith("/_", reader.GetString(reader.GetDocument(document).Name), StringComparison.Ordinal));
    }
}
