using System.Text.Json;
using System.Text.Json.Nodes;
using GovReport.Domain.Json;
using GovReport.Domain.Tests.Repository;
using GovReport.Domain.Validation;

namespace GovReport.Domain.Tests.Validation;

/// <summary>Every digit of every figure of the bundled documents is changed: how many such slips do the rules catch, and do they ever blame others alone?</summary>
public class MutationTests(ITestOutputHelper output)
{
    private static readonly WorkReportValidator Validator = new();

    // Members that hold a figure as printed. The area of a header and of an observation is a code.
    private static readonly HashSet<string> Members =
    [
        "value", "goal", "baseline", "items", "figure", "second", "amount", "area", "households", "compensation", "count", "physicalProgress",
        "persons", "personTimes", "rate", "enrolled", "eligible", "paid", "due", "arrears", "place", "ratio", "total",
    ];

    [Theory]
    [InlineData("jiulonggang-2024.json", 5)]
    [InlineData("constructed-town-2025.json", 45)]
    public void A_changed_digit_is_blamed_on_its_figure_and_the_share_that_is_caught_is_printed(string document, int leastPercentCaught)
    {
        string text = File.ReadAllText(RepositoryFiles.PathOf("samples", "data", document));
        HashSet<string> before = [.. Findings(text).Select(Key)];
        (string Path, string Print)[] figures = [.. Figures(JsonNode.Parse(text)!).Select(node => (node.GetPath()[2..], (string)node!))];
        int[] places = PlacesIn(text);
        (int mutants, int caught) = (0, 0);
        List<string> blamedAlone = [];
        Lock gate = new();
        Parallel.ForEach(Mutants(figures), mutant =>
        {
            if (!Figure.TryParse(mutant.Print, null, out _))
            {
                return;
            }

            string changed = string.Concat(text.AsSpan(0, places[mutant.Index]), mutant.Print, text.AsSpan(places[mutant.Index] + figures[mutant.Index].Print.Length));
            Finding[] findings = [.. Findings(changed).Where(finding => !before.Contains(Key(finding)))];
            lock (gate)
            {
                mutants++;
                caught += findings.Length > 0 ? 1 : 0;
                blamedAlone.AddRange(findings
                    .Where(finding => !finding.Facts.Any(fact => string.Equals(fact.Path, mutant.Path, StringComparison.OrdinalIgnoreCase)))
                    .Select(finding => $"{mutant.Path} as {mutant.Print}: {finding.Path} {finding}"));
            }
        });

        output.WriteLine($"{document}: {figures.Length} figures, {mutants} mutants, {caught} caught, {100m * caught / mutants:0.0}%");
        Assert.True(blamedAlone.Count == 0, string.Join('\n', blamedAlone));
        Assert.True(100 * caught >= leastPercentCaught * mutants, $"{caught} of {mutants} caught");
    }

    /// <summary>All figures of a document, in its order.</summary>
    internal static IEnumerable<JsonValue> Figures(JsonNode node) => node switch
    {
        JsonObject element => element.SelectMany(member => member.Value switch
        {
            JsonValue value when IsFigure(element, member.Key, value) => [value],
            JsonObject or JsonArray => member.Key is "header" or "indicators" ? [] : Figures(member.Value),
            _ => [],
        }),
        JsonArray list => list.SelectMany(item => item is null ? [] : Figures(item)),
        _ => [],
    };

    // Where each figure's print begins in the text, which has the order of its nodes.
    private static int[] PlacesIn(string text)
    {
        int at = 0;
        return [.. Figures(JsonNode.Parse(text)!).Select(node =>
        {
            string print = (string)node!, member = $"\"{(node.Parent is JsonObject ? node.GetPropertyName() : string.Empty)}\": \"";
            at = text.IndexOf($"{member}{print}\"", at, StringComparison.Ordinal) + member.Length;
            return at;
        })];
    }

    private static bool IsFigure(JsonObject element, string member, JsonValue value) =>
        Members.Contains(member) && value.GetValueKind() == JsonValueKind.String && !(member == "area" && element.ContainsKey("indicatorCode"));

    // Each digit becomes another one, always the same in every run.
    private static IEnumerable<(int Index, string Path, string Print)> Mutants((string Path, string Print)[] figures)
    {
        Random choice = new(20240201);
        for (int figure = 0; figure < figures.Length; figure++)
        {
            (string path, string print) = figures[figure];
            for (int i = 0; i < print.Length; i++)
            {
                if (char.IsAsciiDigit(print[i]))
                {
                    char other = (char)('0' + ((print[i] - '0' + choice.Next(1, 10)) % 10));
                    yield return (figure, path, string.Concat(print.AsSpan(0, i), [other], print.AsSpan(i + 1)));
                }
            }
        }
    }

    private static Finding[] Findings(string json) => [.. Validator.Validate(GovReportJson.Parse(json)).Findings().Where(finding => finding.Rule.Family is 2 or 3)];

    private static string Key(Finding finding) => $"{finding.Rule.Code} {finding.Path}";
}
