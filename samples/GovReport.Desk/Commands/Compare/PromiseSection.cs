using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Continuity;
using Spectre.Console;

namespace GovReport.Desk.Commands.Compare;

/// <summary>Each promise of last year's report with its result in this year's.</summary>
internal static class PromiseSection
{
    public static ISection Of(ReportComparison comparison, Language language) => new Section<PromiseResult>(
        "promise",
        new("上年承诺", "Last year's promises"),
        comparison.Promises,
        new("name", new("承诺", "Promise"), result => result.Name) { Widest = 30 },
        new("promise", new("目标", "Target"), result => result.PromiseInWords(language)[result.Name.Length..].Trim()) { Widest = 22 },
        new("period", null, result => Cell.Of(result.Target?.Period ?? result.Commitment?.Period)),
        new("strength", new("约束力", "Strength"), result => Cell.Named<Strength>(result.Strength, language)) { IsExtra = true },
        new("actual", new("实际", "Actual"), result => Cell.Of(result.Completion?.Actual)) { IsNumber = true, Widest = 12 },
        new("rate", new("完成率", "Rate"), result => result.Completion is { Rate: { } rate } told ? new(rate.ToString("R"), told.PrintRate().ToString()) : Cell.Rate(result.Fulfilment?.Rate)) { IsNumber = true },
        new("words", new("答复", "In words"), result => result.Words) { Widest = 18 },
        new("verdict", new("结论", "Verdict"), result => Cell.Named<Verdict>(result.Verdict, language, ColorOf(result.Verdict))) { Widest = 12 },
        new("match", null, result => Cell.Of(result.How)),
        new("repeated", null, result => result.IsRepeated ? "true" : null),
        new("path", null, result => result.Path),
        new("resultPath", null, result => result.ResultPath),
        new("explanation", null, result => result.Explain(language)));

    private static Color? ColorOf(Verdict verdict) => verdict switch
    {
        Verdict.Met => Color.Green,
        Verdict.Missed => Color.Red,
        Verdict.NotMentioned or Verdict.Judgement => Color.Yellow,
        _ => null,
    };
}
