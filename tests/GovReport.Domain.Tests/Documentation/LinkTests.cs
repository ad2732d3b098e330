using System.Text;
using System.Text.RegularExpressions;
using GovReport.Domain.Tests.Repository;

namespace GovReport.Domain.Tests.Documentation;

public partial class LinkTests
{
    /// <summary>Every page that a reader may open: those at the root, those of docs, and the one in the package.</summary>
    public static TheoryData<string> Pages =>
    [
        .. Directory.EnumerateFiles(RepositoryFiles.Root, "*.md")
            .Concat(Directory.EnumerateFiles(RepositoryFiles.PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Append(RepositoryFiles.PathOf("src", "GovReport.Domain", "README.md"))
            .Select(file => Path.GetRelativePath(RepositoryFiles.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_to_files_and_headings(string page) =>
        Assert.All(LinksOf(page), link => Assert.True(Leads(page, link), link));

    [Theory]
    [InlineData("docs/README.md")]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void An_index_lists_every_page_of_docs(string index)
    {
        string folder = Path.GetDirectoryName(RepositoryFiles.PathOf(index.Split('/')))!;
        string[] listed = [.. LinksOf(index).Select(link => Path.GetFullPath(Path.Combine(folder, link.Split('#')[0])))];
        string[] pages =
        [
            .. Directory.EnumerateFiles(RepositoryFiles.PathOf("docs"), "*.md").Where(file => Path.GetFileName(file) != "README.md"),
            RepositoryFiles.PathOf("docs", "rules", "README.md"),
            RepositoryFiles.PathOf("docs", "govreport.schema.json"),
        ];

        Assert.Empty(pages.Except(listed));
    }

    [Fact]
    public void The_readme_of_the_package_has_no_links_into_the_repository() => Assert.Empty(LinksOf("src/GovReport.Domain/README.md"));

    [Fact]
    public void A_link_that_leads_nowhere_is_found_out()
    {
        Assert.True(Leads("docs/json.md", "growth-and-completion.md#pace-序时进度"));
        Assert.True(Leads("docs/json.md", "#versions"));
        Assert.False(Leads("docs/json.md", "growth-and-completion.md#speed"));
        Assert.False(Leads("docs/json.md", "growth.md"));
    }

    private static IEnumerable<string> LinksOf(string page) =>
        Link().Matches(Code().Replace(TextOf(page), string.Empty)).Select(match => match.Groups["to"].Value).Where(to => !to.Contains("://", StringComparison.Ordinal));

    private static bool Leads(string page, string link)
    {
        string[] parts = link.Split('#', 2);
        string file = parts[0].Length == 0 ? RepositoryFiles.PathOf(page.Split('/')) : Path.GetFullPath(Path.Combine(RepositoryFiles.Root, Path.GetDirectoryName(page)!, parts[0]));
        return (File.Exists(file) || (Directory.Exists(file) && parts.Length == 1)) && (parts.Length == 1 || Anchors(File.ReadAllText(file)).Contains(parts[1]));
    }

    // As the pages of code hosts make them: letters, digits and hyphens, and a number behind what was there before.
    private static HashSet<string> Anchors(string text)
    {
        HashSet<string> anchors = [];
        foreach (Match heading in Heading().Matches(Block().Replace(text, string.Empty)))
        {
            StringBuilder anchor = new();
            foreach (char letter in heading.Groups["text"].Value.Trim().ToLowerInvariant())
            {
                anchor.Append(letter == ' ' ? "-" : char.IsLetterOrDigit(letter) || letter is '-' or '_' ? letter : null);
            }

            string first = anchor.ToString();
            for (int more = 1; !anchors.Add(anchor.ToString()); more++)
            {
                anchor.Clear().Append(first).Append('-').Append(more);
            }
        }

        return anchors;
    }

    private static string TextOf(string page) => File.ReadAllText(RepositoryFiles.PathOf(page.Split('/')));

    [GeneratedRegex("""(\]\(|\bsrc=")(?<to>[^)"\s]+)[)"]""", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<text>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```.*?^```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^```.*?^```$|`[^`\n]*`", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
