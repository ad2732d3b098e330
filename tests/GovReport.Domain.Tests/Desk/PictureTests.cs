using System.Xml.Linq;
using GovReport.Desk.Output;
using GovReport.Domain.Tests.Documentation;
using GovReport.Domain.Tests.Repository;

namespace GovReport.Domain.Tests.Desk;

public class PictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The pictures of the documentation, each with the command that makes it.</summary>
    public static TheoryData<string, string, string> Pictures => new()
    {
        { "scorecard.svg", "score", "liuhe-2024.json" },
        { "draft.svg", "read", "liuhe-draft.txt" },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_of_the_documentation_is_what_the_desk_shows(string picture, string command, string file)
    {
        DeskRun run = DeskRun.Of(command, RepositoryFiles.PathOf("docs", "images", file), "--svg");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Accepted.Equal(["docs", "images", picture], run.Output);
    }

    [Fact]
    public void Words_are_text_at_their_column_in_the_colour_of_the_terminal()
    {
        XElement picture = XElement.Parse(Picture.Of("\x1b[1m目标\x1b[0m  \x1b[32mMet < 5%\x1b[0m\r\n"));

        Assert.Equal(["目标", "Met < 5%"], picture.Elements(Svg + "text").Select(text => text.Value));
        Assert.Equal(["12", "60"], picture.Elements(Svg + "text").Select(text => text.Attribute("x")!.Value)); // two characters of two cells, and two blanks
        Assert.Equal("bold", picture.Elements(Svg + "text").First().Attribute("font-weight")?.Value);
        Assert.Equal("#1a7f37", picture.Elements(Svg + "text").Last().Attribute("fill")?.Value);
    }

    [Fact]
    public void Bars_and_lines_are_shapes()
    {
        XElement picture = XElement.Parse(Picture.Of("----  \x1b[32m██\x1b[0m\x1b[90m░\x1b[0m"));

        Assert.Empty(picture.Elements(Svg + "text"));
        Assert.Equal(["32", "16", "8"], picture.Elements(Svg + "rect").Skip(1).Select(shape => shape.Attribute("width")!.Value));
    }

    [Fact]
    public void Json_and_a_picture_do_not_go_together()
    {
        DeskRun run = DeskRun.Of("score", "--svg", "--json");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("--json和--svg只能用一个", run.Error, StringComparison.Ordinal);
    }
}
