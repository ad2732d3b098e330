using GovReport.Domain.Tests.Repository;

namespace GovReport.Domain.Tests.Prose;

/// <summary>Texts with the claims that a careful reader finds in them: what the reader says must be right; what it leaves out is counted.</summary>
public class ClaimCorpusTests(ITestOutputHelper output)
{
    private static IReadOnlyList<ClaimExample> Examples { get; } = [.. ClaimExample.ReadAll(RepositoryFiles.PathOf("tests", "GovReport.Domain.Tests", "Prose", "Claims"))];

    [Fact]
    public void Claims_are_precise_first_and_then_complete()
    {
        int right = 0, found = 0, labelled = 0;
        var mistakes = new List<string>();
        foreach (ClaimExample example in Examples)
        {
            List<string> left = [.. example.Claims];
            List<string> extra = [.. ClaimExample.Found(ReportReader.Read(example.Text)).Where(claim => !left.Remove(claim))];
            (right, labelled, found) = (right + example.Claims.Count - left.Count, labelled + example.Claims.Count, found + example.Claims.Count - left.Count + extra.Count);
            if (left.Count + extra.Count > 0)
            {
                mistakes.Add($"{example.Source}: missing [{string.Join("; ", left)}], too many [{string.Join("; ", extra)}] {example.Text}");
            }
        }

        var score = new Score(right, found, labelled);
        output.WriteLine($"claims: {score}");
        mistakes.ForEach(output.WriteLine);
        Assert.True(score.Precision >= 0.99m, $"{score}\n{string.Join('\n', mistakes)}");
        Assert.True(score.Recall >= 0.90m, $"{score}\n{string.Join('\n', mistakes)}");
    }

    [Fact]
    public void A_text_without_a_claim_gives_none()
    {
        string[] alarms = [.. from example in Examples
                              where example.Claims.Count == 0
                              let claims = ClaimExample.Found(ReportReader.Read(example.Text)).ToList()
                              where claims.Count > 0
                              select $"{string.Join("; ", claims)}: {example.Text}"];
        Assert.True(Examples.Count(example => example.Claims.Count == 0) >= 80);
        Assert.Empty(alarms);
    }

    [Fact]
    public void Every_kind_of_claim_is_found_true_and_false()
    {
        ILookup<string, string> found = Examples.SelectMany(example => ClaimExample.Found(ReportReader.Read(example.Text))).Select(claim => claim.Split(' ')).ToLookup(claim => claim[0], claim => claim[1]);
        foreach (ClaimKind kind in Enum.GetValues<ClaimKind>())
        {
            string name = ClaimExample.Snake(kind.ToString());
            Assert.Contains("consistent", found[name]);
            Assert.Contains("inconsistent", found[name]);
            output.WriteLine($"{name}: {found[name].Count(outcome => outcome == "consistent")} true, {found[name].Count(outcome => outcome == "inconsistent")} false, {found[name].Count(outcome => outcome == "not_comparable")} not comparable");
        }
    }
}
