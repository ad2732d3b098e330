// Made from the code blocks of docs/rules/README.md; a test keeps both the same.
using FluentValidation.Results;
using GovReport.Domain;
using GovReport.Domain.Json;
using GovReport.Domain.Validation;

namespace GovReport.Domain.Tests.Documentation;

internal static class RulesProgram
{
    public static void Run()
    {
        WorkReport report = GovReportJson.Parse("""
            { "version": "1.0",
              "header": { "title": "政府工作报告", "issuer": "柳河镇人民政府", "date": "2025-01-09", "reviewPeriod": "2024", "planPeriod": "2025" },
              "projects": [ { "name": "柳树村粮仓", "statements": [ { "stage": "Approved" } ], "investments": [ { "kind": "Stated", "amount": "2200万" } ] } ] }
            """);
        WorkReportValidator validator = new(new ValidationOptions
        {
            Language = Language.En,
            Thresholds = Thresholds.Default with { SessionMonthsAfter = 9 },
            Waivers = [new Waiver("GR412", "Projects[0].Investments[0].Amount", "meant in yuan")],
        });
        ValidationResult result = validator.Validate(report);
        Console.WriteLine(result.HasErrors()); // warnings and waived findings are no errors
        Console.WriteLine($"{result.Findings()[0].Severity} {result.Errors[0].ErrorMessage}");
        Console.WriteLine(VerificationCoverage.Of(report).Explain(Language.En));
    }
}
