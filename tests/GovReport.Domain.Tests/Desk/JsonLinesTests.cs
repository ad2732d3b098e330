using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovReport.Domain.Tests.Desk;

/// <summary>What a program reads.</summary>
public class JsonLinesTests
{
    private static readonly JsonObject[] Lines = [.. DeskRun.Of("score", "--json").Lines.Select(line => JsonNode.Parse(line)!.AsObject())];

    [Fact]
    public void Every_line_is_an_object_that_begins_with_its_kind_and_holds_texts()
    {
        Assert.All(Lines, line => Assert.Equal("kind", line.First().Key));
        Assert.All(Lines.SelectMany(line => line), member => Assert.True(member.Value is null || member.Value.GetValueKind() == JsonValueKind.String, member.Key));
        Assert.Equal(
            ["report", "indicator", "target", "project", "projectGroup", "workItem", "program", "disbursement", "coverage", "commitment", "honour", "rank", "composition", "breakdown"],
            Lines.Select(line => Text(line, "kind")).Distinct());
    }

    [Fact]
    public void Lines_of_a_kind_have_the_same_members() =>
        Assert.All(Lines.GroupBy(line => Text(line, "kind")), kind => Assert.Single(kind.Select(line => string.Join(' ', line.Select(member => member.Key))).Distinct()));

    // The names are promised to programs: one may be added, none may change.
    [Theory]
    [InlineData("report", "kind issuer title constructed area session date speaker reviewPeriod planPeriod asOf note")]
    [InlineData("indicator", "kind indicator scope area name period value words change impliedBase impliedBaseBounds noBase yearBefore growth")]
    [InlineData("target", "kind indicator scope name period aspect comparator strength goal promise words actual actualPeriod rate progress usedShare dataThrough missing planToDate planRate remainingGrowth strivenVerdict noRate elapsed lead margin verdict state notes explanation")]
    [InlineData("project", "kind stage code project part group words landClearance investment investmentKind invested financialProgress physicalProgress measures funding")]
    [InlineData("projectGroup", "kind name period count stages investment funding projects words")]
    [InlineData("workItem", "kind name period measure role figure second words")]
    [InlineData("program", "kind program name programKind group period households persons personTimes standard measures")]
    [InlineData("disbursement", "kind programs period paid due arrears perHousehold perPerson perPersonMonth noAmount")]
    [InlineData("coverage", "kind program name group period rate enrolled eligible share")]
    [InlineData("commitment", "kind name commitmentKind strength period by items project part goal verdict")]
    [InlineData("composition", "kind name period parts ratio")]
    [InlineData("breakdown", "kind name total axis completeness overlap part figure")]
    [InlineData("honour", "kind title level recipient year count")]
    [InlineData("rank", "kind subject indicator period among place words")]
    public void Members_keep_their_names(string kind, string members) =>
        Assert.Equal(members, string.Join(' ', Lines.First(line => Text(line, "kind") == kind).Select(member => member.Key)));

    [Fact]
    public void Values_are_exact()
    {
        JsonObject income = Lines.First(line => Text(line, "indicator") == "RURAL-INCOME");
        JsonObject paid = Lines.First(line => Text(line, "programs") == "SUBSISTENCE");

        Assert.Equal(("22282元", "2023"), (Text(income, "value"), Text(income, "period")));
        Assert.Equal(Quantity.Parse("22282000/1065元"), Quantity.Parse(Text(income, "impliedBase")!));
        Assert.Equal(Quantity.Parse("2772476/378元/人"), Quantity.Parse(Text(paid, "perPerson")!));
        Assert.Equal("SharedBySeveral", Text(Lines.First(line => Text(line, "paid") == "92.8687万元"), "noAmount"));
    }

    [Fact]
    public void Values_are_the_same_in_every_language()
    {
        string[] inWords = ["name", "change", "promise", "explanation", "funding", "stages", "measures", "projects", "words", "parts"];
        JsonObject[] english = [.. DeskRun.Of("score", "--json", "--lang", "en").Lines.Select(line => JsonNode.Parse(line)!.AsObject())];

        Assert.Equal(Lines.Length, english.Length);
        Assert.All(Lines.Zip(english), pair => Assert.Equal(Rest(pair.First), Rest(pair.Second)));

        string Rest(JsonObject line) => string.Join('\n', line.Where(member => !inWords.Contains(member.Key)).Select(member => $"{member.Key}={member.Value}"));
    }

    private static string? Text(JsonObject line, string member) => (string?)line[member];
}
