using FluentValidation;
using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Validation;
using GovReport.Domain.Welfare;
using Spectre.Console;

namespace GovReport.Desk.Commands.Check;

/// <summary>What the rules found, one line each; in JSON with the bounds behind it.</summary>
internal static class FindingSection
{
    public static ISection Of(IEnumerable<Finding> findings, Language language) => new Section<Finding>(
        "finding",
        new("校验发现", "Findings"),
        findings.OrderBy(finding => finding.Severity),
        new("code", new("规则", "Rule"), finding => finding.Rule.Code),
        new("severity", new("级别", "Severity"), finding => new(finding.Severity.ToString(), NameOf(finding.Severity).In(language), ColourOf(finding.Severity))),
        new("path", new("位置", "Path"), finding => finding.Path) { IsExtra = true, Widest = 34 },
        new("message", new("说明", "Message"), finding => finding.Explain(language)),
        new("outcome", null, finding => finding.Outcome?.ToString()),
        new("stated", null, finding => finding.Check?.StatedBounds?.ToString() ?? finding.Found?.ToString()),
        new("allowed", null, finding => finding.Check?.AllowedBounds?.ToString() ?? finding.Plausible?.ToString()),
        new("suggestion", null, finding => finding.Suggestion?.Explain(language)));

    /// <summary>How many figures of the report were verified.</summary>
    public static ISection Coverage(WorkReport report, Language language) => new Section<VerificationCoverage>(
        "coverage",
        new("核对范围", "Verification coverage"),
        [VerificationCoverage.Of(report)],
        new("figures", null, coverage => Cell.Of(coverage.Figures)),
        new("verified", null, coverage => Cell.Of(coverage.Verified)),
        new("contradicted", null, coverage => Cell.Of(coverage.Contradicted)),
        new("notComparable", null, coverage => Cell.Of(coverage.NotComparable)),
        new("alone", null, coverage => Cell.Of(coverage.Alone)),
        new(null, new("数字", "Figures"), coverage => coverage.Explain(language)))
    { IsList = true };

    private static Label NameOf(Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error"),
        Severity.Warning => new("警告", "warning"),
        _ => new("提示", "information"),
    };

    private static Color ColourOf(Severity severity) => severity switch
    {
        Severity.Error => Color.Red,
        Severity.Warning => Color.Yellow,
        _ => Color.Grey,
    };
}
