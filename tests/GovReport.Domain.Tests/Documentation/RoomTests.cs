using System.Text.RegularExpressions;
using GovReport.Domain.Tests.Repository;

namespace GovReport.Domain.Tests.Documentation;

/// <summary>The namespaces of the library, and the page that tells a reader where a type is.</summary>
public class RoomTests
{
    private const string Root = "GovReport.Domain";

    // What an application names every day, so that one using is enough for most programs.
    private const int MostEveryday = 70;

    private static ILookup<string, Type> Rooms => typeof(Figure).Assembly.GetExportedTypes().ToLookup(type => type.Namespace!, StringComparer.Ordinal);

    [Fact]
    public void The_page_of_pages_names_every_room()
    {
        string page = File.ReadAllText(RepositoryFiles.PathOf("docs", "README.md"));

        IEnumerable<string> told = Regex.Matches(page, @"^\| `(\w+)` \|", RegexOptions.Multiline).Select(row => $"{Root}.{row.Groups[1].Value}");

        Assert.Equal(Rooms.Select(room => room.Key).Where(room => room != Root).Order(StringComparer.Ordinal), told);
    }

    [Fact]
    public void What_is_named_every_day_is_no_more_than_seventy_types() => Assert.InRange(Rooms[Root].Count(), 1, MostEveryday);
}
