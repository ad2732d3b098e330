using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovReport.Domain;
using GovReport.Domain.Prose;

namespace GovReport.Desk.Commands.Draft;

/// <summary>What was read in a draft, one JSON object a line; offsets are UTF-16 code units of the text.</summary>
internal static class DraftLines
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every number of the text, also those that state no quantity, then every claim; a claim names its figures by their lines, from 0.</summary>
    public static IEnumerable<string> Of(ReportText text, Language language) =>
        text.Figures.Select(figure => Line(Figure(text, figure))).Concat(text.Claims.Select(claim => Line(Claim(claim, language))));

    /// <summary>What the data say of every quantity, then what the draft does not state.</summary>
    public static IEnumerable<string> Of(Reconciliation reconciliation) =>
        reconciliation.Figures.Select(one => Line(new()
        {
            ["kind"] = "reconciled",
            ["figure"] = one.Index,
            ["agreement"] = Name(one.Agreement),
            ["data"] = new JsonArray([.. one.Data.Select(Datum)]),
        })).Concat(reconciliation.Unstated.Select(figure => Line(new([new("kind", "unstated"), .. Datum(figure).Select(member => new KeyValuePair<string, JsonNode?>(member.Key, member.Value?.DeepClone()))]))));

    private static JsonObject Figure(ReportText text, TextFigure figure)
    {
        (decimal Number, decimal? Upper)? number = text.NumberOf(figure);
        JsonObject line = new()
        {
            ["kind"] = "figure",
            ["start"] = figure.Start,
            ["length"] = figure.Length,
            ["text"] = text.PrintOf(figure).ToString(),
            ["number"] = number?.Number.ToString(CultureInfo.InvariantCulture),
        };
        if (number?.Upper is { } upper)
        {
            line["upper"] = upper.ToString(CultureInfo.InvariantCulture);
        }

        line["unit"] = text.UnitOf(figure);
        line["qualifier"] = QualifierOf(figure.Figure?.Qualifier ?? Qualifier.None);
        line["role"] = Name(figure.Role);
        line["direction"] = figure.Direction is { } direction ? Name(direction) : null;
        line["subject"] = text.SubjectOf(figure);
        line["period"] = figure.Period?.ToString();
        return line;
    }

    private static JsonObject Claim(Claim claim, Language language) => new()
    {
        ["kind"] = "claim",
        ["claim"] = Name(claim.Kind),
        ["outcome"] = OutcomeOf(claim.Outcome),
        ["start"] = claim.Start,
        ["length"] = claim.Length,
        ["figures"] = new JsonArray([.. claim.Figures.Select(index => (JsonNode)index)]),
        ["message"] = claim.Check.Explain(language),
    };

    private static JsonObject Datum(ReportFigure figure) => new()
    {
        ["path"] = figure.Fact.Path,
        ["name"] = figure.Name,
        ["role"] = Name(figure.Role),
        ["direction"] = figure.Direction is { } direction ? Name(direction) : null,
        ["value"] = figure.Fact.Figure.ToString(),
        ["period"] = (figure.Period)?.ToString(),
    };

    // 数百 and 上百 name the least that they mean.
    private static string QualifierOf(Qualifier qualifier) => Name(qualifier is Qualifier.Several or Qualifier.Upwards ? Qualifier.AtLeast : qualifier);

    // That agreement proves little is said by the message.
    private static string OutcomeOf(Outcome outcome) => Name(outcome switch
    {
        Outcome.Weak => Outcome.Consistent,
        Outcome.NotApplicable => Outcome.Undecided,
        _ => outcome,
    });

    private static string Name<TEnum>(TEnum member)
        where TEnum : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(member.ToString());

    private static string Line(JsonObject line) => line.ToJsonString(Readable);
}
